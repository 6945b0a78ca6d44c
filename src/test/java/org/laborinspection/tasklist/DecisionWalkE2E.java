package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.demo.OfficeWalk;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.springframework.beans.factory.annotation.Autowired;

class DecisionWalkE2E extends TasklistE2E {

    private final String today = LocalDate.now(Office.ZONE).toString();

    @Autowired
    OfficeWalk walk;

    @Autowired
    Documents documents;

    @Autowired
    Obligations obligations;

    @Test
    @DisplayName(
            "A fine is proposed, discussed, reviewed, told, signed, served and paid in two parts, up to the draft of the closure")
    void fromProposalToClosure() {
        var caseNo = investigated();
        propose(caseNo);
        discuss(caseNo);
        review(caseNo);
        tell(caseNo);
        report(caseNo);
        decide(caseNo);
        pay(caseNo);
        draftClosure(caseNo);

        assertThat(walk.steps(caseNo)).contains("Task_ReviewClosure");
        assertThat(obligations.of(caseNo)).extracting(Obligation::state).containsExactly(Obligation.State.FULFILLED);
        assertThat(documents.ofCase(caseNo))
                .extracting(IssuedDocument::kind)
                .contains(
                        DocumentKind.D19,
                        DocumentKind.D20,
                        DocumentKind.D21,
                        DocumentKind.D22,
                        DocumentKind.D23,
                        DocumentKind.D30,
                        DocumentKind.D33,
                        DocumentKind.D35);
    }

    /** What comes before is told by {@link CaseWalkE2E}. */
    private String investigated() {
        var lead = new HashMap<>(CaseBodies.complaint("示例六号建筑有限公司"));
        lead.remove("identity");
        var caseNo = walk.register("clerk", lead);
        walk.done(caseNo, "clerk", "PrepareFiling", "submit", null, Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案"));
        walk.done(caseNo, "reviewer", "ReviewFiling", "approve");
        walk.done(
                caseNo, "chief", "DecideFiling", "file", null, Map.of("handlers", List.of("inspector1", "inspector2")));
        walk.done(caseNo, "inspector1", "Investigate", "record", null, CaseBodies.evidence());
        walk.done(caseNo, "inspector1", "Investigate", "conclude");
        return caseNo;
    }

    private void propose(String caseNo) {
        tasklist.signIn("inspector2").claim("制作处理报批表", caseNo).choose("行政处罚");
        tasklist.fill("查明的违法事实", "拖欠工资，经责令限期支付仍未支付").fill("依据", "《劳动保障监察条例》第十八条");
        tasklist.fill("理由", "经责令拒不改正，应当处罚").choose("法人或者其他组织");
        tasklist.fill("违法行为第1项：筛选", "短期 抗拒").fill("违法行为第1项：筛选", "抗拒");
        tasklist.select("违法行为第1项", "责令改正拒不改正、拒不履行行政处理决定")
                .sees("2,000 至 20,000 元")
                .sees("11000元");
        tasklist.choose("拒不配合调查").sees("17300元").picture("19-reckoned");
        sheet("19-sheet");
        tasklist.fill("违法行为第1项：人工调整罚款（元）", "20001").fill("违法行为第1项：人工调整的理由", "情节恶劣，取上限");
        tasklist.sees("应当在所属档次之内（14600元至20000元）");
        tasklist.fill("违法行为第1项：人工调整罚款（元）", "20000").sees("17300元调整为20000元：情节恶劣，取上限");
        tasklist.misses("裁量理由", "请填写");
        tasklist.cannotComplete();
        tasklist.picture("20-fine-without-reason");
        tasklist.fill("裁量理由", "拒不改正、拒不配合，没有从轻情节，取上限").complete();

        tasklist.signIn("chief").claim("审核处理建议", caseNo).sees("20000.00").sees("17300元调整为20000元");
        sheet("20-sheet-for-the-chief");
        tasklist.choose("同意").complete();
    }

    /** The steps of the calculation, wherever they stand on the page. */
    private void sheet(String picture) {
        tasklist.page().locator(".cf-sheet").last().scrollIntoViewIfNeeded();
        tasklist.picture(picture);
    }

    private void discuss(String caseNo) {
        tasklist.signIn("recorder").claim("集体讨论", caseNo).fill("讨论时间", today + "T00:01");
        tasklist.fill("讨论地点", "示例县人社局会议室").select("主持人", "演示局领导");
        tasklist.select("参加人员第1行：姓名", "演示局领导").remove("参加人员", 3);
        says(1, "汇报案情和拟处理意见").says(2, "汇报证据和裁量理由");
        tasklist.remove("各人意见", 3);
        says(3, "事实清楚，证据确凿").agrees(3);
        says(4, "同意拟处理意见").agrees(4);
        tasklist.select("各人意见第4行：发言人", "演示局领导").fill("结论意见", "同意拟处理意见").choose("同意拟处理意见");
        assertThat(tasklist.completeRefused()).contains("集体讨论缺少：副大队长", "不能形成结论");
        tasklist.picture("21-discussed-without-deputy");
        tasklist.press("添加参加人员").select("参加人员第6行：身份", "副大队长").select("参加人员第6行：姓名", "演示副大队长　示执002");
        tasklist.press("添加意见").select("各人意见第5行：发言人", "演示副大队长　示执002");
        says(5, "裁量适当").agrees(5);
        tasklist.complete();
    }

    private DecisionWalkE2E says(int row, String view) {
        tasklist.fill("各人意见第" + row + "行：主要观点", view);
        return this;
    }

    private void agrees(int row) {
        tasklist.select("各人意见第" + row + "行：表决", "同意");
    }

    private void review(String caseNo) {
        tasklist.signIn("legal").claim("法制审核", caseNo).sees("同意拟处理意见");
        for (var row = 1; row <= 8; row++) {
            tasklist.choose("审核事项第" + row + "行：审核意见", "合法适当");
        }
        tasklist.choose("审核通过").picture("22-legal-review");
        tasklist.complete();
        tasklist.signIn("leader").claim("批准处理建议", caseNo).choose("同意").picture("23-approve-fine");
        tasklist.complete();
    }

    private void tell(String caseNo) {
        serve(caseNo, "行政处理（处罚）告知书");
        tasklist.claim("听取陈述申辩", caseNo).choose("听取完毕").choose("期满未提出");
        assertThat(tasklist.completeRefused()).contains("届满，此前不能终结听取意见");
        tasklist.choose("书面放弃").fill("书面放弃日期", today).picture("24-waived");
        tasklist.complete();
    }

    private void serve(String caseNo, String paper) {
        tasklist.signIn("inspector1")
                .claim("送达文书", caseNo)
                .sees(paper)
                .choose("已送达")
                .choose("直接送达");
        tasklist.fill("送达日期", today).fill("送达地点", "示例县示例路6号").fill("签收人", "示例负责人");
        tasklist.choose("法定代表人").complete();
    }

    private void report(String caseNo) {
        tasklist.claim("制作调查终结报告", caseNo).choose("维持拟处理，上报").fill("调查经过", "立案后调取工资表并询问负责人");
        tasklist.fill("告知、陈述申辩和听证情况", "告知书已送达，当事人书面放弃陈述、申辩和听证");
        tasklist.fill("定性和处理意见", "违法事实成立，维持拟处理").picture("25-final-report");
        tasklist.complete();
        tasklist.signIn("chief").claim("审核终结报告", caseNo).choose("同意").complete();
    }

    private void decide(String caseNo) {
        tasklist.signIn("leader")
                .claim("签发决定", caseNo)
                .choose("签发")
                .choose("不公开")
                .picture("26-sign");
        tasklist.complete();
        serve(caseNo, "行政处罚决定书");
    }

    private void pay(String caseNo) {
        tasklist.claim("登记履行情况", caseNo).choose("登记本次履行，继续");
        paid("12,000", "示例凭证1");
        tasklist.complete();
        tasklist.claim("登记履行情况", caseNo).sees("12000.00").choose("已全部履行").press("添加款项");
        paid("7000", "示例凭证2");
        assertThat(tasklist.completeRefused()).contains("尚欠1,000.00元");
        tasklist.picture("27-not-all-paid");
        paid("8000", "示例凭证2");
        tasklist.complete();
    }

    private void paid(String yuan, String receipt) {
        tasklist.fill("本次缴付第1行：缴付日期", today).fill("本次缴付第1行：金额（元）", yuan);
        tasklist.select("本次缴付第1行：款项", "本金").fill("本次缴付第1行：凭证号", receipt);
    }

    private void draftClosure(String caseNo) {
        tasklist.claim("制作结案审批表", caseNo).fill("处理结果", "行政处罚，罚款20000元").fill("执行情况", "罚款已全部缴纳");
        tasklist.select("结案原因", "已移送");
        assertThat(tasklist.completeRefused()).contains("尚无“已移送”的事实");
        tasklist.select("结案原因", "已履行").picture("28-closure-of-a-fine");
        tasklist.complete();
    }
}
