package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.demo.DemoOffice;

class KeyboardOnlyE2E extends TasklistE2E {

    /** How far a person tabs before he gives up. */
    private static final int PATIENCE = 100;

    private static final String FOCUSED =
            """
            () => {
              const one = document.activeElement;
              if (one === document.body) return '';
              const card = one.closest('.tasks-list .task');
              const label = one.labels && one.labels[0] ? one.labels[0].innerText : '';
              return [label, one.innerText, one.getAttribute('aria-label'), one.getAttribute('title'), card && card.innerText].filter(Boolean).join(' ');
            }""";

    private static final String SEEN =
            """
            () => {
              const style = getComputedStyle(document.activeElement);
              return document.activeElement !== document.body
                && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 || style.boxShadow !== 'none');
            }""";

    @Test
    @DisplayName("Sign in, choose a list, open, claim, fill in and submit without a mouse, always seeing where one is")
    void withoutMouse() {
        var http = new OfficeHttp(port);
        http.post("clerk", "/api/cases", CaseBodies.complaint("键盘示例有限公司"));
        var page = tasklist.visit().page();
        page.navigate("http://localhost:" + port + "/login");
        page.keyboard().type("clerk");
        page.keyboard().press("Tab");
        page.keyboard().type(DemoOffice.PASSWORD);
        page.keyboard().press("Enter");
        page.locator(".task-filter.active").waitFor();

        to(page, "待认领");
        page.keyboard().press("Enter");
        page.locator(".tasks-list .task:has-text('键盘示例有限公司')").first().waitFor();
        to(page, "键盘示例有限公司");
        page.keyboard().press("Enter");
        page.locator(".cf .cf-facts:has-text('键盘示例有限公司')").waitFor();
        to(page, "认领");
        page.keyboard().press("Enter");
        page.locator("button.unclaim").waitFor();
        page.locator(".cf .cf-facts").waitFor();

        to(page, "上报审核");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Space");
        page.locator(".cf label:has-text('涉嫌违反条款')").waitFor();
        back(page, "涉嫌违反条款");
        page.keyboard().type("《劳动法》第五十条");
        to(page, "承办意见");
        page.keyboard().type("建议立案");
        to(page, "提交");
        page.keyboard().press("Enter");
        page.locator(".cf")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static void to(Page page, String name) {
        move(page, "Tab", name);
    }

    private static void back(Page page, String name) {
        move(page, "Shift+Tab", name);
    }

    private static void move(Page page, String key, String name) {
        var passed = new StringBuilder();
        for (var i = 0; i < PATIENCE; i++) {
            var focused = String.valueOf(page.evaluate(FOCUSED));
            if (focused.contains(name)) {
                assertThat(page.evaluate(SEEN))
                        .as("focus is seen on " + focused)
                        .isEqualTo(true);
                return;
            }
            passed.append(focused.lines().findFirst().orElse("")).append(" / ");
            page.keyboard().press(key);
        }
        throw new AssertionError("never came to " + name + ": " + passed);
    }
}
