package org.laborinspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Dates;

@DisplayName("No Chinese sentence says a date as a machine writes it")
class DatesInSentencesTest {

    @Test
    @DisplayName("Neither a refusal nor a line of the log, a mail or a paper")
    void ours() throws IOException {
        var found = new TreeSet<String>();
        for (var type : OurClasses.MAIN) {
            found.addAll(
                    BareDates.in(type.getSource().orElseThrow().getUri().toURL().openStream()));
        }
        assertThat(found).as("say it with Dates.say").isEmpty();
    }

    @Test
    @DisplayName("The search finds what it is made for, and lets keys and English go")
    void fixture() throws IOException {
        assertThat(BareDates.in(getClass().getResourceAsStream("DatesInSentencesTest$Bare.class")))
                .extracting(place -> place.replaceAll(":.*|lambda\\$|\\$\\d+", ""))
                .containsExactlyInAnyOrder("Bare.variable", "Bare.result", "Bare.later", "Bare.pattern", "Bare.built");
    }

    record Bare(LocalDate day) {

        String variable(int count, LocalDate on) {
            return "自" + on + (count > 0 ? "+" + count : "") + "起";
        }

        String result() {
            return day().plusDays(1) + "届满";
        }

        Supplier<String> later(LocalDate on) {
            return () -> "至" + on;
        }

        String pattern(LocalDate on) {
            return "至%s".formatted(on);
        }

        String built() {
            return new StringBuilder("至").append(day).toString();
        }

        String fine(LocalDate on) {
            return "自" + Dates.say(on) + "起，" + on.getYear() + "年";
        }

        String key(LocalDate on) {
            return on + "T08:40, until " + day;
        }
    }
}
