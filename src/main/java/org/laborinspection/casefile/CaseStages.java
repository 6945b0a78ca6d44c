package org.laborinspection.casefile;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which stages a case came into and on which day; only ever added to. */
@Component
public class CaseStages {

    private final JdbcClient jdbc;

    CaseStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That the case came into a stage on that day. */
    public record Entered(Stage stage, LocalDate on) {}

    /** In the order in which it came into them; it may have come back to one. */
    @Transactional(readOnly = true)
    public List<Entered> of(String caseNo) {
        return jdbc.sql("select stage, entered_on from li_stage_entered where case_no = ? order by id")
                .param(caseNo)
                .query((row, index) -> new Entered(
                        Stage.valueOf(row.getString("stage")), row.getObject("entered_on", LocalDate.class)))
                .list();
    }

    /** Nothing where the case is in that stage already. */
    void enter(String caseNo, Stage stage, LocalDate on) {
        var known = of(caseNo);
        if (known.isEmpty() || known.get(known.size() - 1).stage() != stage) {
            jdbc.sql("insert into li_stage_entered (case_no, stage, entered_on) values (?, ?, ?)")
                    .params(caseNo, stage.name(), on)
                    .update();
        }
    }
}
