package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Stage;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.StatutoryClock;

/** The whole of {@code DeadlineWatch}: it says when a date has passed, once, and decides nothing. */
class DeadlineWatchTest extends CaseScenario {

    @AfterAll
    void everyNodeOfTheModelHasBeenPassed() {
        assertThat(unvisited("DeadlineWatch")).isEmpty();
    }

    @Test
    @Tag("CASE-03")
    @Tag("T10")
    @DisplayName(
            "A filing that is late is a matter for the supervisor at 24:00 of the last day, once; nobody decides for the chief")
    void filingOverdue() {
        var caseNo = onTheChiefsDesk(day("2026-03-02"));
        assertThat(due(caseNo, "FILING")).isEqualTo("2026-03-09");
        office.at(day("2026-03-09").atTime(23, 59));
        assertThat(fireTimers(caseNo)).isZero();
        assertThat(deadlines.isOverdue(
                        deadlines.current(ClockKey.of(caseNo, "FILING")).orElseThrow()))
                .isFalse();
        office.at(day("2026-03-10").atStartOfDay());
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(fireTimers(caseNo)).as("fires once").isZero();
        assertThat(deadlines.isOverdue(
                        deadlines.current(ClockKey.of(caseNo, "FILING")).orElseThrow()))
                .isTrue();
        assertThat(office.steps(caseNo)).containsExactly("Task_DecideFiling", "Task_Supervise");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.FILING);

        office.done(caseNo, "supervisor", "Supervise", "instruct", "请当日作出决定");
        assertThat(cases.latest(caseNo, EntryType.SUPERVISION).text("instruction"))
                .isEqualTo("请当日作出决定");
        file(caseNo);
        assertThat(cases.get(caseNo).filedOn()).isEqualTo("2026-03-10");
    }

    @Test
    @Tag("CASE-07")
    @DisplayName("What a case's timers say is what the register says: started, extended, met")
    void timersFollowTheRegister() {
        var caseNo = filed(day("2025-08-04"));
        timersAgree(caseNo);
        office.on(day("2025-10-24"));
        office.done(caseNo, "inspector1", "Investigate", "extend", null, Map.of("reason", "案情复杂"));
        office.done(caseNo, "chief", "ReviewExtension", "approve");
        office.done(caseNo, "leader", "ApproveExtension", "approve");
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2025-12-12");
        timersAgree(caseNo);
        var taskDue =
                office.task(caseNo, "Investigate").getDueDate().toInstant().atZone(Office.ZONE);
        assertThat(taskDue.toLocalDate()).isEqualTo("2025-12-12");
        recordEvidence(caseNo, day("2025-10-27"));
        conclude(caseNo);
        office.done(caseNo, "inspector2", "DraftProposal", "submit", null, correction(15));
        timersAgree(caseNo);
        office.at(day("2025-12-13").atStartOfDay());
        assertThat(fireTimers(caseNo)).isZero();
    }

    @Test
    @Tag("CASE-23a")
    @DisplayName("A term of correction that has run out is pointed out; the check is still the handlers'")
    void correctionOverdue() {
        var caseNo = served(day("2026-05-11"));
        timersAgree(caseNo);
        office.at(day("2026-05-27").atStartOfDay());
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        office.done(caseNo, "supervisor", "Supervise", "noted");
        assertThat(office.steps(caseNo)).containsExactly("Task_CheckCorrection");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.EXECUTION);
    }

    private void timersAgree(String caseNo) {
        var timers = runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(i -> management.createJobQuery().processInstanceId(i.getId()).timers().list().stream())
                .map(job -> job.getDuedate().toInstant())
                .collect(Collectors.toSet());
        var register = deadlines.ofCase(caseNo).stream()
                .filter(StatutoryClock::isRunning)
                .map(StatutoryClock::endsAt)
                .collect(Collectors.toSet());
        assertThat(timers).isEqualTo(register);
    }
}
