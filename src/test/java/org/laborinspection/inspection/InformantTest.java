package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.Informants;
import org.springframework.beans.factory.annotation.Autowired;

/** The informant's seal (条例第九条): sealed before the process, read by few, each reading recorded, named nowhere else. */
class InformantTest extends CaseScenario {

    @Autowired
    Informants informants;

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
                .containsExactly("inspector1:核实线索");
        assertThat(jdbc.sql("select sealed from li_informant where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("示例", "110101");
        assertThat(cases.get(caseNo).toString()).doesNotContain("示例举报人");
    }

    @Test
    @Tag("CASE-S10")
    @DisplayName(
            "The engine never learns who it was, nor what a form submitted: no variable, no history, no name in a paper")
    void nowhereElse() throws IOException {
        var caseNo = served(day("2026-05-11"));
        for (var table : List.of("act_hi_varinst", "act_hi_detail", "act_ru_variable")) {
            assertThat(jdbc.sql("select count(*) from " + table
                                    + " where text_ like '%示例投诉人%' or name_ in ('submission', 'opinion')")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        for (var paper : documents.ofCase(caseNo)) {
            assertThat(words(paper.id())).contains("示例").doesNotContain("示例投诉人");
        }
        assertThat(log.of(caseNo).toString()).doesNotContain("示例投诉人");
    }
}
