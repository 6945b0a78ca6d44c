package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.laborinspection.inspection.CaseScenario.refused;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.calendar.Period;
import org.laborinspection.calendar.Unit;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.inspection.DecisionRules.Readiness;

@DisplayName("Nothing is signed while something of its round is missing")
class DecisionRulesTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final String ALL = "PROPOSAL DISCUSSION LEGAL_REVIEW NOTICE HEARD FINAL_REPORT";

    @Tag("CASE-16")
    @Tag("CASE-17")
    @Tag("CASE-19")
    @Tag("CASE-21")
    @Tag("CASE-22")
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "PROPOSAL DISCUSSION LEGAL_REVIEW NOTICE HEARD FINAL_REPORT,                                        signed,",
        "PROPOSAL DISCUSSION LEGAL_REVIEW NOTICE HEARD PROPOSAL DISCUSSION LEGAL_REVIEW FINAL_REPORT,       signed,",
        "PROPOSAL DISCUSSION LEGAL_REVIEW NOTICE HEARING HEARING_REPORT LEGAL_REVIEW FINAL_REPORT,          signed,",
        "PROPOSAL DISCUSSION LEGAL_REVIEW NOTICE FINAL_REPORT,                                              CASE-19, 听取当事人意见",
        "PROPOSAL LEGAL_REVIEW NOTICE HEARD FINAL_REPORT,                                                   CASE-16, 未经集体讨论",
        "PROPOSAL DISCUSSION LEGAL_REVIEW NOTICE HEARD PROPOSAL LEGAL_REVIEW FINAL_REPORT,                  CASE-16, 未经集体讨论",
        "PROPOSAL DISCUSSION NOTICE HEARD FINAL_REPORT,                                                     CASE-17, 未经法制审核",
        "PROPOSAL DISCUSSION RETURNED NOTICE HEARD FINAL_REPORT,                                            CASE-17, 审核未通过",
        "PROPOSAL DISCUSSION LEGAL_REVIEW NOTICE HEARD PROPOSAL DISCUSSION FINAL_REPORT,                    CASE-17, 未经法制审核",
        "PROPOSAL DISCUSSION LEGAL_REVIEW NOTICE HEARING HEARING_REPORT FINAL_REPORT,                       CASE-17, 听证后未经法制审核",
        "PROPOSAL DISCUSSION LEGAL_REVIEW NOTICE HEARING HEARING_REPORT RETURNED FINAL_REPORT,              CASE-17, 听证后未经法制审核",
        "PROPOSAL DISCUSSION LEGAL_REVIEW NOTICE HEARD,                                                     CASE-21, 调查终结报告",
        "PROPOSAL DISCUSSION LEGAL_REVIEW NOTICE HEARD FINAL_REPORT PROPOSAL DISCUSSION LEGAL_REVIEW,       CASE-21, 调查终结报告"
    })
    void order(String entries, String rule, String words) {
        var round = round(entries, penalty("20000"), Optional.of(penalty("20000")), SERVED, List.of(), true);
        if (rule.equals("signed")) {
            assertThatCode(() -> DecisionRules.check(round)).doesNotThrowAnyException();
        } else {
            refused(() -> DecisionRules.check(round), rule, words);
        }
    }

    @Test
    @Tag("CASE-17")
    @DisplayName("A handling alone is neither discussed nor reviewed")
    void handling() {
        var handling = Proposals.of(
                DecisionScenario.with(DecisionScenario.proposal("HANDLING"), DecisionScenario.handlingFields()));
        var round =
                round("PROPOSAL NOTICE HEARD FINAL_REPORT", handling, Optional.of(handling), SERVED, List.of(), false);
        assertThatCode(() -> DecisionRules.check(round)).doesNotThrowAnyException();
    }

    @Test
    @Tag("CASE-19")
    @DisplayName("Art. 44, 45: the party was told, of no less than is decided now")
    void told() {
        var fine = penalty("5000");
        refused(
                () -> DecisionRules.check(round(ALL, fine, Optional.empty(), null, List.of(), false)),
                "CASE-19",
                "告知书尚未送达");
        refused(
                () -> DecisionRules.check(round(ALL, fine, Optional.of(fine), null, List.of(), false)),
                "CASE-19",
                "告知书尚未送达");
        refused(
                () -> DecisionRules.check(round(ALL, fine, Optional.of(penalty("4999")), SERVED, List.of(), false)),
                "CASE-19",
                "重于告知的内容");
        assertThatCode(() ->
                        DecisionRules.check(round(ALL, fine, Optional.of(penalty("5001")), SERVED, List.of(), false)))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("CASE-19")
    @DisplayName("As long as he may still speak or ask for a hearing, nothing is decided; the day after, it may be")
    void windowsOpen() {
        var fine = penalty("5000");
        refused(
                () -> DecisionRules.check(round(ALL, fine, Optional.of(fine), SERVED, List.of(window(TODAY)), false)),
                "CASE-19",
                "听证申请期限至2026年3月10日届满");
        assertThatCode(() ->
                        DecisionRules.check(round(ALL, fine, Optional.of(fine), SERVED, List.of(window(DUE)), false)))
                .doesNotThrowAnyException();
    }

    private static Readiness round(
            String entries,
            Proposal proposal,
            Optional<Proposal> noticed,
            LocalDate served,
            List<StatutoryClock> windows,
            boolean major) {
        var recorded = new ArrayList<CaseEntry>();
        for (var word : entries.split(" ")) {
            var type = word.equals("RETURNED") ? EntryType.LEGAL_REVIEW : EntryType.valueOf(word);
            var data =
                    new ObjectMapper().valueToTree(Map.of("outcome", word.equals("RETURNED") ? "return" : "approve"));
            recorded.add(new CaseEntry(recorded.size() + 1, type, Instant.EPOCH, "inspector1", data));
        }
        return new Readiness(recorded, proposal, noticed, served, windows, major, TODAY);
    }

    private static Proposal penalty(String yuan) {
        return Proposals.of(Proposals.fine(yuan));
    }

    private static StatutoryClock window(LocalDate due) {
        return new StatutoryClock(
                1,
                "LJ-2026-0001",
                "HEARING_APPLY",
                "1",
                "听证申请期限",
                SERVED,
                due,
                new Period(5, Unit.WORKING_DAYS, false),
                0,
                List.of(),
                0,
                5,
                StatutoryClock.State.RUNNING,
                SERVED,
                "《行政处罚法》第六十四条",
                false,
                "示例",
                "",
                null,
                null,
                Instant.EPOCH);
    }
}
