package org.laborinspection.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;

/** Work goes from one pair of hands to another: a leave, a handler replaced, a task transferred, delegated, given back. */
class HandingOverE2E extends TasklistE2E {

    private static final String EMPLOYER = "示例交接有限公司";

    private OfficeHttp http;

    @AfterEach
    void everybodyIsBack() {
        http.get("chief", "/api/absences").json().at("/absences").forEach(one -> {
            if (one.at("/mayEnd").asBoolean()) {
                http.post("chief", "/api/absences/" + one.at("/id").asText() + "/end", Map.of());
            }
        });
    }

    @Test
    @DisplayName("Away, replaced, transferred, delegated, returned: each by its button, with a reason, into the log")
    void fromHandToHand() {
        http = new OfficeHttp(port);
        var caseNo = http.filed(EMPLOYER);
        var today = LocalDate.now(Office.ZONE);

        tasklist.signIn("inspector1").claim("调查取证", caseNo);
        visit("/office/absences");
        var page = tasklist.page();
        page.getByLabel("代行人员").selectOption("演示监察员乙");
        page.getByLabel("起始日期").fill(today.toString());
        page.getByLabel("终止日期（含当日）").fill(today.minusDays(1).toString());
        page.getByLabel("事由").fill("年休假");
        press("登记请假");
        assertThat(page.evaluate("document.querySelector('#until').validationMessage"))
                .asString()
                .startsWith("不能早于或者小于20")
                .contains("年");
        page.getByLabel("终止日期（含当日）").fill(today.plusDays(2).toString());
        press("登记请假");
        assertThat(page.locator("#message")).containsText("演示监察员甲请假，由演示监察员乙代行");
        tasklist.picture("70-absence");

        tasklist.signIn("inspector2").claim("调查取证", caseNo);
        assertThat(tasklist.page().locator(".cf .cf-opinions:has-text('年休假')")).hasCount(0);

        tasklist.comeIn("chief");
        visit("/office/cases/" + caseNo);
        page = tasklist.page();
        assertThat(page.locator(".doing a")).hasCount(0);
        page.getByLabel("转办“调查取证”").click();
        assertThat(dialog()).containsText("目前没有其他可以办理的人员");
        order("关闭");
        page.getByLabel("调换承办人员演示监察员甲").click();
        dialog().getByLabel("交给").selectOption("演示监察员丙（监察员）");
        order("调换");
        assertThat(dialog().getByLabel("理由").evaluate("one => one.validationMessage"))
                .isEqualTo("请填写此项");
        tasklist.picture("71-replace");
        dialog().getByLabel("理由").fill("承办人员请假");
        order("调换");
        assertThat(page.locator(".case")).containsText("演示监察员乙（示执012）调换、演示监察员丙（示执013）调换");
        page.getByLabel("转办“调查取证”").click();
        dialog().getByLabel("交给").selectOption("演示监察员丙（监察员）");
        dialog().getByLabel("理由").fill("工作量调整");
        page.route("**/api/cases/" + caseNo, Route::abort);
        order("转办");
        assertThat(dialog()).containsText("“转办”已经生效");
        order("关闭");
        page.unroute("**/api/cases/" + caseNo);
        page.reload();
        assertThat(page.locator(".doing")).containsText("演示监察员丙");

        tasklist.signIn("inspector3").openMine(caseNo);
        assertThat(tasklist.page().locator(".ho-note")).hasText("转办自演示监察员乙：工作量调整");
        tasklist.page().locator(".ho button").getByText("委派").click();
        dialog().getByLabel("交给").selectOption("演示监察员乙（监察员）");
        dialog().getByLabel("理由").fill("请代为询问");
        order("委派");
        assertThat(dialog()).hasCount(0);
        tasklist.signIn("inspector2").openMine(caseNo);
        assertThat(tasklist.page().locator(".ho-note")).hasText("演示监察员丙委派：请代为询问");
        tasklist.page().locator(".ho button").getByText("退还").click();
        order("退还");
        assertThat(dialog()).hasCount(0);
        tasklist.signIn("inspector3").openMine(caseNo);

        assertThat(http.get("chief", "/api/cases/" + caseNo).json().at("/log").findValuesAsText("action"))
                .contains("StandIn", "TransferHandler", "TransferTask", "DelegateTask", "ReturnTask");
    }

    private void visit(String path) {
        tasklist.page().navigate("http://localhost:" + port + path);
    }

    private Locator dialog() {
        return tasklist.page().locator("dialog.ask");
    }

    private void press(String button) {
        press(tasklist.page().locator("main"), button);
    }

    /** In the dialog, which may still be on its way. */
    private void order(String button) {
        press(dialog(), button);
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
