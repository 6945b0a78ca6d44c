package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.demo.DemoOffice;
import org.laborinspection.demo.OfficeWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TasklistTest
@Tag("CASE-13")
@DisplayName("The discretion of a penalty over HTTP")
class DiscretionOverHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    DemoOffice office;

    @Autowired
    OfficeWalk walk;

    private OfficeHttp http;

    @BeforeEach
    void openTheOffice() {
        office.open();
        http = new OfficeHttp(port);
    }

    @Test
    @DisplayName("The handler sees what there is to choose, and each step of what his choice comes to; nothing is kept")
    void preview() {
        var caseNo = investigated("裁量示例有限公司");
        var at = "/api/cases/" + caseNo + "/discretion";
        var choices = http.get("inspector1", at).json();
        assertThat(choices.at("/ranges").findValuesAsText("id"))
                .contains("P5", "DISPATCH_AGENCY")
                .doesNotContain("TRAINING_FEES", "INSURANCE_FRAUD_REGULATION");
        assertThat(choices.at("/factors").findValuesAsText("kind")).contains("STATUTORY", "HEAVIER");
        assertThat(choices.at("/endedOn").asText()).matches("\\d{4}-\\d\\d-\\d\\d");

        var answer = http.post(
                "inspector1",
                at,
                draft(
                        Map.of("entry", "P5", "persons", 8, "conditionMet", true),
                        Map.of("entry", "OVERTIME", "persons", 2)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var sum = answer.json();
        assertThat(sum.at("/fine").decimalValue()).isEqualByComparingTo("3400");
        assertThat(sum.at("/warning").asBoolean()).isTrue();
        assertThat(sum.at("/violations/0/calculation/cap").decimalValue()).isEqualByComparingTo("4000");
        assertThat(sum.at("/violations/0/calculation/steps").findValuesAsText("label"))
                .contains("法定幅度", "上限校验");
        assertThat(sum.at("/violations/0/comparison/outside").asBoolean()).isFalse();
        assertThat(http.get("inspector1", "/api/cases/" + caseNo)
                        .json()
                        .at("/entries")
                        .findValuesAsText("type"))
                .doesNotContain("PROPOSAL");
    }

    @Test
    @DisplayName("Bad input is named in Chinese; who is no handler reckons nothing, and others do not see the case")
    void refused() {
        var caseNo = investigated("裁量拒绝示例有限公司");
        var at = "/api/cases/" + caseNo + "/discretion";
        var bad = Map.of(
                "nothing to punish", List.of(),
                "unknown row", List.of(Map.of("entry", "NOTHING")),
                "no persons", List.of(Map.of("entry", "OVERTIME")),
                "minus one", List.of(Map.of("entry", "OVERTIME", "persons", -1)),
                "tomorrow", List.of(Map.of("entry", "DEFIANCE", "endedOn", "2999-01-01")),
                "no date", List.of(Map.of("entry", "DEFIANCE", "endedOn", "2026-02-30")),
                "unknown field", List.of(Map.of("entry", "DEFIANCE", "fine", 1)),
                "long", List.of(Map.of("entry", "D".repeat(5000))));
        bad.forEach((what, violations) -> {
            var answer = http.post("inspector1", at, Map.of("party", "ORGANISATION", "violations", violations));
            assertThat(answer.status()).as(what + answer.text()).isBetween(400, 422);
            assertThat(answer.json().at("/detail").asText()).as(what).containsPattern("\\p{IsHan}{4}");
        });
        var good = draft(Map.of("entry", "DEFIANCE"));
        assertThat(http.post("inspector1", at, good).status()).isEqualTo(200);
        assertThat(http.post("inspector1", at, Map.of("violations", good.get("violations")))
                        .status())
                .as("no party")
                .isBetween(400, 422);
        assertThat(http.post("chief", at, good).status()).isEqualTo(403);
        assertThat(http.get("chief", at).status()).isEqualTo(403);
        assertThat(http.post("inspector3", at, good).status()).isEqualTo(404);
    }

    private static Map<String, Object> draft(Map<?, ?>... violations) {
        return Map.of("party", "ORGANISATION", "violations", List.of(violations));
    }

    private String investigated(String employer) {
        var lead = new HashMap<>(CaseBodies.complaint(employer));
        lead.remove("identity");
        var caseNo = walk.register("clerk", lead);
        walk.done(caseNo, "clerk", "PrepareFiling", "submit", null, Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案"));
        walk.done(caseNo, "reviewer", "ReviewFiling", "approve");
        walk.done(
                caseNo, "chief", "DecideFiling", "file", null, Map.of("handlers", List.of("inspector1", "inspector2")));
        return caseNo;
    }
}
