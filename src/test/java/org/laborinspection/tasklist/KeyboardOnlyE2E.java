package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.demo.DemoOffice;

@DisplayName("Nobody needs a mouse, and whoever goes by keyboard sees where he is")
class KeyboardOnlyE2E extends TasklistE2E {

    private static final String EMPLOYER = "键盘示例有限公司";

    /** How far a person tabs before he gives up. */
    private static final int PATIENCE = 120;

    private static final String FOCUSED =
            """
            () => {
              const one = document.activeElement;
              if (one === document.body) return '';
              const card = one.closest('.tasks-list li.task');
              const label = one.labels && one.labels[0] ? one.labels[0].innerText : '';
              return [label, one.innerText, one.getAttribute('aria-label'), card && card.innerText]
                .filter(Boolean).join(' ').replace(/\\s+/g, ' ').trim();
            }""";

    private static final String SEEN =
            """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 || style.boxShadow !== 'none';
            }""";

    @Test
    @DisplayName("Sign in, choose a list, read the case, claim, fill in and submit; then find it done and take it back")
    void deskWork() {
        var caseNo = new OfficeHttp(port)
                .post("clerk", "/api/cases", CaseBodies.complaint(EMPLOYER))
                .json()
                .at("/caseNo")
                .asText();
        var page = signIn("clerk");
        page.locator(".task-filter.active").waitFor();

        to(page, "^待认领");
        page.keyboard().press("Enter");
        page.locator(".tasks-list li.task:has-text('" + EMPLOYER + "')").waitFor();
        to(page, EMPLOYER);
        page.keyboard().press("Enter");
        page.locator(".cf .cf-facts:has-text('" + EMPLOYER + "')").waitFor();
        page.locator(".tasks-list li.task.active a:focus").waitFor();

        to(page, "^案卷$");
        page.keyboard().press("Enter");
        page.locator(".case-tab .stages").waitFor();
        to(page, "^为什么是这一天$");
        page.keyboard().press("Enter");
        assertThat(page.locator(".case-tab .why:visible").first().innerText()).contains("工作日");
        back(page, "^表单$");
        page.keyboard().press("Enter");
        page.locator(".cf .cf-facts").waitFor();

        back(page, "^认领$");
        page.keyboard().press("Enter");
        page.locator("button.unclaim").waitFor();
        to(page, "^上报审核");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowLeft");
        page.locator(".cf label:has-text('涉嫌违反条款')").waitFor();
        back(page, "涉嫌违反条款");
        page.keyboard().type("《劳动法》第五十条");
        to(page, "^承办意见");
        page.keyboard().type("建议立案");
        to(page, "^提交$");
        page.keyboard().press("Enter");
        gone(page.locator(".cf"));

        page.navigate("http://localhost:" + port + "/office/cases");
        to(page, "^已办$");
        page.keyboard().press("Enter");
        var done = page.locator("#list tr:has-text('" + caseNo + "')");
        done.waitFor();
        to(page, "撤回“制作立案审批表”$");
        page.keyboard().press("Enter");
        page.locator("dialog.ask").waitFor();
        page.keyboard().press("Escape");
        gone(page.locator("dialog.ask"));
        to(page, "撤回“制作立案审批表”$");
        page.keyboard().press("Enter");
        page.locator("dialog.ask").waitFor();
        page.keyboard().type("漏写承办意见");
        to(page, "^确认撤回$");
        page.keyboard().press("Enter");
        page.locator("#list tr:has-text('" + caseNo + "') >> text=已撤回").waitFor();
        assertThat(page.locator("#message").innerText()).contains("已撤回，回到您的待办");
    }

    @Test
    @DisplayName("The supervisor reads the register of deadlines, narrows it down and gives an instruction")
    void register() {
        new OfficeHttp(port).post("clerk", "/api/cases", CaseBodies.complaint("台账按键有限公司"));
        var page = signIn("supervisor");
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/deadlines");
        page.locator(".li-line").first().waitFor();
        to(page, "单位或案号");
        page.keyboard().type("台账按键");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator(".li-line").count() == 1);
        to(page, "督办 LJ-");
        page.keyboard().press("Enter");
        page.locator("dialog.ask").waitFor();
        page.keyboard().type("请说明办理进度和下一步安排");
        to(page, "^下达$");
        page.keyboard().press("Enter");
        page.locator("text=下达督办意见，请承办人员于").waitFor();
    }

    private Page signIn(String user) {
        var page = tasklist.visit().page();
        page.navigate("http://localhost:" + port + "/login");
        page.locator("#username:focus").waitFor();
        page.keyboard().type(user);
        page.keyboard().press("Tab");
        page.keyboard().type(DemoOffice.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private static void gone(Locator locator) {
        locator.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void to(Page page, String name) {
        move(page, "Tab", name);
    }

    private static void back(Page page, String name) {
        move(page, "Shift+Tab", name);
    }

    private static void move(Page page, String key, String name) {
        var wanted = Pattern.compile(name);
        var passed = new StringBuilder();
        for (var i = 0; i < PATIENCE; i++) {
            page.keyboard().press(key);
            var focused = String.valueOf(page.evaluate(FOCUSED));
            if (wanted.matcher(focused).find()) {
                assertThat(page.evaluate(SEEN))
                        .as("focus is seen on " + focused)
                        .isEqualTo(true);
                return;
            }
            passed.append(focused, 0, Math.min(focused.length(), 20)).append(" / ");
        }
        throw new AssertionError("never came to " + name + ": " + passed);
    }
}
