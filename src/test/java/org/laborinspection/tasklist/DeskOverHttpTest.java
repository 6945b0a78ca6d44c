package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.calendar.Office;
import org.laborinspection.demo.DemoOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the desk asks the server: find a case, see it whole, keep a half-filled form, count working days. */
@TasklistTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskOverHttpTest {

    private static final String EMPLOYER = "示例案台（第一）建筑有限公司";
    private static final LocalDate TODAY = LocalDate.now(Office.ZONE);

    @LocalServerPort
    int port;

    private OfficeHttp http;
    private String caseNo;
    private String number;

    @BeforeAll
    void fileACase(@Autowired DemoOffice office) {
        office.open();
        http = new OfficeHttp(port);
        caseNo = http.filed(EMPLOYER);
        number = StreamSupport.stream(
                        http.get("chief", "/api/cases/" + caseNo + "/documents")
                                .json()
                                .spliterator(),
                        false)
                .map(paper -> paper.path("number").asText(""))
                .filter(text -> !text.isEmpty() && !text.equals("null"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    the whole number,            NO
                    small letters and a part,    no-part
                    the name,                    示例案台（第一）建筑有限公司
                    other brackets and spaces,   示例案台 (第一)
                    the number of a paper,       PAPER
                    the same in other brackets,  BRACKETS
                    """)
    @DisplayName("A case is found by any part of what people have at hand, however they write it")
    void found(String how, String text) {
        var asked =
                switch (text) {
                    case "NO" -> caseNo;
                    case "no-part" -> caseNo.substring(0, caseNo.length() - 1).toLowerCase();
                    case "PAPER" -> number;
                    case "BRACKETS" -> number.replace('〔', '[').replace('〕', ']');
                    default -> text;
                };
        assertThat(numbers(find("chief", "size=200&text=" + utf8(asked)))).contains(caseNo);
    }

    @Test
    @DisplayName("The list says who handles a case and which of its limits ends first; others' cases are not in it")
    void line() {
        var line = find("chief", "text=" + utf8(EMPLOYER)).at("/cases/0");
        assertThat(line.at("/handlers").toString()).contains("演示监察员甲", "演示监察员乙");
        assertThat(line.at("/next/label").asText()).isEqualTo("调查期限");
        assertThat(line.at("/next/remaining").asInt()).isEqualTo(60);
        assertThat(numbers(find("inspector1", "size=200&text=" + utf8(EMPLOYER))))
                .contains(caseNo);
        assertThat(numbers(find("inspector3", "size=200&text=" + utf8(EMPLOYER))))
                .isEmpty();
        assertThat(numbers(find("auditor1", "size=200&text=" + utf8(caseNo)))).isEmpty();
        assertThat(numbers(find("chief", "text=" + utf8("没有这样的单位%_")))).isEmpty();
    }

    @Test
    @DisplayName("Everybody finds those he took part in, and no others among what he may see")
    void mine() {
        for (var user : List.of("clerk", "reviewer", "chief", "inspector1", "inspector2")) {
            assertThat(numbers(find(user, "mine=true&size=200&text=" + utf8(EMPLOYER))))
                    .as(user)
                    .contains(caseNo);
        }
        for (var user : List.of("leader", "inspector3", "supervisor")) {
            assertThat(numbers(find(user, "mine=true&size=200&text=" + utf8(EMPLOYER))))
                    .as(user)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1, page",
        "size=0, size",
        "size=201, size",
        "receivedFrom=2026-02-02&receivedTo=2026-02-01, receivedTo"
    })
    @DisplayName("What cannot be asked is refused with the name of the field")
    void refused(String query, String field) {
        var answer = http.get("chief", "/api/cases?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/field").asText()).isEqualTo(field);
    }

    @Test
    @DisplayName("The case tells its stages with their days, what is to be done now, and who may add evidence")
    void whole() {
        var file = http.get("inspector1", "/api/cases/" + caseNo).json();
        assertThat(file.at("/stages/0/stage").asText()).isEqualTo("FILING");
        assertThat(file.at("/stages/1/stage").asText()).isEqualTo("INVESTIGATION");
        assertThat(file.at("/stages/1/on").asText()).isEqualTo(TODAY.toString());
        assertThat(file.at("/stages")).hasSize(2);
        assertThat(file.at("/tasks/0/step").asText()).isEqualTo("Investigate");
        assertThat(file.at("/mayGather").asBoolean()).isTrue();
        assertThat(http.get("chief", "/api/cases/" + caseNo)
                        .json()
                        .at("/mayGather")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    @DisplayName("A half-filled form is there again for who has the task, for nobody else, and gone when it is done")
    void drafts() {
        var other = http.filed("示例草稿有限公司");
        var task = http.task("inspector1", other, "Investigate").get("id").asText();
        var draft = "/api/tasks/" + task + "/draft";
        var filled =
                Map.of("submission", Map.of("note", "{{7*7}}<b>写到一半</b>"), "decision", Map.of("outcome", "record"));
        assertThat(http.put("inspector1", draft, filled).status())
                .as("not claimed")
                .isEqualTo(404);
        assertThat(http.claim("inspector1", task).status()).isEqualTo(204);
        assertThat(http.get("inspector1", draft).status()).isEqualTo(204);
        assertThat(http.put("inspector1", draft, filled).status()).isEqualTo(200);
        assertThat(http.get("inspector1", draft)
                        .json()
                        .at("/data/submission/note")
                        .asText())
                .isEqualTo("{{7*7}}<b>写到一半</b>");
        assertThat(http.put("inspector1", draft, Map.of("submission", Map.of("note", "又改")))
                        .status())
                .isEqualTo(200);
        assertThat(http.get("inspector1", draft)
                        .json()
                        .at("/data/submission/note")
                        .asText())
                .isEqualTo("又改");

        assertThat(http.put("inspector2", draft, filled).status()).isEqualTo(404);
        assertThat(http.get("inspector2", draft).status()).isEqualTo(204);
        assertThat(http.put("inspector1", draft, List.of(1)).status()).isEqualTo(400);
        assertThat(http.put("inspector1", draft, Map.of("much", "长".repeat(200_000)))
                        .status())
                .isEqualTo(400);
        assertThat(http.get("inspector1", draft)
                        .json()
                        .at("/data/submission/note")
                        .asText())
                .isEqualTo("又改");

        assertThat(http.delete("inspector1", draft).status()).isEqualTo(204);
        assertThat(http.get("inspector1", draft).status()).isEqualTo(204);
        http.put("inspector1", draft, filled);
        assertThat(http.complete("inspector1", task, "record", null, CaseBodies.evidence())
                        .status())
                .isEqualTo(204);
        assertThat(http.get("inspector1", draft).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("Working days are counted as the calendar has them, and not for any number of days")
    void workingDays() {
        var answer = http.get("inspector1", "/api/working-days?until=" + TODAY + "&until=" + TODAY.plusDays(60));
        assertThat(answer.json().at("/0/remaining").asInt()).isZero();
        assertThat(answer.json().at("/0/overdue").asBoolean(true)).isFalse();
        assertThat(answer.json().at("/1/remaining").asInt()).isBetween(30, 45);
        assertThat(http.get("inspector1", "/api/working-days?until=" + TODAY.minusDays(15))
                        .json()
                        .at("/0/remaining")
                        .asInt())
                .isNegative();
        assertThat(http.get("inspector1", "/api/working-days?until=" + TODAY.minusDays(1))
                        .json()
                        .at("/0/overdue")
                        .asBoolean())
                .as("whatever day of the week it is")
                .isTrue();
        assertThat(http.get("inspector1", "/api/working-days?until=9999-01-01").status())
                .isEqualTo(400);
        assertThat(http.get("inspector1", "/api/working-days?until=x").status()).isEqualTo(400);
        assertThat(http.get(null, "/api/working-days?until=" + TODAY).status()).isEqualTo(401);
    }

    private JsonNode find(String user, String query) {
        var answer = http.get(user, "/api/cases?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> numbers(JsonNode answer) {
        return StreamSupport.stream(answer.at("/cases").spliterator(), false)
                .map(line -> line.get("caseNo").asText())
                .toList();
    }

    private static String utf8(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
