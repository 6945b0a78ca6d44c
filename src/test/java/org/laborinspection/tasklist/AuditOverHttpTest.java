package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.demo.DemoOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TasklistTest
class AuditOverHttpTest {

    private static final String TODAY = LocalDate.now(Office.ZONE).toString();
    private static final String INFORMANT = "示例举报人丁";

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

    @Test
    @Tag("AUD-01")
    @Tag("AUD-13")
    @Tag("AUD-22")
    @DisplayName("The business unit reads its instruction and nothing else of the audit, whatever door it tries")
    void businessUnit() {
        var caseNo = opened();
        var path = "/api/cases/" + caseNo;
        assertThat(http.get("business", path).status()).isEqualTo(404);
        preservation(caseNo);

        var seen = http.get("business", path);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().at("/papers").findValuesAsText("kind")).containsExactly("D60");
        assertThat(seen.json().at("/log")).isEmpty();
        assertThat(seen.json().at("/source").isNull()).isTrue();
        assertThat(seen.json().at("/informant").isNull()).isTrue();
        assertThat(seen.json().at("/clocks").findValuesAsText("limit"))
                .containsExactlyInAnyOrder("PAYMENT_PRESERVATION", "PRESERVATION_RECEIPT");
        assertThat(seen.text()).doesNotContain(INFORMANT, "反映冒领养老金", "举报");
        for (var paper : http.get("audithead", path + "/documents").json()) {
            assertThat(http.get(
                                    "business",
                                    path + "/documents/" + paper.at("/id").asLong())
                            .status())
                    .as(paper.at("/title").asText())
                    .isEqualTo(paper.at("/kind").asText().equals("D60") ? 200 : 404);
        }
        assertThat(http.get("business", path + "/volume").status()).isEqualTo(403);
        assertThat(http.get("business", path + "/deadlines").status()).isEqualTo(403);
        assertThat(http.get("business", path + "/evidence").json()).isEmpty();
        assertThat(http.post("business", path + "/informant/readings", Map.of("reason", "想知道"))
                        .status())
                .isBetween(400, 499);
        http.done(
                "business",
                caseNo,
                "ConfirmPreservation",
                "confirmed",
                null,
                Map.of("doneOn", TODAY, "receipt", "回执1号"));
        assertThat(http.get("business", path).status()).isEqualTo(404);
    }

    @Test
    @Tag("AUD-01")
    @DisplayName("Each side lists its own kind of cases; a clerk registers no audit and an auditor no inspection")
    void listsAndDoors() {
        var caseNo = registered();
        assertThat(numbers("audithead", "kind=AUDIT")).contains(caseNo);
        assertThat(numbers("chief", "size=200")).doesNotContain(caseNo);
        assertThat(numbers("auditor1", "size=200")).contains(caseNo);
        assertThat(numbers("auditor2", "size=200")).doesNotContain(caseNo);
        assertThat(http.get("chief", "/api/cases/" + caseNo).status()).isEqualTo(404);
        assertThat(http.post("clerk", "/api/audits", lead(null)).status()).isEqualTo(403);
        assertThat(http.post("auditor1", "/api/cases", CaseBodies.complaint("示例单位"))
                        .status())
                .isEqualTo(403);
        var bad = http.post("auditor1", "/api/audits", Map.of("source", "PATROL"));
        assertThat(bad.status()).isEqualTo(400);
    }

    @Test
    @Tag("AUD-06")
    @DisplayName("Whoever asks for a recusal asks at one door, whichever kind the case is")
    void recusal() {
        var caseNo = opened();
        var asked = Map.of("handler", "auditor2", "ground", "与当事人有近亲属关系", "applicant", "示例十号代办机构");
        assertThat(http.post("auditor1", "/api/cases/" + caseNo + "/recusals", asked)
                        .status())
                .isEqualTo(202);
        http.done("auditvp", caseNo, "DecideAuditorRecusal", "refuse", "没有利害关系", Map.of());
    }

    @Test
    @Tag("AUD-06")
    @DisplayName("In an audit it is its head who transfers and replaces, among the auditors and by the rule of audits")
    void handedOver() {
        var caseNo = opened();
        var task = http.task("auditor1", caseNo, "PlanAudit").at("/id").asText();
        assertThat(http.claim("auditor1", task).status()).isEqualTo(204);
        var path = "/api/tasks/" + task;
        var seat = "/api/cases/" + caseNo + "/handlers/auditor1";
        for (var stranger : List.of("chief", "auditor3")) {
            assertThat(http.post(stranger, path + "/transfer", order("auditor2"))
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(http.get(stranger, seat + "/successors").status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        for (var reader : List.of("auditor2", "leader")) {
            var asked = http.post(reader, path + "/transfer", order("auditor2"));
            assertThat(asked.status()).as(reader).isEqualTo(422);
            assertThat(asked.json().at("/detail").asText()).contains("由稽核部门负责人或者分管领导决定");
        }
        assertThat(http.post("audithead", path + "/transfer", order("auditor2")).status())
                .isEqualTo(204);
        assertThat(http.task("auditor2", caseNo, "PlanAudit").at("/assignee").asText())
                .isEqualTo("auditor2");

        assertThat(http.get("audithead", seat + "/successors").json())
                .extracting(one -> one.at("/id").asText())
                .containsExactly("auditor3");
        var refused = http.post("audithead", seat + "/replacement", order("inspector1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/rule").asText()).isEqualTo("AUD-06");
        assertThat(refused.json().at("/detail").asText()).contains("所在岗位不能担任本案稽核人员");
        assertThat(http.post("audithead", seat + "/replacement", order("auditor3"))
                        .status())
                .isEqualTo(204);
        assertThat(http.get("auditor1", "/api/cases/" + caseNo)
                        .json()
                        .at("/handlers")
                        .findValuesAsText("id"))
                .containsExactly("auditor2", "auditor3");
        assertThat(http.get("audithead", "/api/cases/" + caseNo)
                        .json()
                        .at("/log")
                        .findValuesAsText("action"))
                .contains("TransferTask", "TransferHandler");
    }

    private static Map<String, Object> order(String to) {
        return Map.of("to", to, "reason", "工作调整");
    }

    @Test
    @Tag("AUD-M")
    @DisplayName("The head draws a cycle, auditors mark what is done, the business unit sees no plan")
    void plans() {
        var drawing = Map.of(
                "duty", "EXTERNAL_GENERAL", "cycle", "2025", "subjects", List.of("示例一", "示例二", "示例三"), "seed", 5);
        assertThat(http.post("auditor1", "/api/audit-plans", drawing).status()).isEqualTo(403);
        var plan = http.post("audithead", "/api/audit-plans", drawing);
        assertThat(plan.status()).as(plan.text()).isEqualTo(201);
        assertThat(plan.json().at("/target").asInt()).isEqualTo(1);
        assertThat(plan.json().at("/warning").asText()).contains("还差1户");
        var done = http.post(
                "auditor1",
                "/api/audit-plans/" + plan.json().at("/id").asLong() + "/items/1/done",
                Map.of("doneOn", TODAY));
        assertThat(done.json().at("/done").asInt()).isEqualTo(1);
        assertThat(http.get("supervisor", "/api/audit-plans").status()).isEqualTo(200);
        var duties = http.get("audithead", "/api/audit-plans/duties").json();
        assertThat(duties.at("/mayDraw").asBoolean()).isTrue();
        assertThat(duties.at("/duties").findValuesAsText("percent")).containsExactlyInAnyOrder("20", "20", "30");
        assertThat(http.get("supervisor", "/api/audit-plans/duties")
                        .json()
                        .at("/mayRecord")
                        .asBoolean())
                .isFalse();
        assertThat(http.get("business", "/api/audit-plans").status()).isEqualTo(403);
    }

    private List<String> numbers(String user, String query) {
        return http.get(user, "/api/cases?" + query).json().at("/cases").findValuesAsText("caseNo");
    }

    private static Map<String, Object> lead(String informant) {
        var lead = new HashMap<String, Object>();
        lead.put("source", "REPORT");
        lead.put("receivedOn", TODAY);
        lead.put("employer", Map.of("name", "示例十号代办机构", "address", "示例县示例路10号"));
        lead.put("insurance", "PENSION");
        lead.put("periodFrom", "2025-01");
        lead.put("periodTo", "2025-12");
        lead.put("facts", "反映冒领养老金");
        lead.put("informant", informant);
        return lead;
    }

    private String registered() {
        var sealed = UUID.randomUUID().toString();
        assertThat(http.put("auditor1", "/api/informants/" + sealed, Map.of("name", INFORMANT))
                        .status())
                .isEqualTo(204);
        var answer = http.post("auditor1", "/api/audits", lead(sealed));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().at("/caseNo").asText();
    }

    private String opened() {
        var caseNo = registered();
        http.done(
                "auditor1",
                caseNo,
                "ScreenLead",
                "accept",
                null,
                Map.of("insurance", "PENSION", "periodFrom", "2025-01", "periodTo", "2025-12", "suggestion", "建议立案"));
        http.done(
                "audithead",
                caseNo,
                "ReviewOpening",
                "approve",
                null,
                Map.of("handlers", List.of("auditor1", "auditor2")));
        http.done("auditvp", caseNo, "ApproveOpening", "approve", null, Map.of());
        return caseNo;
    }

    private void preservation(String caseNo) {
        http.done(
                "auditor1",
                caseNo,
                "PlanAudit",
                "submit",
                null,
                Map.of(
                        "method", "ONSITE",
                        "scope", "领取资格",
                        "route", "查阅资料",
                        "materials", List.of(Map.of("name", "名册")),
                        "visitOn", TODAY,
                        "place", "示例县示例路10号",
                        "unannouncedReason", "可能隐匿资料"));
        http.done("audithead", caseNo, "SignAuditNotice", "approve", null, Map.of());
        http.done(
                "auditor1",
                caseNo,
                "ServeDocument",
                "served",
                null,
                Map.of(
                        "way", "DIRECT",
                        "servers", List.of("auditor1", "auditor2"),
                        "servedOn", TODAY,
                        "place", "示例县示例路10号",
                        "receiver", "示例联系人",
                        "relation", "负责收件的人"));
        http.done(
                "auditor1",
                caseNo,
                "GatherFacts",
                "preserve",
                null,
                Map.of(
                        "preservation",
                        Map.of("ground", "LARGE", "reason", "金额较大", "recipient", "示例领取人", "item", "基本养老金")));
        http.done("auditvp", caseNo, "ApprovePaymentPreservation", "approve", "同意暂缓", Map.of());
    }
}
