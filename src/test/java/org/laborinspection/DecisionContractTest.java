package org.laborinspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the decision tables promise their reader")
class DecisionContractTest {

    @Test
    @DisplayName("A decision is named as its file and says how long its history is kept")
    void decisionNamedAsFile() {
        assertThat(Models.DECISIONS).isNotEmpty().allSatisfy((file, model) -> assertThat(
                        model.getModelElementsByType(Decision.class))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.getId()).isEqualTo(file);
                    assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("\\d+");
                }));
    }

    @Test
    @DisplayName("Every row tells its rule in words and names its article")
    void rowsTellTheirBasis() {
        assertThat(Models.allInDecisions(DecisionTable.class)).isNotEmpty().allSatisfy(table -> {
            var names = table.getOutputs().stream().map(Output::getName).toList();
            assertThat(names).contains("article");
            assertThat(table.getRules()).isNotEmpty().allSatisfy(rule -> {
                assertThat(rule.getDescription().getTextContent()).containsPattern("\\p{IsHan}{4}");
                assertThat(cells(rule).get(names.indexOf("article"))).containsPattern("《\\p{IsHan}+|责任清单");
            });
        });
    }

    @Test
    @DisplayName("Every column is labelled in Chinese")
    void columnsAreChinese() {
        assertThat(Models.allInDecisions(Input.class))
                .extracting(Input::getLabel)
                .allMatch(this::chinese);
        assertThat(Models.allInDecisions(Output.class))
                .extracting(Output::getLabel)
                .allMatch(this::chinese);
        assertThat(Models.allInDecisions(Decision.class))
                .extracting(Decision::getName)
                .allMatch(this::chinese);
    }

    private boolean chinese(String text) {
        return text != null && text.matches("\\p{IsHan}+");
    }

    private static List<String> cells(Rule rule) {
        return rule.getOutputEntries().stream()
                .map(entry -> entry.getTextContent().strip())
                .toList();
    }
}
