package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.demo.OfficeWalk;
import org.springframework.beans.factory.annotation.Autowired;

class InvestigationWalkE2E extends TasklistE2E {

    private final LocalDate today = LocalDate.now(Office.ZONE);

    @Autowired
    OfficeWalk walk;

    private String caseNo;

    @BeforeEach
    void fileACase() {
        var lead = new HashMap<String, Object>(CaseBodies.complaint("示例调查有限公司"));
        lead.remove("identity");
        caseNo = walk.register("clerk", lead);
        walk.done(caseNo, "clerk", "PrepareFiling", "submit", null, Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案"));
        walk.done(caseNo, "reviewer", "ReviewFiling", "approve");
        walk.done(
                caseNo, "chief", "DecideFiling", "file", null, Map.of("handlers", List.of("inspector1", "inspector2")));
    }

    @Test
    @DisplayName("A summons and a preservation go their way through the forms; a sealed paper opens with a reason")
    void besideTheInvestigation() {
        tasklist.signIn("inspector1").claim("调查取证", caseNo).choose("通知调查询问");
        tasklist.fill("到场人员", "法定代表人").fill("询问时间", today.plusDays(7) + "T09:00");
        tasklist.misses("询问地点", "至少选择 1 项", "联系人");
        tasklist.fill("询问地点", "示例县劳动保障监察大队").choose("职工名册").choose("工资支付表");
        tasklist.select("联系人", "演示监察员乙　示执012").picture("40-summons");
        tasklist.complete();

        tasklist.claim("调查取证", caseNo).choose("先行登记保存证据").choose("证据可能灭失");
        tasklist.fill("登记保存的理由", "账册可能被转移").fill("拟登记保存的证据第1行：名称", "工资账册");
        tasklist.fill("拟登记保存的证据第1行：数量", "2册").picture("41-preservation");
        tasklist.complete();

        tasklist.claim("调查取证", caseNo).choose("制作现场检查笔录").picture("42-inspection");
        tasklist.release();

        tasklist.signIn("chief").claim("签发询问通知", caseNo).sees("工资支付表").sees("演示监察员乙");
        tasklist.choose("签发").picture("43-approve-summons");
        tasklist.complete();
        tasklist.signIn("leader").claim("批准登记保存", caseNo).sees("证据可能灭失").sees("工资账册");
        tasklist.choose("批准").picture("44-approve-preservation");
        tasklist.complete();

        tasklist.signIn("inspector1").claim("现场登记保存", caseNo).choose("已登记保存，通知书和清单当场交付");
        tasklist.holds("登记保存清单第1行：名称", "工资账册");
        tasklist.choose("就地保存").fill("保管人", "示例保管人").choose("已签收").fill("签收人", "示例签收人");
        tasklist.choose("现场负责人").picture("45-register-evidence");
        tasklist.complete();
        tasklist.claim("提出处理意见", caseNo).select("逐项处理意见第1行：处理意见", "解除登记保存");
        tasklist.fill("处理理由", "已经复制核对").picture("46-propose-disposal");
        tasklist.complete();
        tasklist.signIn("leader").claim("决定处理", caseNo).sees("解除登记保存").choose("同意");
        tasklist.picture("47-decide-disposal");
        tasklist.complete();

        tasklist.signIn("inspector1").open("调查取证", caseNo);
        var page = tasklist.page();
        page.getByText("文书（").first().click();
        page.locator("li sealed-part input").fill("核对联系方式");
        tasklist.picture("48-sealed-paper");
        var file =
                page.waitForDownload(() -> page.locator("li sealed-part button").click());
        assertThat(file.suggestedFilename()).startsWith("投诉（举报）登记表").endsWith(".docx");
        assertThat(named(page.waitForDownload(() -> page.getByText("下载案卷").click())))
                .anyMatch(name -> name.contains("封面"))
                .noneMatch(name -> name.contains("投诉（举报）登记表"));
        page.locator("p sealed-part input").fill("核对密封部分");
        assertThat(named(page.waitForDownload(
                        () -> page.locator("p sealed-part button").click())))
                .anyMatch(name -> name.contains("投诉（举报）登记表"));
    }

    private static List<String> named(Download volume) {
        try (var bytes = volume.createReadStream()) {
            return Downloads.names(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
