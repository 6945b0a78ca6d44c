package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.laborinspection.calendar.Office;
import org.laborinspection.demo.DemoOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@TasklistTest
class CaseOverHttpTest {

    private static final LocalDate TODAY = LocalDate.now(Office.ZONE);

    @LocalServerPort
    int port;

    @Autowired
    DemoOffice office;

    @Autowired
    JdbcClient jdbc;

    private OfficeHttp http;

    @BeforeEach
    void openTheOffice() {
        office.open();
        http = new OfficeHttp(port);
    }

    @Test
    @DisplayName("CASE-01: a repeated call registers once, a second complaint about the employer is pointed out")
    void idempotentAndSimilar() {
        var employer = "幂等示例有限公司";
        var key = UUID.randomUUID().toString();
        var first = http.post("clerk", "/api/cases", CaseBodies.complaint(employer), "Idempotency-Key", key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        var caseNo = first.json().at("/caseNo").asText();
        assertThat(first.json().at("/similar")).isEmpty();
        assertThat(http.post("clerk", "/api/cases", CaseBodies.complaint(employer), "Idempotency-Key", key)
                        .json()
                        .at("/caseNo")
                        .asText())
                .isEqualTo(caseNo);

        var other = http.post("clerk", "/api/cases", CaseBodies.complaint("别的示例有限公司"), "Idempotency-Key", key);
        assertThat(other.status()).isBetween(400, 499);
        assertThat(other.json().at("/detail").asText()).contains("幂等键");

        var second = http.post("clerk", "/api/cases", CaseBodies.complaint(employer));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().at("/similar/0/caseNo").asText()).isEqualTo(caseNo);
        assertThat(find("clerk", "employer=" + utf8(employer)).at("/total").asInt())
                .isEqualTo(2);
    }

    private void orderIsIssuedAnew(String caseNo) {
        var old = paper(caseNo, "D31");
        var path = "/api/cases/" + caseNo + "/documents/" + old.get("id").asLong() + "/reissue";
        var renewal = Map.of("reason", "地址写错", "corrections", Map.of("地址", "示例县更正路2号"));
        assertThat(http.post("inspector1", path, renewal).status()).isEqualTo(403);
        var approvalNeeded = http.post("chief", path, Map.of("reason", "金额有误", "corrections", Map.of("改正期限", "改为三十日")));
        assertThat(approvalNeeded.status()).isBetween(400, 499);
        assertThat(approvalNeeded.json().at("/detail").asText()).contains("重新报批");
        assertThat(http.post("chief", path, Map.of("reason", " "))
                        .json()
                        .at("/field")
                        .asText())
                .isEqualTo("reason");
        assertThat(http.post("chief", path.replace(caseNo, "LJ-2020-9999"), renewal)
                        .status())
                .isEqualTo(404);
        assertThat(paper(caseNo, "D31")).isEqualTo(old);

        var fresh = http.post("chief", path, renewal);
        assertThat(fresh.status()).as(fresh.text()).isEqualTo(201);
        assertThat(fresh.json().at("/id")).isEqualTo(old.get("id"));
        assertThat(fresh.json().at("/version").asInt()).isEqualTo(2);
        assertThat(fresh.json().at("/number")).isNotEqualTo(old.get("number"));
        var kept = paper(caseNo, "D31").at("/earlier/0");
        assertThat(kept.at("/number")).isEqualTo(old.get("number"));
        assertThat(kept.at("/state").asText()).isEqualTo("作废");
        assertThat(http.get("chief", kept.at("/href").asText()).status()).isEqualTo(200);
        versionsAreShown(path.replace("/reissue", "/view"), old, fresh.json());
        numbersAreRegistered(
                old.get("number").asText(), fresh.json().get("number").asText());
    }

    private void versionsAreShown(String path, JsonNode old, JsonNode fresh) {
        var standing = http.get("chief", path).json();
        assertThat(standing.at("/voided").asBoolean()).isFalse();
        assertThat(standing.at("/number")).isEqualTo(fresh.get("number"));
        assertThat(standing.at("/view").toString()).contains(fresh.get("number").asText());
        var first = http.get("chief", path + "?version=1").json();
        assertThat(first.at("/voided").asBoolean()).isTrue();
        assertThat(first.at("/number")).isEqualTo(old.get("number"));
        assertThat(first.at("/view").toString()).contains(old.get("number").asText());
        assertThat(http.get("chief", first.at("/href").asText()).bytes()).startsWith('P', 'K');
        assertThat(http.get("chief", path + "?version=3").status()).isEqualTo(404);
    }

    private void numbersAreRegistered(String old, String fresh) {
        var year = "/api/documents/numbers?size=500&word=" + utf8("令") + "&year=" + TODAY.getYear();
        assertThat(http.get("clerk", year).status()).isEqualTo(403);
        assertThat(http.get("chief", year.replace("size=500", "size=0")).status())
                .isEqualTo(400);
        var register = http.get("chief", year).json();
        assertThat(register.at("/lines")).anySatisfy(line -> {
            assertThat(line.get("number").asText()).isEqualTo(old);
            assertThat(line.get("voidReason").asText()).isEqualTo("地址写错");
            assertThat(line.get("voidedBy").asText()).isEqualTo("chief");
            assertThat(line.get("replacedBy").asText()).isEqualTo(fresh);
        });
        assertThat(register.at("/series"))
                .allSatisfy(series -> assertThat(series.get("missing")).isEmpty());
        var sheet = http.get("supervisor", "/api/documents/numbers.xlsx?year=" + TODAY.getYear());
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(Downloads.cells(sheet.bytes())).contains(old, fresh, "地址写错");
        assertThat(http.get("supervisor", "/api/documents/check").json().at("/damaged"))
                .isEmpty();
    }

    private void servedOrderStays(String caseNo) {
        var order = paper(caseNo, "D31");
        assertThat(order.get("servedOn").asText()).isEqualTo(TODAY.toString());
        var answer = http.post(
                "chief",
                "/api/cases/" + caseNo + "/documents/" + order.get("id").asLong() + "/void",
                Map.of("reason", "想改"));
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.json().at("/detail").asText()).contains("已经送达，不能作废");
    }

    private void volumeIsKept(String caseNo) {
        var volume = http.get("leader", "/api/cases/" + caseNo + "/volume");
        assertThat(volume.status()).isEqualTo(200);
        assertThat(volume.type()).startsWith("application/zip");
        var names = Downloads.names(volume.bytes());
        assertThat(names.get(0)).isEqualTo("00 案卷封面.docx");
        assertThat(names.get(2)).startsWith("02 限期改正指令书");
        assertThat(names.get(3)).startsWith("03 送达回证");
        assertThat(names).last().isEqualTo("校验清单.json");
        assertThat(http.get("leader", "/api/cases/" + caseNo + "/volume").bytes())
                .isEqualTo(volume.bytes());
        assertThat(http.get("inspector3", "/api/cases/" + caseNo + "/volume").status())
                .isEqualTo(404);
    }

    /** The paper of that kind that stands. */
    private JsonNode paper(String caseNo, String kind) {
        for (var paper :
                http.get("chief", "/api/cases/" + caseNo + "/documents").json()) {
            if (paper.get("kind").asText().equals(kind)
                    && paper.get("state").asText().equals("有效")) {
                return paper;
            }
        }
        throw new AssertionError("no " + kind);
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                Arguments.of("an unknown key", with(CaseBodies.complaint("x"), "surprise", 1), "surprise"),
                Arguments.of("no employer", with(CaseBodies.complaint("x"), "employer", null), "employer"),
                Arguments.of(
                        "a day to come",
                        with(
                                CaseBodies.complaint("x"),
                                "receivedOn",
                                TODAY.plusDays(1).toString()),
                        "receivedOn"),
                Arguments.of(
                        "a wrong credit code",
                        with(
                                CaseBodies.complaint("x"),
                                "employer",
                                Map.of("name", "x", "creditCode", "911300001043200019")),
                        "employer.creditCode"),
                Arguments.of("a control character", with(CaseBodies.complaint("x"), "facts", "a\u0000b"), null),
                Arguments.of(
                        "a name of 5000 characters",
                        with(CaseBodies.complaint("x"), "employer", Map.of("name", "长".repeat(5000))),
                        "employer.name"),
                Arguments.of(
                        "half a document",
                        OfficeHttp.write(CaseBodies.complaint("x")).substring(0, 40),
                        null),
                Arguments.of("a word for a number", with(CaseBodies.complaint("x"), "headcount", "many"), "headcount"),
                Arguments.of("an unknown source", with(CaseBodies.complaint("x"), "source", "RUMOUR"), "source"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    @DisplayName("Bad input is refused in Chinese, by its field, and registers nothing")
    void refused(String what, Object body, String field) {
        var before = find("clerk", "").at("/total").asInt();
        var answer = http.post("clerk", "/api/cases", body);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().at("/detail").asText()).matches("(?s).*\\p{IsHan}.*");
        if (field != null) {
            assertThat(answer.json().at("/field").asText()).as(answer.text()).isEqualTo(field);
        }
        assertThat(find("clerk", "").at("/total").asInt()).isEqualTo(before);
    }

    @Test
    @DisplayName("A case goes from complaint to archive over HTTP alone")
    void wholeCase() {
        var employer = "全程示例有限公司";
        var caseNo = register(employer);
        var desk = http.get(
                "clerk",
                "/api/tasks/"
                        + http.task("clerk", caseNo, "PrepareFiling").get("id").asText());
        assertThat(desk.json().at("/case/caseNo").asText()).as(desk.text()).isEqualTo(caseNo);
        assertThat(desk.json().at("/choices/inspectors").findValuesAsText("id"))
                .containsExactlyInAnyOrder("inspector1", "inspector2", "inspector3");
        file(caseNo);
        assertThat(find("chief", "stage=INVESTIGATION&handler=inspector1&employer=" + utf8(employer))
                        .at("/cases/0/caseNo")
                        .asText())
                .isEqualTo(caseNo);
        assertThat(find("chief", "handler=inspector3&employer=" + utf8(employer))
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(find("chief", "overdue=true&employer=" + utf8(employer))
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(find("chief", "receivedFrom=" + TODAY.plusDays(1))
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(find("chief", "receivedTo=" + TODAY + "&size=1&page=0").at("/cases"))
                .hasSize(1);
        assertThat(http.get("chief", "/api/cases?size=0").status()).isEqualTo(400);
        assertThat(http.get("chief", "/api/cases?stage=NOWHERE").status()).isEqualTo(400);

        http.done("inspector1", caseNo, "Investigate", "record", null, CaseBodies.evidence());
        http.done("inspector1", caseNo, "Investigate", "conclude", null, Map.of());
        http.done("inspector2", caseNo, "DraftProposal", "submit", null, CaseBodies.correction());
        http.done("chief", caseNo, "ReviewProposal", "approve", "同意", Map.of());
        http.done("leader", caseNo, "ApproveProposal", "approve", "同意", Map.of());
        orderIsIssuedAnew(caseNo);
        http.done("inspector1", caseNo, "ServeDocument", "served", null, CaseBodies.handedOver());
        servedOrderStays(caseNo);
        http.done("inspector1", caseNo, "CheckCorrection", "corrected", null, CaseBodies.check());
        http.done(
                "inspector1",
                caseNo,
                "DraftClosure",
                "submit",
                null,
                Map.of("result", "责令限期改正", "performance", "已改正", "closureReason", "FULFILLED"));
        http.done("reviewer", caseNo, "ReviewClosure", "approve", null, Map.of());
        http.done("chief", caseNo, "EndorseClosure", "approve", null, Map.of());
        http.done("leader", caseNo, "ApproveClosure", "approve", null, Map.of());
        http.done(
                "clerk",
                caseNo,
                "ReplyInformant",
                "replied",
                null,
                Map.of("way", "PHONE", "repliedOn", TODAY.toString(), "content", "已办结"));

        volumeIsKept(caseNo);
        var file = http.get("chief", "/api/cases/" + caseNo);
        assertThat(file.json().at("/stage").asText()).isEqualTo("CLOSED");
        assertThat(file.text()).doesNotContain(CaseBodies.INFORMANT, "13800000000");
        var deadlines = http.get("chief", "/api/cases/" + caseNo + "/deadlines").json();
        assertThat(deadlines.findValuesAsText("limit")).contains("FILING", "INVESTIGATION", "SELF_CORRECT");
        assertThat(deadlines).allSatisfy(deadline -> {
            assertThat(deadline.at("/due").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(deadline.at("/text").asText())
                    .contains(
                            deadline.at("/label").asText(),
                            deadline.at("/basis").asText());
            assertThat(deadline.at("/skipped").findValuesAsText("date"))
                    .allMatch(day -> day.compareTo(deadline.at("/start").asText()) > 0);
            assertThat(deadline.has("suspensions") && deadline.has("provisional") && deadline.has("unit"))
                    .isTrue();
        });
        var papers = http.get("chief", "/api/cases/" + caseNo + "/documents").json();
        assertThat(papers.findValuesAsText("kind")).contains("D01", "D03", "D13", "D31", "D35", "D36", "D41");
        for (var paper : papers) {
            var href = paper.at("/href").asText();
            var docx = paper.at("/sealed").asBoolean()
                    ? http.post("chief", href + "/readings", Map.of("reason", "核对登记内容"))
                    : http.get("chief", href);
            assertThat(docx.type()).contains("wordprocessingml.document");
            assertThat(docx.bytes()).startsWith('P', 'K');
        }
    }

    @Test
    @DisplayName("CASE-S10: nobody else reads the case, the seal opens for few and each reading is recorded")
    void strangersAndTheSeal() {
        var caseNo = register("保密示例有限公司");
        file(caseNo);
        for (var stranger : List.of("auditor1", "inspector3", "business")) {
            for (var path : List.of("", "/deadlines", "/documents", "/documents/1", "/documents/1/view")) {
                assertThat(http.get(stranger, "/api/cases/" + caseNo + path).status())
                        .as("%s at %s", stranger, path)
                        .isEqualTo(404);
            }
            assertThat(find(stranger, "").toString()).doesNotContain(caseNo);
            assertThat(open(stranger, caseNo).status()).isEqualTo(404);
        }
        for (var other : List.of("reviewer", "leader", "supervisor")) {
            assertThat(open(other, caseNo).status()).as(other).isEqualTo(422);
        }
        var before = readings();
        for (var entitled : List.of("clerk", "inspector1", "chief")) {
            assertThat(open(entitled, caseNo).json().at("/name").asText()).isEqualTo(CaseBodies.INFORMANT);
        }
        assertThat(readings()).isEqualTo(before + 3);
        assertThat(http.get("chief", "/api/cases/" + caseNo).text())
                .doesNotContain(CaseBodies.INFORMANT, "13800000000");
    }

    @Test
    @DisplayName(
            "CASE-S10: a paper that names the informant is not there for others, and opens with a reason that is recorded")
    void sealedPaper() {
        var caseNo = register("封存文书示例有限公司");
        file(caseNo);
        var papers = "/api/cases/" + caseNo + "/documents";
        var sheet = http.get("chief", papers).json().at("/0");
        assertThat(sheet.at("/kind").asText()).isEqualTo("D01");
        assertThat(sheet.at("/sealed").asBoolean()).isTrue();
        var href = sheet.at("/href").asText();
        var before = paperReadings();
        for (var other : List.of("reviewer", "leader", "supervisor", "inspector3")) {
            assertThat(http.get(other, papers).text()).as(other).doesNotContain("D01", "登记表");
            assertThat(http.get(other, "/api/cases/" + caseNo).text()).as(other).doesNotContain("登记表");
            assertThat(http.get(other, href).status()).as(other).isEqualTo(404);
            assertThat(http.get(other, href + "/view").status()).as(other).isEqualTo(404);
            assertThat(http.post(other, href + "/readings", Map.of("reason", "好奇"))
                            .status())
                    .as(other)
                    .isEqualTo(404);
        }
        for (var unreasoned : List.of(href, href + "/view")) {
            var refused = http.get("chief", unreasoned);
            assertThat(refused.status()).as(unreasoned).isEqualTo(422);
            assertThat(refused.json().at("/detail").asText()).contains("写明查阅理由");
        }
        assertThat(http.post("chief", href + "/readings", Map.of("reason", " ")).status())
                .isEqualTo(400);
        assertThat(paperReadings()).isEqualTo(before);
        for (var entitled : List.of("clerk", "inspector1", "chief")) {
            var docx = http.post(entitled, href + "/readings", Map.of("reason", "核对联系方式"));
            assertThat(docx.status()).as(entitled).isEqualTo(200);
            assertThat(docx.bytes()).startsWith('P', 'K');
        }
        assertThat(paperReadings()).isEqualTo(before + 3);
        var elsewhere = register("另案示例有限公司");
        assertThat(http.post(
                                "chief",
                                "/api/cases/" + elsewhere + "/documents/"
                                        + sheet.at("/id").asText() + "/readings",
                                Map.of("reason", "核对"))
                        .status())
                .as("of another case")
                .isEqualTo(404);
    }

    private long paperReadings() {
        return jdbc.sql("select count(*) from li_document_reading")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("G: who is not a candidate neither sees, claims nor completes a task")
    void somebodyElsesTask() {
        var caseNo = register("他人事项示例有限公司");
        var prepare = http.task("clerk", caseNo, "PrepareFiling").get("id").asText();
        for (var answer : List.of(
                http.claim("inspector3", prepare),
                http.complete("inspector3", prepare, "submit", null, Map.of()),
                http.complete("clerk", prepare, "submit", null, Map.of()),
                http.post("clerk", "/engine-rest/task/" + prepare + "/claim", Map.of("userId", "reviewer")))) {
            assertThat(answer.status()).as(answer.text()).isIn(403, 404, 409, 422);
            assertThat(answer.json().at("/message").asText()).matches("(?s).*\\p{IsHan}.*");
        }
        assertThat(http.claim("clerk", prepare).status()).isEqualTo(204);
        assertThat(http.post("clerk", "/engine-rest/task/" + prepare + "/unclaim", "{}")
                        .status())
                .isEqualTo(204);
        file(caseNo);
        var investigate =
                http.task("inspector1", caseNo, "Investigate").get("id").asText();
        assertThat(http.claim("inspector1", investigate).status()).isEqualTo(204);
        assertThat(http.claim("inspector2", investigate).status()).isIn(403, 409, 422);
        assertThat(http.post("inspector2", "/engine-rest/task/" + investigate + "/unclaim", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(http.claim("chief", investigate).status()).isIn(403, 404, 409, 422);
    }

    @Test
    @DisplayName("The description of the interface is for people of the office and lists its paths")
    void openApi() {
        assertThat(http.get(null, "/v3/api-docs").status()).isEqualTo(401);
        assertThat(http.get(null, "/api/cases").status()).isEqualTo(401);
        assertThat(http.get("clerk", "/v3/api-docs").json().at("/paths").fieldNames())
                .toIterable()
                .contains(
                        "/api/cases",
                        "/api/cases/{caseNo}",
                        "/api/cases/{caseNo}/deadlines",
                        "/api/cases/{caseNo}/documents",
                        "/api/cases/{caseNo}/documents/{id}",
                        "/api/cases/{caseNo}/documents/{id}/readings",
                        "/api/cases/{caseNo}/documents/{id}/view",
                        "/api/cases/{caseNo}/evidence",
                        "/api/cases/{caseNo}/evidence/{id}",
                        "/api/cases/{caseNo}/evidence/{id}/withdrawal",
                        "/api/cases/{caseNo}/recusals",
                        "/api/informants/{id}");
    }

    private String register(String employer) {
        var answer = http.post("clerk", "/api/cases", CaseBodies.complaint(employer));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().at("/caseNo").asText();
    }

    private void file(String caseNo) {
        http.done("clerk", caseNo, "PrepareFiling", "submit", null, Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案"));
        http.done("reviewer", caseNo, "ReviewFiling", "approve", null, Map.of());
        http.done(
                "chief", caseNo, "DecideFiling", "file", null, Map.of("handlers", List.of("inspector1", "inspector2")));
    }

    private com.fasterxml.jackson.databind.JsonNode find(String user, String query) {
        var answer = http.get(user, "/api/cases?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private OfficeHttp.Answer open(String user, String caseNo) {
        return http.post(user, "/api/cases/" + caseNo + "/informant/readings", Map.of("reason", "核对联系方式"));
    }

    private long readings() {
        return jdbc.sql("select count(*) from li_informant_reading")
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> with(Map<String, Object> lead, String key, Object value) {
        lead.put(key, value);
        return lead;
    }

    private static String utf8(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
