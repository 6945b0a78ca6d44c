package org.laborinspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.RulesTable.LegalRule;

@DisplayName("Every rule of law that is built can be followed to its node, its paper and its test")
class RulesTableTest {

    private static final Path FILE = Path.of("src/docs/rules.md");

    @Test
    @DisplayName("A rule is listed once, with its title and its source")
    void rulesAreListedOnce() {
        assertThat(RulesTable.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule).hasNoNullFieldsOrProperties())
                .extracting(LegalRule::id)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Every rule is named by a node of a drawing or by a decision table")
    void everyRuleHasItsNode() {
        var named = RulesTable.places().stream()
                .flatMap(place -> place.rules().stream())
                .toList();
        assertThat(RulesTable.rules())
                .extracting(LegalRule::id)
                .filteredOn(rule -> !named.contains(rule))
                .as("rules that no node and no row names")
                .isEmpty();
    }

    @Test
    @DisplayName("Every rule is tried by a test")
    void everyRuleHasItsTest() {
        var tried = RulesTable.tests().keySet();
        assertThat(RulesTable.rules())
                .extracting(LegalRule::id)
                .filteredOn(rule -> !tried.contains(rule))
                .as("rules without a test that carries their tag")
                .isEmpty();
    }

    @Test
    @DisplayName("Drawings and decision tables name listed rules only")
    void namedRulesAreListed() {
        var listed = RulesTable.rules().stream().map(LegalRule::id).toList();
        assertThat(RulesTable.places())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.rules()).as(place.id()).isSubsetOf(listed));
    }

    @Test
    @DisplayName("The table in the documentation is the one of today; -Drules.write=true writes it anew")
    void documentationIsUpToDate() throws IOException {
        if (Boolean.getBoolean("rules.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, RulesTable.markdown());
        }
        assertThat(FILE).as("write it anew with -Drules.write=true").hasContent(RulesTable.markdown());
    }
}
