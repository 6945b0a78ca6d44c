package org.laborinspection.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laborinspection.deadline.StatutoryClock.State.CANCELLED;
import static org.laborinspection.deadline.StatutoryClock.State.MET;
import static org.laborinspection.deadline.StatutoryClock.State.RUNNING;
import static org.laborinspection.document.DocumentKind.D35;
import static org.laborinspection.document.DocumentKind.D37;
import static org.laborinspection.document.DocumentKind.D44;
import static org.laborinspection.document.DocumentKind.D51;
import static org.laborinspection.document.DocumentKind.D52;
import static org.laborinspection.document.DocumentKind.D53;
import static org.laborinspection.document.DocumentKind.D54;
import static org.laborinspection.document.DocumentKind.D55;
import static org.laborinspection.document.DocumentKind.D56;
import static org.laborinspection.document.DocumentKind.D57;
import static org.laborinspection.document.DocumentKind.D58;
import static org.laborinspection.document.DocumentKind.D59;
import static org.laborinspection.document.DocumentKind.D60;
import static org.laborinspection.document.DocumentKind.D61;
import static org.laborinspection.document.DocumentKind.D62;
import static org.laborinspection.document.DocumentKind.D63;
import static org.laborinspection.document.DocumentKind.D64;
import static org.laborinspection.document.DocumentKind.D65;
import static org.laborinspection.document.DocumentKind.D66;
import static org.laborinspection.document.DocumentKind.D67;
import static org.laborinspection.document.DocumentKind.D68;
import static org.laborinspection.document.DocumentKind.D69;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.audit.PaymentPreservations.State;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Source;
import org.laborinspection.casefile.Stage;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.Reader;
import org.laborinspection.casework.RecusalRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.server.ResponseStatusException;

/** {@code SocialInsuranceAudit} from the lead to the reply: what happens, which way, and which way not. */
@DisplayName("A social-insurance audit")
class SocialInsuranceAuditTest extends AuditScenario {

    private static final Reader BUSINESS = new Reader("business", Set.of("biz-dept"));

    @Autowired
    CaseAccess access;

    @AfterAll
    void everyNodeHasBeenPassed() {
        assertThat(unvisited("SocialInsuranceAudit")).isEmpty();
        assertThat(unvisited("PreservePayment")).isEmpty();
        assertThat(unvisited("RestorePayment")).isEmpty();
    }

    @Test
    @Tag("AUD-01")
    @Tag("AUD-02")
    @Tag("AUD-05")
    @Tag("AUD-08")
    @Tag("AUD-10")
    @Tag("AUD-13")
    @Tag("AUD-14")
    @Tag("AUD-18")
    @Tag("AUD-21")
    @Tag("AUD-22")
    @DisplayName(
            "Scenario 11, first branch: nothing found, told by 24 September, payments restored, the informant answered")
    void nothingFound() throws Exception {
        var caseNo = opened("REPORT");
        assertThat(caseNo).matches("JH-2026-\\d{4}");
        assertThat(cases.get(caseNo).filedOn()).isEqualTo(OPENED);
        assertThat(state(caseNo, "AUDIT_OPENING")).isEqualTo(MET);
        noticed(caseNo, onsite(VISITED));
        office.on(day(VISITED));
        refused(
                () -> office.done(
                        caseNo,
                        "auditor1",
                        "GatherFacts",
                        "visit",
                        null,
                        visit(VISITED, Map.of("signature", "REFUSED"))),
                "AUD-10",
                "拒签原因");
        office.done(
                caseNo,
                "auditor1",
                "GatherFacts",
                "visit",
                null,
                visit(VISITED, Map.of("signature", "REFUSED", "refusalReason", "拒绝提供资料")));
        preserved(caseNo, "示例领取人", VISITED);
        assertThat(held(caseNo)).containsExactly(State.PRESERVED);
        assertThat(due(caseNo, "PAYMENT_PRESERVATION")).isEqualTo("2026-10-08");
        assertThat(state(caseNo, "PRESERVATION_RECEIPT")).isEqualTo(MET);
        found(caseNo, "none", "0", "0");
        assertThat(due(caseNo, "AUDIT_RESULT")).isEqualTo("2026-09-24");
        office.on(day("2026-09-21"))
                .done(
                        caseNo,
                        "auditor1",
                        "TellResult",
                        "oral",
                        null,
                        Map.of("toldOn", "2026-09-21", "person", "示例负责人"));
        serve(caseNo, "2026-09-22");
        assertThat(state(caseNo, "AUDIT_RESULT")).isEqualTo(MET);
        assertThat(clock(caseNo, "AUDIT_RESULT").changedOn()).isEqualTo("2026-09-21");
        refused(() -> office.done(caseNo, "auditor1", "CheckRestoration", "none"), "AUD-18", "尚未恢复");
        restored(caseNo, "2026-09-22");
        assertThat(held(caseNo)).containsExactly(State.RESTORED);
        assertThat(state(caseNo, "PAYMENT_PRESERVATION")).isEqualTo(CANCELLED);
        refused(() -> office.done(caseNo, "auditor1", "CheckRestoration", "restore"), "AUD-18", "无须恢复");
        office.done(caseNo, "auditor1", "CheckRestoration", "none");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.NO_VIOLATION);
        assertThat(due(caseNo, "ANSWER_INFORMANT")).isEqualTo("2026-09-30");
        refused(
                () -> office.done(
                        caseNo,
                        "auditor1",
                        "AnswerInformant",
                        "answered",
                        null,
                        answer("2026-09-22", "该机构联系人示例联系人已说明情况")),
                "AUD-22",
                "示例联系人");
        answered(caseNo, "2026-09-22");

        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(kinds(caseNo)).containsExactly(D51, D54, D35, D55, D60, D59, D35, D58, D61, D35, D66, D68, D69);
        for (var paper : documents.ofCase(caseNo)) {
            assertThat(words(paper.id())).as(paper.title()).doesNotContain("示例举报人");
        }
        assertThat(words(documents.latest(caseNo, D69).orElseThrow().id())).doesNotContain("示例一号代办机构", "示例县示例路1号");
        assertThat(office.steps(caseNo)).isEmpty();
        assertThat(log.intact(caseNo)).isTrue();
    }

    @Test
    @Tag("AUD-15")
    @Tag("AUD-18")
    @DisplayName(
            "Scenario 11, second branch: a slight breach without loss is warned of by word of mouth, payments restored")
    void slight() {
        var caseNo = opened("MONITORING");
        noticed(caseNo, onsite(VISITED));
        visited(caseNo, VISITED);
        preserved(caseNo, "示例领取人", VISITED);
        office.on(day(ENDED)).done(caseNo, "auditor1", "GatherFacts", "conclude");
        refused(
                () -> office.done(
                        caseNo, "auditor1", "DetermineFinding", "minor", null, finding(ENDED, "36000", "36000")),
                "AUD-15",
                "基金损失");
        office.done(caseNo, "auditor1", "DetermineFinding", "minor", null, finding(ENDED, "200", "0"));
        assertThat(due(caseNo, "AUDIT_WARNING")).isEqualTo("2026-09-24");
        office.on(day("2026-09-21"));
        refused(
                () -> office.done(caseNo, "auditor1", "WarnParty", "warned", null, warning(false)),
                "AUD-15",
                "四项须全部具备");
        office.done(caseNo, "auditor1", "WarnParty", "warned", null, warning(true));
        assertThat(state(caseNo, "AUDIT_WARNING")).isEqualTo(MET);
        restored(caseNo, "2026-09-21");
        office.done(caseNo, "auditor1", "CheckRestoration", "none");

        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.WARNED);
        assertThat(kinds(caseNo)).contains(D62, D66, D68).doesNotContain(D63, D64, D69);
    }

    private static Map<String, Object> warning(boolean mended) {
        return Map.of(
                        "warnedOn", "2026-09-21",
                        "place", "示例县示例路1号",
                        "slight", true,
                        "aware", true,
                        "mended", mended,
                        "lossless", true,
                        "warning", "予以口头警告，责令立即改正",
                        "correction", "已经补报",
                        "person", "示例负责人",
                        "position", "法定代表人")
                .entrySet()
                .stream()
                .collect(
                        () -> new java.util.HashMap<String, Object>(Map.of("signature", "SIGNED")),
                        (all, one) -> all.put(one.getKey(), one.getValue()),
                        java.util.HashMap::putAll);
    }

    @Test
    @Tag("AUD-09")
    @Tag("AUD-12")
    @Tag("AUD-16")
    @Tag("AUD-17")
    @Tag("AUD-18")
    @Tag("AUD-19")
    @DisplayName(
            "Scenario 11, third branch: a loss of 36000 yuan is decided by 9 October, recovered in parts and by set-off")
    void loss() throws Exception {
        var caseNo = opened("REPORT");
        noticed(caseNo, onsite(VISITED));
        visited(caseNo, VISITED);
        preserved(caseNo, "示例领取人", VISITED);
        office.on(day("2026-09-10"))
                .done(caseNo, "auditor2", "GatherFacts", "interview", null, interview("2026-09-10", Map.of()));
        office.on(day(ENDED)).done(caseNo, "auditor1", "GatherFacts", "conclude");
        office.done(caseNo, "auditor1", "DetermineFinding", "further", "补充名册");
        found(caseNo, "serious", "36000", "36000");
        assertThat(due(caseNo, "AUDIT_DECISION")).isEqualTo("2026-10-09").isNotEqualTo("2026-10-12");
        office.on(day("2026-09-21"));
        refused(
                () -> office.done(caseNo, "auditor1", "ProposeTreatment", "submit", null, treatment("20000")),
                "AUD-16",
                "少于基金损失");
        refused(
                () -> office.done(caseNo, "auditor1", "ProposeTreatment", "submit", null, treatment("40000")),
                "AUD-16",
                "超过违规金额");
        office.done(caseNo, "auditor1", "ProposeTreatment", "submit", null, treatment("36000"));
        office.done(caseNo, "auditvp", "ApproveTreatment", "return", "补充依据");
        decided(caseNo, "36000");
        assertThat(state(caseNo, "AUDIT_DECISION")).isEqualTo(MET);
        assertThat(due(caseNo, "AUDIT_CORRECTION")).isEqualTo("2026-10-09");
        assertThat(state(caseNo, "RECOVERY_RECEIPT")).isEqualTo(RUNNING);
        refused(
                () -> office.done(
                        caseNo, "business", "RecoverPayment", "partial", null, recovered(null, "CASH", "36000.01")),
                "AUD-17",
                "超过尚未追回");
        office.done(caseNo, "business", "RecoverPayment", "partial", null, recovered(null, "CASH", "10000"));
        var order = documents.latest(caseNo, D65).orElseThrow().id();
        balance(order, "10000", "26000", "0");
        refused(
                () -> office.done(
                        caseNo, "business", "RecoverPayment", "completed", null, recovered("回执2号", "SET_OFF", "5000")),
                "AUD-17",
                "没有追回");
        balance(order, "10000", "26000", "0");
        office.done(
                caseNo,
                "business",
                "RecoverPayment",
                "completed",
                null,
                recovered("回执2号", "SET_OFF", "25000", "WRITE_OFF", "1000"));
        balance(order, "35000", "0", "1000");
        assertThat(state(caseNo, "RECOVERY_RECEIPT")).isEqualTo(MET);
        refused(
                () -> office.done(caseNo, "auditor1", "CheckExecution", "recover", "再追", checked("2026-09-24")),
                "AUD-17",
                "没有尚未追回");
        office.done(caseNo, "auditor1", "CheckExecution", "performed", null, checked("2026-09-24"));
        restored(caseNo, "2026-09-24");
        office.done(caseNo, "auditor1", "CheckRestoration", "none");
        answered(caseNo, "2026-09-25");

        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.FULFILLED);
        assertThat(kinds(caseNo)).contains(D56, D63, D64, D65, D66).endsWith(D66, D68, D69);
        assertThat(words(documents.latest(caseNo, D68).orElseThrow().id()))
                .contains("应追回36,000.00元，已追回35,000.00元，在途0.00元，核销1,000.00元");
        assertThatThrownBy(() -> jdbc.sql("update li_recovery set recovered = recovered + 1 where document_id = ?")
                        .param(order)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void balance(long order, String recovered, String inProgress, String writtenOff) {
        var account = recoveries.get(order);
        assertThat(account.owed()).isEqualByComparingTo("36000");
        assertThat(account.recovered()).isEqualByComparingTo(recovered);
        assertThat(account.inProgress()).isEqualByComparingTo(inProgress);
        assertThat(account.writtenOff()).isEqualByComparingTo(writtenOff);
    }

    @Test
    @Tag("AUD-17")
    @Tag("AUD-19")
    @Tag("CASE-01")
    @DisplayName(
            "Scenario 11, refusal: who does not give back is handed to labour inspection, whose case number comes back")
    void refusal() {
        var caseNo = audited("REPORT", "serious", "36000", "36000");
        decided(caseNo, "36000");
        refused(
                () -> office.done(caseNo, "business", "RecoverPayment", "refused", "拒不退回", recovered(null)),
                "receipt",
                "回执编号");
        office.done(caseNo, "business", "RecoverPayment", "refused", "拒不退回", recovered("回执3号"));
        refused(
                () -> office.done(caseNo, "auditor1", "CheckExecution", "performed", null, checked("2026-09-24")),
                "AUD-19",
                "没有追回");
        office.done(caseNo, "auditor1", "CheckExecution", "recover", "再催一次", checked("2026-09-24"));
        office.done(caseNo, "business", "RecoverPayment", "refused", "仍拒不退回", recovered("回执4号"));
        office.on(day("2026-10-12"))
                .done(caseNo, "auditor1", "CheckExecution", "penalize", "拒不执行处理决定", checked("2026-10-12"));
        office.done(caseNo, "audithead", "RequestPenalty", "submit", null, penalty());

        var begun = cases.latest(caseNo, EntryType.PENALTY_CASE).text("caseNo");
        began(begun);
        assertThat(begun).startsWith("LJ-2026-");
        var penaltyCase = cases.get(begun);
        assertThat(penaltyCase.source()).isEqualTo(Source.TRANSFERRED);
        assertThat(penaltyCase.stage()).isEqualTo(Stage.FILING);
        assertThat(penaltyCase.registrar()).isEqualTo("audithead");
        assertThat(penaltyCase.facts()).contains(caseNo);
        assertThat(penaltyCase.informantId()).isNull();
        assertThat(office.steps(begun)).containsExactly("Task_PrepareFiling");
        assertThat(visited(begun)).contains("StartEvent_PenaltyRequested");
        office.done(caseNo, "auditor1", "CheckRestoration", "none");
        answered(caseNo, "2026-10-13");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.PENALTY_REQUESTED);
        assertThat(kinds(caseNo)).contains(D67);
        assertThat(recoveries.of(caseNo)).singleElement().satisfies(one -> assertThat(one.inProgress())
                .isEqualByComparingTo(new BigDecimal("36000")));
    }

    private static Map<String, Object> penalty() {
        return Map.of("facts", "领取人去世后继续领取养老金36000元", "reason", "拒不执行处理决定", "basis", "《社会保险法》第八十八条");
    }

    @Test
    @Tag("AUD-03")
    @DisplayName(
            "A lead that is not accepted is explained and archived; the deputy leader may refuse what was proposed")
    void notAccepted() {
        var caseNo = lead("REPORT", day("2026-08-24"));
        refused(() -> office.done(caseNo, "auditor1", "ScreenLead", "decline", "线索不可核", Map.of()), "basis", "依据");
        office.done(
                caseNo,
                "auditor1",
                "ScreenLead",
                "decline",
                "线索不可核",
                Map.of("basis", "责任清单（八）二", "otherWay", "可以补充线索"));
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.DECLINED);
        office.done(
                caseNo,
                "auditor2",
                "ExplainDecline",
                "explained",
                null,
                Map.of("way", "PHONE", "explainedOn", "2026-08-24", "content", "已说明不予立案的理由"));
        assertThat(kinds(caseNo)).containsExactly(D52, D68);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.NOT_ACCEPTED);
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(state(caseNo, "AUDIT_OPENING")).isEqualTo(MET);

        var other = proposed("OTHER_WAY");
        office.done(other, "auditvp", "ApproveOpening", "refuse", "线索不足");
        office.done(other, "auditor1", "ExplainDecline", "nobody", "自行发现的线索");
        assertThat(cases.get(other).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    @Tag("AUD-03")
    @DisplayName("What is another authority's is transferred to it in writing, with its proof of service")
    void referred() throws Exception {
        var caseNo = lead("REPORT", day("2026-08-24"));
        office.done(
                caseNo,
                "auditor1",
                "ScreenLead",
                "refer",
                "属于医疗保险基金",
                Map.of("basis", "《社会保险法》第八十二条", "referAuthority", "示例县医疗保障局"));
        office.done(caseNo, "auditor2", "ServeDocument", "served", null, handedOver("2026-08-24"));
        assertThat(kinds(caseNo)).containsExactly(D37, D35, D68);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.TRANSFERRED);
        assertThat(words(documents.latest(caseNo, D35).orElseThrow().id())).contains("示例县医疗保障局");
    }

    @Test
    @Tag("AUD-02")
    @Tag("AUD-06")
    @DisplayName("What was returned is screened again; one auditor or one without a certificate is not enough")
    void returnedAndScreenedAgain() {
        var caseNo = lead("MONITORING", day("2026-08-24"));
        refused(
                () -> office.done(caseNo, "auditor1", "ScreenLead", "accept", null, Map.of("insurance", "PENSION")),
                "periodFrom",
                "起始月份");
        office.done(caseNo, "auditor1", "ScreenLead", "accept", null, screened());
        refused(
                () -> office.done(
                        caseNo, "audithead", "ReviewOpening", "approve", null, Map.of("handlers", List.of("auditor1"))),
                "AUD-06",
                "稽核人员应当为两名以上");
        refused(
                () -> office.done(
                        caseNo,
                        "audithead",
                        "ReviewOpening",
                        "approve",
                        null,
                        Map.of("handlers", List.of("auditor1", "inspector1"))),
                "AUD-06",
                "所在岗位不能担任本案稽核人员");
        office.done(caseNo, "audithead", "ReviewOpening", "return", "补充期间");
        office.done(caseNo, "auditor1", "ScreenLead", "accept", null, screened());
        office.done(
                caseNo,
                "audithead",
                "ReviewOpening",
                "approve",
                null,
                Map.of("handlers", List.of("auditor1", "auditor2")));
        office.done(caseNo, "auditvp", "ApproveOpening", "return", "补充材料");
        office.done(caseNo, "auditor1", "ScreenLead", "accept", null, screened());
        assertThat(office.steps(caseNo)).containsExactly("Task_ReviewOpening");
    }

    @Test
    @Tag("AUD-04")
    @Tag("AUD-05")
    @Tag("AUD-11")
    @Tag("AUD-13")
    @DisplayName(
            "A self-report that is overdue turns the audit to one on the spot, and not before; the notice has its three days")
    void overdueTurnsOnsite() {
        var caseNo = opened("MONITORING");
        noticed(caseNo, written());
        assertThat(kinds(caseNo)).contains(D53);
        assertThat(due(caseNo, "SELF_REPORT")).isEqualTo("2026-09-16");
        refused(() -> office.done(caseNo, "auditor1", "ReceiveSelfReport", "turnOnsite", "不交"), "AUD-11", "尚未届满");
        office.done(caseNo, "auditor1", "ReceiveSelfReport", "preserve", null, preservation("示例领取人"));
        office.done(caseNo, "auditvp", "ApprovePaymentPreservation", "refuse", "理由不足");
        assertThat(held(caseNo)).isEmpty();
        office.on(day("2026-09-17")).done(caseNo, "auditor1", "ReceiveSelfReport", "turnOnsite", "逾期不交");
        assertThat(state(caseNo, "SELF_REPORT")).isEqualTo(CANCELLED);
        refused(() -> office.done(caseNo, "auditor1", "PlanAudit", "submit", null, written()), "AUD-04", "只能转为实地");
        refused(
                () -> office.done(caseNo, "auditor1", "PlanAudit", "submit", null, onsite("2026-09-18")),
                "AUD-05",
                "2026年9月20日");
        office.done(caseNo, "auditor1", "PlanAudit", "submit", null, onsite("2026-09-21"));
        office.done(caseNo, "audithead", "SignAuditNotice", "return", "改时间");
        office.done(caseNo, "auditor1", "PlanAudit", "submit", null, onsite("2026-09-22"));
        office.done(caseNo, "audithead", "SignAuditNotice", "approve");
        serve(caseNo, "2026-09-18");
        office.on(day("2026-09-20"));
        refused(
                () -> office.done(caseNo, "auditor1", "GatherFacts", "visit", null, visit("2026-09-20", Map.of())),
                "AUD-05",
                "2026年9月21日");
        visited(caseNo, "2026-09-21");
        refused(() -> office.done(caseNo, "auditor1", "GatherFacts", "turnOnsite", "再转"), "AUD-04", "已经是实地");
    }

    @Test
    @Tag("AUD-05")
    @DisplayName("In a special case nobody is told before, with the reason in the notice")
    void unannounced() throws Exception {
        var caseNo = opened("MONITORING");
        var plan = new java.util.HashMap<>(onsite(NOTICED));
        plan.put("unannouncedReason", "可能转移、隐匿资料");
        noticed(caseNo, plan);
        assertThat(words(documents.latest(caseNo, D54).orElseThrow().id())).contains("可能转移、隐匿资料");
        visited(caseNo, NOTICED);
        assertThat(kinds(caseNo)).endsWith(D55);
    }

    @Test
    @Tag("AUD-04")
    @Tag("AUD-11")
    @DisplayName("A self-report in time is enough for a written audit, which may still turn to one on the spot")
    void writtenAudit() {
        var caseNo = opened("MONITORING");
        noticed(caseNo, written());
        office.on(day("2026-09-10"));
        refused(
                () -> office.done(caseNo, "auditor1", "ReceiveSelfReport", "received", null, Map.of()),
                "submittedOn",
                "提交日期");
        office.done(caseNo, "auditor1", "ReceiveSelfReport", "received", null, report());
        assertThat(state(caseNo, "SELF_REPORT")).isEqualTo(MET);
        assertThat(kinds(caseNo)).endsWith(D57);
        office.done(caseNo, "auditor1", "GatherFacts", "turnOnsite", "自查有疑点");
        office.done(caseNo, "auditor1", "PlanAudit", "submit", null, onsite("2026-09-15"));
        office.done(caseNo, "audithead", "SignAuditNotice", "approve");
        serve(caseNo, "2026-09-10");
        refused(() -> office.done(caseNo, "auditor1", "GatherFacts", "conclude"), "AUD-08", "外出稽核记录");
        visited(caseNo, "2026-09-15");
        found(caseNo, "none", "0", "0");
        office.done(caseNo, "auditor1", "TellResult", "written");
        serve(caseNo, "2026-09-21");
        assertThat(clock(caseNo, "AUDIT_RESULT").changedOn()).isEqualTo("2026-09-21");
        office.done(caseNo, "auditor1", "CheckRestoration", "none");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
    }

    private static Map<String, Object> report() {
        return Map.of(
                "submittedOn", "2026-09-10",
                "content", "已核对全部领取人员",
                "problems", "未发现",
                "submitter", "示例负责人",
                "signature", "SIGNED",
                "attachments", List.of(Map.of("name", "领取人员名册", "pages", 3)));
    }

    @Test
    @Tag("AUD-11")
    @Tag("AUD-19")
    @DisplayName("Who never hands in his report can be reported for a penalty at once")
    void reported() {
        var caseNo = opened("MONITORING");
        noticed(caseNo, written());
        office.on(day("2026-09-17")).done(caseNo, "auditor1", "ReceiveSelfReport", "report", "拒不提交自查报告");
        office.done(caseNo, "audithead", "RequestPenalty", "submit", null, penalty());
        began(cases.latest(caseNo, EntryType.PENALTY_CASE).text("caseNo"));
        office.done(caseNo, "auditor1", "CheckRestoration", "none");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.PENALTY_REQUESTED);
        assertThat(kinds(caseNo)).doesNotContain(D58, D64);
    }

    @Test
    @Tag("AUD-20")
    @Tag("CASE-S3")
    @DisplayName("A suspected crime goes to the police only by the head of the bureau himself")
    void crime() {
        var caseNo = audited("MONITORING", "serious", "36000", "36000");
        office.on(day("2026-09-21")).done(caseNo, "auditor1", "ProposeTreatment", "submit", null, treatment("36000"));
        office.done(caseNo, "auditvp", "ApproveTreatment", "crime", "涉嫌诈骗");
        assertThat(due(caseNo, "CRIME_DECIDE")).isEqualTo("2026-09-24");
        assertThatThrownBy(() -> office.done(caseNo, "leader", "ApproveCrimeTransfer", "approve"))
                .isInstanceOf(AuthorizationException.class);
        office.done(caseNo, "head", "ApproveCrimeTransfer", "refuse", "证据不足");
        office.done(caseNo, "auditor1", "ProposeTreatment", "submit", null, treatment("36000"));
        office.done(caseNo, "auditvp", "ApproveTreatment", "crime", "涉嫌诈骗");
        office.done(
                caseNo,
                "head",
                "ApproveCrimeTransfer",
                "approve",
                null,
                Map.of("referToLabel", "示例县公安局", "reason", "涉嫌诈骗", "basis", "《刑法》第二百六十六条"));
        assertThat(state(caseNo, "CRIME_TRANSFER")).isEqualTo(RUNNING);
        office.done(caseNo, "auditor1", "ServeDocument", "served", null, handedOver("2026-09-21"));
        assertThat(state(caseNo, "CRIME_TRANSFER")).isEqualTo(MET);
        office.done(caseNo, "auditor1", "CheckRestoration", "none");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.TRANSFERRED);
        assertThat(kinds(caseNo)).contains(D37);
    }

    @Test
    @Tag("AUD-16")
    @DisplayName(
            "A grave breach without loss needs a reason; where nothing is to be paid the business unit is not asked")
    void nothingToRecover() {
        var caseNo = opened("MONITORING");
        noticed(caseNo, onsite(VISITED));
        visited(caseNo, VISITED);
        office.on(day(ENDED)).done(caseNo, "auditor1", "GatherFacts", "conclude");
        refused(
                () -> office.done(caseNo, "auditor1", "DetermineFinding", "serious", null, finding(ENDED, "0", "0")),
                "AUD-16",
                "写明理由");
        office.done(caseNo, "auditor1", "DetermineFinding", "serious", "多次违规", finding(ENDED, "0", "0"));
        decided(caseNo, null);
        assertThat(kinds(caseNo)).contains(D64).doesNotContain(D65);
        office.done(caseNo, "auditor1", "CheckExecution", "performed", null, checked("2026-09-24"));
        office.done(caseNo, "auditor1", "CheckRestoration", "none");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.FULFILLED);
    }

    @Test
    @Tag("AUD-13")
    @DisplayName("What is held back is reviewed after thirty days: held on for a reason, or paid again")
    void reviewed() {
        var caseNo = opened("MONITORING");
        noticed(caseNo, onsite(VISITED));
        visited(caseNo, VISITED);
        preserved(caseNo, "示例领取人", VISITED);
        office.on(day("2026-10-09"));
        fireTimers(caseNo);
        office.done(caseNo, "auditvp", "ReviewPreservation", "continue", "仍拒绝取证");
        assertThat(due(caseNo, "PAYMENT_PRESERVATION")).isEqualTo("2026-11-09");
        office.on(day("2026-11-10"));
        fireTimers(caseNo);
        office.done(caseNo, "auditvp", "ReviewPreservation", "restore");
        assertThat(held(caseNo)).containsExactly(State.RESTORING);
        office.done(caseNo, "auditvp", "ApproveRestoration", "approve");
        office.done(caseNo, "business", "ConfirmRestoration", "confirmed", null, receipt("2026-11-10"));
        assertThat(held(caseNo)).containsExactly(State.RESTORED);
        assertThat(office.steps(caseNo)).contains("Task_GatherFacts").doesNotContain("Task_ReviewPreservation");
        office.done(caseNo, "auditor1", "GatherFacts", "conclude");
        office.done(caseNo, "auditor1", "DetermineFinding", "minor", null, finding("2026-11-10", "100", "0"));
    }

    @Test
    @Tag("AUD-13")
    @Tag("AUD-18")
    @DisplayName(
            "Several recipients are held back side by side and restored by one order; gathering does not end meanwhile")
    void severalRestoredTogether() {
        var caseNo = opened("MONITORING");
        noticed(caseNo, onsite(VISITED));
        visited(caseNo, VISITED);
        office.done(caseNo, "auditor1", "GatherFacts", "preserve", null, preservation("示例领取人甲"));
        refused(() -> office.done(caseNo, "auditor1", "GatherFacts", "conclude"), "AUD-13", "紧急保全没有办结");
        office.done(caseNo, "auditvp", "ApprovePaymentPreservation", "approve", "确有必要");
        serve(caseNo, VISITED);
        office.done(caseNo, "business", "ConfirmPreservation", "confirmed", null, receipt(VISITED));
        preserved(caseNo, "示例领取人乙", "2026-09-09");
        found(caseNo, "none", "0", "0");
        office.done(caseNo, "auditor1", "TellResult", "written");
        serve(caseNo, ENDED);
        restored(caseNo, ENDED);
        assertThat(held(caseNo)).containsExactly(State.RESTORED, State.RESTORED);
        assertThat(kinds(caseNo)).filteredOn(D66::equals).hasSize(1);
        office.done(caseNo, "auditor1", "CheckRestoration", "none");
        assertThat(office.steps(caseNo)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .isZero();
    }

    @Test
    @Tag("AUD-06")
    @DisplayName("A recusal is decided by the deputy leader; who is out is replaced at every open task")
    void recusal() {
        var caseNo = opened("MONITORING");
        office.requestAuditorRecusal(caseNo, "auditor1", new RecusalRequest("auditor2", "与当事人有近亲属关系", "示例一号代办机构"));
        office.done(caseNo, "auditvp", "DecideAuditorRecusal", "refuse", "没有利害关系");
        office.done(caseNo, "auditor1", "ServeDocument", "served", null, handedOver(OPENED));
        office.requestAuditorRecusal(caseNo, "auditor1", new RecusalRequest("auditor2", "与当事人有经济利益关系", "示例一号代办机构"));
        office.done(caseNo, "auditvp", "DecideAuditorRecusal", "approve", "应当回避");
        refused(() -> office.done(caseNo, "auditor2", "PlanAudit", "submit", null, onsite(VISITED)), "AUD-06", "已回避本案");
        office.done(caseNo, "audithead", "ReplaceAuditor", "replaced", null, Map.of("replacement", "auditor3"));
        assertThat(cases.get(caseNo).handlerIds()).containsExactlyInAnyOrder("auditor1", "auditor3");
        office.done(
                caseNo,
                "auditor1",
                "ServeDocument",
                "served",
                null,
                Map.of(
                        "way",
                        "DIRECT",
                        "servers",
                        List.of("auditor1", "auditor3"),
                        "servedOn",
                        OPENED,
                        "place",
                        "示例县示例路1号",
                        "receiver",
                        "示例联系人",
                        "relation",
                        "负责收件的人"));
        assertThat(kinds(caseNo)).filteredOn(D44::equals).hasSize(2);
        office.done(caseNo, "auditor3", "PlanAudit", "submit", null, onsite(VISITED));
    }

    @Test
    @Tag("AUD-06")
    @Tag("AUD-07")
    @Tag("AUD-08")
    @DisplayName("A record names two auditors of the case, the certificate shown, and an agent's authority")
    void records() {
        var caseNo = opened("MONITORING");
        noticed(caseNo, onsite(VISITED));
        office.on(day(VISITED));
        refused(() -> visiting(caseNo, Map.of("certificateShown", false)), "AUD-07", "出示");
        refused(() -> visiting(caseNo, Map.of("officer2", "auditor1")), "AUD-06", "两名不同");
        refused(() -> visiting(caseNo, Map.of("officer2", "auditor3")), "AUD-06", "本案");
        refused(() -> visiting(caseNo, Map.of("capacity", "AGENT")), "AUD-08", "授权委托书");
        refused(
                () -> office.done(caseNo, "auditor1", "GatherFacts", "conclude", null, visit(VISITED, Map.of())),
                "outcome",
                "外出稽核记录");
        visiting(caseNo, Map.of("capacity", "AGENT", "authorization", "授权委托书"));
    }

    private void visiting(String caseNo, Map<String, Object> more) {
        office.done(caseNo, "auditor1", "GatherFacts", "visit", null, visit(VISITED, more));
    }

    @Test
    @Tag("AUD-17")
    @Tag("AUD-22")
    @DisplayName(
            "The business unit sees its instructions while they are before it, and never the informant or the audit")
    void businessUnit() {
        var caseNo = opened("REPORT");
        assertThatThrownBy(() -> access.readable(caseNo, BUSINESS)).isInstanceOf(ResponseStatusException.class);
        noticed(caseNo, onsite(VISITED));
        visited(caseNo, VISITED);
        office.done(caseNo, "auditor1", "GatherFacts", "preserve", null, preservation("示例领取人"));
        office.done(caseNo, "auditvp", "ApprovePaymentPreservation", "approve", "确有必要");
        var file = access.readable(caseNo, BUSINESS);
        assertThat(documents.ofCase(caseNo).stream()
                        .filter(paper -> access.maySee(paper, file, BUSINESS))
                        .map(paper -> paper.kind()))
                .containsExactly(D60);
        assertThat(access.maySee(EntryType.AUDIT_VISIT, file, BUSINESS)).isFalse();
        assertThat(access.maySee(EntryType.PAY_SUSPENDED, file, BUSINESS)).isTrue();
        assertThat(access.mayOpenSeal(file, BUSINESS)).isFalse();
        assertThatThrownBy(() -> access.checkWhole(file, BUSINESS)).isInstanceOf(ResponseStatusException.class);
        assertThat(kinds(caseNo)).contains(D59);
        assertThatThrownBy(() -> access.readable(caseNo, new Reader("inspector1", Set.of("inspector"))))
                .isInstanceOf(ResponseStatusException.class);
        assertThat(access.mayOpenSeal(file, new Reader("audithead", Set.of("audit-head"))))
                .isTrue();
        assertThat(access.mayOpenSeal(file, new Reader("chief", Set.of("brigade-chief"))))
                .isFalse();
    }

    @Test
    @Tag("AUD-01")
    @DisplayName("Only auditors register a lead, of a source an audit can have, and who complains is known")
    void leads() {
        office.on(day("2026-08-24"));
        assertThatThrownBy(() -> office.registerAudit("clerk", lead("MONITORING", "2026-08-24")))
                .isInstanceOf(AuthorizationException.class);
        refused(() -> office.registerAudit("auditor1", lead("PATROL", "2026-08-24")), "source", "不是社会保险稽核");
        refused(() -> office.registerAudit("auditor1", lead("TRANSFERRED", "2026-08-24")), "referredBy", "移交");
        refused(() -> office.registerAudit("auditor1", lead("MONITORING", "2026-08-25")), "receivedOn", "不能晚于今天");
        var transferred = new java.util.HashMap<>(lead("TRANSFERRED", "2026-08-24"));
        transferred.put("referredBy", "示例业务科");
        assertThat(began(office.registerAudit("auditor1", transferred))).startsWith("JH-");
    }
}
