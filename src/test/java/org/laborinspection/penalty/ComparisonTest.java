package org.laborinspection.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A fine beside those decided before for the same violation")
@Tag("CASE-13")
class ComparisonTest {

    private static final ComparisonSettings USUAL = new ComparisonSettings(10, 5, 80);

    @ParameterizedTest(name = "100 … {0}00, {1} each: outside {2}")
    @CsvSource({
        "10, 189.99, true",
        "10, 190,    false",
        "10, 550,    false",
        "10, 910,    false",
        "10, 910.01, true",
        "5,  139.99, true",
        "5,  140,    false",
        "5,  460,    false",
        "5,  461,    true",
        "4,  9999,   false",
        "0,  1,      false"
    })
    void middle(int cases, BigDecimal unit, boolean outside) {
        assertThat(compare(cases, unit, USUAL).outside()).isEqualTo(outside);
    }

    @Test
    @DisplayName("How many are needed and how wide the middle is, is the office's choice")
    void settings() {
        assertThat(compare(3, new BigDecimal("9999"), new ComparisonSettings(10, 3, 80))
                        .outside())
                .isTrue();
        var half = compare(5, new BigDecimal("140"), new ComparisonSettings(10, 5, 50));
        assertThat(half.from()).isEqualByComparingTo("200");
        assertThat(half.to()).isEqualByComparingTo("400");
        assertThat(half.outside()).isTrue();
        assertThat(compare(0, BigDecimal.ONE, new ComparisonSettings(10, 0, 80)).outside())
                .isFalse();
    }

    private static Comparison compare(int cases, BigDecimal unit, ComparisonSettings settings) {
        return Comparison.of(
                IntStream.rangeClosed(1, cases)
                        .map(i -> cases + 1 - i)
                        .mapToObj(i -> BigDecimal.valueOf(i * 100L))
                        .map(sum -> new DecidedFine("示例案号", LocalDate.of(2026, 11, 2), "一般", sum, sum, BigDecimal.ONE))
                        .toList(),
                unit,
                settings);
    }
}
