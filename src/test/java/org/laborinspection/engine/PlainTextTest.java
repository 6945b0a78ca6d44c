package org.laborinspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laborinspection.casefile.Refusal;

@DisplayName("Text is taken as it looks, or not at all")
class PlainTextTest {

    private final SubmittedJson json =
            new SubmittedJson(Validation.buildDefaultValidatorFactory().getValidator(), new PlainText());

    record Entry(String name) {}

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u202e", "\\u200b", "\\ufeff", "\\u2066", "\\ud840"})
    @DisplayName("control characters, direction overrides, invisible and half characters are refused by field")
    void refused(String escaped) {
        assertThatThrownBy(() -> json.read("{\"name\":\"甲" + escaped + "乙\"}", Entry.class))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("name"))
                .hasMessageContaining("请删除后重新填写");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{7*7}}", "${7*7}", "<img onerror=1>", "';--", "=HYPERLINK(1)", "]]>", "𠮷野家", "㐂\t二"})
    @DisplayName("what merely looks dangerous, and rare characters, pass unchanged")
    void taken(String text) {
        assertThat(json.read(json.write(new Entry(text)), Entry.class).name()).isEqualTo(text);
    }

    @Test
    @DisplayName("unknown fields, fields given twice, trailing words and depth are refused in Chinese")
    void strict() {
        for (var bad : new String[] {
            "{\"nam\":\"x\"}",
            "{\"name\":\"x\",\"name\":\"y\"}",
            "{\"name\":\"x\"} {}",
            "{\"name\":",
            "[".repeat(50),
            "NaN"
        }) {
            assertThatThrownBy(() -> json.read(bad, Entry.class))
                    .as(bad)
                    .isInstanceOf(Refusal.class)
                    .hasMessageMatching(".*[\\u4e00-\\u9fff].*");
        }
    }
}
