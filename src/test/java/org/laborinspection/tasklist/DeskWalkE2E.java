package org.laborinspection.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.demo.DemoOffice;
import org.laborinspection.evidence.SampleFiles;

/** The desk around the forms: cards, the case beside the form, drafts, the lists of cases, the case on paper. */
class DeskWalkE2E extends TasklistE2E {

    private static final String EMPLOYER = "示例案台有限公司";

    private OfficeHttp http;
    private String caseNo;

    @BeforeEach
    void fileACase() {
        http = new OfficeHttp(port);
        caseNo = http.filed(EMPLOYER);
    }

    @Test
    @DisplayName("A form that was left half filled is there again in another browser, and only for the same person")
    void draft() {
        tasklist.signIn("inspector1").claim("调查取证", caseNo).choose("申请延长");
        tasklist.fill("申请理由", "涉及人数众多，尚待核对");
        tasklist.sees("自动暂存");
        tasklist.signIn("inspector1").openMine(caseNo).sees("尚未提交");
        tasklist.holds("申请理由", "涉及人数众多，尚待核对");
        tasklist.picture("60-draft");
        tasklist.release();
        tasklist.signIn("inspector2").claim("调查取证", caseNo);
        assertThat(tasklist.page().getByText("尚未提交").count()).isZero();
    }

    @Test
    @DisplayName("The card says what is left in working days; the tab shows the case, takes files and explains a date")
    void caseBesideTheForm() {
        tasklist.signIn("inspector1").claim("调查取证", caseNo);
        var page = tasklist.page();
        tasklist.sees("还有 60 个工作日").picture("61-card");
        page.locator(".nav-tabs").getByText("案卷").click();
        var file = page.locator(".case-tab");
        assertThat(file.locator(".stages li.now b")).hasText("调查");
        file.getByText("为什么是这一天").first().click();
        assertThat(file.locator("tr.whole:visible .why").first()).containsText("第十七条");
        file.locator(".drop input").setInputFiles(new FilePayload("宿舍区.jpg", "image/jpeg", SampleFiles.photo()));
        file.getByLabel("种类").selectOption("书证");
        file.getByLabel("来源").fill("现场拍摄");
        page.locator(".case-tab .upload button").getByText("上传").click();
        assertThat(file.getByText("证据材料（1）")).isVisible();
        file.locator(".drop input").setInputFiles(new FilePayload("宏.exe", "application/octet-stream", new byte[] {1}));
        assertThat(file.locator(".add > .wrong")).containsText("不是可以上传的文件");
        tasklist.picture("62-case-tab");
        page.locator(".nav-tabs").getByText("表单").click();
        assertThat(page.locator(".cf .cf-facts")).isVisible();
        assertThat(http.get("inspector1", "/api/cases/" + caseNo + "/evidence").json())
                .hasSize(1);
    }

    @Test
    @DisplayName("What is pressed stays under the hand: a mistake waits for its release, a card outlives the list")
    void stillUnderTheHand() {
        tasklist.signIn("inspector1").list("全部经办");
        var page = tasklist.page();
        assertThat(page.locator(".sorting-choice").first()).hasText(Pattern.compile("^\\s*期限"));
        var card = page.locator(".tasks-list .task").filter(new Locator.FilterOptions().setHasText(caseNo));
        card.evaluate("one => { one.marked = true; }");
        card.locator("h4 a").click();
        page.locator("button.claim").click();
        assertThat(card).containsText("演示监察员甲");
        assertThat(card.evaluate("one => one.marked")).isEqualTo(true);

        tasklist.choose("申请延长");
        page.getByLabel("申请理由").focus();
        var secret = page.getByLabel("能看出投诉举报人是谁，密封保管");
        secret.hover();
        page.mouse().down();
        assertThat(page.locator(".cf-mistake:has-text('请填写')")).hasCount(0);
        page.mouse().up();
        assertThat(secret).isChecked();
        assertThat(page.locator(".cf-mistake:has-text('请填写')")).isVisible();

        tasklist.fill("申请理由", "涉及人数众多");
        var submit = page.locator(".form-pane button.btn-primary:has-text('提交')");
        var before = submit.boundingBox().y;
        tasklist.sees("自动暂存");
        assertThat(submit.boundingBox().y).isEqualTo(before);
    }

    @Test
    @DisplayName("On a slow line the desk comes late, but it comes")
    void slowLine() {
        tasklist.visit();
        var page = tasklist.page();
        var held = new ArrayList<Route>();
        page.route("**/case-forms/kit.js*", held::add);
        page.clock().install();
        page.navigate("http://localhost:" + port + "/login");
        page.getByLabel("用户名").fill("clerk");
        page.getByLabel("密码").fill(DemoOffice.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !held.isEmpty());
        page.clock().runFor(60_000);
        held.forEach(Route::resume);
        page.locator(".task-filter.active .cf-count").waitFor();
    }

    @Test
    @DisplayName(
            "A case is found by a part of its employer's name, opened, and printed on A4 without the browser's own")
    void foundAndPrinted() {
        tasklist.signIn("chief");
        var page = tasklist.page();
        page.navigate("http://localhost:" + port + "/office/cases");
        page.getByLabel("案号、文号、单位名称或者信用代码").fill("案台");
        page.getByText("查找", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#list tbody")).containsText(caseNo);
        tasklist.picture("63-cases");
        page.getByText(caseNo).click();
        assertThat(page.locator(".case-head h2")).hasText(EMPLOYER);
        assertThat(page.locator(".drop")).hasCount(0);
        tasklist.picture("64-case");
        var sheets = PrinterE2E.print(page, "case");
        assertThat(sheets).isNotEmpty().allSatisfy(sheet -> {
            assertThat(sheet.isA4()).as("A4").isTrue();
            assertThat(sheet.text()).doesNotContainPattern(PrinterE2E.DEBRIS).doesNotContain("返回办案系统", "打印");
        });
        assertThat(sheets.get(0).text()).contains(caseNo, EMPLOYER, "第十七条");
    }

    @Test
    @DisplayName(
            "What is left of a limit is said in words; over is over on a day off too, when no working day has passed")
    void left() {
        tasklist.comeIn("clerk");
        assertThat(
                        tasklist.page()
                                .evaluate(
                                        """
                                async () => {
                                  const days = (await import('/office/days.js')).default;
                                  return [[3, false], [0, false], [0, true], [-2, true], [17, false, true], [-1, true, true]]
                                    .map(([count, overdue, stopped]) => days.left(count, '个工作日', overdue, stopped));
                                }"""))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("还有 3 个工作日", "今日到期", "已超期", "已超期 2 个工作日", "停表，尚余 17 个工作日", "停表，尚余 -1 个工作日");
    }
}
