package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;

class HostileTextE2E extends TasklistE2E {

    private static final String EMPLOYER = "恶意{{7*7}}<img src=x onerror=alert(1)>有限公司";
    private static final String FACTS = "${7*7} #{7*7} {{7*7}} =HYPERLINK(\"http://x\") <script>alert(2)</script>";

    @Test
    @DisplayName("Whatever a complaint contains is shown as text and runs nowhere")
    void shownAsText() {
        tasklist.signIn("inspector3").start("劳动保障监察案件").select("案件来源", "投诉");
        tasklist.fill("姓名", "{{7*7}}")
                .fill("联系电话", "13800000000")
                .fill("单位名称", EMPLOYER)
                .sees("已封存");
        tasklist.fill("地址", "{{constructor.constructor('alert(3)')()}}");
        tasklist.select("违法事项", "支付工资和执行最低工资标准").fill("事实", FACTS + "a\u202Eb");
        tasklist.fill("行为发生（终了）日期", LocalDate.now(Office.ZONE).minusDays(30).toString());
        tasklist.press("添加劳动者").fill("劳动者及拖欠金额第1行：姓名", "{{7*7}}").fill("劳动者及拖欠金额第1行：拖欠金额（元）", "1");
        assertThat(tasklist.beginRefused()).contains("没有提交成功").contains("不可见字符");
        tasklist.fill("事实", FACTS).begin();

        tasklist.signIn("clerk");
        var caseNo = tasklist.caseNoOf("恶意{{7*7}}");
        tasklist.claim("制作立案审批表", caseNo).choose("告知补正").fill("需要补正的内容", "{{7*7}}<img src=x onerror=alert(4)>");
        tasklist.complete();
        tasklist.open("制作立案审批表", caseNo);
        tasklist.page().locator(".cf summary").all().forEach(summary -> summary.click());
        tasklist.sees(EMPLOYER).sees("${7*7} #{7*7} {{7*7}} =HYPERLINK(");
        tasklist.picture("17-hostile-text");

        assertThat(tasklist.dialogs()).isEmpty();
        assertThat(tasklist.page().locator("body").innerText().replaceAll("\\d\\d:\\d\\d", ""))
                .doesNotContain("49");
        assertThat(tasklist.page().locator("img[src=x]").count()).isZero();
    }
}
