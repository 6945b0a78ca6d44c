package org.laborinspection.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.oversight.Rung.Measure;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WarningTextTest {

    private static final Rung LEFT_3 =
            new Rung("LEFT_3", "剩余三个工作日", Measure.WORKING_DAYS_LEFT, 3, List.of("handlers"), "-");

    @Test
    @DisplayName("A warning says which case, which limit, which date and how much is left, in the unit of the limit")
    void says() {
        var text = new WarningText(LadderTest.running("FILING", LocalDate.parse("2026-03-02")), LEFT_3, 3, false);
        assertThat(text.subject()).isEqualTo("期限警示：LJ-2026-0001 立案期限（剩余三个工作日）");
        assertThat(text.body()).contains("案号：LJ-2026-0001\n", "期限：立案期限\n", "届满日：2026年3月9日\n", "尚余3个工作日\n", "内部目标");
        assertThat(text.line()).isEqualTo("期限警示：立案期限于2026年3月9日届满，剩余三个工作日，尚余3个工作日（本局内部目标）");
    }

    @ParameterizedTest
    @CsvSource({
        "COURT_APPLY, 3,  false, 尚余3日",
        "COURT_APPLY, -7, true,  已逾期7日",
        "FILING,      1,  false, 尚余1个工作日",
        "FILING,      0,  false, 今日届满",
        "FILING,      0,  true,  已逾期",
        "FILING,      -1, true,  已逾期1个工作日",
    })
    @DisplayName(
            "What is left is said in the unit of the limit; the last day is one, and over is over on a day off too")
    void left(String limit, int remaining, boolean overdue, String words) {
        var text =
                new WarningText(LadderTest.running(limit, LocalDate.parse("2026-03-02")), LEFT_3, remaining, overdue);
        assertThat(text.line()).contains("，" + words + "（");
        assertThat(text.body()).contains("，" + words + "\n");
    }

    @Test
    @DisplayName("A provisional date is said to be one")
    void provisional() {
        var text = new WarningText(LadderTest.running("FILING", LocalDate.parse("2028-03-01")), LEFT_3, 3, false);
        assertThat(text.body()).contains("（暂定）");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10T07:59, 2026-03-09", "2026-03-10T08:00, 2026-03-10", "2026-03-10T23:59, 2026-03-10"})
    @DisplayName("The rungs of a day are told from the hour that is set")
    void hour(LocalDateTime now, LocalDate through) {
        assertThat(settings(Map.of("oversight.ladder.at", "08:00")).through(now))
                .isEqualTo(through);
        assertThat(settings(Map.of()).through(now)).as("as it comes").isEqualTo(through);
    }

    private static LadderSettings settings(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("oversight.ladder", LadderSettings.class);
    }
}
