package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.Stage;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.springframework.beans.factory.annotation.Autowired;

class OnTheSpotWalkE2E extends TasklistE2E {

    private static final String PARTY = "示例当场处罚小吃店";

    @Autowired
    CaseFiles cases;

    @Autowired
    Documents documents;

    @Test
    @DisplayName(
            "Two officers fine a shop on the spot, are stopped above the limit, hand the money in, and the chief files it")
    void onTheSpot() {
        var today = LocalDate.now(Office.ZONE).toString();
        tasklist.signIn("inspector1").start("当场处罚").choose("日常巡查").fill("名称（姓名）", PARTY);
        tasklist.fill("地址", "示例县示例路2号").select("违法事项", "工作时间和休息休假").fill("违法事实", "安排劳动者超时加班");
        tasklist.fill("行为发生（终了）日期", today).picture("50-found");
        tasklist.begin();
        var caseNo = tasklist.caseNoOf(PARTY);

        tasklist.claim("当场处罚", caseNo).choose("当场处罚").choose("法人或者其他组织").fill("违反的规定", "《劳动法》第四十一条");
        tasklist.fill("违法行为第1项：筛选", "延长").select("违法行为第1项", "违法延长劳动者工作时间");
        tasklist.fill("违法行为第1项：受侵害的劳动者人数", "12").sees("300 × 12 = 3600元");
        tasklist.choose("演示监察员乙").choose("已出示执法证件，告知事实、理由、依据和陈述、申辩、申请回避的权利");
        tasklist.choose("当事人未提出")
                .choose("已签收")
                .fill("签收人", "示例店主")
                .choose("现场负责人")
                .choose("当场收缴（事后难以执行）");
        tasklist.fill("当场收缴的理由", "流动经营，没有固定账户").fill("专用票据号", "示例票据1号").picture("51-punish");
        assertThat(tasklist.completeRefused()).contains("不得超过3000元", "转普通程序");
        tasklist.fill("违法行为第1项：受侵害的劳动者人数", "5").sees("300 × 5 = 1500元").picture("52-within-the-limit");
        tasklist.complete();

        tasklist.claim("整理备案材料", caseNo).sees("1500").picture("53-report");
        tasklist.complete();
        tasklist.claim("交回罚款", caseNo).fill("收据号", "示例收据1号").picture("54-hand-in");
        tasklist.complete();
        tasklist.signIn("clerk").claim("缴付银行", caseNo).sees("示例收据1号").fill("银行凭证号", "示例凭证1号");
        tasklist.picture("55-deposit");
        tasklist.complete();
        tasklist.signIn("chief").claim("审查备案", caseNo).choose("准予备案").picture("56-file");
        tasklist.complete();

        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(documents.ofCase(caseNo)).extracting(IssuedDocument::kind).containsExactly(DocumentKind.D45);
    }
}
