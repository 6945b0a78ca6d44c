package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laborinspection.deadline.StatutoryClock.State.CANCELLED;
import static org.laborinspection.deadline.StatutoryClock.State.LAPSED;
import static org.laborinspection.deadline.StatutoryClock.State.MET;
import static org.laborinspection.deadline.StatutoryClock.State.RUNNING;
import static org.laborinspection.document.DocumentKind.D32;
import static org.laborinspection.document.DocumentKind.D33;
import static org.laborinspection.document.DocumentKind.D38;
import static org.laborinspection.document.DocumentKind.D39;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation.State;
import org.laborinspection.casefile.Stage;
import org.laborinspection.deadline.StatutoryClock;

/**
 * The whole of {@code EnforceDecision}: urging, application, what the court makes of it, and the right that is lost. A fine
 * of 3000 yuan is served on Monday 2026-03-02; neither paid nor contested, so that
 *
 * <ul>
 *   <li>LITIGATION ends 03-02 + 6 months = 09-02, a Wednesday, and enforcement begins on 09-03;
 *   <li>COURT_APPLY ends 09-02 + 3 months = 12-02, a Wednesday;
 *   <li>the late fine has long reached the fine itself, 3000.
 * </ul>
 *
 * The urging is served on Monday 09-07: ten working days 09-08, 9, 10, 11, 14, 15, 16, 17, 18 and 09-20, a Sunday on which
 * work is made up; application from 09-21 on.
 */
class EnforceDecisionTest extends PerformanceScenario {

    private static final LocalDate SERVED = day("2026-03-02");
    private static final LocalDate OVERDUE = day("2026-09-03");
    private static final LocalDate URGED = day("2026-09-07");
    private static final LocalDate APPLIED = day("2026-09-21");

    @AfterAll
    void everyNodeOfTheModelHasBeenPassed() {
        assertThat(unvisited("EnforceDecision")).isEmpty();
    }

    @Test
    @Tag("CASE-25")
    @Tag("T2")
    @DisplayName(
            "强制法 54: urged in writing with all that is owed, signed by the leader, ten working days, over the make-up Sunday")
    void urging() throws IOException {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-10"));
        performance(caseNo, "record", payments(paid(day("2026-03-10"), "1000", "PRINCIPAL")));
        overdue(caseNo, OVERDUE);
        assertThat(due(caseNo, "COURT_APPLY")).isEqualTo("2026-12-02");
        office.on(URGED);
        refused(
                () -> office.done(caseNo, "inspector1", "DraftUrging", "submit", null, Map.of("way", " ")),
                "way",
                "请填写履行方式");
        draftUrging(caseNo);
        refused(() -> office.done(caseNo, "leader", "SignUrging", "return"), "opinion", "请填写意见和理由");
        office.done(caseNo, "leader", "SignUrging", "return", "写明缴款账户");
        assertThat(papers(caseNo)).as("not before it is signed").doesNotContain(D38);
        urged(caseNo);

        // 2000 still owed; late 60 a day since 03-18, capped at the fine of 3000
        assertThat(words(paper(caseNo, D38).id()))
                .contains(paper(caseNo, D33).number(), "2,000.00", "3,000.00", "合计：人民币5,000.00元", "10个工作日", "陈述和申辩");
        assertThat(due(caseNo, "URGE")).isEqualTo("2026-09-20").isNotEqualTo(day("2026-09-21"));
        assertThat(office.task(caseNo, "HearUrged").getDueDate().toInstant())
                .isEqualTo(clock(caseNo, "URGE").endsAt().minusSeconds(1));
        assertThat(clock(caseNo, "URGE").subject())
                .isEqualTo(Long.toString(paper(caseNo, D33).id()));
        assertThat(obligationsOf(caseNo)).containsExactly(State.OVERDUE);
        assertThat(visited(caseNo)).doesNotContain("Task_SignApplication", "ServiceTask_ApplyToCourt");
    }

    @Test
    @Tag("CASE-25")
    @DisplayName(
            "强制法 36: what the party says to the urging is reviewed in writing; paid in the ten days, nothing goes to the court")
    void performedWhileUrged() {
        var caseNo = urgedCase();
        refused(
                () -> hearUrged(caseNo, "statement", Map.of("statedOn", "2026-09-07", "content", "请求暂缓")),
                "CASE-25",
                "应当复核");
        refused(
                () -> hearUrged(
                        caseNo, "statement", Map.of("statedOn", "2026-09-08", "content", "请求暂缓", "review", "不成立")),
                "statedOn",
                "不能晚于今天");
        hearUrged(caseNo, "statement", Map.of("statedOn", "2026-09-07", "content", "请求暂缓", "review", "理由不成立，继续催告"));
        assertThat(office.steps(caseNo)).contains("Task_HearUrged");
        assertThat(cases.latest(caseNo, EntryType.URGED_STATEMENT).text("review"))
                .contains("不成立");
        office.on(day("2026-09-10"));
        refused(() -> hearUrged(caseNo, "performed", Map.of()), "CASE-24", "尚欠3,000.00元");
        hearUrged(
                caseNo,
                "performed",
                payments(paid(day("2026-09-10"), "3000", "PRINCIPAL"), paid(day("2026-09-10"), "3000", "LATE")));

        assertThat(obligationsOf(caseNo)).containsExactly(State.FULFILLED);
        assertThat(state(caseNo, "COURT_APPLY")).isEqualTo(CANCELLED);
        assertThat(state(caseNo, "URGE")).isEqualTo(CANCELLED);
        assertThat(visited(caseNo))
                .contains("EndEvent_Performed", "EndEvent_UrgedPerformed", "EndEvent_EnforcementEnded")
                .doesNotContain("Task_SignApplication", "Task_RecordAcceptance");
        close(caseNo, "FULFILLED");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.FULFILLED);
    }

    @Test
    @Tag("CASE-25")
    @DisplayName("强制法 53: a remedy sought in time ends the urging; what was sought late does not")
    void remedyWhileUrged() {
        var caseNo = urgedCase();
        office.on(day("2026-09-08"));
        refused(() -> hearUrged(caseNo, "remedy", remedy("LITIGATION", day("2026-09-03"))), "CASE-25", "2026年9月2日届满");
        assertThat(state(caseNo, "URGE")).isEqualTo(RUNNING);
        hearUrged(caseNo, "remedy", remedy("LITIGATION", day("2026-09-02")));
        assertThat(obligationsOf(caseNo)).containsExactly(State.REMEDY);
        assertThat(office.steps(caseNo)).contains("Task_RecordRemedy");
        office.on(day("2026-12-03"));
        assertThat(fireTimers(caseNo))
                .as("no right is lost while the suit is pending")
                .isZero();
        refusedToClose(caseNo, Set.of());
        assertThat(visited(caseNo))
                .contains("EndEvent_RemedyPending", "EndEvent_RemedyFiled")
                .doesNotContain("EndEvent_CourtRightLapsed", "Task_SignApplication");
    }

    @Test
    @Tag("CASE-25")
    @DisplayName(
            "强制法 54, 55: no application on the tenth day; from the next on, signed by the leader, with its five enclosures")
    void appliedFor() throws IOException {
        var caseNo = urgedCase();
        office.on(day("2026-09-20"));
        refused(() -> hearUrged(caseNo, "apply", application()), "CASE-25", "2026年9月20日届满", "为时过早");
        office.on(APPLIED);
        refused(() -> hearUrged(caseNo, "apply", Map.of("request", "强制执行罚款")), "request", "请填写请求事项、事实和理由");
        hearUrged(caseNo, "apply", application());
        assertThat(office.task(caseNo, "SignApplication").getDueDate().toInstant())
                .isEqualTo(clock(caseNo, "COURT_APPLY").endsAt().minusSeconds(1));
        office.done(caseNo, "leader", "SignApplication", "return", "补充财产线索");
        assertThat(papers(caseNo)).doesNotContain(D39);
        assertThat(office.steps(caseNo)).contains("Task_HearUrged");
        applied(caseNo);

        assertThat(words(paper(caseNo, D39).id()))
                .contains(
                        "负责人：演示局领导",
                        paper(caseNo, D33).number(),
                        paper(caseNo, D38).number(),
                        "2026年9月2日届满",
                        "2026年9月7日送达",
                        "2026年12月2日届满",
                        "合计：人民币6,000.00元")
                .contains("强制执行申请书", "作出决定的事实、理由和依据", "当事人的意见及行政机关催告情况", "申请强制执行标的情况", "法律、行政法规规定的其他材料");
        assertThat(state(caseNo, "COURT_APPLY")).isEqualTo(MET);
        assertThat(clock(caseNo, "COURT_APPLY").changedOn()).isEqualTo(APPLIED);
        assertThat(state(caseNo, "URGE")).isEqualTo(MET);
        // 09-22, 23, 24; Mid-Autumn 09-25…27; 09-28, 29
        assertThat(due(caseNo, "COURT_ACCEPT")).isEqualTo("2026-09-29").isNotEqualTo(day("2026-09-26"));
        assertThat(obligationsOf(caseNo)).containsExactly(State.APPLIED);
        office.on(day("2026-12-03"));
        fireTimers(caseNo);
        assertThat(obligationsOf(caseNo)).as("applied in time, nothing is lost").containsExactly(State.APPLIED);
        assertThat(visited(caseNo)).contains("EndEvent_Applied").doesNotContain("EndEvent_CourtRightLapsed");
    }

    @Test
    @Tag("CASE-25")
    @Tag("CASE-S7")
    @Tag("CASE-27")
    @DisplayName(
            "强制法 56, 57: accepted within five, granted within seven working days; money comes in, it is suspended, resumed, completed")
    void executed() {
        var caseNo = appliedCase();
        office.on(day("2026-09-29"));
        refused(
                () -> court(caseNo, "RecordAcceptance", "accepted", Map.of("courtOn", "2026-09-29")),
                "documentNo",
                "请填写法院文书号");
        refused(() -> court(caseNo, "RecordAcceptance", "accepted", courtPaper(day("2026-09-30"))), "courtOn", "不晚于今天");
        refused(() -> court(caseNo, "RecordAcceptance", "accepted", courtPaper(day("2026-09-20"))), "on", "2026年9月21日");
        court(caseNo, "RecordAcceptance", "accepted", courtPaper(day("2026-09-29")));
        assertThat(state(caseNo, "COURT_ACCEPT")).isEqualTo(MET);
        // 09-30, 10-08, 09, Saturday 10-10 made up, 10-12, 13, 14
        assertThat(due(caseNo, "COURT_RULING")).isEqualTo("2026-10-14").isNotEqualTo(day("2026-10-16"));
        assertThat(obligationsOf(caseNo)).containsExactly(State.ACCEPTED);
        office.on(day("2026-10-14"));
        court(caseNo, "RecordRuling", "granted", courtPaper(day("2026-10-14")));
        assertThat(state(caseNo, "COURT_RULING")).isEqualTo(MET);

        office.on(day("2026-10-20"));
        refused(
                () -> court(caseNo, "RecordExecution", "progress", Map.of("courtOn", "2026-10-20")),
                "payments",
                "没有填写执行到位的款项");
        court(caseNo, "RecordExecution", "progress", received(day("2026-10-20"), "1500", "PRINCIPAL"));
        assertThat(owing(caseNo).paid()).isEqualByComparingTo("1500");
        refused(
                () -> court(caseNo, "RecordExecution", "suspended", Map.of("courtOn", "2026-10-20")),
                "documentNo",
                "请填写法院文书号");
        court(caseNo, "RecordExecution", "suspended", courtPaper(day("2026-10-20")));
        assertThat(obligationsOf(caseNo)).containsExactly(State.ACCEPTED);
        office.on(day("2026-11-20"));
        court(caseNo, "RecordExecution", "resumed", courtPaper(day("2026-11-20")));
        refused(
                () -> court(caseNo, "RecordExecution", "completed", Map.of("courtOn", "2026-11-20")),
                "CASE-24",
                "尚欠1,500.00元");
        court(
                caseNo,
                "RecordExecution",
                "completed",
                with(
                        received(day("2026-11-20"), "1500", "PRINCIPAL"),
                        "payments",
                        List.of(
                                paid(day("2026-11-20"), "1500", "PRINCIPAL"),
                                paid(day("2026-11-20"), "3000", "LATE"))));

        assertThat(obligationsOf(caseNo)).containsExactly(State.FULFILLED);
        assertThat(cases.entries(caseNo, EntryType.COURT))
                .extracting(entry -> entry.text("outcome"))
                .containsExactly("accepted", "granted", "progress", "suspended", "resumed", "completed");
        assertThat(visited(caseNo))
                .contains("EndEvent_ExecutionCompleted")
                .doesNotContain("EndEvent_ExecutionTerminated", "EndEvent_EnforcementRefused");
        refusedToClose(caseNo, Set.of(ClosureReason.FULFILLED));
        close(caseNo, "FULFILLED");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.FULFILLED);
    }

    @Test
    @Tag("CASE-S7")
    @Tag("CASE-27")
    @DisplayName("强制法 40: terminated by the court the obligation ends unfulfilled; closed as that and as nothing else")
    void terminated() {
        var caseNo = appliedCase();
        court(caseNo, "RecordAcceptance", "accepted", courtPaper(APPLIED));
        court(caseNo, "RecordRuling", "granted", courtPaper(APPLIED));
        refused(
                () -> office.done(caseNo, "inspector1", "RecordExecution", "terminated", null, courtPaper(APPLIED)),
                "opinion",
                "请填写意见和理由");
        court(caseNo, "RecordExecution", "terminated", courtPaper(APPLIED));
        assertThat(obligationsOf(caseNo)).containsExactly(State.TERMINATED);
        assertThat(visited(caseNo))
                .contains("EndEvent_ExecutionTerminated")
                .doesNotContain("EndEvent_ExecutionCompleted");
        refusedToClose(caseNo, Set.of(ClosureReason.EXEC_TERMINATED));
        close(caseNo, "EXEC_TERMINATED");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.EXEC_TERMINATED);
        assertThat(deadlines.ofCase(caseNo)).noneMatch(StatutoryClock::isRunning);
    }

    @Test
    @Tag("CASE-25")
    @Tag("CASE-27")
    @DisplayName(
            "强制法 56: the court does not accept: neither ruling nor execution, the case can only be closed as expired")
    void notAccepted() {
        var caseNo = appliedCase();
        court(caseNo, "RecordAcceptance", "refused", courtPaper(APPLIED));
        assertThat(obligationsOf(caseNo)).containsExactly(State.REFUSED);
        assertThat(state(caseNo, "COURT_ACCEPT")).isEqualTo(MET);
        assertThat(deadlines.current(about(caseNo, "COURT_RULING", D33))).isEmpty();
        assertThat(visited(caseNo))
                .contains("EndEvent_ApplicationRefused")
                .doesNotContain("Task_RecordRuling", "Task_RecordExecution");
        refusedToClose(caseNo, Set.of(ClosureReason.DUE_EXPIRED));
    }

    @Test
    @Tag("CASE-25")
    @DisplayName("强制法 58: the court rules against enforcement: it ends there, nothing is executed")
    void notGranted() {
        var caseNo = appliedCase();
        court(caseNo, "RecordAcceptance", "accepted", courtPaper(APPLIED));
        court(caseNo, "RecordRuling", "refused", courtPaper(APPLIED));
        assertThat(obligationsOf(caseNo)).containsExactly(State.REFUSED);
        assertThat(state(caseNo, "COURT_RULING")).isEqualTo(MET);
        assertThat(visited(caseNo)).contains("EndEvent_EnforcementRefused").doesNotContain("Task_RecordExecution");
        refusedToClose(caseNo, Set.of(ClosureReason.DUE_EXPIRED));
    }

    @Test
    @Tag("CASE-25")
    @Tag("T10")
    @DisplayName("强制法 53: at 24:00 of the last day of the three months the right to apply is lost by itself, for ever")
    void rightLost() {
        var caseNo = urgedCase();
        office.at(day("2026-12-02").atTime(23, 59));
        fireTimers(caseNo);
        assertThat(obligationsOf(caseNo)).as("not before 24:00").containsExactly(State.OVERDUE);
        assertThat(office.steps(caseNo)).contains("Task_HearUrged");
        office.at(day("2026-12-03").atStartOfDay());
        fireTimers(caseNo);

        assertThat(obligationsOf(caseNo)).containsExactly(State.LAPSED);
        assertThat(state(caseNo, "COURT_APPLY")).isEqualTo(LAPSED);
        assertThat(office.steps(caseNo)).doesNotContain("Task_HearUrged", "Task_SignApplication");
        assertThat(log.of(caseNo)).anySatisfy(line -> {
            assertThat(line.actor()).isEqualTo("system");
            assertThat(line.detail()).contains("已于2026年12月2日届满，丧失申请人民法院强制执行的权利");
        });
        assertThat(deadlines.ofCase(caseNo))
                .filteredOn(clock ->
                        clock.subject().equals(Long.toString(paper(caseNo, D33).id())))
                .noneMatch(StatutoryClock::isRunning);
        assertThat(visited(caseNo))
                .contains("BoundaryEvent_CourtApplyDue", "EndEvent_CourtRightLapsed")
                .doesNotContain("ServiceTask_ApplyToCourt", "Gateway_Applied");
        assertThat(papers(caseNo)).doesNotContain(D39);
        refusedToClose(caseNo, Set.of(ClosureReason.DUE_EXPIRED));
        close(caseNo, "DUE_EXPIRED");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.DUE_EXPIRED);
    }

    @Test
    @Tag("CASE-25")
    @DisplayName("强制法 53: signed on the last day or not at all: on 12-03 the leader, too, is refused with the date")
    void signedTooLate() {
        var caseNo = urgedCase();
        office.on(day("2026-12-02"));
        hearUrged(caseNo, "apply", application());
        office.on(day("2026-12-03"));
        refused(() -> office.done(caseNo, "leader", "SignApplication", "sign"), "CASE-25", "2026年12月2日届满", "逾期不得申请");
        office.done(caseNo, "leader", "SignApplication", "return", "已经逾期");
        refused(() -> hearUrged(caseNo, "apply", application()), "CASE-25", "2026年12月2日届满");
        assertThat(papers(caseNo)).doesNotContain(D39);

        var inTime = urgedCase();
        office.on(day("2026-12-02"));
        applied(inTime);
        assertThat(state(inTime, "COURT_APPLY")).isEqualTo(MET);
        // 12-03, 04, 07, 08, 09
        assertThat(due(inTime, "COURT_ACCEPT")).isEqualTo("2026-12-09");
    }

    @Test
    @Tag("CASE-25")
    @DisplayName("Whoever turns to enforcement when the right is already lost finds it lost; nobody is urged")
    void enforcedTooLate() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-12-03"));
        fireTimers(caseNo);
        performance(caseNo, "enforce", Map.of());
        assertThat(fireTimers(caseNo)).isPositive();
        assertThat(obligationsOf(caseNo)).containsExactly(State.LAPSED);
        assertThat(office.steps(caseNo)).contains("Task_DraftClosure").doesNotContain("Task_DraftUrging");
        assertThat(papers(caseNo)).doesNotContain(D38, D39);
        assertThat(visited(caseNo)).contains("EndEvent_CourtRightLapsed").doesNotContain("Task_SignUrging");
    }

    @Test
    @Tag("CASE-25")
    @DisplayName(
            "Thirty, fifteen and seven days before the right is lost the supervisor is warned, once each, and when it is lost he is told")
    void warnings() {
        var caseNo = decided(SERVED, fine("3000"));
        overdue(caseNo, OVERDUE);
        assertThat(supervised(caseNo)).isEmpty();
        // 12-02 − 30 = 11-02, − 15 = 11-17, − 7 = 11-25
        for (var warning :
                List.of(Map.entry("2026-11-02", 30), Map.entry("2026-11-17", 15), Map.entry("2026-11-25", 7))) {
            office.at(day(warning.getKey()).minusDays(1).atTime(23, 59));
            assertThat(fireTimers(caseNo)).as("not before %s", warning).isZero();
            office.at(day(warning.getKey()).atStartOfDay());
            assertThat(fireTimers(caseNo)).isEqualTo(1);
            assertThat(fireTimers(caseNo)).as("once").isZero();
            assertThat(supervised(caseNo)).containsExactly(warning.getValue());
            office.done(caseNo, "supervisor", "Supervise", "instruct", "请尽快催告并申请");
        }
        assertThat(cases.entries(caseNo, EntryType.SUPERVISION)).hasSize(3);
        office.at(day("2026-12-03").atStartOfDay());
        fireTimers(caseNo);
        fireTimers(caseNo);
        assertThat(obligationsOf(caseNo)).containsExactly(State.LAPSED);
        assertThat(supervised(caseNo)).containsExactly(0);
    }

    @Test
    @Tag("CASE-27")
    @Tag("CASE-25")
    @DisplayName(
            "Closed as expired while the urging runs: its clocks go on, the court is still asked in time, and it is closed only once")
    void closedWhileUrged() {
        var caseNo = urgedCase();
        refusedToClose(caseNo, Set.of(ClosureReason.DUE_EXPIRED));
        close(caseNo, "DUE_EXPIRED");
        assertThat(cases.get(caseNo).closedOn()).isEqualTo(URGED);
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(state(caseNo, "COURT_APPLY")).isEqualTo(RUNNING);
        assertThat(state(caseNo, "URGE")).isEqualTo(RUNNING);
        assertThat(state(caseNo, "FINE_PAY")).isEqualTo(CANCELLED);
        assertThat(office.steps(caseNo)).containsExactly("Task_HearUrged");

        office.on(APPLIED);
        applied(caseNo);
        court(caseNo, "RecordAcceptance", "accepted", courtPaper(APPLIED));
        court(caseNo, "RecordRuling", "granted", courtPaper(APPLIED));
        court(
                caseNo,
                "RecordExecution",
                "completed",
                with(
                        courtPaper(APPLIED),
                        "payments",
                        List.of(paid(APPLIED, "3000", "PRINCIPAL"), paid(APPLIED, "3000", "LATE"))));
        assertThat(obligationsOf(caseNo)).containsExactly(State.FULFILLED);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.DUE_EXPIRED);
        assertThat(cases.get(caseNo).closedOn()).isEqualTo(URGED);
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(office.steps(caseNo)).as("no second closure").isEmpty();
        assertThat(times(caseNo, "SubProcess_Closure")).isEqualTo(1);
        assertThat(times(caseNo, "EndEvent_ObligationsRemain")).isEqualTo(1);
        assertThat(running(caseNo)).isEmpty();
    }

    @Test
    @Tag("CASE-27")
    @Tag("CASE-25")
    @DisplayName("Closed as accepted by the court: the time for its ruling runs on, and what it does is still recorded")
    void closedWhileWithTheCourt() {
        var caseNo = appliedCase();
        refusedToClose(caseNo, Set.of(ClosureReason.DUE_EXPIRED));
        office.on(day("2026-09-29"));
        court(caseNo, "RecordAcceptance", "accepted", courtPaper(day("2026-09-29")));
        refusedToClose(caseNo, Set.of(ClosureReason.COURT_ACCEPTED, ClosureReason.DUE_EXPIRED));
        close(caseNo, "COURT_ACCEPTED");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.COURT_ACCEPTED);
        assertThat(state(caseNo, "COURT_RULING")).isEqualTo(RUNNING);
        assertThat(due(caseNo, "COURT_RULING")).isEqualTo("2026-10-14");
        assertThat(office.steps(caseNo)).containsExactly("Task_RecordRuling");
        office.on(day("2026-10-14"));
        court(caseNo, "RecordRuling", "refused", courtPaper(day("2026-10-14")));
        assertThat(obligationsOf(caseNo)).containsExactly(State.REFUSED);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.COURT_ACCEPTED);
        assertThat(running(caseNo)).isEmpty();
    }

    @Test
    @Tag("CASE-27")
    @Tag("CASE-23")
    @Tag("CASE-25")
    @DisplayName(
            "民诉法 95: an urging that is announced is served when the thirty days are over, even if the case was closed meanwhile")
    void announcedAfterClosure() {
        var caseNo = decided(SERVED, fine("3000"));
        overdue(caseNo, OVERDUE);
        office.on(URGED);
        draftUrging(caseNo);
        office.done(caseNo, "leader", "SignUrging", "sign");
        office.done(caseNo, "inspector1", "ServeDocument", "untraceable", "下落不明");
        office.done(
                caseNo,
                "inspector1",
                "PublishAnnouncement",
                "published",
                null,
                Map.of("publishedOn", URGED.toString(), "medium", "示例日报", "reason", "下落不明", "attempts", "直接送达、邮寄均未果"));
        close(caseNo, "DUE_EXPIRED");
        // 09-07 + 30 calendar days = 10-07, the last day of the National Day holiday, hence 10-08
        assertThat(due(caseNo, "ANNOUNCE")).isEqualTo("2026-10-08");
        assertThat(state(caseNo, "ANNOUNCE")).isEqualTo(RUNNING);
        office.at(day("2026-10-09").atStartOfDay());
        fireTimers(caseNo);
        assertThat(documents.servedOn(paper(caseNo, D38).id())).contains(day("2026-10-08"));
        // 10-09, Saturday 10-10 made up, 12, 13, 14, 15, 16, 19, 20, 21
        assertThat(due(caseNo, "URGE")).isEqualTo("2026-10-21");
        assertThat(state(caseNo, "URGE")).isEqualTo(RUNNING);
        assertThat(office.steps(caseNo)).contains("Task_HearUrged");
    }

    @Test
    @Tag("CASE-27")
    @Tag("CASE-25")
    @DisplayName(
            "One decision that is enforced does not close a case while another is open; when both are, it is closed once")
    void oneEnforcedOneOpen() throws IOException {
        var caseNo =
                decided(SERVED, with(with(fine("3000"), handlingFields()), "measures", List.of("PENALTY", "HANDLING")));
        office.on(OVERDUE);
        fireTimers(caseNo);
        performance(caseNo, "enforce", Map.of());
        assertThat(obligationsOf(caseNo)).containsExactlyInAnyOrder(State.OVERDUE, State.OPEN);
        assertThat(office.steps(caseNo)).contains("Task_RecordPerformance").doesNotContain("Task_DraftClosure");
        performance(caseNo, "enforce", Map.of());
        assertThat(obligationsOf(caseNo)).containsExactly(State.OVERDUE, State.OVERDUE);
        assertThat(office.steps(caseNo)).contains("Task_DraftClosure");
        assertThat(times(caseNo, "Task_DraftClosure")).isEqualTo(1);
        urged(caseNo);
        urged(caseNo);
        var urgings = documents.ofCase(caseNo).stream()
                .filter(paper -> paper.kind() == D38)
                .toList();
        var all = new HashSet<String>();
        for (var urging : urgings) {
            all.add(words(urging.id()));
        }
        assertThat(all)
                .as("each about its own decision and sum; a handling has no late fine")
                .anySatisfy(text -> assertThat(text)
                        .contains(paper(caseNo, D32).number(), "合计：人民币7,700.50元")
                        .doesNotContain("加处罚款"))
                .anySatisfy(text -> assertThat(text).contains(paper(caseNo, D33).number(), "合计：人民币6,000.00元"));
        refusedToClose(caseNo, Set.of(ClosureReason.DUE_EXPIRED));
    }

    @Test
    @Tag("CASE-25")
    @DisplayName("The application says of the remedies what is true: after a judgment, that there was one")
    void applicationAfterASuit() throws IOException {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-16"));
        remedy(caseNo, "LITIGATION", day("2026-03-16"));
        office.on(day("2026-05-20"));
        result(caseNo, "upheld", ended(day("2026-05-18"), day("2026-05-20"), "FINAL"));
        performance(caseNo, "enforce", Map.of());
        urged(caseNo);
        // urged Wed 05-20: 05-21, 22, 25…29, 06-01, 02, 03
        assertThat(due(caseNo, "URGE")).isEqualTo("2026-06-03");
        office.on(day("2026-06-04"));
        applied(caseNo);
        assertThat(words(paper(caseNo, D39).id()))
                .contains("提起行政诉讼，生效裁判（示例文书1号）予以维持", "2026年8月20日届满")
                .as("the time to sue did not run out, it was used")
                .doesNotContain("提起行政诉讼的期限");
    }

    @Test
    @Tag("CASE-25")
    @Tag("CASE-27")
    @DisplayName(
            "Closed as expired, then revoked in a suit that was filed in time: decided anew and closed anew, nothing is enforced")
    void revokedAfterClosure() {
        var caseNo = urgedCase();
        close(caseNo, "DUE_EXPIRED");
        office.on(day("2026-09-08"));
        hearUrged(caseNo, "remedy", remedy("LITIGATION", day("2026-09-02")));
        office.on(day("2026-12-01"));
        result(caseNo, "revoked", ended(day("2026-11-20"), day("2026-12-01"), "FINAL"));
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal");
        propose(caseNo, withdrawal("NO_VIOLATION"));
        approve(caseNo);
        tellWithdrawal(caseNo);
        reply(caseNo);
        assertThat(obligationsOf(caseNo)).containsExactly(State.REPLACED);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.WITHDRAWN);
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(deadlines.ofCase(caseNo)).noneMatch(StatutoryClock::isRunning);
        assertThat(running(caseNo)).isEmpty();
    }

    /** Urged on 2026-09-07. */
    private String urgedCase() {
        var caseNo = decided(SERVED, fine("3000"));
        overdue(caseNo, OVERDUE);
        office.on(URGED);
        urged(caseNo);
        return caseNo;
    }

    /** Applied on 2026-09-21. */
    private String appliedCase() {
        var caseNo = urgedCase();
        office.on(APPLIED);
        applied(caseNo);
        return caseNo;
    }

    private static Map<String, Object> received(LocalDate on, String yuan, String kind) {
        return Map.of("courtOn", on.toString(), "payments", List.of(paid(on, yuan, kind)));
    }

    /** Every reason is refused but these, which are true. */
    private void refusedToClose(String caseNo, Set<ClosureReason> holding) {
        Stream.of(ClosureReason.values())
                .filter(reason -> !holding.contains(reason))
                .forEach(reason -> refused(() -> close(caseNo, reason.name()), "CASE-27", "不能"));
        assertThat(cases.get(caseNo).closedOn()).isNull();
    }

    /** How many days ahead each open alarm is. */
    private List<Object> supervised(String caseNo) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .taskDefinitionKey("Task_Supervise")
                .processVariableValueEquals("limit", "COURT_APPLY")
                .list()
                .stream()
                .map(task -> engine.getTaskService().getVariable(task.getId(), "ahead"))
                .toList();
    }

    private long times(String caseNo, String activity) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .mapToLong(instance -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activity)
                        .count())
                .sum();
    }

    /** The instances of the case that still run, its watches left aside. */
    private List<String> running(String caseNo) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .map(instance -> instance.getProcessDefinitionId().replaceAll(":.*", ""))
                .filter(model -> !model.equals("DeadlineWatch"))
                .toList();
    }
}
