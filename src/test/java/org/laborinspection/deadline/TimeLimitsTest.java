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
                        "DECISION_AFTER_INV",
                        "PENALTY_90",
                        "STATEMENT",
                        "HEARING_APPLY",
                        "HEARING_NOTICE",
                        "DECISION_SERVE",
                        "ANNOUNCE",
                        "FINE_PAY",
                        "RECONSIDER",
                        "LITIGATION",
                        "COURT_APPLY",
                        "URGE",
                        "SELF_CORRECT",
                        "SUSPENSION_REVIEW",
                        "LIMITATION",
                        "AUDIT_NOTIFY",
                        "AUDIT_RESULT",
                        "AUDIT_DECISION");
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
                .hasSize(21)
                .allSatisfy(rule ->
                        assertThat(rule.getDescription().getTextContent()).isNotBlank());
        assertThat(limits.all(TODAY))
                .extracting(TimeLimit::article)
                .allMatch(article -> article.matches(".*(《.+》|责任清单).*"));
    }

    @Tag("T5")
    @Test
    void limitationAndTheNinetyDaysDoNotRoll() {
        assertThat(limits.all(TODAY))
                .filteredOn(limit -> limit.unit() != Unit.WORKING_DAYS && !limit.rolls())
                .extracting(TimeLimit::id)
                .containsExactly("PENALTY_90", "LIMITATION", "AUDIT_NOTIFY");
    }

    @ParameterizedTest(name = "{0}: {1} {2}, {3}")
    @CsvSource({
        "FILING,             5,  WORKING_DAYS,  25号令第18条",
        "INVESTIGATION,      60, WORKING_DAYS,  监察条例第17条",
        "EVIDENCE_PRESERVE,  7,  WORKING_DAYS,  行政处罚法第56、85条",
        "DECISION_AFTER_INV, 15, WORKING_DAYS,  25号令",
        "PENALTY_90,         90, CALENDAR_DAYS, 行政处罚法第60条",
        "STATEMENT,          5,  WORKING_DAYS,  行政处罚法第44、45、62条",
        "HEARING_APPLY,      5,  WORKING_DAYS,  行政处罚法第64、85条",
        "HEARING_NOTICE,     7,  WORKING_DAYS,  行政处罚法第64、85条",
        "DECISION_SERVE,     7,  WORKING_DAYS,  行政处罚法第61、85条",
        "ANNOUNCE,           30, CALENDAR_DAYS, 民事诉讼法第95条",
        "FINE_PAY,           15, CALENDAR_DAYS, 行政处罚法第67条",
        "RECONSIDER,         60, CALENDAR_DAYS, 行政复议法第20条",
        "LITIGATION,         6,  MONTHS,        行政诉讼法第46条",
        "COURT_APPLY,        3,  MONTHS,        行政强制法第53条",
        "URGE,               10, WORKING_DAYS,  行政强制法第54、69条",
        "SELF_CORRECT,       15, CALENDAR_DAYS, 监察条例第18条",
        "SUSPENSION_REVIEW,  30, CALENDAR_DAYS, 责任清单（九）",
        "LIMITATION,         24, MONTHS,        监察条例第20条",
        "AUDIT_NOTIFY,       3,  CALENDAR_DAYS, 社会保险稽核办法",
        "AUDIT_RESULT,       5,  WORKING_DAYS,  社会保险稽核办法",
        "AUDIT_DECISION,     10, WORKING_DAYS,  社会保险稽核办法"
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
