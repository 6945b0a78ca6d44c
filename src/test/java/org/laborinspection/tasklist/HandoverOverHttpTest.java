package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.demo.DemoOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TasklistTest
@DisplayName("Handing over through the doors of the office")
class HandoverOverHttpTest {

    private static final Map<String, String> PREPARED = Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案调查");
    private static final Map<String, String> ORDER = Map.of("to", "inspector2", "reason", "请协助调查");

    @LocalServerPort
    int port;

    @Autowired
    DemoOffice people;

    @Autowired
    Clock clock;

    private OfficeHttp http;

    @BeforeEach
    void open() {
        people.open();
        http = new OfficeHttp(port);
    }

    @Test
    @DisplayName(
            "Delegated, returned, recalled, transferred; whom it does not concern finds nothing, and nobody gets past a rule")
    void handedOver() {
        var caseNo = filed();
        var id = http.task("inspector1", caseNo, "Investigate").get("id").asText();
        assertThat(http.claim("inspector1", id).status()).isEqualTo(204);
        var path = "/api/tasks/" + id;

        for (var stranger : List.of("inspector3", "auditor1", "admin", "business")) {
            assertThat(http.get(stranger, path + "/colleagues").status())
                    .as(stranger)
                    .isEqualTo(404);
            for (var way : List.of("/transfer", "/delegation", "/return", "/recall", "/withdrawal")) {
                assertThat(http.post(stranger, path + way, body(way)).status())
                        .as(stranger + way)
                        .isEqualTo(404);
            }
        }
        assertThat(http.get(null, path + "/colleagues").status()).isEqualTo(401);
        assertThat(http.get("inspector1", path + "/colleagues").json().at("/colleagues"))
                .extracting(one -> one.at("/id").asText())
                .containsExactly("inspector2");

        assertThat(http.post("inspector1", path + "/delegation", Map.of("to", "inspector2"))
                        .status())
                .isEqualTo(400);
        var refused = http.post("inspector1", path + "/delegation", Map.of("to", "inspector3", "reason", "请协助调查"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.json().at("/rule").asText()).isEqualTo("HAND-02");
        assertThat(refused.json().at("/detail").asText()).contains("演示监察员丙不在可以办理");

        assertThat(http.post("inspector1", path + "/delegation", ORDER).status())
                .isEqualTo(204);
        assertThat(http.get("inspector2", path + "/colleagues")
                        .json()
                        .at("/giveBack")
                        .asBoolean())
                .isTrue();
        assertThat(http.post("inspector2", path + "/return", Map.of()).status()).isEqualTo(204);
        assertThat(http.post("inspector1", path + "/delegation", ORDER).status())
                .isEqualTo(204);
        assertThat(http.post("inspector1", path + "/recall", Map.of("reason", "我已回来"))
                        .status())
                .isEqualTo(204);
        assertThat(open("chief", caseNo, id).at("/mayOpen").asBoolean()).isFalse();
        assertThat(open("chief", caseNo, id).at("/mayTransfer").asBoolean()).isTrue();
        assertThat(open("inspector1", caseNo, id).at("/mayOpen").asBoolean()).isTrue();
        assertThat(open("inspector1", caseNo, id).at("/mayTransfer").asBoolean())
                .isFalse();
        assertThat(http.post("chief", path + "/transfer", ORDER).status()).isEqualTo(204);
        assertThat(http.get("inspector2", "/engine-rest/task/" + id)
                        .json()
                        .at("/assignee")
                        .asText())
                .isEqualTo("inspector2");
        assertThat(http.post("inspector1", path + "/transfer", Map.of("to", "inspector1", "reason", "<b>理由</b>\u0007"))
                        .status())
                .isEqualTo(400);
        assertThat(http.post("chief", "/engine-rest/task/" + id + "/assignee", Map.of("userId", "inspector1"))
                        .status())
                .isEqualTo(403);

        var seat = "/api/cases/" + caseNo + "/handlers/inspector1";
        assertThat(http.get("inspector3", seat + "/successors").status()).isEqualTo(404);
        assertThat(http.get("inspector1", seat + "/successors").status()).isEqualTo(422);
        assertThat(http.get("chief", seat + "/successors").json())
                .extracting(one -> one.at("/id").asText())
                .containsExactly("inspector3");
        assertThat(http.get("chief", "/api/cases/" + caseNo)
                        .json()
                        .at("/mayReplace")
                        .asBoolean())
                .isTrue();
        assertThat(http.get("inspector1", "/api/cases/" + caseNo)
                        .json()
                        .at("/mayReplace")
                        .asBoolean())
                .isFalse();
        assertThat(http.post("inspector3", seat + "/replacement", replacement()).status())
                .isEqualTo(404);
        assertThat(http.post("inspector1", seat + "/replacement", replacement()).status())
                .isEqualTo(422);
        assertThat(http.post("chief", seat + "/replacement", replacement()).status())
                .isEqualTo(204);
        assertThat(http.get("chief", "/api/cases/" + caseNo).json().at("/handlers"))
                .extracting(one -> one.at("/id").asText())
                .containsExactly("inspector2", "inspector3");
    }

    @Test
    @DisplayName("What a person did, by pages of at most a hundred, and taken back by himself alone")
    void doneAndWithdrawn() {
        var caseNo = register();
        http.done("clerk", caseNo, "PrepareFiling", "submit", null, PREPARED);
        var mine = http.get("clerk", "/api/tasks/done?text=" + caseNo).json();
        assertThat(mine.at("/tasks")).hasSize(1);
        var row = mine.at("/tasks/0");
        assertThat(row.at("/withdrawable").asBoolean()).isTrue();
        assertThat(row.at("/outcomeLabel").asText()).isEqualTo("上报审核");
        assertThat(row.at("/name").asText()).isEqualTo("制作立案审批表");
        assertThat(http.get("chief", "/api/tasks/done?text=" + caseNo).json().at("/tasks"))
                .isEmpty();
        assertThat(http.get("clerk", "/api/tasks/done?size=101").status()).isEqualTo(400);
        assertThat(http.get("clerk", "/api/tasks/done?page=-1").status()).isEqualTo(400);

        var path = "/api/tasks/" + row.at("/id").asText() + "/withdrawal";
        assertThat(http.post("clerk", path, Map.of("reason", " ")).status()).isEqualTo(400);
        assertThat(http.post("chief", path, Map.of("reason", "误办")).status()).isEqualTo(404);
        var again = http.post("clerk", path, Map.of("reason", "误办"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(http.task("clerk", caseNo, "PrepareFiling").get("id").asText())
                .isEqualTo(again.json().at("/taskId").asText());
        assertThat(http.post("clerk", path, Map.of("reason", "误办")).status()).isEqualTo(422);
        assertThat(http.get("clerk", "/api/tasks/done?text=" + caseNo)
                        .json()
                        .at("/tasks/0/withdrawn")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("Absences: for members of the office; the reason for whom it concerns; no door for the administrator")
    void absences() {
        var today = LocalDate.now(clock);
        var leave = Map.of(
                "userId", "chief",
                "substitute", "deputy",
                "from", today.plusDays(400).toString(),
                "until", today.plusDays(401).toString(),
                "reason", "参加培训");
        for (var stranger : List.of("admin")) {
            assertThat(http.get(stranger, "/api/absences").status()).isEqualTo(403);
            assertThat(http.post(stranger, "/api/absences", leave).status()).isEqualTo(403);
        }
        assertThat(http.get(null, "/api/absences").status()).isEqualTo(401);
        assertThat(http.post("deputy", "/api/absences", leave).status()).isEqualTo(422);
        var saved = http.post("chief", "/api/absences", leave);
        assertThat(saved.status()).isEqualTo(201);
        var id = saved.json().at("/id").asLong();
        assertThat(row("leader", id).at("/reason").asText()).isEqualTo("参加培训");
        assertThat(row("inspector1", id).at("/reason").isNull()).isTrue();
        assertThat(row("inspector1", id).at("/mayEnd").asBoolean()).isFalse();
        assertThat(http.post("inspector1", "/api/absences/" + id + "/end", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(http.post("chief", "/api/absences/" + id + "/end", Map.of())
                        .json()
                        .at("/state")
                        .asText())
                .isEqualTo("已提前结束");
        assertThat(http.get("clerk", "/api/absences").json().at("/people"))
                .extracting(one -> one.at("/id").asText())
                .isEmpty();
    }

    private String register() {
        var answer = http.post("clerk", "/api/cases", CaseBodies.complaint("交接示例有限公司" + port));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().at("/caseNo").asText();
    }

    private JsonNode open(String who, String caseNo, String task) {
        for (var one : http.get(who, "/api/cases/" + caseNo).json().at("/tasks")) {
            if (one.at("/id").asText().equals(task)) {
                return one;
            }
        }
        throw new AssertionError("the case does not tell of this task");
    }

    private String filed() {
        var caseNo = register();
        http.done("clerk", caseNo, "PrepareFiling", "submit", null, PREPARED);
        http.done("reviewer", caseNo, "ReviewFiling", "approve", null, Map.of());
        http.done(
                "chief", caseNo, "DecideFiling", "file", "同意", Map.of("handlers", List.of("inspector1", "inspector2")));
        return caseNo;
    }

    private JsonNode row(String user, long id) {
        for (var one : http.get(user, "/api/absences").json().at("/absences")) {
            if (one.at("/id").asLong() == id) {
                return one;
            }
        }
        throw new AssertionError("not shown to " + user);
    }

    private static Map<String, String> body(String way) {
        return switch (way) {
            case "/withdrawal" -> Map.of("reason", "误办");
            case "/return", "/recall" -> Map.of();
            default -> ORDER;
        };
    }

    private static Map<String, String> replacement() {
        return Map.of("to", "inspector3", "reason", "工作调整");
    }
}
