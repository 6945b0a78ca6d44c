package org.laborinspection.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@Tag("CASE-08")
@DisplayName("What the browser offers is what is taken")
class EvidenceFormTest {

    private static final Path SCRIPT = Path.of(
            "src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/case-forms/evidence.js");

    @Test
    @DisplayName("Form and script list the eight kinds of evidence of art. 46")
    void kinds() throws IOException {
        var labels = Stream.of(EvidenceKind.values()).map(EvidenceKind::label).toList();
        assertThat(labels).hasSize(8).doesNotHaveDuplicates();
        assertThat(Files.readString(Path.of("forms/Investigate.html")))
                .contains("options=\"" + String.join(", ", labels) + "\"");
        assertThat(Files.readString(SCRIPT))
                .contains("[" + labels.stream().map(l -> "'" + l + "'").collect(Collectors.joining(", ")) + "]");
    }

    @Test
    @DisplayName("The script offers the same suffixes and the same size")
    void files() throws IOException {
        assertThat(Files.readString(SCRIPT))
                .contains("'" + FileType.allowed().replace("、", ",") + "'")
                .contains("MOST = 20 * 1024 * 1024");
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
                .contains("max-file: " + DataSize.ofMegabytes(20).toMegabytes() + "MB ");
    }
}
