package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.SamplePapers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers on the screen and out of the printer, evidence without leaving the page. */
class PaperPrintE2E extends TasklistE2E {

    private static final List<DocumentKind> PRINTED =
            List.of(DocumentKind.D03, DocumentKind.D14, DocumentKind.D28, DocumentKind.D31, DocumentKind.D32);

    /** Beside that, a time of the day; no paper that is printed here tells one. */
    private static final Pattern TIME = Pattern.compile("\\d+:\\d\\d");

    /** How many points of a drawing are dark. */
    private static final String DARK =
            """
            (canvas) => {
              const points = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              let dark = 0;
              for (let i = 0; i < points.length; i += 4) {
                dark += points[i + 3] > 200 && points[i] + points[i + 1] + points[i + 2] < 200 ? 1 : 0;
              }
              return dark;
            }""";

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "A paper leaves the printer on A4, on as many pages as from an office program, and nothing else with it")
    void printed() throws IOException {
        var caseNo = filed();
        var expected = pages();
        tasklist.signIn("chief");
        for (var kind : PRINTED) {
            var paper = documents.issue(caseNo, kind, SamplePapers.of(kind), "inspector1");
            show(caseNo, paper);
            assertThat(tasklist.page().title()).isEqualTo((paper.title() + " " + text(paper.number())).strip());
            assertThat(tasklist.page().locator("#void").isVisible()).isFalse();
            tasklist.picture("31-paper-" + kind);
            var sheets = print(kind.name());
            assertThat(sheets).as(kind.name()).hasSize(expected.get(kind));
            assertThat(sheets).allSatisfy(sheet -> {
                assertThat(sheet.isA4()).as("A4").isTrue();
                assertThat(sheet.text())
                        .doesNotContainPattern(PrinterE2E.DEBRIS)
                        .doesNotContainPattern(TIME)
                        .doesNotContain("打印", "下载", "有效");
            });
            assertThat(sheets.get(sheets.size() - 1).text()).contains("— " + sheets.size() + " —");
        }
    }

    @Test
    @DisplayName("A void paper says so on the screen and on every page of the print")
    void voided() {
        var caseNo = filed();
        var paper = documents.issue(caseNo, DocumentKind.D31, SamplePapers.of(DocumentKind.D31), "inspector1");
        documents.voidDocument(paper.id(), "地址写错", "chief");
        tasklist.signIn("chief");
        show(caseNo, paper);
        assertThat(tasklist.page().locator("#state").innerText()).isEqualTo("作废");
        tasklist.picture("32-void-paper");
        assertThat(print("void")).hasSize(2).allSatisfy(sheet -> assertThat(sheet.text())
                .contains("作废"));
    }

    @Test
    @DisplayName(
            "A picture and a PDF of the evidence are looked at in the page; a sealed one is read when it is opened, once")
    void previewed() {
        var http = new OfficeHttp(port);
        var caseNo = filed();
        tasklist.signIn("chief");
        var page = tasklist.page();
        page.navigate("http://localhost:" + port + "/office/paper");
        page.locator("#message.wrong").waitFor();
        var picture = page.screenshot();
        page.navigate("about:blank");
        page.setContent("<h1>示例工资表</h1><p>示例劳动者，三千五百元</p>");
        var printed = page.pdf();
        var png = http.upload("inspector1", caseNo, "现场.png", picture, about(false))
                .json();
        var pdf = http.upload("inspector1", caseNo, "工资表.pdf", printed, about(true))
                .json();
        var id = pdf.get("id").asText();
        assertThat(pdf.get("sealed").asBoolean()).isTrue();

        for (var place : List.of("/office/paper", "/camunda/app/tasklist/default/")) {
            page.navigate("http://localhost:" + port + place);
            page.locator(place.startsWith("/office") ? "#message.wrong" : ".task-filter.active")
                    .waitFor();
            var readings = readings(id);

            open(page, png);
            page.locator(".li-preview img").waitFor();
            assertThat((int) page.locator(".li-preview img").evaluate("img => img.naturalWidth"))
                    .isEqualTo(1366);
            var narrow = page.locator(".li-preview .frame").boundingBox();
            page.keyboard().press("+");
            assertThat(page.locator(".li-preview .frame").boundingBox().width).isGreaterThan(narrow.width);
            page.keyboard().press("r");
            var turned = page.locator(".li-preview .frame").boundingBox();
            assertThat(turned.height).isGreaterThan(turned.width);
            close(page);
            assertThat(readings(id))
                    .as("nothing is read before it is asked for")
                    .isEqualTo(readings);

            open(page, pdf);
            var canvas = page.locator(".li-preview canvas");
            canvas.waitFor();
            page.waitForCondition(() -> (int) canvas.evaluate(DARK) > 50);
            tasklist.picture("33-preview" + (place.startsWith("/office") ? "" : "-tasklist"));
            close(page);
            assertThat(readings(id)).isEqualTo(readings + 1);
        }
        assertThat(tasklist.dialogs()).isEmpty();
    }

    private static void open(Page page, Object file) {
        page.evaluate(
                "async (file) => { (await import('/office/preview.js')).preview(JSON.parse(file)); }",
                OfficeHttp.write(file));
    }

    private static void close(Page page) {
        page.keyboard().press("Escape");
        page.locator(".li-preview").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private long readings(String evidence) {
        return jdbc.sql("select count(*) from li_evidence_reading where evidence_id = ?")
                .param(evidence)
                .query(Long.class)
                .single();
    }

    private void show(String caseNo, IssuedDocument paper) {
        tasklist.page()
                .navigate("http://localhost:" + port + "/office/paper?case=" + caseNo + "&id=" + paper.id()
                        + "&version=" + paper.version());
        tasklist.page().locator("#print:enabled").waitFor();
    }

    private List<PrinterE2E.Sheet> print(String name) {
        return PrinterE2E.print(tasklist.page(), name);
    }

    private static Map<DocumentKind, Integer> pages() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                PaperPrintE2E.class.getResourceAsStream("/papers/pages.csv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(line -> DocumentKind.valueOf(line[0]), line -> Integer.valueOf(line[1])));
        }
    }

    private static String text(String number) {
        return number == null ? "" : number;
    }

    private static Map<String, Object> about(boolean sealed) {
        return new HashMap<>(Map.of(
                "kind",
                "书证",
                "source",
                "用人单位提供",
                "obtainedOn",
                LocalDate.now(Office.ZONE).toString(),
                "sealed",
                sealed));
    }

    private String filed() {
        var http = new OfficeHttp(port);
        var number = http.post("clerk", "/api/cases", CaseBodies.complaint("文书示例有限公司"))
                .json()
                .at("/caseNo")
                .asText();
        http.done("clerk", number, "PrepareFiling", "submit", null, Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案"));
        http.done("reviewer", number, "ReviewFiling", "approve", null, Map.of());
        http.done(
                "chief", number, "DecideFiling", "file", null, Map.of("handlers", List.of("inspector1", "inspector2")));
        return number;
    }
}
