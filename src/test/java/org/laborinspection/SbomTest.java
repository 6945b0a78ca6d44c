package org.laborinspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("No shipped library is older than its floor in dependency-floors.csv")
class SbomTest {

    /** Written before the tests by cyclonedx-maven-plugin, which does nothing while Maven is offline. */
    private static final String SBOM = "/META-INF/sbom/sbom.json";

    @ParameterizedTest(name = "{0} ≥ {1}: {2}")
    @CsvFileSource(resources = "/dependency-floors.csv", numLinesToSkip = 1)
    void notBelowItsFloor(String artifact, String minimum, String reason, String looked) throws IOException {
        assertThat(shipped().get(artifact))
                .as("%s is not shipped any more: take it from the list, or look what replaced it", artifact)
                .isNotNull()
                .satisfies(version -> assertThat(atLeast(version, minimum))
                        .as("%s %s is below %s (%s, looked up on %s)", artifact, version, minimum, reason, looked)
                        .isTrue());
    }

    @ParameterizedTest(name = "{0} ≥ {1} is {2}")
    @CsvSource({
        "1.5.38, 1.5.38, true",
        "1.5.9, 1.5.38, false",
        "2.0, 1.9.9, true",
        "2, 2.0.1, false",
        "33.4.8-jre, 33.4.8, true",
        "10.1.61, 10.1.7, true"
    })
    void versionsCompareByNumber(String version, String minimum, boolean expected) {
        assertThat(atLeast(version, minimum)).isEqualTo(expected);
    }

    @Test
    @DisplayName("test libraries are not in the SBOM")
    void onlyWhatIsShipped() throws IOException {
        assertThat(shipped()).isNotEmpty().doesNotContainKey("org.assertj:assertj-core");
    }

    private static Map<String, String> shipped() throws IOException {
        try (var in = SbomTest.class.getResourceAsStream(SBOM)) {
            assertThat(in)
                    .as("%s on the class path: run the tests by Maven", SBOM)
                    .isNotNull();
            var shipped = new TreeMap<String, String>();
            components(new ObjectMapper().readTree(in))
                    .forEach(c -> shipped.put(
                            c.path("group").asText() + ":" + c.path("name").asText(),
                            c.path("version").asText()));
            return shipped;
        }
    }

    private static List<JsonNode> components(JsonNode sbom) {
        return StreamSupport.stream(sbom.path("components").spliterator(), false)
                .toList();
    }

    private static boolean atLeast(String version, String minimum) {
        return Arrays.compare(numbers(version), numbers(minimum)) >= 0;
    }

    private static int[] numbers(String version) {
        var parts = version.split("[.-]");
        return IntStream.range(0, parts.length)
                .takeWhile(i -> parts[i].matches("\\d{1,9}"))
                .map(i -> Integer.parseInt(parts[i]))
                .toArray();
    }
}
