package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.laborinspection.casefile.Obligation.State.ESCALATED;
import static org.laborinspection.casefile.Obligation.State.FULFILLED;
import static org.laborinspection.casefile.Obligation.State.ISSUED;
import static org.laborinspection.casefile.Obligation.State.OPEN;
import static org.laborinspection.casefile.Obligation.State.OVERDUE;
import static org.laborinspection.casefile.Obligation.State.REPLACED;
import static org.laborinspection.casefile.Obligation.State.TRANSFERRED;
import static org.laborinspection.deadline.StatutoryClock.State.CANCELLED;
import static org.laborinspection.deadline.StatutoryClock.State.LAPSED;
import static org.laborinspection.deadline.StatutoryClock.State.MET;
import static org.laborinspection.deadline.StatutoryClock.State.RUNNING;
import static org.laborinspection.document.DocumentKind.D03;
import static org.laborinspection.document.DocumentKind.D13;
import static org.laborinspection.document.DocumentKind.D19;
import static org.laborinspection.document.DocumentKind.D20;
import static org.laborinspection.document.DocumentKind.D21;
import static org.laborinspection.document.DocumentKind.D22;
import static org.laborinspection.document.DocumentKind.D23;
import static org.laborinspection.document.DocumentKind.D24;
import static org.laborinspection.document.DocumentKind.D25;
import static org.laborinspection.document.DocumentKind.D26;
import static org.laborinspection.document.DocumentKind.D27;
import static org.laborinspection.document.DocumentKind.D28;
import static org.laborinspection.document.DocumentKind.D29;
import static org.laborinspection.document.DocumentKind.D30;
import static org.laborinspection.document.DocumentKind.D31;
import static org.laborinspection.document.DocumentKind.D32;
import static org.laborinspection.document.DocumentKind.D33;
import static org.laborinspection.document.DocumentKind.D34;
import static org.laborinspection.document.DocumentKind.D35;
import static org.laborinspection.document.DocumentKind.D36;
import static org.laborinspection.document.DocumentKind.D37;
import static org.laborinspection.document.DocumentKind.D40;
import static org.laborinspection.document.DocumentKind.D40A;
import static org.laborinspection.document.DocumentKind.D41;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Stage;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.document.DocumentKind;

/** 审批、决定、执行 of {@code LaborInspectionCase}: what happens, which way, and which way not. */
class DecisionStagesTest extends DecisionScenario {

    private static final Set<String> STAGES =
            Set.of("SubProcess_Approval", "SubProcess_Decision", "SubProcess_Execution");

    /** What leads from one of these stages to another, and from the last of them to closure. */
    private static final Set<String> BETWEEN = Set.of(
            "Gateway_MergeApproval",
            "Gateway_Approved",
            "ServiceTask_OpenApproval",
            "Gateway_ApprovalOpen",
            "EndEvent_JoinsApproval",
            "Gateway_MergeSettled",
            "ServiceTask_CheckObligations",
            "Gateway_Closable",
            "EndEvent_ObligationsRemain");

    private static final LocalDate FILED = day("2026-03-02");

    /** The nodes this class answers for; {@link LaborInspectionCaseTest} answers for all others. */
    static boolean isOfTheDecision(FlowNode node) {
        return STAGES.contains(node.getId())
                || BETWEEN.contains(node.getId())
                || node instanceof BoundaryEvent event
                        && STAGES.contains(event.getAttachedTo().getId())
                || node.getParentElement() instanceof FlowNode around && isOfTheDecision(around);
    }

    @AfterAll
    void everyNodeFromTheProposalToTheEndOfItsDecisionsHasBeenPassed() {
        assertThat(unvisited("LaborInspectionCase", DecisionStagesTest::isOfTheDecision))
                .isEmpty();
    }

    @Test
    @Tag("CASE-12")
    @Tag("CASE-13")
    @Tag("CASE-14")
    @Tag("CASE-17")
    @Tag("CASE-18")
    @Tag("CASE-19")
    @Tag("CASE-21")
    @Tag("CASE-22")
    @Tag("CASE-24")
    @Tag("CASE-27")
    @Tag("CASE-S6")
    @DisplayName(
            "处罚法 44, 48, 58, 59, 67: a small fine, reviewed, told, nothing stated, signed, served, published, paid, closed")
    void smallFine() throws IOException {
        var caseNo = investigated(FILED);
        refused(() -> propose(caseNo, with(fine("5000"), "discretion", null)), "CASE-13", "裁量理由");
        propose(caseNo, fine("5000"));
        assertThat(state(caseNo, "INVESTIGATION")).isEqualTo(MET);
        assertThat(due(caseNo, "DECISION_AFTER_INV")).isEqualTo("2026-03-23");
        assertThat(due(caseNo, "PENALTY_90")).as("a Sunday, not rolled").isEqualTo("2026-05-31");
        reviewed(caseNo);
        assertThat(office.steps(caseNo)).containsExactly("Task_ReviewLegality");
        office.on(day("2026-03-04"));
        legal(caseNo);
        office.on(day("2026-03-05"));
        approved(caseNo);
        assertThat(words(caseNo, D20)).contains("处以罚款", "5,000.00", "合法适当", "演示局领导");
        assertThat(words(caseNo, D23))
                .contains("自收到本告知书之日起5个工作日内", "处以罚款", "5,000.00", "《劳动保障监察条例》第三十条")
                .doesNotContain("要求听证的权利");

        office.on(day("2026-03-06"));
        serve(caseNo);
        assertThat(due(caseNo, "STATEMENT", D23)).isEqualTo("2026-03-13");
        assertThat(deadlines.ofCase(caseNo)).extracting(StatutoryClock::limit).doesNotContain("HEARING_APPLY");
        office.on(day("2026-03-13"));
        refused(() -> heard(caseNo, "NONE"), "CASE-19", "2026年3月13日届满");
        office.on(day("2026-03-16"));
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(state(caseNo, "STATEMENT")).isEqualTo(LAPSED);
        refused(() -> heard(caseNo, "STATED"), "conclusion", "还没有登记");
        heard(caseNo, "NONE");
        reported(caseNo);
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.DECISION);

        refused(() -> office.done(caseNo, "leader", "SignDecision", "sign"), "CASE-S6", "请选择是否公开");
        refused(
                () -> office.done(caseNo, "leader", "SignDecision", "sign", null, Map.of("publicity", "YES")),
                "publicityReason",
                "公开的理由");
        signed(caseNo, true);
        assertThat(obligationsOf(caseNo)).containsExactly(ISSUED);
        assertThat(state(caseNo, "DECISION_AFTER_INV")).isEqualTo(MET);
        assertThat(state(caseNo, "PENALTY_90")).isEqualTo(MET);
        assertThat(due(caseNo, "DECISION_SERVE", D33)).isEqualTo("2026-03-25");
        assertThat(words(caseNo, D33))
                .as("the six elements of art. 59")
                .contains("示例一号建筑有限公司", "示例县示例路1号")
                .contains("查明拖欠2名劳动者工资7700.50元", "工资表复印件")
                .contains("处以罚款", "5,000.00", "《劳动保障监察条例》第三十条", "综合违法情节裁量")
                .contains("自收到本决定书之日起15日内", "5,000.00元", "示例银行示例县支行", "每日按罚款数额的3%")
                .contains("60日内向示例县人民政府申请行政复议", "6个月内向示例县人民法院提起行政诉讼")
                .contains("示例县人力资源和社会保障局", "2026年3月16日");

        office.on(day("2026-03-17"));
        serve(caseNo);
        refused(() -> published(caseNo, day("2026-03-18")), "publishedOn", "不能晚于今天");
        refused(() -> published(caseNo, day("2026-03-15")), "publishedOn", "2026年3月16日");
        published(caseNo, day("2026-03-17"));
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.EXECUTION);
        assertThat(obligationsOf(caseNo)).containsExactly(OPEN);
        assertThat(due(caseNo, "FINE_PAY", D33)).isEqualTo("2026-04-01");
        assertThat(due(caseNo, "RECONSIDER", D33)).as("05-16 is a Saturday off").isEqualTo("2026-05-18");
        assertThat(due(caseNo, "LITIGATION", D33)).isEqualTo("2026-09-17");
        office.on(day("2026-03-20"));
        performance(caseNo, "performed", payments(paid(day("2026-03-20"), "5000", "PRINCIPAL")));
        assertThat(obligationsOf(caseNo)).containsExactly(FULFILLED);
        assertThat(clock(caseNo, "FINE_PAY", D33).state()).isEqualTo(MET);
        assertThat(clock(caseNo, "RECONSIDER", D33).state()).isEqualTo(CANCELLED);
        assertThat(clock(caseNo, "LITIGATION", D33).state()).isEqualTo(CANCELLED);
        close(caseNo, "FULFILLED");

        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.FULFILLED);
        assertThat(papers(caseNo)).containsExactly(D03, D13, D19, D22, D20, D23, D35, D30, D33, D35, D41);
        assertThat(deadlines.ofCase(caseNo)).noneMatch(StatutoryClock::isRunning);
        assertThat(log.intact(caseNo)).isTrue();
        assertThat(log.of(caseNo))
                .extracting(CaseLog.Line::action)
                .containsSubsequence(
                        "DraftProposal",
                        "ReviewProposal",
                        "ReviewLegality",
                        "ApproveProposal",
                        "IssueNotice",
                        "OpenStatement",
                        "LapseRight",
                        "HearParty",
                        "ReportInvestigation",
                        "ReviewReport",
                        "SignDecision",
                        "IssueDecisions",
                        "PublishDecision",
                        "StartPerformance",
                        "RecordPerformance",
                        "CheckObligations",
                        "CloseCase",
                        "ArchiveCase");
        assertThat(visited(caseNo))
                .contains("EndEvent_PartyHeard", "EndEvent_DecisionPublished", "EndEvent_ObligationsEnded")
                .doesNotContain(
                        "Task_DiscussCase",
                        "CallActivity_HoldHearing",
                        "EndEvent_DecisionServed",
                        "EndEvent_ObligationsRemain",
                        "BoundaryEvent_PerformanceOverdue");
    }

    @Test
    @Tag("CASE-15")
    @Tag("CASE-16")
    @DisplayName(
            "Art. 57: a major case is discussed: all five there, a leader in the chair, handlers report, the majority concludes")
    void majorCase() throws IOException {
        var caseNo = investigated(FILED);
        propose(caseNo, fine("10000"));
        reviewed(caseNo);
        assertThat(office.steps(caseNo)).containsExactly("Task_DiscussCase");
        var capacities = Map.of(
                "leader", "局领导",
                "chief", "大队长",
                "deputy", "副大队长",
                "recorder", "记录员",
                "inspector1", "全部承办人员",
                "inspector2", "全部承办人员");
        capacities.forEach((person, capacity) ->
                refused(() -> discuss(caseNo, "approve", without(person)), "CASE-16", "缺少：" + capacity));
        refused(() -> discuss(caseNo, "approve", changed("chair", "chief")), "CASE-16", "局领导主持");
        refused(() -> discuss(caseNo, "approve", attended("deputy", "CHIEF")), "attendees", "不符", "大队长");
        refused(() -> discuss(caseNo, "approve", voted("inspector1", "AGREE")), "CASE-16", "承办人员", "不参加表决");
        refused(() -> discuss(caseNo, "approve", voted("leader", "REPORT")), "CASE-16", "应当表决");
        refused(() -> discuss(caseNo, "approve", spoke("head")), "views", "不在参加人员之中");
        refused(() -> discuss(caseNo, "approve", spoke("leader")), "views", "只表决一次");
        refused(() -> discuss(caseNo, "approve", voted("deputy", "DISAGREE")), "dissent", "如实记录");
        refused(
                () -> discuss(
                        caseNo, "approve", with(against("chief", "deputy"), "dissent", "罚款偏重", "conclusion", "同意")),
                "CASE-16",
                "未过半数");
        refused(() -> discuss(caseNo, "approve", changed("discussedAt", "2026-03-03T09:00")), "discussedAt", "不能晚于现在");
        assertThat(papers(caseNo)).as("nothing half done").containsExactly(D03, D13, D19);

        discuss(caseNo, "return", with(against("chief", "deputy"), "dissent", "罚款偏重", "conclusion", "降低罚款数额后重新提出"));
        assertThat(words(caseNo, D21))
                .contains("演示局领导", "演示大队长", "演示副大队长", "演示监察员甲", "演示监察员乙", "演示记录员")
                .contains("不同意", "汇报，不表决", "罚款偏重", "降低罚款数额后重新提出");
        assertThat(state(caseNo, "INVESTIGATION")).isEqualTo(RUNNING);
        assertThat(state(caseNo, "DECISION_AFTER_INV")).isEqualTo(CANCELLED);
        propose(caseNo, fine("10000"));
        reviewed(caseNo);
        discuss(caseNo, "reinvestigate", changed("conclusion", "补充调查人数"));
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.INVESTIGATION);
        assertThat(office.steps(caseNo)).containsExactly("Task_Investigate");
        conclude(caseNo);
        propose(caseNo, fine("10000"));
        reviewed(caseNo);
        discuss(caseNo, "approve", with(voted("deputy", "DISAGREE"), "dissent", "副大队长认为罚款偏重"));
        assertThat(words(caseNo, D21)).contains("副大队长认为罚款偏重");
        legal(caseNo);
        approved(caseNo);
        assertThat(words(caseNo, D20))
                .contains("同意拟处理意见", documents.latest(caseNo, D21).orElseThrow().number());
        assertThat(words(caseNo, D23)).contains("要求听证的权利", "5个工作日");
        assertThat(papers(caseNo)).containsExactly(D03, D13, D19, D21, D19, D21, D13, D19, D21, D22, D20, D23);
        assertThat(cases.entries(caseNo, EntryType.DISCUSSION)).hasSize(3);
        assertThat(visited(caseNo)).doesNotContain("EndEvent_ReviewReturned", "EndEvent_LegalityReturned");
    }

    @Test
    @Tag("CASE-14")
    @Tag("CASE-17")
    @Tag("CASE-18")
    @DisplayName(
            "Art. 58: every subject is judged, no problem is passed; each who looks at it may have it investigated")
    void returnedForInvestigation() throws IOException {
        var caseNo = investigated(FILED);
        propose(caseNo, fine("5000"));
        office.done(caseNo, "chief", "ReviewProposal", "reinvestigate", "证据不足");
        assertThat(state(caseNo, "INVESTIGATION")).isEqualTo(RUNNING);
        conclude(caseNo);
        propose(caseNo, fine("5000"));
        reviewed(caseNo);
        var seven = new ArrayList<>((List<?>) findings().get("items")).subList(0, 7);
        refused(
                () -> office.done(caseNo, "legal", "ReviewLegality", "approve", null, Map.of("items", seven)),
                "items",
                "逐项审核");
        refused(
                () -> office.done(caseNo, "legal", "ReviewLegality", "approve", null, findings("程序")),
                "CASE-17",
                "存在问题");
        refused(() -> office.done(caseNo, "legal", "ReviewLegality", "return", null, findings("程序")), "opinion", "理由");
        office.done(caseNo, "legal", "ReviewLegality", "return", "裁量理由不充分", findings("裁量"));
        assertThat(words(caseNo, D22)).contains("报批时", "裁量", "存在问题", "需要补正", "审核未通过", "裁量理由不充分");
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal");
        propose(caseNo, fine("4000"));
        reviewed(caseNo);
        office.done(caseNo, "legal", "ReviewLegality", "reinvestigate", "事实不清", findings("事实认定", "证据"));
        assertThat(office.steps(caseNo)).containsExactly("Task_Investigate");
        conclude(caseNo);
        propose(caseNo, fine("4000"));
        reviewed(caseNo);
        legal(caseNo);
        office.done(caseNo, "leader", "ApproveProposal", "return", "依据条款有误");
        propose(caseNo, fine("4000"));
        reviewed(caseNo);
        legal(caseNo);
        office.done(caseNo, "leader", "ApproveProposal", "reinvestigate", "补充证言");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.INVESTIGATION);
        assertThat(due(caseNo, "INVESTIGATION"))
                .as("as if it had never stopped")
                .isEqualTo("2026-05-28");
        assertThat(state(caseNo, "INVESTIGATION")).isEqualTo(RUNNING);
        assertThat(papers(caseNo)).containsExactly(D03, D13, D19, D13, D19, D22, D19, D22, D13, D19, D22, D19, D22);
        assertThat(visited(caseNo))
                .contains("EndEvent_ReviewReturned", "EndEvent_LegalityReturned", "EndEvent_ApprovalReturned")
                .doesNotContain("SubProcess_Notice", "Task_DiscussCase");
    }

    @Test
    @Tag("CASE-15")
    @Tag("CASE-19")
    @Tag("CASE-21")
    @DisplayName(
            "Art. 45: what the party said is adopted: proposed lower, discussed and reviewed again, not told again")
    void statementAdopted() throws IOException {
        var caseNo = noticed(FILED, fine("5000"));
        office.on(day("2026-03-04"));
        refused(() -> state(caseNo, with(statement(day("2026-03-04"), "YES"), "review", " ")), "CASE-19", "复核");
        refused(() -> state(caseNo, statement(day("2026-03-01"), "YES")), "statedOn", "2026年3月2日");
        state(caseNo, statement(day("2026-03-04"), "PARTLY"));
        assertThat(state(caseNo, "STATEMENT")).isEqualTo(MET);
        assertThat(words(caseNo, D24)).contains("请求从轻处罚", "部分采纳", "经复核，予以采纳");
        refused(() -> heard(caseNo, "STATED"), "CASE-19", "2026年3月9日届满");
        office.on(day("2026-03-10"));
        refused(() -> heard(caseNo, "NONE"), "conclusion", "已经陈述申辩");
        heard(caseNo, "STATED");
        reportReturned(caseNo);
        refused(() -> office.done(caseNo, "inspector1", "ReportInvestigation", "revise"), "opinion", "理由");
        office.done(caseNo, "inspector1", "ReportInvestigation", "revise", "部分采纳当事人意见，减少罚款");
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.APPROVAL);

        propose(caseNo, fine("3000"));
        reviewed(caseNo);
        assertThat(office.steps(caseNo))
                .as("small as it is, it has been changed after the notice")
                .containsExactly("Task_DiscussCase");
        discussed(caseNo);
        legal(caseNo);
        approved(caseNo);
        assertThat(office.steps(caseNo)).containsExactly("Task_ReportInvestigation");
        reported(caseNo);
        signed(caseNo, false);
        assertThat(words(caseNo, D33)).contains("3,000.00").doesNotContain("5,000.00");
        assertThat(obligations.of(caseNo).get(0).amount()).isEqualByComparingTo("3000");
        assertThat(state(caseNo, "INVESTIGATION")).isEqualTo(MET);
        assertThat(papers(caseNo))
                .containsExactly(D03, D13, D19, D22, D20, D23, D35, D24, D19, D21, D22, D20, D30, D33)
                .containsOnlyOnce(D23);
        assertThat(visited(caseNo))
                .contains("BoundaryEvent_ProposalRevised", "EndEvent_ProposalRevised")
                .doesNotContain("EndEvent_HearingRevision", "BoundaryEvent_DecisionReturned");
    }

    @Test
    @Tag("CASE-19")
    @DisplayName("Art. 45: nobody fares worse for having spoken; on new facts it may be heavier, and he is told anew")
    void neverHeavier() throws IOException {
        var caseNo = noticed(FILED, fine("5000"));
        state(caseNo, statement(FILED, "NO"));
        office.on(day("2026-03-10"));
        heard(caseNo, "STATED");
        office.done(caseNo, "inspector1", "ReportInvestigation", "revise", "态度恶劣");
        for (var heavier : List.of(
                fine("5001"),
                fine(violation("5000"), Map.of("entry", "OVERTIME", "persons", 1)),
                fine(violation("2000"), Map.of("entry", "P10", "revoke", true, "reason", "多次擅自提价")),
                with(fine("5000"), all(new Object[] {"measures", List.of("PENALTY", "HANDLING")}, handlingFields())))) {
            refused(() -> propose(caseNo, heavier), "CASE-19", "更重的处罚");
        }
        propose(caseNo, with(fine("8000"), "newFacts", "另查明拖欠第3名劳动者工资"));
        reviewed(caseNo);
        discussed(caseNo);
        legal(caseNo);
        approved(caseNo);
        assertThat(words(caseNo, D23)).contains("8,000.00");
        office.on(day("2026-03-11"));
        serve(caseNo);
        assertThat(deadlines.ofCase(caseNo))
                .filteredOn(clock -> clock.limit().equals("STATEMENT"))
                .extracting(StatutoryClock::dueOn, StatutoryClock::state)
                .containsExactly(tuple(day("2026-03-09"), MET), tuple(day("2026-03-18"), RUNNING));
        office.on(day("2026-03-19"));
        refused(() -> heard(caseNo, "STATED"), "conclusion", "还没有登记");
        heard(caseNo, "NONE");
        reported(caseNo);
        signed(caseNo, false);
        assertThat(words(caseNo, D33)).contains("8,000.00");
        assertThat(papers(caseNo)).filteredOn(D23::equals).hasSize(2);
    }

    @Test
    @Tag("CASE-19")
    @Tag("CASE-20")
    @DisplayName("His times end early only when he waives them in writing; silence is no waiver")
    void waived() {
        var caseNo = noticed(FILED, fine("10000"));
        assertThat(due(caseNo, "STATEMENT", D23)).isEqualTo("2026-03-09");
        assertThat(due(caseNo, "HEARING_APPLY", D23)).isEqualTo("2026-03-09");
        office.on(day("2026-03-04"));
        refused(() -> heard(caseNo, "NONE"), "CASE-19", "2026年3月9日届满", "书面放弃的除外");
        refused(() -> heard(caseNo, "WAIVED"), "waivedOn", "书面放弃的日期");
        refused(() -> waived(caseNo, day("2026-03-05")), "waivedOn", "不晚于今天");
        refused(() -> office.done(caseNo, "inspector1", "HearParty", "conclude"), "conclusion", "请选择");
        waived(caseNo, day("2026-03-04"));
        assertThat(clock(caseNo, "STATEMENT", D23))
                .extracting(StatutoryClock::state, StatutoryClock::reason)
                .containsExactly(CANCELLED, "当事人书面放弃");
        assertThat(clock(caseNo, "HEARING_APPLY", D23).state()).isEqualTo(CANCELLED);
        reported(caseNo);
        signed(caseNo, false);
        assertThat(papers(caseNo)).endsWith(D30, D33).doesNotContain(D24, D25);
    }

    @Test
    @Tag("CASE-22")
    @DisplayName(
            "What the leader does not sign goes back to be proposed and approved again; the party is not told again")
    void signatureReturned() {
        var caseNo = noticed(FILED, fine("5000"));
        waived(caseNo, FILED);
        reported(caseNo);
        refused(() -> office.done(caseNo, "leader", "SignDecision", "return"), "opinion", "理由");
        office.done(caseNo, "leader", "SignDecision", "return", "罚款偏重");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.APPROVAL);
        assertThat(obligationsOf(caseNo)).isEmpty();
        propose(caseNo, fine("5000"));
        reviewed(caseNo);
        assertThat(office.steps(caseNo)).as("nothing has been changed").containsExactly("Task_ReviewLegality");
        legal(caseNo);
        approved(caseNo);
        reported(caseNo);
        signed(caseNo, false);
        assertThat(papers(caseNo)).containsExactly(D03, D13, D19, D22, D20, D23, D35, D30, D19, D22, D20, D30, D33);
        assertThat(visited(caseNo))
                .contains("EndEvent_DecisionReturned", "BoundaryEvent_DecisionReturned")
                .doesNotContain("BoundaryEvent_ProposalRevised", "Task_DiscussCase");
    }

    @Test
    @Tag("CASE-20")
    @Tag("CASE-17")
    @DisplayName(
            "Art. 58, 65: after a hearing the case is reviewed again; what must change is proposed, discussed, reviewed")
    void changedAfterHearing() throws IOException {
        var caseNo = noticed(FILED, fine("12000"));
        hearingRequested(caseNo, FILED);
        hearingPlanned(caseNo, day("2026-03-11"));
        hearingHeld(caseNo, day("2026-03-11"));
        refused(
                () -> office.done(caseNo, "legal", "ReviewHearing", "approve", null, findings("裁量")),
                "CASE-17",
                "存在问题");
        office.done(caseNo, "legal", "ReviewHearing", "return", "应当从轻", findings("裁量"));
        assertThat(words(caseNo, D22)).contains("听证后作出决定前", "审核未通过");
        propose(caseNo, fine("10000"));
        reviewed(caseNo);
        discussed(caseNo);
        legal(caseNo);
        approved(caseNo);
        reported(caseNo);
        signed(caseNo, false);
        assertThat(words(caseNo, D33)).contains("10,000.00");
        assertThat(papers(caseNo))
                .containsExactly(
                        D03, D13, D19, D21, D22, D20, D23, D35, D25, D26, D27, D35, D35, D28, D29, D22, D19, D21, D22,
                        D20, D30, D33);
        assertThat(visited(caseNo))
                .contains("EndEvent_HearingRevision", "BoundaryEvent_ProposalRevised")
                .doesNotContain("EndEvent_ProposalRevised");
    }

    @Test
    @Tag("CASE-12")
    @Tag("CASE-22")
    @Tag("CASE-23a")
    @Tag("CASE-24")
    @DisplayName("Four measures are four papers, each served on its day, each with its own clocks of the same limit")
    void fourMeasures() {
        var caseNo = noticed(
                FILED,
                with(
                        fine("5000"),
                        all(
                                new Object[] {"measures", List.of("PENALTY", "CORRECTION", "TRANSFER", "HANDLING")},
                                correctionFields(),
                                handlingFields(),
                                transferFields("示例县市场监督管理局"))));
        waived(caseNo, FILED);
        reported(caseNo);
        signed(caseNo, false);
        assertThat(obligations.of(caseNo))
                .extracting(o -> o.measure())
                .containsExactly("CORRECTION", "HANDLING", "PENALTY", "TRANSFER");
        var served = List.of(D31, D32, D33, D37);
        for (var i = 0; i < served.size(); i++) {
            assertThat(due(caseNo, "DECISION_SERVE", served.get(i))).isEqualTo("2026-03-11");
            office.on(FILED.plusDays(i + 1));
            serve(caseNo, served.get(i));
            assertThat(clock(caseNo, "DECISION_SERVE", served.get(i)).state()).isEqualTo(MET);
        }
        assertThat(due(caseNo, "SELF_CORRECT", D31)).isEqualTo("2026-03-18");
        assertThat(due(caseNo, "HANDLING_PERFORM", D32)).isEqualTo("2026-03-19");
        assertThat(due(caseNo, "FINE_PAY", D33)).isEqualTo("2026-03-20");
        assertThat(due(caseNo, "LITIGATION", D32)).isEqualTo("2026-09-04");
        assertThat(due(caseNo, "LITIGATION", D33)).as("09-05 is a Saturday").isEqualTo("2026-09-07");
        assertThat(clock(caseNo, "RECONSIDER", D32).state()).isEqualTo(RUNNING);
        assertThat(clock(caseNo, "RECONSIDER", D33).state()).isEqualTo(RUNNING);
        assertThat(deadlines.ofCase(caseNo))
                .filteredOn(clock -> clock.subject().equals(Long.toString(id(caseNo, D37))))
                .extracting(StatutoryClock::limit)
                .containsExactly("DECISION_SERVE");
        assertThat(office.steps(caseNo))
                .containsExactly(
                        "Task_CheckCorrection",
                        "Task_RecordPerformance",
                        "Task_RecordPerformance",
                        "Task_RecordTransfer");

        office.on(day("2026-03-10"));
        performed(caseNo, D32, "7700.50");
        assertThat(clock(caseNo, "LITIGATION", D32).state()).isEqualTo(CANCELLED);
        assertThat(clock(caseNo, "LITIGATION", D33).state())
                .as("the other runs on")
                .isEqualTo(RUNNING);
        office.done(caseNo, "inspector1", "CheckCorrection", "corrected", null, check(day("2026-03-10"), true));
        transferred(caseNo, "accepted");
        assertThat(obligationsOf(caseNo)).containsExactly(FULFILLED, FULFILLED, OPEN, TRANSFERRED);
        assertThat(visited(caseNo)).doesNotContain("ServiceTask_CheckObligations");
        performed(caseNo, D33, "5000");
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftClosure");
        close(caseNo, "FULFILLED");
        assertThat(papers(caseNo))
                .containsExactly(
                        D03, D13, D19, D22, D20, D23, D35, D30, D31, D32, D33, D37, D35, D35, D35, D35, D36, D41);
        assertThat(deadlines.ofCase(caseNo)).noneMatch(StatutoryClock::isRunning);
        assertThat(visited(caseNo))
                .contains("EndEvent_DecisionServed")
                .doesNotContain("BoundaryEvent_FurtherMeasures", "EndEvent_ObligationsRemain");
    }

    @Test
    @Tag("CASE-17")
    @Tag("CASE-27")
    @Tag("CASE-S2")
    @DisplayName(
            "Art. 30-33: no penalty: reviewed, approved, the party taught and served; no notice, nothing owed, closed")
    void noPenalty() throws IOException {
        var caseNo = investigated(FILED);
        var proposal = with(proposal("NO_PENALTY"), "noPenaltyGround", "FIRST", "education", "已当面讲明工资支付的规定");
        refused(() -> propose(caseNo, with(proposal, "education", null)), "education", "进行教育");
        propose(caseNo, proposal);
        reviewed(caseNo);
        legal(caseNo);
        approved(caseNo);
        assertThat(words(caseNo, D34)).contains("初次违法且危害后果轻微并及时改正", "已当面讲明工资支付的规定", "60日内", "6个月内");
        assertThat(due(caseNo, "DECISION_SERVE", D34)).isEqualTo("2026-03-11");
        serve(caseNo);
        assertThat(obligationsOf(caseNo)).isEmpty();
        for (var untrue : List.of("FULFILLED", "WITHDRAWN", "TRANSFERRED", "DUE_EXPIRED")) {
            refused(() -> close(caseNo, untrue), "CASE-27", "不能以此结案");
        }
        close(caseNo, "NO_PENALTY");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.NO_PENALTY);
        assertThat(papers(caseNo)).containsExactly(D03, D13, D22, D20, D34, D35, D41);
        assertThat(visited(caseNo))
                .contains("EndEvent_ProposalApproved", "EndEvent_DecisionServed")
                .doesNotContain("SubProcess_Notice", "Task_SignDecision", "PerformDecision", "Task_DiscussCase");
    }

    @Test
    @Tag("CASE-S3")
    @Tag("CASE-27")
    @DisplayName(
            "310号令 5: a crime is for the head alone, within three days, and with the police a day after; accepted, closed")
    void crime() throws IOException {
        var caseNo = investigated(FILED);
        refused(
                () -> propose(
                        caseNo,
                        with(
                                fine("5000"),
                                all(new Object[] {"measures", List.of("CRIME", "PENALTY")}, transferFields("示例县公安局")))),
                "CASE-S3",
                "不得以罚代移");
        propose(caseNo, with(proposal("CRIME"), transferFields("示例县公安局")));
        assertThat(due(caseNo, "CRIME_DECIDE")).isEqualTo("2026-03-05");
        office.done(caseNo, "chief", "ReviewProposal", "return", "补充移送材料");
        assertThat(state(caseNo, "CRIME_DECIDE")).isEqualTo(CANCELLED);
        office.on(day("2026-03-03"));
        propose(caseNo, with(proposal("CRIME"), transferFields("示例县公安局")));
        assertThat(due(caseNo, "CRIME_DECIDE")).isEqualTo("2026-03-06");
        reviewed(caseNo);
        assertThatThrownBy(() -> approved(caseNo))
                .as("the deputy head is no candidate")
                .isInstanceOf(AuthorizationException.class);
        office.on(day("2026-03-04"));
        office.done(caseNo, "head", "ApproveProposal", "approve", "同意移送");
        assertThat(state(caseNo, "CRIME_DECIDE")).isEqualTo(MET);
        assertThat(due(caseNo, "CRIME_TRANSFER")).isEqualTo("2026-03-05");
        assertThat(words(caseNo, D37)).contains("示例县公安局", "调查报告");
        office.on(day("2026-03-05"));
        serve(caseNo);
        assertThat(state(caseNo, "CRIME_TRANSFER")).isEqualTo(MET);
        transferred(caseNo, "accepted");
        assertThat(obligationsOf(caseNo)).containsExactly(TRANSFERRED);
        refused(() -> close(caseNo, "FULFILLED"), "CASE-27", "不能以此结案");
        close(caseNo, "TRANSFERRED");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.TRANSFERRED);
        assertThat(papers(caseNo)).containsExactly(D03, D13, D20, D37, D35, D41);
        assertThat(visited(caseNo))
                .doesNotContain("Task_ReviewLegality", "SubProcess_Notice", "BoundaryEvent_FurtherMeasures");
    }

    @Test
    @Tag("CASE-S3")
    @Tag("CASE-12")
    @DisplayName("What the police declines is proposed anew, in a round of its own with its own notice")
    void crimeDeclined() {
        var caseNo = investigated(FILED);
        propose(caseNo, with(proposal("CRIME"), transferFields("示例县公安局")));
        reviewed(caseNo);
        office.done(caseNo, "head", "ApproveProposal", "approve", "同意移送");
        serve(caseNo);
        office.on(day("2026-03-05"));
        transferred(caseNo, "declined");
        assertThat(obligationsOf(caseNo)).containsExactly(ESCALATED);
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.APPROVAL);
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal");
        assertThat(visited(caseNo)).contains("EndEvent_ObligationsRemain").doesNotContain("SubProcess_Closure");

        propose(caseNo, fine("5000"));
        reviewed(caseNo);
        legal(caseNo);
        approved(caseNo);
        serve(caseNo);
        waived(caseNo, day("2026-03-05"));
        reported(caseNo);
        signed(caseNo, false);
        assertThat(obligationsOf(caseNo)).containsExactly(REPLACED, ISSUED);
        serve(caseNo);
        performed(caseNo, D33, "5000");
        close(caseNo, "FULFILLED");
        assertThat(papers(caseNo))
                .containsExactly(D03, D13, D20, D37, D35, D19, D22, D20, D23, D35, D30, D33, D35, D41);
    }

    @Test
    @Tag("CASE-23a")
    @Tag("CASE-27")
    @DisplayName("A correction that failed is dealt with anew while the fine is being paid; closure waits for both")
    void correctionFailsBesideAFine() {
        var caseNo = decided(FILED, correctionAndFine());
        assertThat(due(caseNo, "SELF_CORRECT", D31)).isEqualTo("2026-03-17");
        office.on(day("2026-03-18"));
        notCorrected(caseNo);
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal", "Task_RecordPerformance");
        assertThat(obligationsOf(caseNo)).containsExactly(ESCALATED, OPEN);
        assertThat(clock(caseNo, "SELF_CORRECT", D31).state()).isEqualTo(LAPSED);

        propose(caseNo, with(proposal("HANDLING"), handlingFields()));
        reviewed(caseNo);
        assertThat(office.steps(caseNo))
                .as("a handling is no penalty: the leader's at once")
                .contains("Task_ApproveProposal");
        approved(caseNo);
        serve(caseNo);
        waived(caseNo, day("2026-03-18"));
        performed(caseNo, D33, "5000", "逾期加处罚款依法减免");
        assertThat(visited(caseNo)).contains("EndEvent_ObligationsRemain").doesNotContain("SubProcess_Closure");
        reported(caseNo);
        office.done(caseNo, "leader", "SignDecision", "sign");
        serve(caseNo);
        assertThat(obligationsOf(caseNo)).containsExactly(REPLACED, FULFILLED, OPEN);
        assertThat(office.steps(caseNo)).containsExactly("Task_RecordPerformance");
        performed(caseNo, D32, "7700.50");
        close(caseNo, "FULFILLED");
        assertThat(papers(caseNo))
                .containsExactly(
                        D03, D13, D19, D22, D20, D23, D35, D30, D31, D33, D35, D35, D36, D20, D23, D35, D30, D32, D35,
                        D41);
        assertThat(visited(caseNo)).doesNotContain("EndEvent_JoinsApproval");
    }

    @Test
    @Tag("CASE-26")
    @DisplayName("What was minor and is corrected is withdrawn, but not while a fine is still owed in the case")
    void withdrawalWaits() {
        var caseNo = decided(FILED, correctionAndFine());
        office.on(day("2026-03-10"));
        office.done(caseNo, "inspector1", "CheckCorrection", "minor", "已全部改正", check(day("2026-03-10"), true));
        assertThat(clock(caseNo, "SELF_CORRECT", D31).state()).isEqualTo(MET);
        refused(() -> propose(caseNo, withdrawal("MINOR_CORRECTED")), "CASE-26", "尚未了结的处理决定");
        performed(caseNo, D33, "5000");
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal");
        propose(caseNo, withdrawal("MINOR_CORRECTED"));
        approve(caseNo);
        tellWithdrawal(caseNo);
        reply(caseNo);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.WITHDRAWN);
        assertThat(obligationsOf(caseNo)).containsExactly(REPLACED, FULFILLED);
        assertThat(papers(caseNo)).endsWith(D36, D20, D40, D40A, D35);
        assertThat(visited(caseNo)).doesNotContain("Task_DraftClosure");
    }

    @Test
    @Tag("CASE-12")
    @DisplayName("What comes up while a round is open joins it, and the leader approves no proposal that leaves it out")
    void joinsTheOpenRound() {
        var caseNo = correctionAndTransfer();
        office.on(day("2026-03-18"));
        notCorrected(caseNo);
        propose(caseNo, with(proposal("CORRECTION"), correctionFields()));
        transferred(caseNo, "declined");
        assertThat(obligationsOf(caseNo)).containsExactly(ESCALATED, ESCALATED);
        assertThat(office.steps(caseNo)).as("one round").containsExactly("Task_ReviewProposal");
        assertThat(log.of(caseNo))
                .filteredOn(line -> line.action().equals("OpenApproval"))
                .extracting(CaseLog.Line::detail)
                .containsExactly("转入审批，重新提出处理建议", "并入在办的审批");
        reviewed(caseNo);
        refused(() -> approved(caseNo), "CASE-12", "移送结果", "退回一并提出");
        office.done(caseNo, "leader", "ApproveProposal", "return", "一并提出");
        propose(
                caseNo,
                with(proposal("CORRECTION", "TRANSFER"), all(correctionFields(), transferFields("示例县市场监督管理局"))));
        reviewed(caseNo);
        approved(caseNo);
        assertThat(obligationsOf(caseNo)).containsExactly(REPLACED, REPLACED, ISSUED, ISSUED);
        serve(caseNo, D31);
        serve(caseNo, D37);
        office.done(caseNo, "inspector1", "CheckCorrection", "corrected", null, check(day("2026-03-18"), true));
        transferred(caseNo, "accepted");
        close(caseNo, "FULFILLED");
        assertThat(papers(caseNo))
                .containsExactly(D03, D13, D20, D31, D37, D35, D35, D36, D20, D31, D37, D35, D35, D36, D41);
        assertThat(visited(caseNo))
                .contains("EndEvent_JoinsApproval", "EndEvent_ObligationsRemain")
                .doesNotContain("BoundaryEvent_DecisionReturned");
    }

    @Test
    @Tag("CASE-12")
    @Tag("CASE-22")
    @DisplayName(
            "What comes up between approval and signature is not signed over: it goes back to be proposed with the rest")
    void joinsBeforeTheSignature() {
        var caseNo = correctionAndTransfer();
        office.on(day("2026-03-18"));
        notCorrected(caseNo);
        propose(caseNo, fine("5000"));
        reviewed(caseNo);
        legal(caseNo);
        approved(caseNo);
        serve(caseNo);
        waived(caseNo, day("2026-03-18"));
        reported(caseNo);
        transferred(caseNo, "declined");
        refused(() -> signed(caseNo, false), "CASE-12", "移送结果", "退回一并提出");
        office.done(caseNo, "leader", "SignDecision", "return", "一并提出");
        propose(
                caseNo,
                with(
                        fine("5000"),
                        all(new Object[] {"measures", List.of("PENALTY", "TRANSFER")}, transferFields("示例县市场监督管理局"))));
        reviewed(caseNo);
        discussed(caseNo);
        legal(caseNo);
        approved(caseNo);
        reported(caseNo);
        signed(caseNo, false);
        assertThat(obligationsOf(caseNo)).containsExactly(REPLACED, REPLACED, ISSUED, ISSUED);
        assertThat(papers(caseNo)).endsWith(D21, D22, D20, D30, D33, D37).containsOnlyOnce(D23);
        assertThat(visited(caseNo)).contains("EndEvent_JoinsApproval", "BoundaryEvent_DecisionReturned");
    }

    @Test
    @Tag("CASE-25")
    @Tag("CASE-27")
    @DisplayName("强制法 53: what is not performed may be closed while the court is asked; its clocks outlive the case")
    void overdue() {
        var caseNo = decided(FILED, fine("5000"));
        office.on(day("2026-03-17"));
        refused(() -> performance(caseNo, "enforce", Map.of()), "CASE-25", "2026年3月17日届满");
        office.on(day("2026-09-02"));
        refused(() -> performance(caseNo, "enforce", Map.of()), "CASE-25", "2026年9月2日届满", "2026年12月2日");
        office.on(day("2026-09-03"));
        performance(caseNo, "enforce", Map.of());
        assertThat(obligationsOf(caseNo)).containsExactly(OVERDUE);
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftClosure", "Task_DraftUrging");
        refused(() -> close(caseNo, "FULFILLED"), "CASE-27", "不能以此结案");
        close(caseNo, "DUE_EXPIRED");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(clock(caseNo, "COURT_APPLY", D33))
                .extracting(StatutoryClock::dueOn, StatutoryClock::state)
                .containsExactly(day("2026-12-02"), RUNNING);
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftUrging");
        assertThat(visited(caseNo))
                .contains("BoundaryEvent_PerformanceOverdue")
                .doesNotContain("EndEvent_ObligationsEnded");
    }

    @Test
    @Tag("CASE-09")
    @Tag("CASE-14")
    @DisplayName(
            "Sent back to be investigated after a decision, the case is under its old time again, and may be extended")
    void investigatedAgain() {
        var caseNo = served(FILED);
        office.on(day("2026-03-18"));
        notCorrected(caseNo);
        propose(caseNo, fine("5000"));
        assertThat(due(caseNo, "DECISION_AFTER_INV")).isEqualTo("2026-04-09");
        office.done(caseNo, "chief", "ReviewProposal", "return", "数额有误");
        assertThat(state(caseNo, "DECISION_AFTER_INV")).isEqualTo(CANCELLED);
        assertThat(state(caseNo, "INVESTIGATION"))
                .as("only the proposal is wrong")
                .isEqualTo(MET);
        propose(caseNo, fine("4000"));
        office.done(caseNo, "chief", "ReviewProposal", "reinvestigate", "补充证据");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.INVESTIGATION);
        assertThat(state(caseNo, "INVESTIGATION")).isEqualTo(RUNNING);
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-05-28");
        office.done(caseNo, "inspector1", "Investigate", "extend", null, Map.of("reason", "案情复杂"));
        office.done(caseNo, "chief", "ReviewExtension", "approve");
        office.done(caseNo, "leader", "ApproveExtension", "approve", "同意延长");
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-07-10");
        recordEvidence(caseNo, day("2026-03-19"));
        conclude(caseNo);
        assertThat(state(caseNo, "PENALTY_90")).isEqualTo(RUNNING);
        propose(caseNo, with(proposal("HANDLING"), handlingFields()));
        assertThat(state(caseNo, "INVESTIGATION")).isEqualTo(MET);
        assertThat(state(caseNo, "PENALTY_90"))
                .as("no penalty is proposed any more")
                .isEqualTo(CANCELLED);
        assertThat(office.steps(caseNo)).containsExactly("Task_ReviewProposal");
    }

    private static Map<String, Object> correctionAndFine() {
        return with(fine("5000"), all(new Object[] {"measures", List.of("CORRECTION", "PENALTY")}, correctionFields()));
    }

    /** Ordered and transferred at once, both served, neither answered. */
    private String correctionAndTransfer() {
        var caseNo = investigated(FILED);
        propose(caseNo, with(proposal("CORRECTION", "TRANSFER"), all(correctionFields(), transferFields("示例县医疗保障局"))));
        approve(caseNo);
        serve(caseNo, D31);
        serve(caseNo, D37);
        return caseNo;
    }

    private void notCorrected(String caseNo) {
        var today = LocalDate.now(clock);
        office.done(caseNo, "inspector1", "CheckCorrection", "notCorrected", "未支付", check(today, false));
    }

    private void transferred(String caseNo, String outcome) {
        office.done(
                caseNo,
                "inspector1",
                "RecordTransfer",
                outcome,
                outcome.equals("declined") ? "不属于其职权" : null,
                Map.of("resultOn", LocalDate.now(clock).toString(), "receipt", "示例回执1号"));
    }

    private void performed(String caseNo, DocumentKind paper, String yuan) {
        performed(caseNo, paper, yuan, null);
    }

    private void performed(String caseNo, DocumentKind paper, String yuan, String note) {
        var fields = with(payments(paid(LocalDate.now(clock), yuan, "PRINCIPAL")), "note", note);
        done(caseNo, paper, "inspector1", "RecordPerformance", "performed", fields);
    }

    private void published(String caseNo, LocalDate on) {
        office.done(
                caseNo,
                "inspector1",
                "PublishDecision",
                "published",
                null,
                Map.of("publishedOn", on.toString(), "medium", "示例县人社局网站"));
    }

    private void state(String caseNo, Map<String, ?> statement) {
        office.done(caseNo, "inspector1", "HearParty", "statement", null, statement);
    }

    /** The report as the chief sends it back once. */
    private void reportReturned(String caseNo) {
        office.done(
                caseNo,
                "inspector1",
                "ReportInvestigation",
                "submit",
                null,
                Map.of("course", "调查经过", "heard", "已听取", "conclusion", "维持"));
        office.done(caseNo, "chief", "ReviewReport", "return", "请考虑当事人意见");
    }

    private void discuss(String caseNo, String outcome, Map<String, ?> minutes) {
        office.done(caseNo, "recorder", "DiscussCase", outcome, outcome.equals("approve") ? null : "见讨论结论", minutes);
    }

    private static Map<String, Object> changed(String field, Object value) {
        return with(discussion(FILED), field, value);
    }

    private static Map<String, Object> without(String person) {
        return with(
                discussion(FILED),
                "attendees",
                rows("attendees").stream()
                        .filter(row -> !row.get("person").equals(person))
                        .toList(),
                "views",
                rows("views").stream()
                        .filter(row -> !row.get("person").equals(person))
                        .toList());
    }

    private static Map<String, Object> attended(String person, String capacity) {
        return with(discussion(FILED), "attendees", changed("attendees", Set.of(person), "capacity", capacity));
    }

    private static Map<String, Object> voted(String person, String vote) {
        return with(discussion(FILED), "views", changed("views", Set.of(person), "vote", vote));
    }

    /** One more who agrees. */
    private static Map<String, Object> spoke(String person) {
        var views = new ArrayList<>(rows("views"));
        views.add(Map.of("person", person, "view", "同意", "vote", "AGREE"));
        return with(discussion(FILED), "views", views);
    }

    private static Map<String, Object> against(String... people) {
        return with(discussion(FILED), "views", changed("views", Set.of(people), "vote", "DISAGREE"));
    }

    private static List<Map<String, Object>> changed(String list, Set<String> people, String field, String value) {
        return rows(list).stream()
                .map(row -> people.contains(row.get("person")) ? with(row, field, value) : row)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(String list) {
        return (List<Map<String, Object>>) discussion(FILED).get(list);
    }
}
