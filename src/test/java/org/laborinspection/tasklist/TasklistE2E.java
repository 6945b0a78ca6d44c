package org.laborinspection.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.laborinspection.demo.DemoOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo office on a free port, and Tasklist in a browser before it. */
@TasklistTest
abstract class TasklistE2E {

    @LocalServerPort
    int port;

    @Autowired
    DemoOffice office;

    @Autowired
    RuntimeService runtime;

    Tasklist tasklist;

    @BeforeEach
    void openTheOffice() {
        office.open();
        tasklist = new Tasklist(port);
    }

    /** What was on the screen when a walk came to grief, as a picture and in words. */
    @RegisterExtension
    final AfterTestExecutionCallback witness =
            walk -> walk.getExecutionException().ifPresent(grief -> {
                var page = tasklist.page();
                if (page != null) {
                    var name = "failed-" + walk.getRequiredTestClass().getSimpleName();
                    tasklist.picture(name);
                    grief.addSuppressed(new AssertionError(page.url() + ", " + name + ".png: "
                            + page.locator("[role=alert]:visible").allInnerTexts()));
                }
            });

    /** The next walk finds empty desks: a list of Tasklist shows fifteen cards. */
    @AfterEach
    void goHome() {
        tasklist.close();
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "the walk is over", true));
    }

    /** Tasklist in a real browser, as one person at a time uses it; fields are found by the words beside them. */
    static final class Tasklist implements AutoCloseable {

        /** Long, for a machine that is busy with other things; nobody waits longer than he has to. */
        private static final int PATIENCE_MS = 60_000;

        private static final Path PICTURES = Path.of("target/screenshots");
        private static final Pattern CASE_NO = Pattern.compile("(LJ|JH)-\\d{4}-\\d{4}");

        /** One for all tests of this JVM; it ends with the JVM. */
        private static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=zh-CN")));

        static {
            setDefaultAssertionTimeout(PATIENCE_MS);
        }

        private final String root;
        private final List<String> dialogs = new ArrayList<>();
        private BrowserContext profile;
        private Page page;

        Tasklist(int port) {
            root = "http://localhost:" + port;
        }

        /** Debian's; the one that never had windows does the same with a third less work. */
        private static Path chromium() {
            var shell = Path.of("/usr/bin/chromium-headless-shell");
            return Files.exists(shell) ? shell : Path.of("/usr/bin/chromium");
        }

        /** Ends whatever session there is and signs in on the page that everybody meets first. */
        Tasklist signIn(String user) {
            comeIn(user);
            page.locator(".task-filter.active").waitFor();
            return this;
        }

        /** Signs in and stays where this person begins. */
        Tasklist comeIn(String user) {
            visit();
            page.navigate(root + "/login");
            page.locator("#username").fill(user);
            page.locator("#password").fill(DemoOffice.PASSWORD);
            page.locator("button[type=submit]").click();
            page.waitForURL(url -> !url.contains("/login"));
            return this;
        }

        /** A browser in which nobody has signed in yet. */
        Tasklist visit() {
            close();
            profile = BROWSER.newContext(new Browser.NewContextOptions()
                    .setViewportSize(1366, 768)
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai"));
            page = profile.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            return this;
        }

        /** Opens the form that begins a case. */
        Tasklist start(String process) {
            page.getByText("发起流程", new Page.GetByTextOptions().setExact(true)).click();
            page.locator(".modal-content")
                    .getByText(process, new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.locator(".modal-content .cf").waitFor();
            return this;
        }

        /** Hands in the form that begins a case and waits until the engine has taken it. */
        void begin() {
            page.locator(".modal-footer button:visible")
                    .filter(new Locator.FilterOptions().setHasText("发起"))
                    .click();
            page.locator(".modal-content")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }

        /** Hands in the form that begins a case and returns the sentence with which it was refused. */
        String beginRefused() {
            page.locator(".modal-footer button:visible")
                    .filter(new Locator.FilterOptions().setHasText("发起"))
                    .click();
            var refusal = page.locator(".cf p.cf-alert[role=alert]");
            refusal.waitFor();
            return refusal.innerText();
        }

        /** The number of the case about that employer, from its card. */
        String caseNoOf(String employer) {
            list("待认领");
            var card = card("", employer);
            card.waitFor();
            var found = CASE_NO.matcher(card.innerText());
            if (!found.find()) {
                throw new AssertionError("no case number on the card: " + card.innerText());
            }
            return found.group();
        }

        /** Opens what may be claimed, without claiming it. */
        Tasklist open(String step, String caseNo) {
            list("待认领");
            card(step, caseNo).locator("h4 a").click();
            page.locator(".cf .cf-facts").waitFor();
            return this;
        }

        Tasklist claim(String step, String caseNo) {
            open(step, caseNo);
            page.locator("button.claim").click();
            page.locator("button.unclaim").waitFor();
            assertThat(page.locator(".disabled-form")).hasCount(0);
            page.locator(".cf .cf-facts").waitFor();
            return this;
        }

        /** Opens what lies claimed on one's own desk. */
        Tasklist openMine(String caseNo) {
            list("我的待办");
            card("", caseNo).locator("h4 a").click();
            page.locator(".cf .cf-facts").waitFor();
            return this;
        }

        Tasklist release() {
            page.locator("button.unclaim").click();
            page.locator("button.claim").waitFor();
            return this;
        }

        Tasklist fill(String label, String text) {
            labelled(label).fill(text);
            return this;
        }

        Tasklist select(String label, String option) {
            labelled(label).selectOption(new SelectOption().setLabel(option));
            return this;
        }

        /** Chooses a file as a person does in the browser's own window. */
        Tasklist attach(String label, String fileName, byte[] bytes) {
            labelled(label).setInputFiles(new FilePayload(fileName, "application/octet-stream", bytes));
            return this;
        }

        /** Ticks a choice by its own words: a radio button or a box. */
        Tasklist choose(String label) {
            page.locator(".cf label.cf-radio")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                    .first()
                    .locator("input")
                    .check();
            return this;
        }

        /** Ticks one of several choices that stand side by side in a row. */
        Tasklist choose(String group, String label) {
            labelled(group)
                    .locator("label")
                    .filter(new Locator.FilterOptions().setHasText(label))
                    .locator("input")
                    .check();
            return this;
        }

        /** Takes a row out of a list, counted from 1. */
        Tasklist remove(String list, int row) {
            page.locator(".cf fieldset.cf-rows")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.locator("legend").getByText(list)))
                    .getByLabel("删除第" + row + "行")
                    .click();
            return this;
        }

        Tasklist press(String button) {
            page.locator(".cf button")
                    .filter(new Locator.FilterOptions().setHasText(button))
                    .first()
                    .click();
            return this;
        }

        /** Opens what stands folded under that heading. */
        Tasklist unfold(String heading) {
            page.locator(".cf summary")
                    .filter(new Locator.FilterOptions().setHasText(heading))
                    .click();
            return this;
        }

        Tasklist sees(String text) {
            assertThat(page.locator("body")).containsText(text);
            return this;
        }

        /** The form says that each of these is still missing. */
        Tasklist misses(String... words) {
            for (var word : words) {
                assertThat(page.locator(".cf-missing")).containsText(word);
            }
            return this;
        }

        Tasklist cannotComplete() {
            assertThat(button()).isDisabled();
            return this;
        }

        /** Hands in the open form and waits until the task has left the desk. */
        void complete() {
            button().click();
            page.locator(".cf").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }

        /** Hands in the open form and returns the sentence with which it was refused; the form stays as it was. */
        String completeRefused() {
            button().click();
            var refusal = page.locator(".cf p.cf-alert[role=alert]");
            refusal.waitFor();
            return refusal.innerText();
        }

        Tasklist holds(String label, String value) {
            assertThat(labelled(label)).hasValue(value);
            return this;
        }

        List<String> dialogs() {
            return dialogs;
        }

        Page page() {
            return page;
        }

        void picture(String name) {
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }

        @Override
        public void close() {
            if (profile != null) {
                profile.close();
                profile = null;
            }
        }

        void list(String name) {
            var filter = page.locator(".task-filter").filter(new Locator.FilterOptions().setHasText(name));
            if (page.locator(".task-filter.active")
                            .filter(new Locator.FilterOptions().setHasText(name))
                            .count()
                    == 0) {
                page.waitForResponse(
                        answer -> answer.url().matches(".*/filter/[^/]+/list.*"),
                        () -> filter.locator("h4 a").click());
            }
        }

        private Locator card(String step, String about) {
            return page.locator(".tasks-list .task")
                    .filter(new Locator.FilterOptions().setHasText(step))
                    .filter(new Locator.FilterOptions().setHasText(about))
                    .first();
        }

        private Locator labelled(String label) {
            return page.locator(".cf")
                    .getByLabel(Pattern.compile("^\\s*" + label + "\\s*\\*?\\s*$"))
                    .first();
        }

        private Locator button() {
            return page.locator(".form-pane button.btn-primary").filter(new Locator.FilterOptions().setHasText("提交"));
        }
    }
}
