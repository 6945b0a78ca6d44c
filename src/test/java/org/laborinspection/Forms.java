package org.laborinspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The forms as they lie in {@code forms/}: their text by file name without ending. */
final class Forms {

    static final Map<String, String> ALL = read();

    private Forms() {}

    private static Map<String, String> read() {
        try (var files = Files.list(Path.of("forms"))) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".html", ""),
                    Forms::text,
                    (a, b) -> a,
                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
