package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.laborinspection.deadline.StatutoryClock.State.CANCELLED;
import static org.laborinspection.deadline.StatutoryClock.State.LAPSED;
import static org.laborinspection.deadline.StatutoryClock.State.MET;
import static org.laborinspection.deadline.StatutoryClock.State.RUNNING;
import static org.laborinspection.document.DocumentKind.D20;
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

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.document.DocumentKind;

/** The whole of {@code HoldHearing}: asked for in time or not, planned early enough, held, put off, ended. */
class HoldHearingTest extends DecisionScenario {

    private static final LocalDate TOLD = day("2026-04-27");
    private static final LocalDate ASKED = day("2026-05-08");
    private static final LocalDate HELD = day("2026-05-18");

    @AfterAll
    void everyNodeOfTheModelHasBeenPassed() {
        assertThat(unvisited("HoldHearing")).isEmpty();
    }

    @Test
    @Tag("CASE-20")
    @Tag("CASE-17")
    @DisplayName(
            "J6: told 2026-04-27, asked by 05-07, notice 05-08, so 05-18 and not 05-15; held, reviewed again, decided")
    void heldInTime() throws IOException {
        var caseNo = told("20000");
        assertThat(due(caseNo, "HEARING_APPLY", D23)).isEqualTo("2026-05-07");
        office.on(ASKED);
        hearingRequested(caseNo, day("2026-05-07"));
        assertThat(clock(caseNo, "HEARING_APPLY", D23))
                .extracting(StatutoryClock::state, StatutoryClock::changedOn)
                .containsExactly(MET, day("2026-05-07"));
        refused(() -> office.done(caseNo, "legal", "ReviewHearingRequest", "decline", "逾期提出"), "CASE-20", "应当受理");
        office.done(caseNo, "legal", "ReviewHearingRequest", "accept");

        refused(() -> plan(caseNo, hearingPlan(day("2026-05-15"))), "CASE-20", "最迟应于2026年5月7日", "最早可于2026年5月18日");
        refused(() -> plan(caseNo, hearingPlan(day("2026-05-23"))), "heldAt", "工作日");
        refused(() -> plan(caseNo, with(hearingPlan(HELD), "chair", "inspector1")), "CASE-20", "非本案调查人员");
        refused(() -> plan(caseNo, with(hearingPlan(HELD), "chair", "leader")), "CASE-20", "办理过本案");
        refused(() -> plan(caseNo, with(hearingPlan(HELD), "chair", "auditor1")), "CASE-20", "名册");
        refused(() -> plan(caseNo, with(hearingPlan(HELD), "officers", List.of("hearing"))), "officers", "同一人");
        refused(() -> plan(caseNo, with(hearingPlan(HELD), "officers", List.of("inspector3", "chief"))), "CASE-20");
        refused(() -> plan(caseNo, with(hearingPlan(HELD), "recorder", "inspector2")), "CASE-20", "记录员不能");
        refused(() -> plan(caseNo, with(hearingPlan(HELD), "recorder", "hearing")), "CASE-20", "记录员不能");
        refused(() -> plan(caseNo, with(hearingPlan(HELD), "recorder", "clerk")), "recorder", "从记录员中");
        assertThat(cases.entries(caseNo, EntryType.HEARING_PLAN))
                .as("nothing half done")
                .isEmpty();
        plan(caseNo, hearingPlan(HELD));
        assertThat(words(caseNo, D25))
                .contains(
                        "2026年5月7日",
                        "予以受理",
                        documents.latest(caseNo, D23).orElseThrow().number());
        assertThat(words(caseNo, D26)).contains("2026年5月18日", "示例县人社局会议室", "公开举行", "演示听证员", "演示记录员");
        assertThat(words(caseNo, D27)).contains("2026年5月18日", "示例县人社局会议室");
        serve(caseNo, D25);
        assertThat(office.steps(caseNo))
                .as("the notice of time and place is not served yet")
                .containsExactly("Task_ServeDocument");
        serve(caseNo, D26);
        assertThat(due(caseNo, "HEARING_NOTICE", D26)).isEqualTo("2026-05-18");
        assertThat(office.task(caseNo, "HoldHearing").getDueDate().toInstant())
                .isEqualTo(HELD.atTime(9, 0).atZone(Office.ZONE).toInstant());

        office.at(HELD.atTime(15, 0));
        assertThatThrownBy(() -> hold(caseNo, "inspector1", hearingMinutes(HELD)))
                .isInstanceOf(AuthorizationException.class);
        refused(() -> hold(caseNo, hearingMinutes(day("2026-05-17"))), "CASE-20", "最早可于2026年5月18日");
        refused(() -> hold(caseNo, with(hearingMinutes(HELD), "endedAt", "2026-05-18T15:01")), "endedAt", "晚于现在");
        refused(() -> hold(caseNo, with(hearingMinutes(HELD), "endedAt", "2026-05-18T09:00")), "endedAt", "晚于开始");
        refused(() -> hold(caseNo, with(hearingMinutes(HELD), "present", List.of())), "present", "到场人员");
        refused(() -> hold(caseNo, with(hearingMinutes(HELD), "defended", " ")), "defended", "质证");
        refused(() -> hold(caseNo, with(hearingMinutes(HELD), "signature", null)), "signature", "签名情况");
        refused(() -> hold(caseNo, with(hearingMinutes(HELD), "signature", "REFUSED")), "refusalReason", "注明原因");
        hold(caseNo, with(hearingMinutes(HELD), "signature", "REFUSED", "refusalReason", "对笔录有异议，拒绝签名"));
        assertThat(words(caseNo, D28)).contains("示例负责人（当事人）", "演示监察员甲（调查人员）", "承认拖欠，请求从轻", "听证举行完毕", "对笔录有异议，拒绝签名");
        assertThat(clock(caseNo, "HEARING_NOTICE", D26).state()).isEqualTo(MET);
        assertThatThrownBy(() -> report(caseNo, "legal")).isInstanceOf(AuthorizationException.class);
        report(caseNo, "hearing");
        assertThat(words(caseNo, D29)).contains("拖欠工资属实", "建议维持拟处罚意见", "演示听证员");

        assertThat(office.steps(caseNo)).containsExactly("Task_ReviewHearing");
        office.done(caseNo, "legal", "ReviewHearing", "approve", "听证程序合法", findings());
        assertThat(words(caseNo, D22)).contains("听证后作出决定前", "审核通过", "听证程序合法");
        reported(caseNo);
        signed(caseNo, false);
        assertThat(words(caseNo, D33)).contains("20,000.00");
        assertThat(papersSince(caseNo, D23)).containsExactly(D35, D25, D26, D27, D35, D35, D28, D29, D22, D30, D33);
        assertThat(visited(caseNo))
                .contains("EndEvent_HearingHeld")
                .doesNotContain("ServiceTask_DeclineHearing", "EndEvent_HearingEnded", "EndEvent_HearingRevision");
    }

    @Test
    @Tag("CASE-20")
    @Tag("T1")
    @DisplayName(
            "J6: asked on 2026-05-08, a day late: the right is waived, the request is declined in writing, the case goes on")
    void askedTooLate() throws IOException {
        var caseNo = told("20000");
        office.on(ASKED);
        hearingRequested(caseNo, ASKED);
        refused(
                () -> office.done(caseNo, "legal", "ReviewHearingRequest", "accept"),
                "CASE-20",
                "2026年5月7日届满",
                "视为放弃听证");
        refused(() -> office.done(caseNo, "legal", "ReviewHearingRequest", "decline"), "opinion", "理由");
        office.done(caseNo, "legal", "ReviewHearingRequest", "decline", "已过申请期限");
        assertThat(words(caseNo, D25)).contains("2026年5月8日", "2026年5月7日", "逾期提出，视为放弃听证", "已过申请期限。", "不予受理");
        serve(caseNo);
        assertThat(office.steps(caseNo)).containsExactly("Task_HearParty");
        heard(caseNo, "NONE");
        assertThat(clock(caseNo, "HEARING_APPLY", D23).state()).isEqualTo(LAPSED);
        assertThat(office.steps(caseNo)).containsExactly("Task_ReportInvestigation");
        assertThat(papersSince(caseNo, D23)).containsExactly(D35, D25, D35);
        assertThat(visited(caseNo))
                .contains("EndEvent_HearingDeclined")
                .doesNotContain("Task_ScheduleHearing", "Task_ReviewHearing");
    }

    @Test
    @Tag("CASE-20")
    @DisplayName("A request that was declined by its wrong date is accepted in writing when it is recorded as it came")
    void declinedByMistake() throws IOException {
        var caseNo = told("20000");
        office.on(ASKED);
        hearingRequested(caseNo, ASKED);
        office.done(caseNo, "legal", "ReviewHearingRequest", "decline", "逾期");
        serve(caseNo);
        hearingRequested(caseNo, day("2026-05-07"));
        hearingPlanned(caseNo, HELD);
        assertThat(words(caseNo, D25)).contains("2026年5月7日", "予以受理");
        assertThat(papersSince(caseNo, D23)).containsExactly(D35, D25, D35, D25, D26, D27, D35, D35);
        assertThat(office.steps(caseNo)).containsExactly("Task_HoldHearing");
    }

    @Test
    @Tag("CASE-20")
    @DisplayName("Art. 63: a fine below the threshold gives no right to a hearing; who asks is told so in writing")
    void noRight() throws IOException {
        var caseNo = told("9999");
        assertThat(deadlines.ofCase(caseNo)).extracting(StatutoryClock::limit).doesNotContain("HEARING_APPLY");
        hearingRequested(caseNo, TOLD);
        refused(() -> office.done(caseNo, "legal", "ReviewHearingRequest", "accept"), "CASE-20", "不属于听证范围");
        office.done(caseNo, "legal", "ReviewHearingRequest", "decline", "罚款未达到听证标准");
        assertThat(words(caseNo, D25))
                .contains("拟作出的处理不属于听证范围。罚款未达到听证标准。", "不予受理")
                .as("there was no time to ask in")
                .doesNotContain("申请听证的期限");
        serve(caseNo, D25);
        assertThat(clock(caseNo, "STATEMENT", D23).state())
                .as("he may still state his case")
                .isEqualTo(RUNNING);
        assertThat(office.steps(caseNo)).containsExactly("Task_HearParty");
        assertThat(visited(caseNo)).doesNotContain("ServiceTask_NotifyHearing");
    }

    @Test
    @Tag("CASE-20")
    @DisplayName("Art. 64(6): who stays away without good reason has given the hearing up; not before its hour")
    void absent() throws IOException {
        var caseNo = told("20000");
        hearingRequested(caseNo, TOLD);
        office.on(ASKED);
        hearingPlanned(caseNo, HELD);
        office.at(HELD.atTime(8, 59));
        refused(() -> end(caseNo, null), "endGround", "请选择");
        refused(() -> end(caseNo, "ABSENT"), "endGround", "还没有到");
        refused(
                () -> office.done(caseNo, "hearing", "HoldHearing", "ended", null, Map.of("endGround", "ABSENT")),
                "opinion",
                "理由");
        office.at(HELD.atTime(9, 30));
        end(caseNo, "ABSENT");
        assertThat(words(caseNo, D28)).contains("听证终止：当事人无正当理由缺席").doesNotContain("听证举行完毕");
        assertThat(clock(caseNo, "HEARING_NOTICE", D26).state()).isEqualTo(CANCELLED);
        refused(() -> hearingRequested(caseNo, day("2026-05-07")), "CASE-20", "已经终止", "视为放弃");
        heard(caseNo, "NONE");
        reported(caseNo);
        signed(caseNo, false);
        assertThat(papersSince(caseNo, D23)).containsExactly(D35, D25, D26, D27, D35, D35, D28, D30, D33);
        assertThat(visited(caseNo))
                .contains("EndEvent_HearingEnded")
                .doesNotContain("Task_ReportHearing", "Task_ReviewHearing");
    }

    @Test
    @Tag("CASE-20")
    @DisplayName(
            "A notice served late makes an early hearing void: it is put off, with a notice and a clock of its own")
    void postponed() {
        var caseNo = told("20000");
        hearingRequested(caseNo, TOLD);
        office.on(ASKED);
        office.done(caseNo, "legal", "ReviewHearingRequest", "accept");
        plan(caseNo, hearingPlan(HELD));
        office.on(day("2026-05-11"));
        serve(caseNo, D25);
        serve(caseNo, D26);
        var first = id(caseNo, D26);
        assertThat(due(caseNo, "HEARING_NOTICE", D26)).isEqualTo("2026-05-20");
        office.at(HELD.atTime(15, 0));
        refused(() -> hold(caseNo, hearingMinutes(HELD)), "CASE-20", "最早可于2026年5月20日", "延期");
        refused(() -> end(caseNo, "ABSENT"), "CASE-20", "最早可于2026年5月20日", "延期");
        refused(() -> office.done(caseNo, "hearing", "HoldHearing", "postponed"), "opinion", "理由");
        office.done(caseNo, "hearing", "HoldHearing", "postponed", "通知送达不足规定的提前期");
        plan(caseNo, hearingPlan(day("2026-05-27")));
        assertThat(office.steps(caseNo)).as("the acceptance is not sent again").containsExactly("Task_ServeDocument");
        serve(caseNo, D26);
        assertThat(deadlines.ofCase(caseNo))
                .filteredOn(clock -> clock.limit().equals("HEARING_NOTICE"))
                .extracting(StatutoryClock::subject, StatutoryClock::dueOn, StatutoryClock::state)
                .containsExactly(
                        tuple(Long.toString(first), day("2026-05-20"), CANCELLED),
                        tuple(Long.toString(id(caseNo, D26)), day("2026-05-27"), RUNNING));
        office.at(LocalDateTime.parse("2026-05-27T15:00"));
        refused(() -> hold(caseNo, hearingMinutes(HELD)), "CASE-20");
        hearingHeld(caseNo, day("2026-05-27"));
        assertThat(papersSince(caseNo, D23)).containsExactly(D35, D25, D26, D27, D35, D35, D26, D27, D35, D28, D29);
        assertThat(visited(caseNo)).doesNotContain("EndEvent_HearingEnded");
    }

    @Test
    @Tag("CASE-20")
    @DisplayName(
            "Art. 64(3): a hearing is public unless a reason says why not; who withdraws his request ends it at any time")
    void closedAndWithdrawn() throws IOException {
        var caseNo = told("20000");
        hearingRequested(caseNo, TOLD);
        office.on(ASKED);
        office.done(caseNo, "legal", "ReviewHearingRequest", "accept");
        refused(() -> plan(caseNo, with(hearingPlan(HELD), "open", "NO")), "CASE-20", "公开举行", "写明理由");
        plan(caseNo, with(hearingPlan(HELD), "open", "NO", "closedReason", "涉及商业秘密"));
        assertThat(words(caseNo, D26)).contains("不公开举行（涉及商业秘密）");
        assertThat(papers(caseNo)).doesNotContain(D27);
        serve(caseNo, D25);
        serve(caseNo, D26);
        office.on(day("2026-05-12"));
        end(caseNo, "WITHDRAWN");
        assertThat(words(caseNo, D28)).contains("听证终止：当事人撤回听证申请");
        waived(caseNo, day("2026-05-12"));
        assertThat(office.steps(caseNo)).containsExactly("Task_ReportInvestigation");
        assertThat(papers(caseNo)).contains(D20).doesNotContain(D29);
    }

    /** Fined that much, and told so on 2026-04-27. */
    private String told(String yuan) {
        return noticed(TOLD, fine(yuan));
    }

    private void plan(String caseNo, Map<String, ?> plan) {
        office.done(caseNo, "legal", "ScheduleHearing", "scheduled", null, plan);
    }

    private void hold(String caseNo, Map<String, ?> minutes) {
        hold(caseNo, "hearing", minutes);
    }

    private void hold(String caseNo, String user, Map<String, ?> minutes) {
        office.done(caseNo, user, "HoldHearing", "held", null, minutes);
    }

    private void end(String caseNo, String ground) {
        office.done(
                caseNo,
                "hearing",
                "HoldHearing",
                "ended",
                "见听证笔录",
                ground == null ? Map.of() : Map.of("endGround", ground));
    }

    private void report(String caseNo, String user) {
        office.done(
                caseNo,
                user,
                "ReportHearing",
                "submit",
                null,
                Map.of("found", "拖欠工资属实", "basis", "《劳动保障监察条例》第三十条", "advice", "建议维持拟处罚意见"));
    }

    /** The papers after the one of that kind. */
    private List<DocumentKind> papersSince(String caseNo, DocumentKind kind) {
        var all = papers(caseNo);
        return all.subList(all.indexOf(kind) + 1, all.size());
    }
}
