package org.laborinspection.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.demo.OfficeWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** The supervisor's morning: what is overdue, why, an instruction about it, its answer. */
class SupervisorMorningE2E extends TasklistE2E {

    private static final String EMPLOYER = "督办示例有限公司";

    @Autowired
    OfficeWalk walk;

    @Autowired
    CalendarInForce calendar;

    @Test
    @DisplayName(
            "From the panel in Cockpit to the register, the overdue clock, the instruction, its answer in Tasklist")
    void morning() {
        var caseNo = overdue();
        tasklist.signIn("supervisor");
        var page = tasklist.page();
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/dashboard");
        var panel = page.locator(".li-panel");
        assertThat(panel).containsText(EMPLOYER);
        panel.scrollIntoViewIfNeeded();
        tasklist.picture("supervisor-dashboard");
        panel.getByText("打开期限台账").click();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("已超期")))
                .click();
        assertThat(page).hasURL(Pattern.compile("#/deadlines\\?colour=OVERDUE$"));
        var search = page.getByLabel("单位或案号");
        search.fill("督办示例");
        search.press("Enter");
        var line = page.locator(".li-line").filter(new Locator.FilterOptions().setHasText(caseNo));
        assertThat(page.locator(".li-line")).hasCount(1);
        assertThat(line).containsText("立案期限");
        assertThat(line).containsText("超期");
        page.reload();
        assertThat(page.locator(".li-line")).hasCount(1);
        assertThat(page.getByLabel("单位或案号")).hasValue("督办示例");
        assertThat(page.locator("[cam-widget-header]")).containsText("演示督办员");
        assertThat(page).hasTitle(Pattern.compile("期限台账$"));

        line.getByText("为什么是这一天").press("Enter");
        assertThat(page.locator(".li-why")).containsText("《");
        tasklist.picture("supervisor-register");

        line.getByText("督办", new Locator.GetByTextOptions().setExact(true)).press("Enter");
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("督办意见")).isFocused();
        dialog.getByLabel("督办意见").fill("请今日作出是否立案的决定");
        tasklist.picture("supervisor-instruction");
        dialog.getByText("下达", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".li-message")).containsText("已就" + caseNo + "的立案期限下达督办意见");

        line.getByText("流程图").click();
        page.locator(".nav-tabs")
                .getByText("期限", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".li-tab")).containsText(caseNo);
        tasklist.picture("supervisor-instance");

        tasklist.signIn("clerk").claim("答复督办", caseNo).sees("请今日作出是否立案的决定");
        tasklist.fill("答复", "已提请大队长今日决定").picture("handler-answers");
        tasklist.complete();

        tasklist.signIn("supervisor").claim("核对答复", caseNo).sees("已提请大队长今日决定");
        tasklist.choose("认可").complete();
    }

    /** A complaint of nine working days ago that nobody has decided on. */
    private String overdue() {
        var days = calendar.now();
        var today = LocalDate.now(Office.ZONE);
        var received = days.latestDayBefore(today, 9);
        try {
            walk.on(received);
            var lead = new java.util.HashMap<String, Object>(CaseBodies.complaint(EMPLOYER));
            lead.remove("identity");
            lead.put("receivedOn", received.toString());
            lead.put("violationEndedOn", received.minusMonths(1).toString());
            var caseNo = walk.register("clerk", lead);
            walk.done(
                    caseNo,
                    "clerk",
                    "PrepareFiling",
                    "submit",
                    null,
                    Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案调查"));
            return caseNo;
        } finally {
            ClockUtil.reset();
        }
    }
}
