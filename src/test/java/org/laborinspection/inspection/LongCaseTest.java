package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.laborinspection.deadline.StatutoryClock.State.CANCELLED;
import static org.laborinspection.deadline.StatutoryClock.State.LAPSED;
import static org.laborinspection.deadline.StatutoryClock.State.MET;
import static org.laborinspection.document.DocumentKind.D03;
import static org.laborinspection.document.DocumentKind.D13;
import static org.laborinspection.document.DocumentKind.D19;
import static org.laborinspection.document.DocumentKind.D20;
import static org.laborinspection.document.DocumentKind.D21;
import static org.laborinspection.document.DocumentKind.D22;
import static org.laborinspection.document.DocumentKind.D23;
import static org.laborinspection.document.DocumentKind.D25;
import static org.laborinspection.document.DocumentKind.D26;
import static org.laborinspection.document.DocumentKind.D27;
import static org.laborinspection.document.DocumentKind.D28;
import static org.laborinspection.document.DocumentKind.D29;
import static org.laborinspection.document.DocumentKind.D30;
import static org.laborinspection.document.DocumentKind.D33;
import static org.laborinspection.document.DocumentKind.D35;
import static org.laborinspection.document.DocumentKind.D38;
import static org.laborinspection.document.DocumentKind.D39;
import static org.laborinspection.document.DocumentKind.D41;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation.State;
import org.laborinspection.casefile.Stage;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.document.ServiceWay;

/**
 * The longest lawful way: a case of one and a half years in which nobody can be found and nobody pays. Time only moves
 * forward; every date is reckoned by hand from the notice of holidays for 2026: off 01-01…03, 02-15…23, 04-04…06, 05-01…05,
 * 06-19…21, 09-25…27, 10-01…07; worked 01-04, 02-14, 02-28, 05-09, 09-20, 10-10. For 2027 there is no notice yet: dates in it
 * are provisional.
 */
class LongCaseTest extends PerformanceScenario {

    private String caseNo;

    @Test
    @Tag("CASE-03")
    @Tag("CASE-07")
    @Tag("CASE-16")
    @Tag("CASE-17")
    @Tag("CASE-19")
    @Tag("CASE-20")
    @Tag("CASE-21")
    @Tag("CASE-22")
    @Tag("CASE-23")
    @Tag("CASE-24")
    @Tag("CASE-25")
    @Tag("CASE-27")
    @Tag("CASE-S7")
    @Tag("T2")
    @Tag("T3")
    @Tag("T4")
    @DisplayName(
            "From the complaint of 2026-01-05 to the termination of enforcement in June 2027, all served by announcement but the urging")
    void fromComplaintToTermination() throws IOException {
        filedAndInvestigated();
        proposedAndApproved();
        toldByAnnouncement();
        heardAtTheSecondAttempt();
        decidedAndAnnounced();
        neitherPaidNorContested();
        urgedByLeavingIt();
        enforcedInPart();
        closed();
        everyDate();
    }

    private void filedAndInvestigated() {
        office.on(day("2026-01-05"));
        caseNo = register(complaint(day("2026-01-05")));
        // 01-06, 07, 08, 09, 12
        assertThat(due(caseNo, "FILING")).isEqualTo("2026-01-12").isNotEqualTo(day("2026-01-10"));
        prepare(caseNo);
        office.on(day("2026-01-07")).done(caseNo, "reviewer", "ReviewFiling", "approve");
        office.on(day("2026-01-08"));
        file(caseNo);
        // 01: 09, 12…16, 19…23, 26…30 = 16; 02: 02…06, 09…13, Saturday 14, Spring Festival 15…23, 24…27, Saturday 28 =
        // 16 (32);
        // 03: 02…06, 09…13, 16…20, 23…27, 30, 31 = 22 (54); 04: 01, 02, 03, Qingming 04…06, 07, 08, 09 = 6 (60)
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-04-09").isNotEqualTo(day("2026-04-13"));
        recordEvidence(caseNo, day("2026-01-20"));
        arrive("2026-02-10");
        conclude(caseNo);
    }

    /** A fine of 20000 is a major case: discussed, reviewed, then approved, in that order. */
    private void proposedAndApproved() {
        propose(caseNo, fine("20000"));
        assertThat(state(caseNo, "INVESTIGATION")).isEqualTo(MET);
        // 02-11, 12, 13, Saturday 14, 24…27, Saturday 28, 03-02…06, 09
        assertThat(due(caseNo, "DECISION_AFTER_INV")).isEqualTo("2026-03-09").isNotEqualTo(day("2026-03-03"));
        // filed 01-08 + 90 calendar days: 23 in January, 28, 31, 8 in April; it does not roll
        assertThat(due(caseNo, "PENALTY_90")).isEqualTo("2026-04-08");
        arrive("2026-02-11");
        reviewed(caseNo);
        assertThat(office.steps(caseNo)).containsExactly("Task_DiscussCase");
        arrive("2026-02-12");
        discussed(caseNo);
        arrive("2026-02-13");
        legal(caseNo);
        assertThat(papers(caseNo)).containsExactly(D03, D13, D19, D21, D22);
        // a Saturday on which work is made up
        arrive("2026-02-14");
        approved(caseNo);
        assertThat(papers(caseNo)).endsWith(D20, D23);
        assertThat(documents.ofCase(caseNo)).last().satisfies(notice -> assertThat(words(notice.id()))
                .contains("20,000.00", "听证"));
    }

    private void toldByAnnouncement() {
        arrive("2026-02-24");
        office.done(caseNo, "inspector1", "ServeDocument", "retry", "现场无人，改日再送");
        announce("2026-02-25");
        // 02-25 + 30 calendar days: 3 in February, 27 in March, a Friday
        assertThat(due(caseNo, "ANNOUNCE")).isEqualTo("2026-03-27");

        office.at(day("2026-03-10").atStartOfDay());
        assertThat(fireTimers(caseNo))
                .as("not decided within fifteen working days")
                .isEqualTo(1);
        office.done(caseNo, "supervisor", "Supervise", "instruct", "公告期满后抓紧办理");
        office.done(caseNo, "inspector1", "AnswerSupervision", "answered", null, Map.of("answer", "公告期满次日办理"));
        office.done(caseNo, "supervisor", "CheckAnswer", "accept");
        office.at(day("2026-03-27").atTime(23, 59));
        assertThat(fireTimers(caseNo)).isZero();
        assertThat(documents.servedOn(paper(caseNo, D23).id())).isEmpty();
        office.at(day("2026-03-28").atStartOfDay());
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(documents.servedOn(paper(caseNo, D23).id())).contains(day("2026-03-27"));
        // 03-30, 31, 04-01, 02, 03, the day before Qingming
        assertThat(due(caseNo, "STATEMENT")).isEqualTo("2026-04-03").isNotEqualTo(day("2026-04-01"));
        assertThat(due(caseNo, "HEARING_APPLY")).isEqualTo("2026-04-03");
    }

    private void heardAtTheSecondAttempt() {
        arrive("2026-04-03");
        office.done(
                caseNo,
                "inspector1",
                "HearParty",
                "hearing",
                null,
                Map.of("requestedOn", "2026-04-03", "manner", "WRITTEN"));
        assertThat(state(caseNo, "HEARING_APPLY")).isEqualTo(MET);
        arrive("2026-04-07");
        assertThat(state(caseNo, "STATEMENT")).as("lapsed over Qingming").isEqualTo(LAPSED);
        office.done(caseNo, "legal", "ReviewHearingRequest", "accept");
        refused(() -> schedule("2026-04-15T09:00"), "CASE-20", "2026年4月15日举行听证的", "2026年4月16日");
        schedule("2026-04-16T09:00");
        assertThat(papers(caseNo)).endsWith(D25, D26, D27);

        arrive("2026-04-08");
        serve(caseNo);
        serve(caseNo);
        // served a day later than was hoped: 04-09, 10, 13…17 is the seventh
        assertThat(due(caseNo, "HEARING_NOTICE")).isEqualTo("2026-04-17");
        office.at(day("2026-04-09").atStartOfDay());
        assertThat(fireTimers(caseNo))
                .as("the ninety days are over: a warning, no more")
                .isEqualTo(1);
        office.done(caseNo, "supervisor", "Supervise", "noted");
        office.at(day("2026-04-16").atTime(12, 0));
        refused(() -> hold("2026-04-16"), "CASE-20", "2026年4月17日", "提前举行的听证无效");
        office.done(caseNo, "hearing", "HoldHearing", "postponed", "通知提前期不足");
        schedule("2026-04-27T09:00");
        assertThat(papers(caseNo)).as("accepted once, told again").endsWith(D26, D27);
        serve(caseNo);
        // 04-17, 20…24, 27
        assertThat(due(caseNo, "HEARING_NOTICE")).isEqualTo("2026-04-27");

        office.at(day("2026-04-27").atTime(12, 0));
        hold("2026-04-27");
        assertThat(papers(caseNo)).endsWith(D28);
        arrive("2026-04-28");
        office.done(
                caseNo,
                "hearing",
                "ReportHearing",
                "submit",
                null,
                Map.of("found", "事实清楚", "basis", "《行政处罚法》第六十五条", "advice", "维持拟处罚意见"));
        assertThat(papers(caseNo)).endsWith(D29);
    }

    /** Reviewed a second time for what the hearing brought, reported, signed; the party cannot be found once more. */
    private void decidedAndAnnounced() throws IOException {
        arrive("2026-04-29");
        assertThat(office.steps(caseNo)).containsExactly("Task_ReviewHearing");
        office.done(caseNo, "legal", "ReviewHearing", "approve", "依据听证笔录，合法适当", findings());
        arrive("2026-04-30");
        reported(caseNo);
        assertThat(papers(caseNo)).endsWith(D22, D30);
        arrive("2026-05-06");
        signed(caseNo, false);
        assertThat(words(paper(caseNo, D33).id())).contains("20,000.00", "每日按罚款数额的3%", "60日", "6个月");
        // 05-07, 08, Saturday 09, 11, 12, 13, 14
        assertThat(due(caseNo, "DECISION_SERVE")).isEqualTo("2026-05-14").isNotEqualTo(day("2026-05-15"));
        announce("2026-05-11");
        assertThat(state(caseNo, "DECISION_SERVE")).isEqualTo(MET);
        // 05-11 + 30 calendar days: 20 in May, 10 in June, a Wednesday
        assertThat(due(caseNo, "ANNOUNCE")).isEqualTo("2026-06-10");
        office.at(day("2026-06-11").atStartOfDay());
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(documents.proofOf(paper(caseNo, D33).id()).orElseThrow().way())
                .isEqualTo(ServiceWay.ANNOUNCEMENT);
        assertThat(documents.servedOn(paper(caseNo, D33).id())).contains(day("2026-06-10"));
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.EXECUTION);
    }

    private void neitherPaidNorContested() {
        // 06-10 + 15 calendar days, a Thursday
        assertThat(due(caseNo, "FINE_PAY")).isEqualTo("2026-06-25");
        // 06-10 + 60 calendar days: 20, 31, 9 in August, a Sunday, hence Monday
        assertThat(due(caseNo, "RECONSIDER")).isEqualTo("2026-08-10").isNotEqualTo(day("2026-08-09"));
        assertThat(due(caseNo, "LITIGATION")).isEqualTo("2026-12-10");
        office.on(day("2026-06-25"));
        assertThat(owing(caseNo).late()).isEqualByComparingTo("0");
        // 20000 × 3 % = 600 a day from 06-26; 33 days to 07-28 are 19800, then capped
        office.on(day("2026-07-28"));
        assertThat(owing(caseNo).late()).isEqualByComparingTo("19800");
        office.on(day("2026-07-29"));
        assertThat(owing(caseNo).late()).isEqualByComparingTo("20000");
        office.at(day("2026-08-11").atStartOfDay());
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(state(caseNo, "RECONSIDER")).isEqualTo(LAPSED);
        office.on(day("2026-12-10"));
        refused(() -> performance(caseNo, "enforce", Map.of()), "CASE-25", "2026年12月10日届满", "最迟至2027年3月10日");
        office.at(day("2026-12-11").atStartOfDay());
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(state(caseNo, "LITIGATION")).isEqualTo(LAPSED);
        // provisional: 12-10 + 3 months, a Wednesday
        assertThat(due(caseNo, "COURT_APPLY")).isEqualTo("2027-03-10");
        assertThat(clock(caseNo, "COURT_APPLY").provisional()).isTrue();
    }

    private void urgedByLeavingIt() throws IOException {
        arrive("2026-12-11");
        performance(caseNo, "enforce", Map.of());
        assertThat(obligationsOf(caseNo)).containsExactly(State.OVERDUE);
        arrive("2026-12-14");
        draftUrging(caseNo);
        arrive("2026-12-15");
        office.done(caseNo, "leader", "SignUrging", "sign");
        assertThat(words(paper(caseNo, D38).id())).contains("合计：人民币40,000.00元");
        arrive("2026-12-16");
        office.done(caseNo, "inspector1", "ServeDocument", "refused", "在场人员拒绝签收");
        office.done(
                caseNo,
                "inspector1",
                "LeaveDocument",
                "left",
                null,
                Map.of(
                        "leftOn",
                        "2026-12-16",
                        "place",
                        "示例县示例路1号",
                        "servers",
                        List.of("inspector1", "inspector2"),
                        "refusalReason",
                        "拒绝签收",
                        "witness",
                        "示例见证人"));
        assertThat(documents.proofOf(paper(caseNo, D38).id()).orElseThrow().way())
                .isEqualTo(ServiceWay.LEFT);
        // 12-17, 18, 21…25, 28, 29, 30
        assertThat(due(caseNo, "URGE")).isEqualTo("2026-12-30");
        arrive("2026-12-30");
        refused(() -> hearUrged(caseNo, "apply", application()), "CASE-25", "2026年12月30日届满");
        arrive("2026-12-31");
        hearUrged(caseNo, "apply", application());
    }

    private void enforcedInPart() throws IOException {
        arrive("2027-01-04");
        office.done(caseNo, "leader", "SignApplication", "sign");
        assertThat(paper(caseNo, D39).number()).contains("2027");
        assertThat(words(paper(caseNo, D39).id())).contains("2026年12月10日届满", "2026年12月16日送达", "2027年3月10日（暂定）届满");
        // provisional: 01-05…08, 11
        assertThat(due(caseNo, "COURT_ACCEPT")).isEqualTo("2027-01-11");
        assertThat(clock(caseNo, "COURT_ACCEPT").provisional()).isTrue();
        arrive("2027-01-08");
        court(caseNo, "RecordAcceptance", "accepted", courtPaper(day("2027-01-08")));
        // provisional: 01-11…15, 18, 19
        assertThat(due(caseNo, "COURT_RULING")).isEqualTo("2027-01-19");
        arrive("2027-01-19");
        court(caseNo, "RecordRuling", "granted", courtPaper(day("2027-01-19")));
        assertThat(obligationsOf(caseNo)).containsExactly(State.ACCEPTED);
        arrive("2027-03-11");
        assertThat(office.steps(caseNo))
                .as("applied in time: no warning, nothing lost")
                .doesNotContain("Task_Supervise");
        court(
                caseNo,
                "RecordExecution",
                "progress",
                Map.of("courtOn", "2027-03-11", "payments", List.of(paid(day("2027-03-11"), "8000", "PRINCIPAL"))));
        arrive("2027-04-12");
        court(caseNo, "RecordExecution", "suspended", courtPaper(day("2027-04-12")));
        arrive("2027-06-15");
        court(caseNo, "RecordExecution", "terminated", courtPaper(day("2027-06-15")));
        assertThat(owing(caseNo).amount()).isEqualByComparingTo("20000");
        assertThat(owing(caseNo).paid()).isEqualByComparingTo("8000");
        assertThat(owing(caseNo).late()).isEqualByComparingTo("20000");
        assertThat(owing(caseNo).stateLabel()).isEqualTo("终结执行");
    }

    private void closed() {
        arrive("2027-06-16");
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftClosure");
        refused(() -> close(caseNo, "FULFILLED"), "CASE-27", "不能以此结案");
        refused(() -> close(caseNo, "COURT_ACCEPTED"), "CASE-27", "不能以此结案");
        close(caseNo, "EXEC_TERMINATED");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.EXEC_TERMINATED);
        assertThat(cases.get(caseNo).closedOn()).isEqualTo("2027-06-16");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(papers(caseNo))
                .containsExactly(
                        D03, D13, D19, D21, D22, D20, D23, D35, D25, D26, D27, D35, D35, D26, D27, D35, D28, D29, D22,
                        D30, D33, D35, D38, D35, D39, D41);
        assertThat(cases.entries(caseNo, EntryType.LEGAL_REVIEW)).hasSize(2);
        assertThat(log.intact(caseNo)).isTrue();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .as("nothing of the case runs any more")
                .isZero();
        assertThat(visited(caseNo))
                .contains("EndEvent_ExecutionTerminated", "EndEvent_ObligationsRemain", "EndEvent_CaseClosed")
                .doesNotContain(
                        "BoundaryEvent_CourtApplyDue",
                        "Task_ApproveDeferral",
                        "Task_RecordRemedy",
                        "Task_PublishDecision",
                        "ServiceTask_WithdrawCase");
    }

    /** The register of the whole case: from which day, to which day, and how it ended. */
    private void everyDate() {
        assertThat(deadlines.ofCase(caseNo))
                .extracting(
                        StatutoryClock::limit,
                        clock -> clock.startedOn().toString(),
                        clock -> clock.dueOn().toString(),
                        StatutoryClock::state)
                .containsExactlyInAnyOrder(
                        tuple("FILING", "2026-01-05", "2026-01-12", MET),
                        tuple("INVESTIGATION", "2026-01-08", "2026-04-09", MET),
                        tuple("PENALTY_90", "2026-01-08", "2026-04-08", MET),
                        tuple("DECISION_AFTER_INV", "2026-02-10", "2026-03-09", MET),
                        tuple("ANNOUNCE", "2026-02-25", "2026-03-27", MET),
                        tuple("STATEMENT", "2026-03-27", "2026-04-03", LAPSED),
                        tuple("HEARING_APPLY", "2026-03-27", "2026-04-03", MET),
                        tuple("HEARING_NOTICE", "2026-04-08", "2026-04-17", CANCELLED),
                        tuple("HEARING_NOTICE", "2026-04-16", "2026-04-27", MET),
                        tuple("DECISION_SERVE", "2026-05-06", "2026-05-14", MET),
                        tuple("ANNOUNCE", "2026-05-11", "2026-06-10", MET),
                        tuple("FINE_PAY", "2026-06-10", "2026-06-25", CANCELLED),
                        tuple("RECONSIDER", "2026-06-10", "2026-08-10", LAPSED),
                        tuple("LITIGATION", "2026-06-10", "2026-12-10", LAPSED),
                        tuple("COURT_APPLY", "2026-12-10", "2027-03-10", MET),
                        tuple("URGE", "2026-12-16", "2026-12-30", MET),
                        tuple("COURT_ACCEPT", "2027-01-04", "2027-01-11", MET),
                        tuple("COURT_RULING", "2027-01-08", "2027-01-19", MET));
        assertThat(deadlines.ofCase(caseNo))
                .filteredOn(StatutoryClock::provisional)
                .extracting(StatutoryClock::limit)
                .containsExactlyInAnyOrder("COURT_APPLY", "COURT_ACCEPT", "COURT_RULING");
    }

    /** Ten in the morning of that day, with everything that was due by then gone off. */
    private void arrive(String date) {
        office.on(day(date));
        fireTimers(caseNo);
    }

    private void announce(String publishedOn) {
        arrive(publishedOn);
        office.done(caseNo, "inspector1", "ServeDocument", "untraceable", "经多方查找下落不明");
        office.done(
                caseNo,
                "inspector2",
                "PublishAnnouncement",
                "published",
                null,
                Map.of("publishedOn", publishedOn, "medium", "示例日报", "reason", "下落不明", "attempts", "直接送达、邮寄均未果"));
    }

    private void schedule(String heldAt) {
        office.done(
                caseNo,
                "legal",
                "ScheduleHearing",
                "scheduled",
                null,
                Map.of(
                        "heldAt", heldAt,
                        "place", "示例县人社局听证室",
                        "open", "YES",
                        "chair", "hearing",
                        "recorder", "recorder"));
    }

    private void hold(String day) {
        var minutes = new HashMap<String, Object>();
        minutes.put("startedAt", day + "T09:00");
        minutes.put("endedAt", day + "T11:00");
        minutes.put(
                "present",
                List.of(Map.of("name", "示例负责人", "capacity", "当事人"), Map.of("name", "演示监察员甲", "capacity", "调查人员")));
        minutes.put("presented", "提出当事人违法的事实、证据和处罚建议");
        minutes.put("defended", "认为罚款过重，对证据没有异议");
        minutes.put("final", "请求从轻处罚");
        minutes.put("signature", "SIGNED");
        office.done(caseNo, "hearing", "HoldHearing", "held", null, minutes);
    }
}
