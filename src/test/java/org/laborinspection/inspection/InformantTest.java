package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.Informants;
import org.laborinspection.casefile.Registration;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.springframework.beans.factory.annotation.Autowired;

/** The informant's seal (条例第九条): sealed before the process, read by few, each reading recorded, named nowhere else. */
class InformantTest extends CaseScenario {

    @Autowired
    Informants informants;

    @Autowired
    ObjectMapper json;

    @Test
    @Tag("CASE-S10")
    @DisplayName("Art. 9: sealed once, opened with a reason that is recorded, and not to be replaced")
    void sealed() {
        office.on(day("2026-03-02"));
        var id = "00000000-0000-0000-0000-000000000001";
        informants.seal(id, new Informants.Identity("示例举报人", "110101190001010000", "00000000000", null), "clerk");
        var lead = complaint(day("2026-03-02"));
        lead.put("source", "REPORT");
        lead.put("informant", id);
        var caseNo = register(lead);
        refused(
                () -> informants.seal(id, new Informants.Identity("他人", null, null, null), "clerk"),
                "CASE-S10",
                "不能更改");

        assertThat(informants.read(id, "inspector1", "核实线索").name()).isEqualTo("示例举报人");
        assertThat(jdbc.sql("select reader || ':' || reason from li_informant_reading where informant_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .as("the paper is made of it, then somebody reads it")
                .containsExactly("clerk:制作《投诉（举报）登记表》", "inspector1:核实线索");
        assertThat(jdbc.sql("select sealed from li_informant where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("示例", "110101");
        assertThat(cases.get(caseNo).toString()).doesNotContain("示例举报人");
    }

    @Test
    @Tag("CASE-01")
    @Tag("CASE-S10")
    @Tag("D01")
    @DisplayName("The sheet of a complaint is whole, sealed in the database, and opened with a reason that is recorded")
    void sheet() throws IOException {
        office.on(day("2026-03-02"));
        var caseNo = register(complaint(day("2026-03-02")));
        var sheet = documents.latest(caseNo, DocumentKind.D01).orElseThrow();
        assertThat(sheet.sealed()).isTrue();
        assertThat(sheet.number()).startsWith("示人社监登字〔2026〕");
        refused(() -> documents.open(sheet.id()), "CASE-S10", "查阅理由");
        refused(() -> documents.openSealed(sheet.id(), "chief", " "), "reason", "查阅理由");
        assertThat(words(documents.openSealed(sheet.id(), "chief", "审核立案")))
                .contains(caseNo, "示例投诉人", "00000000000", "示例一号建筑有限公司", "3,500.00元", "支付拖欠的工资", "演示窗口");
        assertThat(readings(sheet.id())).containsExactly("chief:审核立案");
        assertThat(jdbc.sql("select content from li_document where id = ?")
                        .param(sheet.id())
                        .query((row, i) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .single())
                .as("no document program reads what lies in the database")
                .doesNotStartWith("PK");
        assertThat(documents.verify(sheet)).isTrue();
        jdbc.sql("update li_document set content = (select content from li_document where id = ?) where id = ?")
                .params(
                        documents
                                .latest(register(complaint(day("2026-03-02"))), DocumentKind.D01)
                                .orElseThrow()
                                .id(),
                        sheet.id())
                .update();
        assertThat(documents.verify(sheet)).as("another's bytes in its place").isFalse();
    }

    @Test
    @Tag("CASE-01")
    @Tag("D01")
    @DisplayName(
            "A complaint that does not say who complains is not registered; a report may be anonymous, and says so")
    void namelessAndAnonymous() throws IOException {
        office.on(day("2026-03-02"));
        var id = "00000000-0000-0000-0000-000000000002";
        informants.seal(id, new Informants.Identity(null, null, null, "示例地址"), "clerk");
        var lead = complaint(day("2026-03-02"));
        lead.put("informant", id);
        var cases = caseCount();
        refused(() -> office.as("clerk", () -> process.register(registration(lead))), "F-D01", "缺少：投诉举报人、投诉举报人电话");
        assertThat(caseCount()).as("nothing half done").isEqualTo(cases);

        lead.put("source", "REPORT");
        assertThat(words(documents.openSealed(sheetOf(register(lead)), "chief", "核实")))
                .contains("未提供", "示例地址");
        lead.remove("informant");
        assertThat(words(sheetOf(register(lead)))).contains("匿名").doesNotContain("示例地址");
        lead.put("source", "PATROL");
        assertThat(words(sheetOf(register(lead)))).contains("日常巡查").doesNotContain("匿名举报");
    }

    private long sheetOf(String caseNo) {
        return documents.latest(caseNo, DocumentKind.D01).orElseThrow().id();
    }

    private long caseCount() {
        return jdbc.sql("select count(*) from li_case").query(Long.class).single();
    }

    private Registration registration(Map<String, Object> lead) {
        return json.convertValue(lead, Registration.class);
    }

    private List<String> readings(long paper) {
        return jdbc.sql("select reader || ':' || reason from li_document_reading where document_id = ?")
                .param(paper)
                .query(String.class)
                .list();
    }

    @Test
    @Tag("CASE-S10")
    @DisplayName(
            "The engine never learns who it was, nor what a form submitted: no variable, no history, no name in a paper")
    void nowhereElse() throws IOException {
        var caseNo = served(day("2026-05-11"));
        completedWithVariablesThatLast();
        for (var table : List.of("act_hi_varinst", "act_hi_detail", "act_ru_variable")) {
            assertThat(jdbc.sql("select name_ || ' = ' || coalesce(text_, '') from " + table
                                    + " where text_ like '%示例投诉人%' or name_ in ('submission', 'opinion')")
                            .query(String.class)
                            .list())
                    .as(table)
                    .isEmpty();
        }
        var papers = documents.ofCase(caseNo);
        assertThat(papers).filteredOn(IssuedDocument::sealed).singleElement().satisfies(sheet -> assertThat(
                        words(documents.openSealed(sheet.id(), "inspector1", "核实线索")))
                .contains("示例投诉人"));
        for (var paper : papers.stream().filter(p -> !p.sealed()).toList()) {
            assertThat(words(paper.id())).contains("示例").doesNotContain("示例投诉人");
        }
        assertThat(log.of(caseNo).toString()).doesNotContain("示例投诉人");
    }

    /** As a client of the engine may do it, against what our forms do. */
    private void completedWithVariablesThatLast() {
        var caseNo = register(complaint(day("2026-05-11")));
        office.as("clerk", () -> {
            var tasks = engine.getTaskService();
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(caseNo)
                    .singleResult()
                    .getId();
            tasks.claim(task, "clerk");
            tasks.complete(
                    task,
                    Map.of(
                            "outcome",
                            "supplement",
                            "opinion",
                            "请补充材料",
                            "submission",
                            "{\"suggestion\": \"向示例投诉人核实\"}"));
            return null;
        });
        assertThat(log.of(caseNo)).last().satisfies(line -> assertThat(line.opinion())
                .isEqualTo("请补充材料"));
    }
}
