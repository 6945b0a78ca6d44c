package org.laborinspection.inspection;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laborinspection.deadline.StatutoryClock.State.CANCELLED;
import static org.laborinspection.deadline.StatutoryClock.State.LAPSED;
import static org.laborinspection.deadline.StatutoryClock.State.MET;
import static org.laborinspection.deadline.StatutoryClock.State.RUNNING;
import static org.laborinspection.deadline.StatutoryClock.State.SUSPENDED;
import static org.laborinspection.document.DocumentKind.D02;
import static org.laborinspection.document.DocumentKind.D03;
import static org.laborinspection.document.DocumentKind.D04;
import static org.laborinspection.document.DocumentKind.D05;
import static org.laborinspection.document.DocumentKind.D13;
import static org.laborinspection.document.DocumentKind.D16;
import static org.laborinspection.document.DocumentKind.D17;
import static org.laborinspection.document.DocumentKind.D18;
import static org.laborinspection.document.DocumentKind.D20;
import static org.laborinspection.document.DocumentKind.D31;
import static org.laborinspection.document.DocumentKind.D35;
import static org.laborinspection.document.DocumentKind.D36;
import static org.laborinspection.document.DocumentKind.D37;
import static org.laborinspection.document.DocumentKind.D40;
import static org.laborinspection.document.DocumentKind.D40A;
import static org.laborinspection.document.DocumentKind.D41;
import static org.laborinspection.document.DocumentKind.D44;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.Source;
import org.laborinspection.casefile.Stage;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.casework.RecusalRequest;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.document.ProvisionalDate;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code LaborInspectionCase} from the lead to the archive: what happens, which way, and which way not. */
class LaborInspectionCaseTest extends CaseScenario {

    @Autowired
    ObjectMapper json;

    @AfterAll
    void everyNodeBeforeAndAfterTheDecisionHasBeenPassed() {
        assertThat(unvisited(
                        "LaborInspectionCase",
                        not(DecisionStagesTest::isOfTheDecision).and(not(InvestigationPapersTest::isBeside))))
                .isEmpty();
    }

    @Test
    @Tag("CASE-01")
    @Tag("AUD-19")
    @DisplayName("Another process of the office begins a case by message, with the lead")
    void begunByMessage() {
        office.on(day("2026-03-02"));
        var lead = new java.util.HashMap<>(complaint(day("2026-03-02")));
        lead.put("source", "TRANSFERRED");
        var caseNo = began(office.as("inspector1", () -> runtime.createMessageCorrelation("PenaltyRequested")
                .setVariables(Map.of("submission", json.valueToTree(lead).toString()))
                .correlateStartMessage()
                .getBusinessKey()));
        assertThat(cases.get(caseNo).source()).isEqualTo(Source.TRANSFERRED);
        assertThat(office.steps(caseNo)).containsExactly("Task_PrepareFiling");
    }

    @Test
    @Tag("CASE-01")
    @Tag("CASE-04")
    @Tag("CASE-07")
    @Tag("CASE-12")
    @Tag("CASE-18")
    @Tag("CASE-22")
    @Tag("CASE-24")
    @Tag("CASE-27")
    @DisplayName("A complaint is filed, investigated, corrected on time, closed, answered and archived")
    void correctedOnTime() {
        var caseNo = filed(day("2026-03-02"));
        recordEvidence(caseNo, day("2026-03-10"));
        conclude(caseNo);
        office.done(caseNo, "inspector2", "DraftProposal", "submit", null, correction(15));
        approve(caseNo);
        office.on(day("2026-03-11"))
                .done(caseNo, "inspector1", "ServeDocument", "served", null, handedOver(day("2026-03-11")));
        assertThat(due(caseNo, "SELF_CORRECT")).isEqualTo("2026-03-26");
        office.on(day("2026-03-20"));
        office.done(caseNo, "inspector1", "CheckCorrection", "corrected", null, check(day("2026-03-20"), true));
        closeAndArchive(caseNo);

        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.FULFILLED);
        assertThat(papers(caseNo)).containsExactly(D03, D13, D20, D31, D35, D36, D41);
        assertThat(visited(caseNo)).contains("EndEvent_CaseClosed").doesNotContain("ServiceTask_WithdrawCase");
        assertThat(log.intact(caseNo)).isTrue();
        assertThat(log.of(caseNo))
                .extracting(CaseLog.Line::action)
                .startsWith("RegisterCase", "PrepareFiling", "ReviewFiling", "DecideFiling", "FileCase")
                .endsWith("ReplyInformant", "ArchiveCase");
    }

    @Test
    @Tag("CASE-03")
    @Tag("CASE-05")
    @Tag("CASE-06")
    @DisplayName(
            "J1: received 2026-09-28, five working days end on the make-up Saturday 2026-10-10; filed then, 60 end 2027-01-04")
    void filingAcrossTheNationalHoliday() {
        office.on(day("2026-09-28"));
        var caseNo = register(complaint(day("2026-09-28")));
        assertThat(due(caseNo, "FILING")).isEqualTo("2026-10-10").isNotEqualTo(day("2026-10-12"));
        prepare(caseNo);
        office.done(caseNo, "reviewer", "ReviewFiling", "approve");
        office.on(day("2026-10-10"));
        file(caseNo);

        assertThat(state(caseNo, "FILING")).isEqualTo(MET);
        assertThat(cases.get(caseNo).filedOn()).isEqualTo("2026-10-10");
        assertThat(cases.get(caseNo).handlerIds()).containsExactly("inspector1", "inspector2");
        var investigation =
                deadlines.current(ClockKey.of(caseNo, "INVESTIGATION")).orElseThrow();
        assertThat(investigation.dueOn()).isEqualTo("2027-01-04");
        assertThat(investigation.provisional()).isTrue();
        assertThat(investigation.text()).contains("2027年放假通知尚未公布");
        assertThat(PaperDesk.due(investigation)).isEqualTo(new ProvisionalDate(day("2027-01-04")));
        assertThat(papers(caseNo)).containsExactly(D03);
        assertThat(visited(caseNo)).contains("EndEvent_Filed").doesNotContain("ServiceTask_RejectFiling");
    }

    @Test
    @Tag("CASE-02")
    @Tag("CASE-03")
    @Tag("CASE-04")
    @DisplayName("What is missing is asked for, what is wrong comes back with a reason, and the time runs on")
    void supplementedAndReturned() throws java.io.IOException {
        office.on(day("2026-03-02"));
        var lead = complaint(day("2026-03-02"));
        lead.put("employer", Map.of("name", "示例二号餐饮店"));
        var caseNo = register(lead);
        refused(
                () -> office.done(caseNo, "clerk", "PrepareFiling", "submit", null, Map.of("basis", "《劳动法》第五十条")),
                "CASE-03",
                "用人单位地址",
                "承办意见");
        assertThat(cases.get(caseNo).basis()).as("nothing half done").isNull();
        office.done(caseNo, "clerk", "PrepareFiling", "supplement", "请补充工资欠条", Map.of());
        assertThat(words(documents.latest(caseNo, D02).orElseThrow().id()))
                .contains("用人单位地址", "请补充工资欠条")
                .as("what is the office's own to write is not asked of him")
                .doesNotContain("承办意见");
        office.done(
                caseNo,
                "clerk",
                "PrepareFiling",
                "submit",
                null,
                Map.of(
                        "employerAddress", "示例县示例路2号",
                        "employerContact", "示例联系人",
                        "employerPhone", "00000000000",
                        "basis", "《劳动法》第五十条",
                        "suggestion", "建议立案"));
        refused(() -> office.done(caseNo, "reviewer", "ReviewFiling", "return"), "opinion", "请填写意见和理由");
        office.done(caseNo, "reviewer", "ReviewFiling", "return", "条款引用有误");
        prepare(caseNo);
        office.done(caseNo, "reviewer", "ReviewFiling", "approve");
        office.done(caseNo, "chief", "DecideFiling", "return", "补充证据");
        assertThat(office.steps(caseNo)).containsExactly("Task_PrepareFiling");
        assertThat(state(caseNo, "FILING")).isEqualTo(RUNNING);
        assertThat(papers(caseNo)).containsExactly(D02);
        assertThat(visited(caseNo)).doesNotContain("ServiceTask_FileCase");
    }

    @Test
    @Tag("CASE-05")
    @DisplayName("Not filed: the written decision goes to the complainant and the case ends there")
    void rejected() {
        var caseNo = onTheChiefsDesk(day("2026-03-02"));
        office.done(caseNo, "chief", "DecideFiling", "reject", "不属于劳动保障监察职权范围", Map.of("basis", "《劳动保障监察条例》第十条"));
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.NOT_FILED);
        office.done(
                caseNo,
                "clerk",
                "ServeDocument",
                "served",
                null,
                Map.of(
                        "way",
                        "POST",
                        "servers",
                        List.of("inspector1", "inspector2"),
                        "servedOn",
                        "2026-03-02",
                        "place",
                        "示例邮局",
                        "receiver",
                        "示例投诉人",
                        "relation",
                        "受送达人本人",
                        "trackingNo",
                        "示例000"));
        var proof = documents
                .proofOf(documents.latest(caseNo, D04).orElseThrow().id())
                .orElseThrow();
        assertThat(proof.receiver()).as("the informant is not named").isEqualTo("投诉人（登记编号" + caseNo + "）");
        assertThat(cases.entries(caseNo).toString()).doesNotContain("示例投诉人", "示例邮局");
        assertThat(papers(caseNo)).containsExactly(D04, D35);
        assertThat(state(caseNo, "FILING")).isEqualTo(MET);
        assertThat(visited(caseNo))
                .contains("EndEvent_FilingRejected", "EndEvent_NotFiled")
                .doesNotContain("SubProcess_Investigation");
    }

    @Test
    @Tag("CASE-02")
    @Tag("CASE-S8")
    @DisplayName("Art. 20: over two years old cannot be filed, only declined")
    void tooOld() {
        office.on(day("2026-03-02"));
        var lead = complaint(day("2026-03-02"));
        lead.put("violationEndedOn", "2024-03-01");
        var caseNo = register(lead);
        prepare(caseNo);
        office.done(caseNo, "reviewer", "ReviewFiling", "approve");
        refused(() -> file(caseNo), "CASE-S8", "2026年3月1日届满", "不予受理");
        office.done(caseNo, "chief", "DecideFiling", "decline", "超过查处时效", Map.of("basis", "《劳动保障监察条例》第二十条"));
        assertThat(papers(caseNo)).containsExactly(D04);
        assertThat(cases.get(caseNo).filedOn()).isNull();

        var lastDay = complaint(day("2026-03-02"));
        lastDay.put("violationEndedOn", "2024-03-02");
        var stillOpen = register(lastDay);
        prepare(stillOpen);
        office.done(stillOpen, "reviewer", "ReviewFiling", "approve");
        file(stillOpen);
        assertThat(cases.get(stillOpen).filedOn()).isEqualTo("2026-03-02");
    }

    @Test
    @Tag("CASE-05")
    @DisplayName("Art. 21: a dispute for arbitration is pointed there; another authority's matter is transferred")
    void referred() {
        var dispute = onTheChiefsDesk(day("2026-03-02"));
        refused(
                () -> office.done(
                        dispute, "chief", "DecideFiling", "refer", "应当仲裁", Map.of("basis", "《劳动保障监察条例》第二十一条")),
                "referTo",
                "途径");
        office.done(
                dispute,
                "chief",
                "DecideFiling",
                "refer",
                "属于应当通过仲裁解决的争议",
                Map.of("basis", "《劳动保障监察条例》第二十一条", "referTo", "ARBITRATION"));
        assertThat(papers(dispute)).containsExactly(D05);

        var foreign = onTheChiefsDesk(day("2026-03-02"));
        office.done(
                foreign,
                "chief",
                "DecideFiling",
                "refer",
                "属于医疗保障部门职权",
                Map.of(
                        "basis", "《社会保险法》第八十二条",
                        "referTo", "OTHER_AUTHORITY",
                        "referAuthority", "示例县医疗保障局"));
        assertThat(papers(foreign)).containsExactly(D37);
    }

    @Test
    @Tag("CASE-01")
    @Tag("CASE-S10")
    @DisplayName("An anonymous report has nobody to answer")
    void anonymousReportNotFiled() {
        office.on(day("2026-03-02"));
        var lead = complaint(day("2026-03-02"));
        lead.put("source", "REPORT");
        var caseNo = register(lead);
        refused(() -> office.done(caseNo, "clerk", "PrepareFiling", "supplement", "请补充"), "CASE-03", "不能告知补正");
        prepare(caseNo);
        office.done(caseNo, "reviewer", "ReviewFiling", "approve");
        office.done(caseNo, "chief", "DecideFiling", "reject", "线索不实", Map.of("basis", "《劳动保障监察条例》第十四条"));
        assertThat(visited(caseNo)).contains("EndEvent_RejectedAnonymous").doesNotContain("CallActivity_ServeReply");
    }

    @Test
    @Tag("CASE-01")
    @DisplayName("A complaint without a complainant, a date in the future or a wrong credit code is not registered")
    void badLeads() {
        office.on(day("2026-03-02"));
        var before = cases.find("LJ-2026-9999");
        var future = complaint(day("2026-03-03"));
        refused(() -> register(future), "receivedOn", "不能晚于今天");
        var code = complaint(day("2026-03-02"));
        code.put("employer", Map.of("name", "示例三号公司", "creditCode", "91110000000000000A"));
        refused(() -> register(code), "employer.creditCode", "校验不符");
        var after = complaint(day("2026-03-02"));
        after.put("violationEndedOn", "2026-03-03");
        refused(() -> register(after), "violationEndedOn", "不能晚于接到日期");
        assertThat(before).isEmpty();
    }

    @Test
    @Tag("CASE-06")
    @DisplayName(
            "Art. 42: two different handlers with valid certificates, not the registrar; the chief does not handle")
    void handlers() {
        var caseNo = onTheChiefsDesk(day("2026-03-02"));
        refused(() -> appoint(caseNo, "inspector1"), "CASE-06", "两名以上");
        refused(() -> appoint(caseNo, "inspector1", "inspector1"), "CASE-06", "两名以上");
        refused(() -> appoint(caseNo, "inspector1", "recorder"), "CASE-06", "没有有效的执法证");
        refused(() -> appoint(caseNo, "inspector1", "chief"), "CASE-06", "大队长");
        office.on(day("2031-01-02"));
        refused(() -> appoint(caseNo, "inspector1", "inspector2"), "CASE-06", "没有有效的执法证");
    }

    @Test
    @Tag("CASE-04")
    @Tag("CASE-06")
    @DisplayName(
            "Who did one step may not do the next: no own review, no stranger at the handlers' tasks, no completion for another")
    void separation() {
        office.on(day("2026-03-02"));
        var own = register("inspector1", complaint(day("2026-03-02")));
        prepare(own);
        engine.getIdentityService().createMembership("inspector1", "brigade-reviewer");
        refused(() -> office.done(own, "inspector1", "ReviewFiling", "approve"), "G", "登记人");
        engine.getIdentityService().deleteMembership("inspector1", "brigade-reviewer");
        office.done(own, "reviewer", "ReviewFiling", "approve");
        refused(() -> appoint(own, "inspector1", "inspector2"), "CASE-06", "登记、审核或者审批本案");

        var caseNo = filed(day("2026-03-02"));
        assertThatThrownBy(() ->
                        office.done(caseNo, "inspector3", "Investigate", "record", null, evidence(day("2026-03-02"))))
                .as("the engine itself lets only candidates claim")
                .isInstanceOf(AuthorizationException.class);
        var task = office.task(caseNo, "Investigate");
        refused(
                () -> office.as("inspector2", () -> {
                    engine.getTaskService().complete(task.getId(), Map.of("outcome", "conclude"));
                    return null;
                }),
                "G",
                "先认领");
    }

    @Test
    @Tag("CASE-12")
    @DisplayName("Nothing enters a process with a completion but outcome, opinion and the form's fields")
    void foreignVariables() {
        var caseNo = onTheChiefsDesk(day("2026-03-02"));
        var task = office.task(caseNo, "DecideFiling");
        refused(
                () -> office.as("chief", () -> {
                    engine.getTaskService().claim(task.getId(), "chief");
                    engine.getTaskService().complete(task.getId(), Map.of("outcome", "file", "filed", true));
                    return null;
                }),
                "filed",
                "不能提交");
        refused(() -> office.done(caseNo, "chief", "DecideFiling", "close", "直接结案"), "outcome", "不是本环节可以选择的结论");
        refused(() -> office.done(caseNo, "chief", "DecideFiling", null), "outcome", "请选择");
        assertThat(office.steps(caseNo)).containsExactly("Task_DecideFiling");
    }

    @Test
    @Tag("CASE-09")
    @Tag("T8")
    @DisplayName("J3: filed 2025-08-04 (60 end 10-31), extended 10-24 to 2025-12-12; no second time")
    void extendedOnce() {
        var caseNo = filed(day("2025-08-04"));
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2025-10-31");
        office.on(day("2025-10-23"));
        refused(() -> request(caseNo, "extend", null), "reason", "请填写申请理由");
        request(caseNo, "extend", "案情复杂");
        office.done(caseNo, "chief", "ReviewExtension", "refuse", "理由不足");
        request(caseNo, "extend", "案情复杂，涉及多处工地");
        office.done(caseNo, "chief", "ReviewExtension", "approve");
        office.done(caseNo, "leader", "ApproveExtension", "refuse", "抓紧办理");
        request(caseNo, "extend", "案情复杂，涉及多处工地，需外地取证");
        office.done(caseNo, "chief", "ReviewExtension", "approve", "情况属实");
        office.on(day("2025-10-24")).done(caseNo, "leader", "ApproveExtension", "approve", "同意延长");

        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2025-12-12");
        assertThat(papers(caseNo)).containsExactly(D03, D16);
        refused(() -> request(caseNo, "extend", "再次延长"), "CASE-09", "已经延长过一次");
    }

    @Test
    @Tag("CASE-09")
    @DisplayName("J3: asked on 2025-11-03, after the time has run out, the extension is refused")
    void extensionTooLate() {
        var caseNo = filed(day("2025-08-04"));
        office.on(day("2025-11-03"));
        refused(() -> request(caseNo, "extend", "案情复杂"), "CASE-09", "2025年10月31日届满");
        assertThat(papers(caseNo)).doesNotContain(D16);
    }

    @Test
    @Tag("CASE-09")
    @DisplayName("Asked in time but approved too late is refused as well")
    void approvedTooLate() {
        var caseNo = filed(day("2025-08-04"));
        office.on(day("2025-10-31"));
        request(caseNo, "extend", "案情复杂");
        office.done(caseNo, "chief", "ReviewExtension", "approve");
        office.on(day("2025-11-03"));
        refused(() -> office.done(caseNo, "leader", "ApproveExtension", "approve", "同意"), "CASE-09", "届满");
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2025-10-31");
    }

    @Test
    @Tag("CASE-10")
    @Tag("CASE-11")
    @Tag("T7")
    @DisplayName("J4: filed 2026-03-02, suspended 04-20 with 34 used, resumed 06-08: 2026-07-15; extended: 2026-08-26")
    void suspendedAndResumed() {
        var caseNo = filed(day("2026-03-02"));
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-05-28");
        office.on(day("2026-04-20"));
        suspend(caseNo);
        var suspended = deadlines.current(ClockKey.of(caseNo, "INVESTIGATION")).orElseThrow();
        assertThat(suspended.state()).isEqualTo(SUSPENDED);
        assertThat(suspended.used()).isEqualTo(34);
        assertThat(suspended.remaining()).isEqualTo(26);
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.SUSPENSION);

        office.on(day("2026-05-29"));
        office.done(caseNo, "inspector1", "ReviewSuspended", "keep", "仍下落不明");
        assertThat(fireTimers(caseNo)).as("no alarm while suspended").isZero();
        assertThat(office.steps(caseNo)).doesNotContain("Task_Supervise");

        office.on(day("2026-06-08"));
        office.done(caseNo, "inspector1", "ReviewSuspended", "resume", null, Map.of("reason", "法定代表人已到案"));
        office.done(caseNo, "chief", "ReviewResumption", "refuse", "请核实");
        office.done(caseNo, "inspector1", "ReviewSuspended", "resume", null, Map.of("reason", "法定代表人已到案，已核实"));
        office.done(caseNo, "chief", "ReviewResumption", "approve");
        office.done(caseNo, "leader", "ApproveResumption", "refuse", "补充材料");
        office.done(caseNo, "inspector1", "ReviewSuspended", "resume", null, Map.of("reason", "法定代表人已到案，材料齐全"));
        office.done(caseNo, "chief", "ReviewResumption", "approve");
        office.done(caseNo, "leader", "ApproveResumption", "approve", "同意恢复");
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-07-15");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.INVESTIGATION);

        office.on(day("2026-07-15"));
        request(caseNo, "extend", "案情复杂");
        office.done(caseNo, "chief", "ReviewExtension", "approve");
        office.done(caseNo, "leader", "ApproveExtension", "approve", "同意");
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-08-26");
        assertThat(papers(caseNo)).containsExactly(D03, D17, D18, D16);
        assertThat(visited(caseNo)).doesNotContain("EndEvent_InvestigationConcluded");
    }

    @Test
    @Tag("CASE-10")
    @DisplayName("A suspension the chief or the leader does not want leaves the clock running")
    void suspensionRefused() {
        var caseNo = filed(day("2026-03-02"));
        refused(() -> request(caseNo, "suspend", "逃匿"), "ground", "请选择中止的事由");
        requestSuspension(caseNo);
        office.done(caseNo, "chief", "ReviewSuspension", "refuse", "继续查找");
        requestSuspension(caseNo);
        office.done(caseNo, "chief", "ReviewSuspension", "approve");
        office.done(caseNo, "leader", "ApproveSuspension", "refuse", "继续查找");
        assertThat(state(caseNo, "INVESTIGATION")).isEqualTo(RUNNING);
        assertThat(papers(caseNo)).doesNotContain(D17);
    }

    @Test
    @Tag("CASE-08")
    @DisplayName("Art. 46: something is recorded or nothing is done; no evidence, no conclusion")
    void evidence() {
        var caseNo = filed(day("2026-03-02"));
        refused(() -> conclude(caseNo), "CASE-08", "没有登记或者上传任何证据");
        refused(() -> office.done(caseNo, "inspector1", "Investigate", "record"), "evidence", "没有填写");
        recordEvidence(caseNo, day("2026-03-03"));
        assertThat(cases.entries(caseNo)).extracting(e -> e.type().label()).containsExactly("证据");
    }

    @Test
    @Tag("CASE-14")
    @Tag("CASE-18")
    @DisplayName("A proposal that comes back puts the case under its clock again, as if it had never stopped")
    void proposalReturned() {
        var caseNo = filed(day("2026-03-02"));
        recordEvidence(caseNo, day("2026-03-10"));
        conclude(caseNo);
        var incomplete = new java.util.HashMap<>(correction(15));
        incomplete.remove("items");
        refused(() -> draft(caseNo, incomplete), "items", "至少填写一项");
        refused(() -> draft(caseNo, correction(31)), "amount", "3至30");
        draft(caseNo, correction(15));
        assertThat(state(caseNo, "INVESTIGATION")).isEqualTo(MET);
        office.done(caseNo, "chief", "ReviewProposal", "return", "金额有误");
        assertThat(state(caseNo, "INVESTIGATION")).isEqualTo(RUNNING);
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-05-28");
        draft(caseNo, correction(15));
        office.done(caseNo, "chief", "ReviewProposal", "reinvestigate", "证据不足");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.INVESTIGATION);
        recordEvidence(caseNo, day("2026-03-12"));
        conclude(caseNo);
        draft(caseNo, correction(15));
        office.done(caseNo, "chief", "ReviewProposal", "approve");
        office.done(caseNo, "leader", "ApproveProposal", "return", "改正期限过长");
        draft(caseNo, correction(10));
        office.done(caseNo, "chief", "ReviewProposal", "approve");
        office.done(caseNo, "leader", "ApproveProposal", "reinvestigate", "补充证言");
        assertThat(office.steps(caseNo)).containsExactly("Task_Investigate");
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-05-28");
        assertThat(visited(caseNo)).doesNotContain("SubProcess_Decision");
    }

    @Test
    @Tag("CASE-23a")
    @DisplayName("Not corrected: only after the term, and then back to a proposal")
    void notCorrected() {
        var caseNo = served(day("2026-05-11"));
        assertThat(due(caseNo, "SELF_CORRECT")).isEqualTo("2026-05-26");
        office.on(day("2026-05-26"));
        refused(
                () -> office.done(
                        caseNo,
                        "inspector1",
                        "CheckCorrection",
                        "notCorrected",
                        "未支付",
                        check(day("2026-05-26"), false)),
                "CASE-23a",
                "尚未届满");
        office.on(day("2026-05-27"));
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        refused(
                () -> office.done(
                        caseNo, "inspector1", "CheckCorrection", "corrected", null, check(day("2026-05-27"), false)),
                "results",
                "未改正的项目");
        office.done(caseNo, "inspector1", "CheckCorrection", "notCorrected", "未支付", check(day("2026-05-27"), false));
        assertThat(state(caseNo, "SELF_CORRECT")).isEqualTo(LAPSED);
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal", "Task_Supervise");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.APPROVAL);
        assertThat(papers(caseNo)).containsExactly(D03, D13, D20, D31, D35, D36);
        assertThat(visited(caseNo)).doesNotContain("SubProcess_Closure");
    }

    @Test
    @Tag("CASE-26")
    @Tag("D40A")
    @DisplayName("J9a: order of 2026-05-11, term to 05-26, corrected 05-22, minor: withdrawn through chief and leader")
    void withdrawn() throws java.io.IOException {
        var caseNo = filed(day("2026-05-06"));
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-07-29");
        recordEvidence(caseNo, day("2026-05-08"));
        conclude(caseNo);
        draft(caseNo, correction(15));
        approve(caseNo);
        office.on(day("2026-05-11"))
                .done(caseNo, "inspector1", "ServeDocument", "served", null, handedOver(day("2026-05-11")));
        assertThat(due(caseNo, "SELF_CORRECT")).isEqualTo("2026-05-26");
        office.on(day("2026-05-22"));
        office.done(caseNo, "inspector1", "CheckCorrection", "minor", "已补签合同，情节轻微", check(day("2026-05-22"), true));
        draft(caseNo, withdrawal("MINOR_CORRECTED"));
        approve(caseNo);
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSURE);
        assertThat(office.steps(caseNo))
                .as("the party is told before the case is archived")
                .containsExactly("Task_ServeDocument");
        assertThat(due(caseNo, "DECISION_SERVE")).isEqualTo("2026-06-02");
        var notice = documents.latest(caseNo, D40A).orElseThrow();
        assertThat(notice.number()).startsWith("示人社监撤字〔2026〕");
        assertThat(words(notice.id())).contains("示例一号建筑有限公司", "未订立书面劳动合同2人，已补签。", "情节轻微且已改正", "演示局领导", "决定撤销立案");
        tellWithdrawal(caseNo);
        reply(caseNo);

        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.WITHDRAWN);
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(papers(caseNo))
                .containsExactly(D03, D13, D20, D31, D35, D36, D20, D40, D40A, D35)
                .doesNotContain(D41);
        assertThat(deadlines.ofCase(caseNo)).noneMatch(c -> c.isRunning());
        office.on(day("2026-07-30"));
        assertThat(fireTimers(caseNo)).as("the 60-day timer is gone").isZero();
        assertThat(visited(caseNo)).doesNotContain("Task_DraftClosure");
    }

    @Test
    @Tag("CASE-26")
    @DisplayName("No violation: withdrawn without any order; a clue of our own needs no reply")
    void noViolation() {
        office.on(day("2026-03-02"));
        var lead = complaint(day("2026-03-02"));
        lead.put("source", "PATROL");
        var caseNo = register(lead);
        prepare(caseNo);
        office.done(caseNo, "reviewer", "ReviewFiling", "approve");
        file(caseNo);
        recordEvidence(caseNo, day("2026-03-04"));
        conclude(caseNo);
        refused(() -> draft(caseNo, withoutGround()), "CASE-26", "两种情形");
        draft(caseNo, withdrawal("NO_VIOLATION"));
        approve(caseNo);
        tellWithdrawal(caseNo);
        assertThat(cases.get(caseNo).archivedOn()).isEqualTo("2026-03-04");
        assertThat(papers(caseNo)).containsExactly(D03, D13, D20, D40, D40A, D35);
        assertThat(state(caseNo, "INVESTIGATION")).isIn(MET, CANCELLED);
        assertThat(visited(caseNo)).doesNotContain("Task_ReplyInformant", "SubProcess_Decision");
    }

    @Test
    @Tag("CASE-27")
    @DisplayName("Closure: each of the three may return it; a reason that is not true of the case is refused")
    void closureReturned() {
        var caseNo = served(day("2026-03-11"));
        office.done(caseNo, "inspector1", "CheckCorrection", "corrected", null, check(day("2026-03-11"), true));
        var untrue = Map.of("result", "无", "performance", "无", "closureReason", "COURT_ACCEPTED");
        refused(() -> office.done(caseNo, "inspector1", "DraftClosure", "submit", null, untrue), "CASE-27", "法院已受理");
        draftClosure(caseNo);
        office.done(caseNo, "reviewer", "ReviewClosure", "return", "缺复查照片");
        draftClosure(caseNo);
        office.done(caseNo, "reviewer", "ReviewClosure", "approve");
        office.done(caseNo, "chief", "EndorseClosure", "return", "写明支付凭证");
        draftClosure(caseNo);
        office.done(caseNo, "reviewer", "ReviewClosure", "approve");
        office.done(caseNo, "chief", "EndorseClosure", "approve");
        office.done(caseNo, "leader", "ApproveClosure", "return", "再核对");
        assertThat(cases.get(caseNo).closedOn()).isNull();
        closeAndArchive(caseNo);
        assertThat(cases.get(caseNo).closedOn()).isEqualTo("2026-03-11");
    }

    @Test
    @Tag("CASE-27")
    @DisplayName("Closure is refused while a required paper or its proof of service is missing")
    void closureWithoutPapers() {
        var caseNo = served(day("2026-03-11"));
        office.done(caseNo, "inspector1", "CheckCorrection", "corrected", null, check(day("2026-03-11"), true));
        var order = documents.latest(caseNo, D31).orElseThrow();
        documents.withdrawService(order.id(), "登记有误", "chief");
        refused(() -> draftClosure(caseNo), "CASE-27", "《限期改正指令书》", "的送达回证", "不能结案");
        documents.voidDocument(documents.latest(caseNo, D36).orElseThrow().id(), "填写有误", "chief");
        refused(() -> draftClosure(caseNo), "CASE-27", "《整改复查记录》");
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftClosure");
    }

    @Test
    @Tag("CASE-05")
    @Tag("CASE-23")
    @DisplayName("A lead of our own that belongs elsewhere is transferred and the transfer served on that authority")
    void ownLeadTransferred() {
        office.on(day("2026-03-02"));
        var lead = complaint(day("2026-03-02"));
        lead.put("source", "PATROL");
        var caseNo = register(lead);
        prepare(caseNo);
        office.done(caseNo, "reviewer", "ReviewFiling", "approve");
        office.done(
                caseNo,
                "chief",
                "DecideFiling",
                "refer",
                "属于医疗保障部门职权",
                Map.of(
                        "basis", "《社会保险法》第八十二条",
                        "referTo", "OTHER_AUTHORITY",
                        "referAuthority", "示例县医疗保障局"));
        refused(() -> office.done(caseNo, "clerk", "ServeDocument", "untraceable", "查找不到"), "CASE-23", "不公告送达");
        office.done(caseNo, "clerk", "ServeDocument", "served", null, handedOver(day("2026-03-02")));
        assertThat(papers(caseNo)).containsExactly(D37, D35);
        assertThat(visited(caseNo)).contains("EndEvent_FilingRejected").doesNotContain("EndEvent_RejectedAnonymous");
    }

    @Test
    @Tag("CASE-06")
    @Tag("D44")
    @DisplayName(
            "Art. 43: a handler is recused by the leader, replaced by the chief, and out; the investigation has gone on")
    void recusal() throws java.io.IOException {
        var caseNo = filed(day("2026-03-02"));
        var request = new RecusalRequest("inspector2", "与当事人有亲属关系", "当事人");
        refused(
                () -> process.requestRecusal(caseNo, new RecusalRequest("inspector3", "亲属", "当事人"), "inspector1"),
                "handler",
                "不是本案承办人员");
        office.as("inspector1", () -> {
            process.requestRecusal(caseNo, request, "inspector1");
            return null;
        });
        recordEvidence(caseNo, day("2026-03-03"));
        office.done(caseNo, "leader", "DecideRecusal", "approve", "应当回避");
        refused(
                () -> office.done(caseNo, "inspector2", "Investigate", "record", null, evidence(day("2026-03-03"))),
                "CASE-06",
                "已回避本案");
        refused(
                () -> office.done(
                        caseNo, "chief", "ReplaceHandler", "replaced", null, Map.of("replacement", "inspector1")),
                "replacement",
                "尚未参加本案");
        office.done(caseNo, "chief", "ReplaceHandler", "replaced", null, Map.of("replacement", "inspector3"));
        assertThat(cases.get(caseNo).handlerIds()).containsExactly("inspector1", "inspector3");
        office.done(caseNo, "inspector3", "Investigate", "record", null, evidence(day("2026-03-03")));
        var decision = documents.latest(caseNo, D44).orElseThrow();
        assertThat(decision.number()).startsWith("示人社监避字〔2026〕");
        assertThat(words(decision.id()))
                .contains("当事人：", "演示监察员乙回避本案。", "与当事人有亲属关系", "理由：应当回避。", "演示局领导", "2026年3月2日", "2026年3月3日")
                .doesNotContain("驳回");
        refused(
                () -> office.done(caseNo, "inspector3", "ServeDocument", "served", null, handedOver(day("2026-03-03"))),
                "servers",
                "本案承办人员");
        office.done(caseNo, "inspector3", "ServeDocument", "served", null, servedBy("inspector1", "inspector3"));
        assertThat(words(documents.latest(caseNo, D35).orElseThrow().id())).contains(decision.number(), "当事人");

        office.as("inspector1", () -> {
            process.requestRecusal(caseNo, new RecusalRequest("inspector1", "同学", "示例申请人"), "inspector1");
            return null;
        });
        office.done(caseNo, "leader", "DecideRecusal", "refuse", "不属于法定情形");
        assertThat(cases.get(caseNo).isHandler("inspector1")).isTrue();
        assertThat(words(documents.latest(caseNo, D44).orElseThrow().id()))
                .contains("示例申请人：", "驳回回避申请，演示监察员甲不回避本案。", "不属于法定情形");
        assertThat(office.steps(caseNo))
                .as("who asked is answered; the investigation has not waited")
                .containsExactly("Task_Investigate", "Task_ServeDocument");
        office.done(caseNo, "inspector1", "ServeDocument", "served", null, servedBy("inspector1", "inspector3"));
        assertThat(words(documents.latest(caseNo, D35).orElseThrow().id())).contains("示例申请人");
        assertThat(office.steps(caseNo)).containsExactly("Task_Investigate");
    }

    @Test
    @Tag("CASE-06")
    @DisplayName("Two requests wait side by side; each is decided as itself, and with one handler left nothing is done")
    void twoRecusals() {
        var caseNo = filed(day("2026-03-02"));
        for (var handler : List.of("inspector1", "inspector2")) {
            office.as("inspector1", () -> {
                process.requestRecusal(caseNo, new RecusalRequest(handler, "与当事人有利害关系", "当事人"), "inspector1");
                return null;
            });
        }
        office.done(caseNo, "leader", "DecideRecusal", "approve", "应当回避");
        refused(
                () -> office.done(caseNo, "inspector1", "Investigate", "record", null, evidence(day("2026-03-02"))),
                "CASE-06",
                "已回避本案");
        refused(
                () -> office.done(caseNo, "inspector2", "Investigate", "record", null, evidence(day("2026-03-02"))),
                "CASE-06",
                "不足两名");
        office.done(caseNo, "leader", "DecideRecusal", "refuse", "不属于法定情形");
        office.done(caseNo, "chief", "ReplaceHandler", "replaced", null, Map.of("replacement", "inspector3"));
        assertThat(cases.get(caseNo).handlerIds()).containsExactly("inspector2", "inspector3");
        var decisions = documents.ofCase(caseNo).stream()
                .filter(paper -> paper.kind() == D44)
                .toList();
        assertThat(decisions).hasSize(2);
        var inHand = engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .taskDefinitionKey("Task_ServeDocument")
                .list()
                .stream()
                .map(task -> engine.getTaskService().getVariable(task.getId(), "document"))
                .toList();
        assertThat(inHand)
                .as("each serves its own decision")
                .containsExactlyInAnyOrder(
                        decisions.get(0).id(), decisions.get(1).id());
    }

    @Test
    @Tag("CASE-23a")
    @DisplayName("The order names each sum and their total, in yuan said once")
    void sums() throws java.io.IOException {
        var order = documents.latest(served(day("2026-05-11")), D31).orElseThrow();
        assertThat(words(order.id()))
                .contains("金额（元）", "3,500.00", "4,200.50", "7,700.50")
                .doesNotContain("3,500.00元");
    }

    @Test
    @Tag("CASE-27")
    @Tag("CASE-S9")
    @DisplayName("The log of a case is a chain: what is changed behind its back is found")
    void logIsAChain() {
        var caseNo = filed(day("2026-03-02"));
        assertThat(log.intact(caseNo)).isTrue();
        assertThat(log.of(caseNo).get(3).opinion()).isEqualTo("同意立案");
        assertThat(log.of(caseNo).get(3).detail()).isEqualTo("决定是否立案：立案");
        var forged = "update li_case_log set opinion = '不同意' where case_no = ? and action = 'DecideFiling'";
        try {
            jdbc.sql(forged).param(caseNo).update();
            assertThat(log.intact(caseNo)).isFalse();
        } catch (org.springframework.dao.DataAccessException appendOnly) {
            assertThat(appendOnly).hasMessageContaining("append-only");
        }
    }

    private void appoint(String caseNo, String... handlers) {
        office.done(caseNo, "chief", "DecideFiling", "file", "同意立案", Map.of("handlers", List.of(handlers)));
    }

    private void request(String caseNo, String outcome, String reason) {
        office.done(
                caseNo,
                "inspector1",
                "Investigate",
                outcome,
                null,
                reason == null ? Map.of() : Map.of("reason", reason));
    }

    private void requestSuspension(String caseNo) {
        office.done(
                caseNo,
                "inspector1",
                "Investigate",
                "suspend",
                null,
                Map.of("ground", "ABSCONDED", "reason", "法定代表人逃匿，无法联系"));
    }

    private void suspend(String caseNo) {
        requestSuspension(caseNo);
        office.done(caseNo, "chief", "ReviewSuspension", "approve");
        office.done(caseNo, "leader", "ApproveSuspension", "approve", "同意中止");
    }

    private void draft(String caseNo, Map<String, ?> proposal) {
        office.done(caseNo, "inspector2", "DraftProposal", "submit", null, proposal);
    }

    private void draftClosure(String caseNo) {
        office.done(caseNo, "inspector1", "DraftClosure", "submit", null, fulfilled());
    }

    private static Map<String, Object> servedBy(String... servers) {
        var proof = new java.util.HashMap<>(handedOver(day("2026-03-03")));
        proof.put("servers", List.of(servers));
        return proof;
    }

    private static Map<String, Object> withoutGround() {
        var proposal = new java.util.HashMap<>(withdrawal("NO_VIOLATION"));
        proposal.remove("ground");
        return proposal;
    }
}
