package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laborinspection.engine.DecisionTables;
import org.laborinspection.penalty.Penalties;

@DisplayName("Which proposal is a major case, and which gives a right to a hearing")
class ScrutinyTest {

    private static final Map<String, DmnModelInstance> TABLES =
            Map.of("MajorCase", table("MajorCase"), "HearingRight", table("HearingRight"));
    private static final Set<String> HIT = new TreeSet<>();

    private final Scrutiny scrutiny = new Scrutiny(new DecisionTables());

    @AfterAll
    static void everyRowOfBothTablesHasBeenHit() {
        assertThat(TABLES.values())
                .flatExtracting(table -> table.getModelElementsByType(Rule.class))
                .extracting(Rule::getId)
                .containsExactlyInAnyOrderElementsOf(HIT);
    }

    @Tag("CASE-15")
    @Tag("CASE-20")
    @Tag("T9")
    @ParameterizedTest(name = "{0} fined {1}, confiscated {2}, revoked {3}: major {4}, hearing {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ORGANISATION, 9999.99, -,       false, -,                    -",
                "ORGANISATION, 10000,   -,       false, 拟处较大数额罚款,     拟处较大数额罚款",
                "ORGANISATION, 10000.5, -,       false, 拟处较大数额罚款,     拟处较大数额罚款",
                "CITIZEN,      999.99,  -,       false, -,                    -",
                "CITIZEN,      1000,    -,       false, 拟处较大数额罚款,     拟处较大数额罚款",
                "ORGANISATION, -,       9999.99, false, -,                    -",
                "ORGANISATION, -,       10000,   false, 拟没收较大数额违法所得, 拟没收较大数额违法所得",
                "CITIZEN,      -,       999.99,  false, -,                    -",
                "CITIZEN,      -,       1000,    false, 拟没收较大数额违法所得, 拟没收较大数额违法所得",
                "ORGANISATION, 9999.99, 9999.99, false, -,                    -",
                "ORGANISATION, 100,     -,       true,  拟吊销许可证,         拟吊销许可证",
                "CITIZEN,      -,       -,       true,  拟吊销许可证,         拟吊销许可证"
            })
    void penalties(
            Proposal.Party party, String fine, String confiscation, boolean revoked, String major, String hearing) {
        var proposal = penalty(
                "party", party, "fine", fine, "confiscation", confiscation, "revocation", revoked, "warning", true);
        assertThat(major(proposal, Optional.empty())).isEqualTo(Optional.ofNullable(major));
        assertThat(hearing(proposal)).isEqualTo(Optional.ofNullable(hearing));
    }

    @Test
    @Tag("CASE-15")
    @DisplayName(
            "Art. 32, 57: below the limit, complex by the handlers' own account, or changed after the notice; none gives a hearing")
    void complexOrRevised() {
        var small = penalty();
        assertThat(major(penalty("reduced", true), Optional.empty())).contains("拟减轻处罚");
        assertThat(hearing(penalty("reduced", true))).isEmpty();
        var complex = penalty("complex", true, "complexReason", "涉及人数众多");
        assertThat(major(complex, Optional.empty())).contains("情节复杂或者重大违法");
        assertThat(hearing(complex)).isEmpty();
        assertThat(major(small, Optional.of(small))).as("told and unchanged").isEmpty();
        assertThat(major(small, Optional.of(penalty("fine", "4999")))).contains("告知后变更拟处理意见");
        var none = Proposals.of(DecisionScenario.proposal("NO_PENALTY"));
        assertThat(scrutiny.major(none, Optional.of(small)))
                .as("told of a fine, and none after all")
                .isPresent();
        assertThat(major(complex, Optional.of(small)))
                .as("the first row that holds")
                .contains("情节复杂或者重大违法");
    }

    @ParameterizedTest
    @Tag("CASE-13")
    @Tag("CASE-15")
    @Tag("CASE-20")
    @ValueSource(strings = {"P6", "P8", "DISPATCH_AGENCY", "CHILD_INTRODUCED_AGENCY"})
    @DisplayName(
            "Where the law revokes without choice it is a major case with a right to a hearing, however small the fine")
    void revocationWithoutChoice(String entry) {
        var violation = Proposals.violation(
                Map.of("entry", entry, "persons", 1, "endedOn", "2026-02-10", "conditionMet", true));
        var proposal = Proposals.of(
                        DecisionScenario.with(DecisionScenario.proposal("PENALTY"), "party", "ORGANISATION"))
                .reckoned(
                        List.of(violation),
                        Penalties.discretion().assess(List.of(violation), false, Penalties.DECIDED));
        assertThat(proposal.isRevocation()).isTrue();
        assertThat(major(proposal, Optional.empty())).contains("拟吊销许可证");
        assertThat(hearing(proposal)).contains("拟吊销许可证");
    }

    @Test
    @Tag("CASE-17")
    @DisplayName(
            "Every penalty and the choice of none is reviewed, a major case discussed before; the rest goes to the leader")
    void routes() {
        var none = Optional.<Proposal>empty();
        assertThat(scrutiny.of(penalty(), none)).isEqualTo(Scrutiny.Route.LEGALITY);
        assertThat(scrutiny.of(penalty("fine", "10000"), none)).isEqualTo(Scrutiny.Route.DISCUSSION);
        assertThat(scrutiny.of(of("NO_PENALTY"), none)).isEqualTo(Scrutiny.Route.LEGALITY);
        for (var measure : List.of("CORRECTION", "HANDLING", "TRANSFER", "CRIME", "WITHDRAWAL")) {
            assertThat(scrutiny.of(of(measure), none)).as(measure).isEqualTo(Scrutiny.Route.NONE);
            assertThat(scrutiny.hearing(of(measure))).as(measure).isEmpty();
        }
        assertThat(scrutiny.of(
                        Proposals.of(DecisionScenario.with(DecisionScenario.proposal("HANDLING"), "complex", true)),
                        none))
                .isEqualTo(Scrutiny.Route.DISCUSSION);
        assertThat(scrutiny.of(of("WITHDRAWAL"), Optional.of(penalty())))
                .as("a withdrawal ends the case for good, not for worse")
                .isEqualTo(Scrutiny.Route.NONE);
    }

    @Test
    @Tag("CASE-15")
    @DisplayName("A fine that is written but not proposed counts for nothing")
    void onlyWhatIsProposed() {
        var handling = Proposals.of(DecisionScenario.with(Proposals.fine("50000"), "measures", List.of("HANDLING")));
        assertThat(major(handling, Optional.empty())).isEmpty();
        assertThat(hearing(handling)).isEmpty();
    }

    private Optional<String> major(Proposal proposal, Optional<Proposal> noticed) {
        return said("MajorCase", proposal, scrutiny.major(proposal, noticed));
    }

    private Optional<String> hearing(Proposal proposal) {
        return said("HearingRight", proposal, scrutiny.hearing(proposal));
    }

    /** Remembers which row gave that reason: the one that says so for that kind of party. */
    private static Optional<String> said(String table, Proposal proposal, Optional<Scrutiny.Reason> reason) {
        reason.ifPresent(given -> assertThat(TABLES.get(table).getModelElementsByType(Rule.class))
                .filteredOn(
                        rule -> text(rule.getOutputEntries().iterator().next().getTextContent())
                                .equals(given.reason()))
                .filteredOn(rule -> Set.of("", proposal.party().name()).contains(party(table, rule)))
                .singleElement()
                .satisfies(rule -> HIT.add(rule.getId())));
        reason.ifPresent(given -> assertThat(given.article()).contains("《行政处罚法》"));
        return reason.map(Scrutiny.Reason::reason);
    }

    private static String party(String table, Rule rule) {
        var inputs = TABLES.get(table).getModelElementsByType(Input.class).stream()
                .map(input -> input.getInputExpression().getText().getTextContent())
                .toList();
        return text(
                List.copyOf(rule.getInputEntries()).get(inputs.indexOf("party")).getTextContent());
    }

    private static String text(String cell) {
        return cell.replace("\"", "").strip();
    }

    private static Proposal penalty(Object... fields) {
        return Proposals.of(DecisionScenario.with(Proposals.fine("5000"), fields));
    }

    private static Proposal of(String measure) {
        return Proposals.of(DecisionScenario.proposal(measure));
    }

    private static DmnModelInstance table(String name) {
        return Dmn.readModelFromStream(ScrutinyTest.class.getResourceAsStream("/processes/" + name + ".dmn"));
    }
}
