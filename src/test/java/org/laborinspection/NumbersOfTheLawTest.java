package org.laborinspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("No place but the table of time limits knows how long a time limit is")
class NumbersOfTheLawTest {

    /** A period in words: 5个工作日, 十五日内, 3个月. */
    private static final Pattern PERIOD = Pattern.compile("(?<!第)[0-9一二三四五六七八九十]+\\s*(个?工作日|个月|日内|日以内|天内|年内)");

    /** A date moved by a number that stands in the code; moving to the next or the last day is no period of the law. */
    private static final Pattern MOVED = Pattern.compile(
            "(plus|minus)(Days|Weeks|Months|Years)\\((?!1\\))\\d|addWorkingDays\\([^)]*,\\s*(?!1\\))\\d|(Period|Duration)\\.of(Days|Months|Years)\\(");

    @Test
    @DisplayName("Not the code: neither in a sentence nor in a calculation")
    void code() {
        assertThat(lines("src/main/java", ".java")
                        .filter(line -> !line.matches("\\S+: (/\\*)?\\*.*|.*@param.*|\\S+: //.*"))
                        .filter(line -> PERIOD.matcher(line).find()
                                || MOVED.matcher(line).find()))
                .as("a period in a sentence, or a date moved by a number")
                .isEmpty();
    }

    @Test
    @DisplayName("Not the scripts of the forms")
    void scripts() {
        assertThat(lines("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/case-forms", ".js")
                        .filter(line -> PERIOD.matcher(line).find()))
                .isEmpty();
    }

    private static Stream<String> lines(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file ->
                            file.toString().endsWith(ending) && !file.toString().contains("/demo/"))
                    .flatMap(file -> read(file).stream().map(line -> file.getFileName() + ": " + line.strip()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
