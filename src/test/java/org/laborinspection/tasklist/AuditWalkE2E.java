package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;

class AuditWalkE2E extends TasklistE2E {

    private static final String PARTY = "示例九号代办机构";

    private final String today = LocalDate.now(Office.ZONE).toString();

    @Test
    @DisplayName(
            "Five people take a report through an audit with payments held back to the reply, and are stopped where they err")
    void fromReportToReply() {
        var caseNo = register();
        open(caseNo);
        notify(caseNo);
        gather(caseNo);
        decide(caseNo);
        recover(caseNo);
        finish(caseNo);
    }

    private String register() {
        tasklist.signIn("auditor1").start("社会保险稽核");
        tasklist.misses("线索来源", "单位（个人）名称", "险种", "情况");
        tasklist.select("线索来源", "举报").fill("姓名", "示例举报人").fill("联系电话", "13800000000");
        tasklist.fill("单位（个人）名称", PARTY).sees("已封存").fill("地址", "示例县示例路9号");
        tasklist.select("险种", "养老保险（企业职工）").fill("所属期间起", "2025-01").fill("所属期间止", "2025-12");
        tasklist.fill("情况", "反映为已经去世的人员继续申领养老金").picture("audit-01-register");
        tasklist.begin();
        return tasklist.caseNoOf(PARTY);
    }

    private void open(String caseNo) {
        tasklist.claim("甄别线索", caseNo).choose("符合立案条件，上报");
        tasklist.holds("所属期间起", "2025-01");
        tasklist.fill("甄别意见", "对象明确，险种在管，线索可核").picture("audit-02-screen");
        tasklist.complete();
        tasklist.signIn("audithead").claim("审核稽核立案", caseNo).choose("同意立案，报分管领导");
        tasklist.choose("演示稽核员甲").choose("演示稽核员乙").picture("audit-03-review");
        tasklist.complete();
        tasklist.signIn("auditvp").claim("批准稽核立案", caseNo).choose("批准立案").complete();
    }

    private void notify(String caseNo) {
        tasklist.signIn("auditor1").claim("拟定稽核方案", caseNo).choose("实地稽核");
        tasklist.fill("稽核内容", "养老金领取资格").fill("稽核途径", "查阅资料并约谈");
        tasklist.fill("要求准备的资料第1行：资料名称", "领取人员名册").fill("进场日期", today);
        assertThat(tasklist.completeRefused()).contains("最早进场日期");
        tasklist.fill("特殊情况不提前通知的理由", "可能转移、隐匿资料").picture("audit-04-plan");
        tasklist.complete();
        tasklist.signIn("audithead").claim("签发稽核通知书", caseNo).choose("签发").complete();
        serve(caseNo, "auditor1");
    }

    private void serve(String caseNo, String user) {
        tasklist.signIn(user).claim("送达文书", caseNo).choose("已送达").choose("直接送达");
        tasklist.fill("送达日期", today).fill("签收人", "示例联系人").choose("负责收件的人").complete();
    }

    private void gather(String caseNo) {
        tasklist.claim("稽核取证", caseNo).choose("制作外出稽核记录");
        tasklist.fill("开始时间", today + "T00:01").fill("结束时间", today + "T00:02");
        tasklist.select("稽核人一", "演示稽核员甲　示稽001").select("稽核人二", "演示稽核员乙　示稽002");
        tasklist.fill("稽核地点", "示例县示例路9号").fill("记录人", "演示稽核员乙");
        tasklist.choose("已说明身份、出示检查执法证件").fill("到场负责人", "示例负责人").choose("法定代表人（本人）");
        tasklist.fill("稽核情况", "一名领取人已经去世").choose("拒不签章");
        tasklist.misses("拒签原因");
        tasklist.fill("拒签原因", "不认可").picture("audit-05-visit");
        tasklist.complete();
        tasklist.claim("稽核取证", caseNo).choose("申请紧急保全").choose("拒绝调查取证");
        tasklist.fill("保全的理由", "拒不提供资料").fill("待遇领取人", "示例领取人").fill("待遇项目", "基本养老金");
        tasklist.complete();
        tasklist.signIn("auditvp").claim("批准紧急保全", caseNo).choose("批准暂缓拨付");
        tasklist.misses("书面理由");
        tasklist.fill("书面理由", "拒绝取证，确有必要").picture("audit-06-preserve");
        tasklist.complete();
        tasklist.signIn("business").claim("暂缓拨付并回执", caseNo).sees("暂缓拨付通知书").fill("回执编号", "回执1号");
        assertThat(tasklist.page().locator("body").innerText()).doesNotContain("示例举报人", "继续申领养老金");
        tasklist.picture("audit-07-business");
        tasklist.complete();
        serve(caseNo, "auditor1");
        tasklist.claim("稽核取证", caseNo).choose("取证完毕，认定结果").complete();
        tasklist.claim("认定稽核结果", caseNo).choose("造成基金损失或者违规严重，查处");
        tasklist.fill("查明的情况", "领取人去世后继续领取").fill("依据", "《社会保险法》第八十八条");
        tasklist.fill("证据材料第1行：名称", "领取人员名册").fill("证据材料第1行：来源", "被稽核单位提供");
        tasklist.fill("违规金额（元）", "36000").fill("造成基金损失（元）", "36000").picture("audit-08-finding");
        tasklist.complete();
    }

    private void decide(String caseNo) {
        tasklist.claim("提出处理意见", caseNo).fill("被稽核对象的陈述申辩", "未提出").fill("处理意见", "责令退回");
        tasklist.fill("责令完成的事项第1行：事项", "退回多领的养老金").fill("责令完成的事项第1行：应追回金额（元）", "36000");
        tasklist.picture("audit-09-treatment");
        tasklist.complete();
        tasklist.signIn("auditvp")
                .claim("批准处理意见", caseNo)
                .sees("36000.00")
                .choose("批准，制作处理决定书")
                .complete();
        serve(caseNo, "auditor2");
    }

    private void recover(String caseNo) {
        tasklist.signIn("business").claim("办理追回并回执", caseNo).choose("追回完毕，退回回执").press("添加一笔");
        tasklist.select("本次追回、扣除、核销第1行：方式", "现金").fill("本次追回、扣除、核销第1行：日期", today);
        tasklist.fill("本次追回、扣除、核销第1行：金额（元）", "35000").fill("本次追回、扣除、核销第1行：凭证号", "示例收据");
        tasklist.fill("回执编号", "回执2号");
        assertThat(tasklist.completeRefused()).contains("没有追回");
        tasklist.fill("本次追回、扣除、核销第1行：金额（元）", "36000").picture("audit-10-recover");
        tasklist.complete();
        tasklist.signIn("auditor1").claim("核查整改执行", caseNo).sees("36000.00").fill("核查情况", "已经退回");
        tasklist.choose("已经执行").picture("audit-11-execution");
        tasklist.complete();
    }

    private void finish(String caseNo) {
        tasklist.claim("核对恢复拨付", caseNo).choose("没有需要恢复的待遇");
        assertThat(tasklist.completeRefused()).contains("尚未恢复");
        tasklist.choose("恢复全部暂缓的待遇").picture("audit-12-restoration");
        tasklist.complete();
        tasklist.signIn("auditvp").claim("批准恢复拨付", caseNo).complete();
        tasklist.signIn("business")
                .claim("恢复拨付并回执", caseNo)
                .fill("回执编号", "回执3号")
                .complete();
        tasklist.signIn("auditor1").claim("核对恢复拨付", caseNo).choose("没有需要恢复的待遇").complete();
        tasklist.claim("回复举报人", caseNo).choose("已回复").choose("书面").fill("回复内容", "经核实已依法处理");
        tasklist.choose("已核对不含举报人身份和被稽核对象的商业秘密").picture("audit-13-answer");
        tasklist.complete();
        assertThat(tasklist.dialogs()).isEmpty();
    }
}
