package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Stage;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.oversight.Clocks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** The whole of {@code DeadlineWatch}: it says when a date has passed, once, and decides nothing. */
class DeadlineWatchTest extends CaseScenario {

    @Autowired
    TaskController form;

    @Autowired
    Clocks clocks;

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
        // 15 working days after 10-27: 10-28…31, 11-03…07, 11-10…14, 11-17
        assertThat(due(caseNo, "DECISION_AFTER_INV")).isEqualTo("2025-11-17");
        office.at(day("2025-12-13").atStartOfDay());
        assertThat(fireTimers(caseNo))
                .as("the decision is late, the investigation was not")
                .isEqualTo(1);
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

    @Test
    @Tag("CASE-19")
    @Tag("CASE-20")
    @DisplayName(
            "A right that nobody used lapses by itself at 24:00, each for its own notice; no supervisor, no decision")
    void rightsLapse() {
        var caseNo = filed(day("2026-04-27"));
        var used = ClockKey.of(caseNo, "STATEMENT", 901);
        var unused = ClockKey.of(caseNo, "STATEMENT", 902);
        List.of(used, unused).forEach(key -> deadlines.start(key, day("2026-04-27")));
        timersAgree(caseNo);
        office.on(day("2026-05-06"));
        deadlines.meet(used, day("2026-05-06"));
        timersAgree(caseNo);
        assertThat(waiting(caseNo, "STATEMENT")).containsExactly("902");

        office.at(day("2026-05-07").atTime(23, 59));
        assertThat(fireTimers(caseNo)).isZero();
        office.at(day("2026-05-08").atStartOfDay());
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(deadlines.current(unused).orElseThrow().state()).isEqualTo(StatutoryClock.State.LAPSED);
        assertThat(deadlines.current(used).orElseThrow().state()).isEqualTo(StatutoryClock.State.MET);
        assertThat(waiting(caseNo, "STATEMENT")).isEmpty();
        assertThat(office.steps(caseNo)).containsExactly("Task_Investigate");
        assertThat(log.of(caseNo)).last().satisfies(line -> {
            assertThat(line.actor()).isEqualTo("system");
            assertThat(line.action()).isEqualTo("LapseRight");
            assertThat(line.detail()).isEqualTo("陈述申辩期限已于2026年5月7日届满");
        });
        timersAgree(caseNo);
    }

    @Test
    @Tag("CASE-26")
    @DisplayName("What ends the case ends all its watches at once, also those of one limit for several papers")
    void allEnd() {
        var caseNo = filed(day("2026-04-27"));
        for (var notice : List.of(901L, 902L, 903L)) {
            deadlines.start(ClockKey.of(caseNo, "STATEMENT", notice), day("2026-04-27"));
            deadlines.start(ClockKey.of(caseNo, "COURT_APPLY", notice), day("2026-04-27"));
        }
        recordEvidence(caseNo, day("2026-04-28"));
        conclude(caseNo);
        office.done(caseNo, "inspector2", "DraftProposal", "submit", null, withdrawal("MINOR_CORRECTED"));
        approve(caseNo);
        tellWithdrawal(caseNo);
        assertThat(deadlines.ofCase(caseNo)).noneMatch(StatutoryClock::isRunning);
        timersAgree(caseNo);
        assertThat(waiting(caseNo, "STATEMENT")).isEmpty();
        assertThat(waiting(caseNo, "COURT_APPLY")).isEmpty();
    }

    @Test
    @Tag("CASE-25")
    @DisplayName("Before the right to apply to the court is lost the supervisor is warned, once at each distance")
    void warnings() {
        var caseNo = filed(day("2026-03-02"));
        var key = ClockKey.of(caseNo, "COURT_APPLY", 903);
        assertThat(deadlines.start(key, day("2026-03-02")).dueOn()).isEqualTo("2026-06-02");
        office.at(day("2026-05-02").atTime(23, 59));
        assertThat(fireTimers(caseNo)).isZero();
        office.at(day("2026-05-03").atStartOfDay());
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(fireTimers(caseNo)).as("fires once").isZero();
        assertThat(alarms(caseNo, "COURT_APPLY")).containsExactly(30);

        office.on(day("2026-05-03"));
        var seen = seen(office.task(caseNo, "Supervise"));
        assertThat(seen.limitLabel()).isEqualTo("申请人民法院强制执行期限");
        assertThat(seen.limitDue()).isEqualTo("2026-06-02");
        assertThat(seen.ahead()).isEqualTo(30);
        office.done(caseNo, "supervisor", "Supervise", "instruct", "请尽快催告");
        var said = cases.latest(caseNo, EntryType.SUPERVISION);
        assertThat(said.text("instruction")).isEqualTo("请尽快催告");
        assertThat(said.text("limitLabel")).isEqualTo("申请人民法院强制执行期限");
        assertThat(said.text("dueOn")).isEqualTo("2026-06-02");

        office.at(day("2026-05-18").atStartOfDay());
        fireTimers(caseNo);
        assertThat(alarms(caseNo, "COURT_APPLY")).containsExactly(15);
        office.on(day("2026-05-20"));
        deadlines.meet(key, day("2026-05-20"));
        assertThat(waiting(caseNo, "COURT_APPLY")).isEmpty();
        office.at(day("2026-06-03").atStartOfDay());
        fireTimers(caseNo);
        assertThat(alarms(caseNo, "COURT_APPLY")).as("stopped in time").containsExactly(15);
    }

    @Test
    @Tag("CASE-25")
    @DisplayName("No warning is lost when nothing ran for a while, and none is raised whose day was over at the start")
    void warningsAfterADowntime() {
        var caseNo = filed(day("2026-03-02"));
        deadlines.start(ClockKey.of(caseNo, "COURT_APPLY", 904), day("2026-03-02"));
        office.on(day("2026-05-18"));
        deadlines.start(ClockKey.of(caseNo, "COURT_APPLY", 905), day("2026-03-02"));
        assertThat(waiting(caseNo, "COURT_APPLY")).containsExactlyInAnyOrder("904", "904", "904", "904", "905", "905");
        office.on(day("2026-07-01"));
        fireTimers(caseNo);
        assertThat(alarms(caseNo, "COURT_APPLY")).containsExactlyInAnyOrder(30, 15, 7, 0, 7, 0);
        assertThat(fireTimers(caseNo)).isZero();
    }

    @Test
    @Tag("CASE-24")
    @DisplayName(
            "A decision is to be performed by the date of its own clock: ordered, deferred, or the law's for a fine")
    void performance() {
        var caseNo = filed(day("2026-03-02"));
        var execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(caseNo);
        assertThat(clocks.performance(execution, 906L)).isNull();
        deadlines.start(ClockKey.of(caseNo, "FINE_PAY", 906), day("2026-03-02"));
        deadlines.start(ClockKey.of(caseNo, "HANDLING_PERFORM", 907), day("2026-03-02"), 20);
        assertThat(clocks.performance(execution, 906L)).isEqualTo("2026-03-17T23:59:59+08:00");
        assertThat(clocks.performance(execution, 907L)).isEqualTo("2026-03-23T23:59:59+08:00");
        assertThat(clocks.due(execution, "FINE_PAY", 906L)).isEqualTo("2026-03-17T23:59:59+08:00");
        assertThat(clocks.alarm(execution, "FINE_PAY", 906L)).isEqualTo("2026-03-18T00:00:00+08:00");
        assertThat(clocks.due(execution, "FINE_PAY", 907L)).isNull();
        assertThat(clocks.due(execution, "FINE_PAY")).isNull();

        deadlines.cancel(ClockKey.of(caseNo, "FINE_PAY", 906), "准予延期");
        assertThat(clocks.performance(execution, 906L)).isNull();
        deadlines.start(ClockKey.of(caseNo, "FINE_DEFERRED", 906), day("2026-03-02"), 61);
        assertThat(clocks.performance(execution, 906L)).isEqualTo("2026-05-02T23:59:59+08:00");
    }

    /** What the form of an alarm is told about its clock. */
    private TaskController.Task seen(Task task) {
        return form.get(task.getId(), new TestingAuthenticationToken("supervisor", null, "supervisor"))
                .task();
    }

    /** The open alarms of a limit: how many days ahead each. */
    private List<Object> alarms(String caseNo, String limit) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .taskDefinitionKey("Task_Supervise")
                .processVariableValueEquals("limit", limit)
                .list()
                .stream()
                .map(task -> engine.getTaskService().getVariable(task.getId(), "ahead"))
                .toList();
    }

    /** The subjects of the watches of a limit that wait for their moment. */
    private List<Object> waiting(String caseNo, String limit) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .variableValueEquals("limit", limit)
                .activityIdIn("Gateway_DueOrStopped")
                .list()
                .stream()
                .map(watch -> runtime.getVariable(watch.getId(), "subject"))
                .toList();
    }
}
