package org.laborinspection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@GuardTest
class ErrorWordingTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    GuardHttp http;

    @Test
    @DisplayName("A refusal inside the process reaches the person as its own sentence, and nothing is done")
    void refusal() {
        String task = claimed();
        var answer = complete(task, "refuse");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "\"type\":\"Refusal\"",
                        "\"message\":\"缺少用人单位地址，请补正后再办理。（依据：测试条例第一条；规则 CASE-99）\"",
                        "\"rule\":\"CASE-99\"")
                .doesNotContain("Exception", "org.");
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isEqualTo(1);
        assertThat(complete(task, "fine").statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("The same through the door of the webapps")
    void refusalInTasklist() {
        String task = claimed();
        var session = http.session("fieldman");
        session.get("/camunda/app/tasklist/default/");
        var answer = session.send(
                "POST",
                "/camunda/api/engine/engine/default/task/" + task + "/submit-form",
                "{\"variables\":{\"outcome\":{\"value\":\"refuse\"}}}",
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                session.cookie("XSRF-TOKEN"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("缺少用人单位地址");
    }

    @Test
    @DisplayName("A fault shows a number to ask for and nothing else")
    void fault() {
        var answer = complete(claimed(), "break");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("编号").doesNotContain("secret", "Exception", "org.", "ENGINE-");
    }

    @Test
    @DisplayName("Who comes second is told so: claimed by another, completed by another")
    void second() {
        String task = claimed();
        var claim = http.post("fieldman2", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"fieldman2\"}");
        assertThat(claim.statusCode()).isEqualTo(409);
        assertThat(claim.body()).contains("该事项已由他人办理，请刷新后再看");
        complete(task, "fine");
        var again = complete(task, "fine");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("该事项已由他人办理");
    }

    @Test
    @DisplayName("Without permission: a sentence, no list of permissions")
    void forbidden() {
        var answer = http.post("clockman", "/engine-rest/task/" + claimed() + "/claim", "{\"userId\":\"clockman\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("您没有办理该事项的权限").doesNotContain("missingAuthorizations", "clockman");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("What the engine says in English stands in a field of its own; people read what to do")
    @CsvSource({
        "/engine-rest/task/unknown, 404, 请刷新列表后再看",
        "/engine-rest/filter/unknown, 404, 请刷新列表后再看",
        "/engine-rest/process-instance/unknown, 404, 请刷新列表后再看",
        "/engine-rest/task?sortBy=unknown&sortOrder=asc, 400, 请检查后重试"
    })
    void unknown(String path, int status, String text) throws java.io.IOException {
        var answer = http.get("fieldman", path);
        assertThat(answer.statusCode()).isEqualTo(status);
        var body = new com.fasterxml.jackson.databind.ObjectMapper().readTree(answer.body());
        assertThat(body.path("message").asText()).contains(text).doesNotContainPattern("[A-Za-z]");
        assertThat(body.path("detail").asText()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Bad JSON is refused with the field named")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"甲\",\"headcount\":1,\"x\":2} | 不认识的字段 x",
                "{\"name\":\"甲\",\"name\":\"乙\",\"headcount\":1} | 不是有效的 JSON",
                "{\"name\":\"甲\",\"headcount\":1.5} | 字段 headcount",
                "{\"name\":\"甲\",\"headcount\":\"1\"} | 字段 headcount",
                "{\"name\":\"甲\",\"headcount\":NaN} | 不是有效的 JSON",
                "{\"name\":\"甲\",\"headcount\":null} | 字段 headcount",
                "{\"name\":\"甲\",\"headcount\":1} {} | 请求内容",
                "{\"name\": | 不是有效的 JSON",
                "{\"name\":\" \",\"headcount\":1} | name：不能为空"
            })
    void badJson(String json, String message) {
        var answer = http.post("fieldman", "/api/guard/entries", json);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains(message).doesNotContain("Exception", "org.", "com.");
    }

    @Test
    @DisplayName("JSON five thousand deep is refused")
    void deepJson() {
        String deep = "[".repeat(5000) + "]".repeat(5000);
        assertThat(http.post("fieldman", "/api/guard/entries", "{\"name\":" + deep + "}")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @DisplayName("Everything else that can be wrong at /api has its status and its sentence")
    @CsvSource({
        "GET, /api/guard/fail?how=refusal, 422, 依规定不能办理。",
        "GET, /api/guard/fail?how=field, 400, employer.name",
        "GET, /api/guard/fail?how=duplicate, 409, 请刷新后再试",
        "GET, /api/guard/fail?how=fault, 500, 编号",
        "GET, /api/guard/fail, 400, 缺少参数 how",
        "GET, /api/guard/fail?how=x&number=y, 400, 参数 number",
        "DELETE, /api/guard/me, 405, 不支持",
        "GET, /api/nothing, 404, 没有找到"
    })
    void problems(String method, String path, int status, String text) {
        var answer = http.basic("fieldman", method, path, null);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains(text).doesNotContain("secret", "Exception", "li_x");
    }

    @Test
    @DisplayName("A wrong content type is refused with 415")
    void contentType() {
        var answer = http.basic("fieldman", "POST", "/api/guard/entries", "<x/>", "Content-Type", "application/xml");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("application/json");
    }

    private String claimed() {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("GuardCase", GuardFixture.CASE_NO)
                .getId();
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        engine.getTaskService().claim(task, "fieldman");
        return task;
    }

    private java.net.http.HttpResponse<String> complete(String task, String outcome) {
        return http.post(
                "fieldman",
                "/engine-rest/task/" + task + "/complete",
                "{\"variables\":{\"outcome\":{\"value\":\"" + outcome + "\"}}}");
    }
}
