package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks the pages that each role meets; more pages are a line each in {@link #PAGES}. */
class ChineseWalkE2E extends TasklistE2E {

    /** Who, which page, and what to click on it in turn, each click a page of its own; a role stays signed in. */
    private static final String PAGES =
            """
            -          | /login
            -          | /login?error
            -          | /login?changed
            clerk      | /password
            clerk      | /nothing
            clerk      | /camunda/app/cockpit/default/
            clerk      | /office/calendar
            clerk      | /office/audit-plans
            clerk      | /camunda/app/welcome/default/
            clerk      | /camunda/app/tasklist/default/#/?task=unknown
            clerk      | /camunda/app/tasklist/default/ | text=键盘快捷键
            clerk      | /camunda/app/tasklist/default/ | text=发起流程 > .modal-content li a
            clerk      | /camunda/app/tasklist/default/ | .account .dropdown-toggle
            auditor1   | /camunda/app/tasklist/default/ | text=发起流程 > .modal-content li a
            inspector1 | /camunda/app/tasklist/default/ | FILTERS
            inspector1 | /camunda/app/tasklist/default/ | .task-filter:has-text("待认领") h4 a > .tasks-list .task h4 a > TABS > button.claim > button.unclaim
            inspector1 | /office/cases
            inspector1 | /office/cases#mine
            inspector1 | /office/cases#done
            inspector1 | /office/absences
            chief      | /camunda/app/tasklist/default/ | .task-filter:has-text("待认领") h4 a > .tasks-list .task h4 a
            leader     | /camunda/app/tasklist/default/
            business   | /camunda/app/tasklist/default/
            supervisor | /camunda/app/tasklist/default/
            supervisor | /camunda/app/cockpit/default/#/dashboard
            supervisor | /camunda/app/cockpit/default/#/processes | a:text-is("劳动保障监察案件") > TABS
            supervisor | /camunda/app/cockpit/default/#/processes | a:text-is("劳动保障监察案件") > td.instance-id a > TABS
            supervisor | /camunda/app/cockpit/default/#/deadlines
            supervisor | /camunda/app/cockpit/default/#/decisions | a:text-is("加处罚款")
            supervisor | /camunda/app/cockpit/default/#/tasks
            supervisor | /camunda/app/cockpit/default/#/reports
            supervisor | /camunda/app/cockpit/default/#/repository
            admin      | /camunda/app/admin/default/
            admin      | /camunda/app/admin/default/#/users
            admin      | /camunda/app/admin/default/#/users/clerk?tab=profile
            admin      | /camunda/app/admin/default/#/users/clerk?tab=groups
            admin      | /camunda/app/admin/default/#/user-create
            admin      | /camunda/app/admin/default/#/groups
            admin      | /camunda/app/admin/default/#/groups/inspector?tab=information
            admin      | /camunda/app/admin/default/#/authorization?resource=0
            admin      | /camunda/app/admin/default/#/system?section=system-settings-general
            admin      | /camunda/app/cockpit/default/#/dashboard
            admin      | /camunda/app/cockpit/default/#/tasks
            """;

    /** Until nothing changes any more on the page, or for three seconds. */
    private static final String QUIET =
            """
            () => new Promise((done) => {
              const wait = () => setTimeout(done, 400);
              let quiet = wait();
              setTimeout(done, 3000);
              new MutationObserver(() => {
                clearTimeout(quiet);
                quiet = wait();
              }).observe(document, {childList: true, characterData: true, subtree: true});
            })""";

    private final Map<String, Set<String>> faults = new LinkedHashMap<>();
    private String place;

    @Test
    @DisplayName("Every page is Chinese, its dates too, its text can be read and its controls have names")
    void everyPage() {
        cases(new OfficeHttp(port));
        var role = "-";
        tasklist.visit();
        for (var line : PAGES.lines().toList()) {
            var cells = line.split(" \\| ", 3);
            if (!cells[0].strip().equals(role)) {
                role = cells[0].strip();
                tasklist.comeIn(role);
            }
            walk(role, cells[1].strip(), cells.length < 3 ? List.of() : List.of(cells[2].split(" > ")));
        }
        assertThat(faults.entrySet().stream().map(Object::toString)).isEmpty();
    }

    /** One waits at the window, one for the chief, one is investigated. */
    private static void cases(OfficeHttp http) {
        register(http, "汉字示例一号有限公司");
        review(http, register(http, "汉字示例二号有限公司"));
        var caseNo = register(http, "汉字示例三号有限公司");
        review(http, caseNo);
        http.done(
                "chief", caseNo, "DecideFiling", "file", null, Map.of("handlers", List.of("inspector1", "inspector2")));
    }

    private static String register(OfficeHttp http, String employer) {
        return http.post("clerk", "/api/cases", CaseBodies.complaint(employer))
                .json()
                .at("/caseNo")
                .asText();
    }

    private static void review(OfficeHttp http, String caseNo) {
        http.done("clerk", caseNo, "PrepareFiling", "submit", null, Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案"));
        http.done("reviewer", caseNo, "ReviewFiling", "approve", "同意", Map.of());
    }

    private void walk(String role, String path, List<String> clicks) {
        var page = page();
        if (!path.contains("#/")) {
            page.navigate("about:blank");
        }
        page.navigate("http://localhost:" + port + path);
        place = role + " " + path;
        read();
        for (var click : clicks) {
            switch (click) {
                case "FILTERS" -> each(page.locator(".task-filter h4 a"));
                case "TABS" -> each(page.locator(".nav-tabs > li > a:visible"));
                default -> one(page.locator(click).first(), click);
            }
        }
    }

    private void each(Locator all) {
        all.first().waitFor();
        for (var i = 0; i < all.count(); i++) {
            one(all.nth(i), all.nth(i).innerText());
        }
    }

    private void one(Locator at, String name) {
        place = place + " > " + name;
        try {
            at.click(new Locator.ClickOptions().setTimeout(8000));
            read();
        } catch (TimeoutError e) {
            faults.computeIfAbsent("cannot be opened", f -> new LinkedHashSet<>())
                    .add(place);
        }
    }

    private void read() {
        settle();
        for (var fault : Reading.faults(page())) {
            faults.computeIfAbsent(fault, f -> new LinkedHashSet<>()).add(place);
        }
    }

    private void settle() {
        try {
            page().waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(1500));
        } catch (PlaywrightException stillAsking) {
            // the lists ask again and again; what has come by now is read
        }
        page().evaluate(QUIET);
    }

    private Page page() {
        return tasklist.page();
    }

    /** What is wrong with a page for who reads it: English, dates in another form, pale text, controls without a name. */
    static final class Reading {

        /** What is data and no language: numbers, codes, names of models, logins, kinds of files. */
        private static final List<String> DATA = List.of(
                "[A-Za-z]*:?\\d*:?[0-9a-f]{8}-[0-9a-f-]{20,}",
                "\\b(LJ|JH)-\\d{4}-\\d{4}\\b",
                "\\b[A-Z]{1,5}-[A-Z]?\\d+[a-z]?\\b",
                "\\b\\w+\\.(html|dmn|bpmn)\\b",
                "\\b(window-clerk|audit-head|audit-vp|biz-dept|brigade-\\w+|bureau-\\w+|hearing-officer|legal-reviewer|county-legal"
                        + "|camunda-admin|labor-inspection|integration|staff|sysadmin)\\b",
                "\\b(PDF|JPEG|PNG|DOCX|XLSX|ZIP|Word|Excel|CSV|JSON|MB)\\b",
                "\\.txt\\b",
                "\\bID\\b",
                "\\b(ctrl|alt|shift)\\+(?=\\w)|\\bCtrl\\b",
                "\\b[A-Z][a-z]+([A-Z][a-z]+)+\\b",
                "\\bSupervision\\b",
                "(?<=期限：)[A-Z_]+",
                "^(forms|processes|tasklist|cockpit|default)$",
                "\\b(admin|clerk|reviewer|chief|deputy|leader|head|legal|recorder|hearing|supervisor|business)\\b",
                "\\b(inspector|auditor)\\d?\\b|\\baudit(head|vp)\\b",
                "\\bdate and time\\(\"[^\"]*\"\\)");

        private static final List<String> RULES =
                List.of("color-contrast", "button-name", "link-name", "image-alt", "html-has-lang", "document-title");

        private static final String READING = reading();

        private Reading() {}

        static List<String> faults(Page page) {
            var faults = new ArrayList<String>();
            for (var fault : (List<?>) page.evaluate(READING, DATA)) {
                faults.add(fault.toString());
            }
            for (var rule : new AxeBuilder(page)
                    .setLegacyMode(true)
                    .withRules(RULES)
                    .analyze()
                    .getViolations()) {
                for (var node : rule.getNodes()) {
                    faults.add(rule.getId() + " " + node.getTarget() + " "
                            + node.getAny().stream()
                                    .map(check -> check.getMessage())
                                    .findFirst()
                                    .orElse(""));
                }
            }
            return faults;
        }

        private static String reading() {
            try (var in = Reading.class.getResourceAsStream("/page-reading.js")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
