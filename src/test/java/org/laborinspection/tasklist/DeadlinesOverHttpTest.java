package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.calendar.Office;
import org.laborinspection.demo.DemoOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register of deadlines over HTTP: who may read it, what it answers, what it refuses. */
@TasklistTest
class DeadlinesOverHttpTest {

    private static final LocalDate TODAY = LocalDate.now(Office.ZONE);
    private static final String EMPLOYER = "=示例台账有限公司";

    @LocalServerPort
    int port;

    @Autowired
    DemoOffice office;

    private OfficeHttp http;

    @BeforeEach
    void openTheOffice() {
        office.open();
        http = new OfficeHttp(port);
    }

    @ParameterizedTest(name = "{0}: read {1}, instruct {2}")
    @CsvSource({
        "supervisor, 200, 404",
        "chief, 200, 404",
        "deputy, 200, 404",
        "reviewer, 200, 404",
        "leader, 200, 404",
        "head, 200, 404",
        "audithead, 200, 404",
        "auditvp, 200, 404",
        "clerk, 403, 404",
        "inspector1, 403, 404",
        "auditor1, 403, 404",
        "legal, 403, 404",
        "recorder, 403, 404",
        "business, 403, 404",
        "admin, 403, 404",
        ", 401, 403"
    })
    @DisplayName("Who oversees the office reads the register; others are told for whom it is")
    void doors(String user, int read, int instruct) {
        for (var path : new String[] {
            "/api/deadlines", "/api/deadlines/summary", "/api/deadlines/choices", "/api/deadlines.xlsx"
        }) {
            var answer = http.get(user, path);
            assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(read);
            if (read == 403) {
                assertThat(answer.json().at("/detail").asText()).contains("期限台账只对督办人员");
            }
        }
        assertThat(http.post(user, "/api/deadlines/99999999/instructions", Map.of("instruction", "请办理"))
                        .status())
                .isEqualTo(instruct);
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource({
        "size=0, size",
        "size=201, size",
        "page=-1, page",
        "page=x, page",
        "sort=case_no;drop, sort",
        "descending=maybe, descending",
        "colour=RED, colour",
        "kind=X, kind",
        "daysLeft=-1, daysLeft",
        "daysLeft=501, daysLeft",
        "daysLeft=three, daysLeft",
        "provisional=perhaps, provisional"
    })
    @DisplayName("A parameter that makes no sense is refused in Chinese, with its name")
    void badParameters(String query, String field) {
        var answer = http.get("supervisor", "/api/deadlines?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json()
                        .at("/field")
                        .asText(answer.json().at("/errors/0/field").asText()))
                .isEqualTo(field);
        assertThat(answer.json().at("/detail").asText()).containsPattern("\\p{IsHan}");
    }

    @Test
    @DisplayName("What is longer than any name, and a kind that is not for the reader, are refused")
    void otherRefusals() {
        assertThat(http.get("supervisor", "/api/deadlines?text=" + "x".repeat(101))
                        .json()
                        .at("/field")
                        .asText())
                .isEqualTo("text");
        var answer = http.get("chief", "/api/deadlines/summary?kind=AUDIT");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().at("/detail").asText()).contains("社会保险稽核案件的期限不对您开放");
    }

    @Test
    @DisplayName("From the register to the instruction, the answer and the history; the export is safe to open")
    void theWholeWay() throws IOException {
        var caseNo = register();
        var mine = "?text=" + URLEncoder.encode("台账有限", StandardCharsets.UTF_8);
        var page = http.get("supervisor", "/api/deadlines" + mine + "&kind=INSPECTION")
                .json();
        var line = page.at("/deadlines").findParent("caseNo");
        assertThat(line.at("/employer").asText()).isEqualTo(EMPLOYER);
        assertThat(line.at("/label").asText()).isEqualTo("立案期限");
        assertThat(line.at("/stageLabel").asText()).isEqualTo("立案");
        assertThat(line.at("/text").asText()).contains("立案期限");
        var instance = line.at("/processInstance").asText();
        assertThat(http.get("supervisor", "/engine-rest/process-instance/" + instance)
                        .json()
                        .at("/businessKey")
                        .asText())
                .isEqualTo(line.at("/caseNo").asText());
        assertThat(http.get("audithead", "/api/deadlines" + mine)
                        .json()
                        .at("/total")
                        .asInt())
                .as("an inspection is not for who sees audits alone")
                .isZero();
        assertThat(http.get("supervisor", "/api/deadlines" + mine + "&size=1&page=9")
                        .json()
                        .at("/deadlines"))
                .isEmpty();
        assertThat(
                        http
                                .get("supervisor", "/api/deadlines/summary" + mine)
                                .json()
                                .at("/colours")
                                .findValues("count")
                                .stream()
                                .mapToInt(one -> one.asInt())
                                .sum())
                .isEqualTo(page.at("/total").asInt());
        assertThat(http.get("supervisor", "/api/deadlines/choices")
                        .json()
                        .at("/limits")
                        .findValuesAsText("label"))
                .contains("立案期限");

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                http.get("supervisor", "/api/deadlines.xlsx" + mine).bytes()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("用人单位");
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("'" + EMPLOYER);
            assertThat(sheet.getLastRowNum()).isEqualTo(page.at("/total").asInt());
            var first = page.at("/deadlines/0");
            assertThat(sheet.getRow(1).getCell(10).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(first.at("/due").asText());
            assertThat(sheet.getRow(1).getCell(10).getCellStyle().getDataFormatString())
                    .isEqualTo("yyyy\"年\"m\"月\"d\"日\"");
            assertThat(sheet.getRow(1).getCell(11).getNumericCellValue())
                    .isEqualTo(first.at("/remaining").asInt());
        }

        var clock = "/api/deadlines/" + clockOf(caseNo) + "/instructions";
        assertThat(http.post("inspector1", clock, Map.of("instruction", "请办理")).status())
                .isEqualTo(403);
        for (var bad : new Object[][] {
            {Map.of("instruction", " "), "instruction"},
            {Map.of("instruction", "请办理", "answerBy", TODAY.minusDays(1).toString()), "answerBy"},
            {Map.of("instruction", "请办理", "answerBy", "明天"), "answerBy"},
            {Map.of("instruction", "长".repeat(2001)), "instruction"},
            {Map.of("instruction", "请办理", "by", "chief"), "by"}
        }) {
            var answer = http.post("supervisor", clock, bad[0]);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.json()
                            .at("/field")
                            .asText(answer.json().at("/errors/0/field").asText()))
                    .isEqualTo(bad[1]);
        }
        var given = http.post("supervisor", clock, Map.of("instruction", "请今日审核"));
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(given.json().at("/caseNo").asText()).isEqualTo(caseNo);
        assertThat(http.task("clerk", caseNo, "AnswerSupervision").at("/due").asText())
                .startsWith(given.json().at("/answerBy").asText());
        http.done("clerk", caseNo, "AnswerSupervision", "answered", null, Map.of("answer", "已提请审核"));
        http.done("supervisor", caseNo, "CheckAnswer", "accept", null, Map.of());

        var history = http.get("supervisor", "/api/cases/" + caseNo + "/deadlines/history");
        assertThat(history.json().findValuesAsText("stateLabel")).containsExactly("计时中");
        assertThat(http.get("inspector1", "/api/cases/" + caseNo + "/deadlines/history")
                        .status())
                .isEqualTo(404);
        assertThat(http.get("supervisor", "/api/cases/LJ-1900-0001/deadlines/history")
                        .status())
                .isEqualTo(404);
    }

    private String register() {
        var registered = http.post("clerk", "/api/cases", CaseBodies.complaint(EMPLOYER));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.json().at("/caseNo").asText();
    }

    private long clockOf(String caseNo) {
        return http.get("supervisor", "/api/cases/" + caseNo + "/deadlines")
                .json()
                .at("/0/id")
                .asLong();
    }
}
