package org.laborinspection.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.calendar.Unit;
import org.laborinspection.casefile.Refusal;

class TimeLimitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TimeLimits limits = Limits.OFFICIAL;

    @Test
    void everyLimitIsInTheTable() {
        assertThat(limits.all(TODAY))
                .extracting(TimeLimit::id)
                .containsExactlyInAnyOrder(
                        "FILING",
                        "INVESTIGATION",
                        "EVIDENCE_PRESERVE",
                        "FINE_HAND_IN",
                        "FINE_DEPOSIT",
                        "DECISION_AFTER_INV",
                        "PENALTY_90",
                        "STATEMENT",
                        "HEARING_APPLY",
                        "HEARING_NOTICE",
                        "DECISION_SERVE",
                        "ANNOUNCE",
                        "FINE_PAY",
                        "FINE_DEFERRED",
                        "HANDLING_PERFORM",
                        "RECONSIDER",
                        "LITIGATION",
                        "LITIGATION_AFTER_REVIEW",
                        "COURT_APPLY",
                        "URGE",
                        "COURT_ACCEPT",
                        "COURT_RULING",
                        "SELF_CORRECT",
                        "CRIME_DECIDE",
                        "CRIME_TRANSFER",
                        "PUBLICITY_RETRACT",
                        "SUSPENSION_REVIEW",
                        "LIMITATION",
                        "LIMITATION_HARM",
                        "AUDIT_NOTIFY",
                        "AUDIT_RESULT",
                        "AUDIT_DECISION",
                        "AUDIT_OPENING",
                        "SELF_REPORT",
                        "PAYMENT_PRESERVATION",
                        "PRESERVATION_RECEIPT",
                        "AUDIT_WARNING",
                        "AUDIT_CORRECTION",
                        "RECOVERY_RECEIPT",
                        "ANSWER_INFORMANT");
    }

    @Test
    void everyLimitIsNamedAndFounded() {
        assertThat(limits.all(TODAY)).allSatisfy(limit -> assertThat(
                        List.of(limit.label(), limit.startFact(), limit.atEnd(), limit.article()))
                .noneMatch(String::isBlank));
    }

    @Test
    void everyRowOfTheTableTellsItsLegalBasis() {
        assertThat(Dmn.readModelFromStream(getClass().getResourceAsStream("/processes/TimeLimits.dmn"))
                        .getModelElementsByType(Rule.class))
                .hasSize(40)
                .allSatisfy(rule ->
                        assertThat(rule.getDescription().getTextContent()).isNotBlank());
        assertThat(limits.all(TODAY))
                .extracting(TimeLimit::article)
                .allMatch(article -> article.matches(".*(《.+》|责任清单).*"));
    }

    @Tag("T5")
    @Test
    void whatIsNoTermOfProcedureDoesNotRoll() {
        assertThat(limits.all(TODAY))
                .filteredOn(limit -> limit.unit() != Unit.WORKING_DAYS && !limit.rolls())
                .extracting(TimeLimit::id)
                .containsExactly(
                        "PENALTY_90",
                        "FINE_DEFERRED",
                        "CRIME_TRANSFER",
                        "LIMITATION",
                        "LIMITATION_HARM",
                        "AUDIT_NOTIFY",
                        "PRESERVATION_RECEIPT");
    }

    @ParameterizedTest(name = "{0}: {1} {2}, {3}")
    @CsvSource({
        "FILING,             5,  WORKING_DAYS,  25号令第18条",
        "INVESTIGATION,      60, WORKING_DAYS,  监察条例第17条",
        "EVIDENCE_PRESERVE,  7,  WORKING_DAYS,  行政处罚法第56、85条",
        "FINE_HAND_IN,       2,  WORKING_DAYS,  行政处罚法第71、85条",
        "FINE_DEPOSIT,       2,  WORKING_DAYS,  行政处罚法第71、85条",
        "DECISION_AFTER_INV, 15, WORKING_DAYS,  25号令",
        "PENALTY_90,         90, CALENDAR_DAYS, 行政处罚法第60条",
        "STATEMENT,          5,  WORKING_DAYS,  行政处罚法第44、45、62条",
        "HEARING_APPLY,      5,  WORKING_DAYS,  行政处罚法第64、85条",
        "HEARING_NOTICE,     7,  WORKING_DAYS,  行政处罚法第64、85条",
        "DECISION_SERVE,     7,  WORKING_DAYS,  行政处罚法第61、85条",
        "ANNOUNCE,           30, CALENDAR_DAYS, 民事诉讼法第95条",
        "FINE_PAY,           15, CALENDAR_DAYS, 行政处罚法第67条",
        "FINE_DEFERRED,      30, CALENDAR_DAYS, 行政处罚法第66条",
        "HANDLING_PERFORM,   15, CALENDAR_DAYS, 监察条例第18条",
        "RECONSIDER,         60, CALENDAR_DAYS, 行政复议法第20条",
        "LITIGATION,         6,  MONTHS,        行政诉讼法第46条",
        "LITIGATION_AFTER_REVIEW, 15, CALENDAR_DAYS, 行政诉讼法第45条",
        "COURT_APPLY,        3,  MONTHS,        行政强制法第53条",
        "URGE,               10, WORKING_DAYS,  行政强制法第54、69条",
        "COURT_ACCEPT,       5,  WORKING_DAYS,  行政强制法第56、69条",
        "COURT_RULING,       7,  WORKING_DAYS,  行政强制法第57、69条",
        "SELF_CORRECT,       15, CALENDAR_DAYS, 监察条例第18条",
        "CRIME_DECIDE,       3,  CALENDAR_DAYS, 310号令第5条",
        "CRIME_TRANSFER,     1,  CALENDAR_DAYS, 310号令第5条",
        "PUBLICITY_RETRACT,  3,  WORKING_DAYS,  行政处罚法第48、85条",
        "SUSPENSION_REVIEW,  30, CALENDAR_DAYS, 责任清单（九）",
        "LIMITATION,         24, MONTHS,        监察条例第20条",
        "LIMITATION_HARM,    60, MONTHS,        行政处罚法第36条",
        "AUDIT_NOTIFY,       3,  CALENDAR_DAYS, 社会保险稽核办法",
        "AUDIT_RESULT,       5,  WORKING_DAYS,  社会保险稽核办法",
        "AUDIT_DECISION,     10, WORKING_DAYS,  社会保险稽核办法",
        "AUDIT_OPENING,      5,  WORKING_DAYS,  责任清单（八）",
        "SELF_REPORT,        10, WORKING_DAYS,  责任清单（八）",
        "PAYMENT_PRESERVATION, 30, CALENDAR_DAYS, 责任清单（八）",
        "PRESERVATION_RECEIPT, 1, CALENDAR_DAYS, 责任清单（八）",
        "AUDIT_WARNING,      5,  WORKING_DAYS,  责任清单（八）",
        "AUDIT_CORRECTION,   15, CALENDAR_DAYS, 责任清单（八）",
        "RECOVERY_RECEIPT,   10, WORKING_DAYS,  责任清单（八）",
        "ANSWER_INFORMANT,   5,  WORKING_DAYS,  责任清单（八）"
    })
    void amountsAreThoseOfTheLaw(String id, int amount, Unit unit, String article) {
        assertThat(limits.of(id, TODAY))
                .extracting(TimeLimit::amount, TimeLimit::unit)
                .containsExactly(amount, unit);
    }

    @Test
    void rowsApplyFromTheirFirstDay() {
        assertThat(limits.of("FINE_PAY", LocalDate.of(2021, 7, 15)).amount()).isEqualTo(15);
        assertThatThrownBy(() -> limits.of("FINE_PAY", LocalDate.of(2021, 7, 14)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("from"));
    }

    @Test
    void anUnknownLimitIsRefused() {
        assertThatThrownBy(() -> limits.of("NOTHING", TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("limit"))
                .hasMessage("没有“NOTHING”这一期限");
    }

    @Test
    void onlyTheInvestigationCanBeExtended() {
        assertThat(limits.all(TODAY))
                .filteredOn(limit -> limit.extension() > 0)
                .extracting(TimeLimit::id, TimeLimit::extension)
                .containsExactly(tuple("INVESTIGATION", 30));
    }

    @Tag("CASE-19")
    @Tag("CASE-20")
    @Tag("CASE-25")
    @Test
    void theRightsOfThePartyLapseByThemselves() {
        assertThat(limits.all(TODAY))
                .filteredOn(TimeLimit::lapses)
                .allMatch(limit -> !limit.supervised())
                .extracting(TimeLimit::id)
                .containsExactly("STATEMENT", "HEARING_APPLY", "RECONSIDER", "LITIGATION", "LITIGATION_AFTER_REVIEW");
    }

    @Tag("CASE-25")
    @Test
    void theSupervisorIsWarnedBeforeTheRightToApplyToTheCourtIsLost() {
        assertThat(limits.all(TODAY))
                .filteredOn(limit -> !limit.warnings().isEmpty())
                .extracting(TimeLimit::id, TimeLimit::warnings, TimeLimit::supervised)
                .containsExactly(tuple("COURT_APPLY", List.of(30, 15, 7), true));
    }

    @Tag("CASE-23a")
    @Tag("CASE-S3")
    @Tag("CASE-S6")
    @Test
    void supervisionIsForWhatBindsTheOffice() {
        assertThat(limits.all(TODAY))
                .filteredOn(TimeLimit::supervised)
                .extracting(TimeLimit::id)
                .containsExactly(
                        "FILING",
                        "INVESTIGATION",
                        "EVIDENCE_PRESERVE",
                        "FINE_HAND_IN",
                        "FINE_DEPOSIT",
                        "DECISION_AFTER_INV",
                        "PENALTY_90",
                        "DECISION_SERVE",
                        "COURT_APPLY",
                        "SELF_CORRECT",
                        "CRIME_DECIDE",
                        "CRIME_TRANSFER",
                        "PUBLICITY_RETRACT",
                        "SUSPENSION_REVIEW",
                        "AUDIT_RESULT",
                        "AUDIT_DECISION",
                        "AUDIT_OPENING",
                        "SELF_REPORT",
                        "PAYMENT_PRESERVATION",
                        "PRESERVATION_RECEIPT",
                        "AUDIT_WARNING",
                        "AUDIT_CORRECTION",
                        "RECOVERY_RECEIPT",
                        "ANSWER_INFORMANT");
    }

    @Tag("CASE-24")
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "SELF_CORRECT, 3, 30",
        "HANDLING_PERFORM, 1, 60",
        "FINE_DEFERRED, 1, 365",
        "SELF_REPORT, 3, 30",
        "AUDIT_CORRECTION, 3, 90"
    })
    void chosenTermsHaveTheirBounds(String id, int least, int most) {
        assertThat(limits.of(id, TODAY))
                .extracting(TimeLimit::minimum, TimeLimit::maximum)
                .containsExactly(least, most);
    }

    @Test
    void theTermForCorrectionIsChosenWithinItsBounds() {
        TimeLimit limit = limits.of("SELF_CORRECT", TODAY);
        assertThat(limit.withAmount(3).amount()).isEqualTo(3);
        assertThat(limit.withAmount(30).amount()).isEqualTo(30);
        assertThatThrownBy(() -> limit.withAmount(2)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> limit.withAmount(31)).hasMessage("责令限期改正期限应当在3至30日之间，不能是31日");
        assertThatThrownBy(() -> limits.of("FILING", TODAY).withAmount(6)).hasMessage("立案期限为5个工作日，不能另行确定");
    }
}
