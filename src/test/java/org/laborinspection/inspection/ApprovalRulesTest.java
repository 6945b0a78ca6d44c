package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.laborinspection.inspection.CaseScenario.refused;
import static org.laborinspection.inspection.DecisionScenario.all;
import static org.laborinspection.inspection.DecisionScenario.correctionFields;
import static org.laborinspection.inspection.DecisionScenario.handlingFields;
import static org.laborinspection.inspection.DecisionScenario.proposal;
import static org.laborinspection.inspection.DecisionScenario.transferFields;
import static org.laborinspection.inspection.DecisionScenario.with;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What may be proposed together, and what each measure needs")
class ApprovalRulesTest {

    @Tag("CASE-12")
    @Tag("CASE-26")
    @Tag("CASE-S2")
    @Tag("CASE-S3")
    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "CORRECTION, HANDLING,   together",
        "CORRECTION, PENALTY,    together",
        "CORRECTION, NO_PENALTY, together",
        "CORRECTION, TRANSFER,   together",
        "CORRECTION, CRIME,      together",
        "CORRECTION, WITHDRAWAL, CASE-26",
        "HANDLING,   PENALTY,    together",
        "HANDLING,   NO_PENALTY, together",
        "HANDLING,   TRANSFER,   together",
        "HANDLING,   CRIME,      CASE-S3",
        "HANDLING,   WITHDRAWAL, CASE-26",
        "PENALTY,    NO_PENALTY, CASE-S2",
        "PENALTY,    TRANSFER,   together",
        "PENALTY,    CRIME,      CASE-S3",
        "PENALTY,    WITHDRAWAL, CASE-26",
        "NO_PENALTY, TRANSFER,   together",
        "NO_PENALTY, CRIME,      CASE-S3",
        "NO_PENALTY, WITHDRAWAL, CASE-26",
        "TRANSFER,   CRIME,      CASE-S3",
        "TRANSFER,   WITHDRAWAL, CASE-26",
        "CRIME,      WITHDRAWAL, CASE-26"
    })
    void pairs(Measure one, Measure other, String rule) {
        for (var both : List.of(List.of(one, other), List.of(other, one))) {
            var proposal = Proposals.of(with(complete(), "measures", both));
            if (rule.equals("together")) {
                assertThatCode(() -> ApprovalRules.check(proposal)).doesNotThrowAnyException();
            } else {
                refused(() -> ApprovalRules.check(proposal), rule);
            }
        }
    }

    @Tag("CASE-12")
    @ParameterizedTest
    @EnumSource(Measure.class)
    @DisplayName("Each measure alone is enough, with what it needs")
    void alone(Measure measure) {
        assertThatCode(() -> ApprovalRules.check(Proposals.of(with(complete(), "measures", List.of(measure)))))
                .doesNotThrowAnyException();
    }

    @Tag("CASE-12")
    @Tag("CASE-13")
    @ParameterizedTest(name = "{0} without {1}: {2}")
    @CsvSource({
        "WITHDRAWAL, ground,           CASE-26",
        "CORRECTION, items,            items",
        "CORRECTION, termDays,         termDays",
        "HANDLING,   payments,         payments",
        "HANDLING,   payDays,          payDays",
        "PENALTY,    fine,             violations",
        "PENALTY,    party,            party",
        "PENALTY,    discretion,       CASE-13",
        "NO_PENALTY, noPenaltyGround,  CASE-S2",
        "NO_PENALTY, education,        education",
        "TRANSFER,   transferTo,       transferTo",
        "TRANSFER,   transferReason,   transferReason",
        "TRANSFER,   materials,        materials",
        "CRIME,      transferTo,       transferTo",
        "CRIME,      materials,        materials",
        "CORRECTION, complexReason,    complexReason"
    })
    void needs(Measure measure, String missing, String refused) {
        var proposal = Proposals.of(with(complete(), "measures", List.of(measure), missing, null));
        refused(() -> ApprovalRules.check(proposal), refused);
    }

    @Test
    @Tag("CASE-13")
    @DisplayName("A penalty is a warning, a fine, a confiscation or a revocation, at least one of them")
    void kindsOfPenalty() {
        for (var kind : List.of(
                Map.entry("warning", true),
                Map.entry("fine", "0.01"),
                Map.entry("confiscation", "0.01"),
                Map.entry("revocation", true))) {
            var alone = Proposals.of(
                    with(complete(), "measures", List.of("PENALTY"), "fine", null, kind.getKey(), kind.getValue()));
            assertThatCode(() -> ApprovalRules.check(alone)).as(kind.getKey()).doesNotThrowAnyException();
        }
    }

    @Test
    @Tag("CASE-12")
    @DisplayName("A handling names each sum that is to be paid")
    void sumsOfAHandling() {
        for (var payment : Arrays.asList(Map.of("item", "支付工资"), Map.of("item", "支付工资", "amount", "0"))) {
            var proposal =
                    Proposals.of(with(complete(), "measures", List.of("HANDLING"), "payments", List.of(payment)));
            refused(() -> ApprovalRules.check(proposal), "payments", "内容和金额");
        }
    }

    @Tag("CASE-19")
    @ParameterizedTest(name = "told {0}, now {1}: heavier {2}")
    @CsvSource({
        "fine=5000,                 fine=5000,                          false",
        "fine=5000,                 fine=5000.01,                       true",
        "fine=5000,                 fine=4000,                          false",
        "fine=5000,                 fine=4000 confiscation=1,           true",
        "fine=5000 confiscation=9,  fine=5000 confiscation=8,           false",
        "fine=5000,                 fine=100 revocation=true,           true",
        "fine=100 revocation=true,  fine=100,                           false",
        "fine=5000,                 warning=true,                       false",
        "fine=5000,                 fine=5000 warning=true,             true",
        "fine=5000 warning=true,    fine=5000,                          false"
    })
    void heavier(String told, String now, boolean heavier) {
        var noticed = penalty(told);
        var proposed = penalty(now);
        assertThat(proposed.exceeds(noticed)).isEqualTo(heavier);
        if (heavier) {
            refused(() -> ApprovalRules.checkNotWorse(proposed, noticed), "CASE-19", "更重的处罚");
            var founded = penalty(now + " newFacts=另查明一人");
            assertThatCode(() -> ApprovalRules.checkNotWorse(founded, noticed)).doesNotThrowAnyException();
        } else {
            assertThatCode(() -> ApprovalRules.checkNotWorse(proposed, noticed)).doesNotThrowAnyException();
        }
    }

    @Test
    @Tag("CASE-19")
    @DisplayName("A measure he has not been told of is heavier; one that needs no notice, or none at all, is not")
    void otherMeasures() {
        var told = Proposals.of(with(complete(), "measures", List.of("PENALTY")));
        for (var measures : List.of(List.of("PENALTY", "HANDLING"), List.of("HANDLING"))) {
            assertThat(Proposals.of(with(complete(), "measures", measures)).exceeds(told))
                    .isTrue();
        }
        for (var measures : List.of(List.of("PENALTY", "CORRECTION"), List.of("NO_PENALTY"), List.of("TRANSFER"))) {
            assertThat(Proposals.of(with(complete(), "measures", measures)).exceeds(told))
                    .isFalse();
        }
    }

    /** Everything any measure needs; what is not proposed counts for nothing. */
    private static Map<String, Object> complete() {
        return with(
                Proposals.fine("5000"),
                all(correctionFields(), handlingFields(), transferFields("示例县公安局"), new Object[] {
                    "ground", "NO_VIOLATION",
                    "noPenaltyGround", "FIRST",
                    "education", "已当面教育",
                    "complex", true,
                    "complexReason", "涉及人数众多"
                }));
    }

    private static Proposal penalty(String fields) {
        var form = with(proposal("PENALTY"), "party", "ORGANISATION");
        for (var field : fields.split(" ")) {
            form.put(field.split("=")[0], field.split("=")[1]);
        }
        return Proposals.of(form);
    }
}
