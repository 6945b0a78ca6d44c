package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.calendar.Office;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.demo.DemoOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Holiday notices as the administrator and the bureau's leader handle them over HTTP; in an office of its own. */
@TasklistTest
@TestPropertySource(properties = "org.name=示例县放假通知测试局")
class CalendarOverHttpTest {

    private static final String NOTICES = "/api/calendar/notices";
    private static final LocalDate TODAY = LocalDate.now(Office.ZONE);

    @LocalServerPort
    int port;

    @Autowired
    DemoOffice office;

    @Autowired
    CalendarInForce calendar;

    @Autowired
    JdbcClient jdbc;

    private OfficeHttp http;

    @BeforeEach
    void openTheOffice() {
        office.open();
        http = new OfficeHttp(port);
    }

    @AfterEach
    void theNextTestHasTheOldCalendar() {
        jdbc.sql("delete from li_calendar_notice").update();
        jdbc.sql("update li_calendar set revision = revision + 1").update();
    }

    @Test
    @DisplayName(
            "Previewed and handed in by the administrator, adopted by the leader: the case has its new date and says why")
    void theWholeWay() {
        var registered = http.post("clerk", "/api/cases", CaseBodies.complaint("放假通知示例有限公司"));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        var caseNo = registered.json().at("/caseNo").asText();
        var old = due(caseNo);
        var fresh = calendar.now().addWorkingDays(LocalDate.parse(old), 1).toString();
        var body = Map.of("file", "决定.txt", "text", decision());

        var preview = http.post("admin", NOTICES + "?preview=true", body);
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().at("/otherDates").asInt())
                .isEqualTo(preview.json().at("/moves").size());
        var move = preview.json().at("/moves").findParent("caseNo");
        assertThat(move.at("/caseNo").asText()).isEqualTo(caseNo);
        assertThat(move.at("/label").asText()).isEqualTo("立案期限");
        assertThat(move.at("/dueBefore").asText()).isEqualTo(old);
        assertThat(move.at("/dueAfter").asText()).isEqualTo(fresh);
        assertThat(due(caseNo)).isEqualTo(old);

        var proposed = http.post("admin", NOTICES, body);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        var notice = NOTICES + "/" + proposed.json().at("/notice/id").asLong();
        var again = http.post("admin", NOTICES, body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/message").asText()).contains("没有重复登记");
        assertThat(http.get("leader", notice).json().at("/preview/moves")).hasSize(1);

        var adopted = http.post("leader", notice + "/adoption", "{}");
        assertThat(adopted.status()).as(adopted.text()).isEqualTo(200);
        assertThat(adopted.json().at("/notice/state").asText()).isEqualTo("ADOPTED");
        assertThat(adopted.json().at("/notice/decidedBy").asText()).isEqualTo("leader");
        assertThat(due(caseNo)).isEqualTo(fresh);
        assertThat(http.task("clerk", caseNo, "PrepareFiling").at("/due").asText())
                .startsWith(fresh);
        var repeated = http.post("head", notice + "/adoption", "{}");
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.json().at("/repeated").asBoolean()).isTrue();
        assertThat(repeated.json().at("/message").asText()).contains("没有再作改动");
        assertThat(http.get("leader", notice).json().at("/preview").isNull()).isTrue();

        var listed = http.get("clerk", NOTICES).json();
        assertThat(listed.at("/mayPropose").asBoolean()).isFalse();
        assertThat(listed.at("/mayDecide").asBoolean()).isFalse();
        assertThat(listed.at("/notices").findValuesAsText("number")).contains("测政发〔0000〕8号", "国办发明电〔2025〕7号");
        assertThat(http.get("admin", NOTICES + "?size=1&page=1").json().at("/notices"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Who hands in, who decides, who looks on")
    @CsvSource({
        "admin, 201, 403, 403, 200",
        "leader, 403, 200, 200, 200",
        "head, 403, 200, 200, 200",
        "chief, 403, 403, 403, 403",
        "clerk, 403, 403, 403, 403",
        "supervisor, 403, 403, 403, 403"
    })
    void roles(String user, int propose, int adopt, int refuse, int look) {
        var body = Map.of("file", "决定.txt", "text", decision());
        assertThat(http.post(user, NOTICES, body).status()).isEqualTo(propose);
        assertThat(http.post(user, NOTICES + "?preview=true", body).status()).isEqualTo(propose == 201 ? 200 : propose);
        http.post("admin", NOTICES, body);
        var id = NOTICES + "/"
                + jdbc.sql("select max(id) from li_calendar_notice")
                        .query(Long.class)
                        .single();
        assertThat(http.get(user, id).status()).isEqualTo(look);
        assertThat(http.post(user, id + "/refusal", Map.of("reason", "与原件不符")).status())
                .isEqualTo(refuse);
        http.post("admin", NOTICES, body);
        var fresh = NOTICES + "/"
                + jdbc.sql("select max(id) from li_calendar_notice")
                        .query(Long.class)
                        .single();
        assertThat(http.post(user, fresh + "/adoption", "{}").status()).isEqualTo(adopt);
        assertThat(http.get(null, NOTICES).status()).isEqualTo(401);
        assertThat(http.get(user, NOTICES).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Bad input is answered in Chinese at its field, and nothing is kept")
    void badInput() {
        refused(Map.of("file", "a.txt", "text", decision().replace("放假：", "休息：")), "text", "a.txt 第6行：无法识别");
        refused(Map.of("file", "a.txt", "text", decision() + "上班：2026-13-01"), "text", "a.txt 第7行：日期有误");
        refused(Map.of("file", "a.txt", "text", decision() + "# a\u0000b"), "text", "控制字符");
        refused(Map.of("file", "a.txt", "text", decision() + "# a\u202Eb"), "text", "不可见字符");
        refused(Map.of("file", "a.txt", "text", decision() + "#".repeat(64 * 1024)), "text", "不能超过64KB");
        refused(Map.of("file", "a.txt", "text", " "), "text", "请选择通知文件");
        refused(Map.of("file", "", "text", decision()), "file", "请填写文件名");
        refused(Map.of("file", "a.txt", "text", decision(), "by", "leader"), "by", "不认识的字段");
        assertThat(http.post("admin", NOTICES, "不是JSON").status()).isEqualTo(400);
        assertThat(http.post("leader", NOTICES + "/99999999/adoption", "{}").status())
                .isEqualTo(404);
        assertThat(http.get("leader", NOTICES + "/abc").status()).isEqualTo(400);
        assertThat(http.get("leader", NOTICES + "?size=0").status()).isEqualTo(400);
        assertThat(jdbc.sql("select count(*) from li_calendar_notice")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("A refusal says why, and leaves the calendar alone")
    void refusedWithReason() {
        var version = calendar.now().version();
        var proposed = http.post("admin", NOTICES, Map.of("file", "决定.txt", "text", decision()));
        var notice = NOTICES + "/" + proposed.json().at("/notice/id").asLong();
        for (var blank : List.of("", " ", "长".repeat(501))) {
            var answer = http.post("leader", notice + "/refusal", Map.of("reason", blank));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().at("/field").asText()).isEqualTo("reason");
        }
        var answer = http.post("leader", notice + "/refusal", Map.of("reason", "与原件不符"));
        assertThat(answer.json().at("/notice/reason").asText()).isEqualTo("与原件不符");
        assertThat(http.post("leader", notice + "/adoption", "{}").status()).isEqualTo(422);
        assertThat(calendar.now().version()).isEqualTo(version);
    }

    private void refused(Map<String, String> body, String field, String message) {
        for (var path : List.of(NOTICES, NOTICES + "?preview=true")) {
            var answer = http.post("admin", path, body);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.json()
                            .at("/field")
                            .asText(answer.json().at("/errors/0/field").asText()))
                    .isEqualTo(field);
            assertThat(answer.json().at("/detail").asText()).contains(message);
        }
    }

    private String due(String caseNo) {
        return http.get("clerk", "/api/cases/" + caseNo + "/deadlines")
                .json()
                .at("/0/due")
                .asText();
    }

    /** Takes off a working day in the next week. */
    private String decision() {
        var day = calendar.now().addWorkingDays(TODAY, 2);
        return """
                类别：调整决定
                年度：%d
                文号：测政发〔0000〕8号
                标题：关于停工的决定（虚构）
                发布：%s
                放假：%s 暴雪
                """
                .formatted(day.getYear(), TODAY, day);
    }
}
