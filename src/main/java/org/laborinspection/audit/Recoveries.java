package org.laborinspection.audit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.laborinspection.audit.TreatmentForms.Item;
import org.laborinspection.audit.TreatmentForms.RecoveryWay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be recovered, in yuan, one row per order to the business unit (AUD-17). The table holds that what is owed is
 * what came back, what is in progress and what was written off, at every moment.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Recoveries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Recoveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param document the order to the business unit, D65; {@code confirmedOn} is the day of its receipt */
    record Recovery(
            long document,
            BigDecimal owed,
            BigDecimal recovered,
            BigDecimal inProgress,
            BigDecimal writtenOff,
            LocalDate confirmedOn) {}

    void enter(long document, String caseNo, BigDecimal owed) {
        jdbc.sql(
                        "insert into li_recovery (document_id, case_no, owed, recovered, in_progress, written_off) values (?, ?, ?, 0, ?, 0)")
                .params(document, caseNo, owed, owed)
                .update();
    }

    /** Books what was settled; refused before it is more than is in progress (AUD-17). */
    void settle(long document, List<Item> items, String actor) {
        jdbc.sql("select document_id from li_recovery where document_id = ? for update")
                .param(document)
                .query(Long.class)
                .single();
        AuditRules.checkSettled(get(document).inProgress(), items, LocalDate.now(clock));
        for (var item : items) {
            jdbc.sql(
                            "insert into li_recovery_item (document_id, way, settled_on, amount, receipt, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            document,
                            item.way().name(),
                            item.settledOn(),
                            item.amount(),
                            item.receipt(),
                            actor,
                            OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            var column = item.way() == RecoveryWay.WRITE_OFF ? "written_off" : "recovered";
            jdbc.sql("update li_recovery set in_progress = in_progress - ?, " + column + " = " + column
                            + " + ? where document_id = ?")
                    .params(item.amount(), item.amount(), document)
                    .update();
        }
    }

    void confirm(long document, LocalDate on) {
        jdbc.sql("update li_recovery set confirmed_on = coalesce(confirmed_on, ?) where document_id = ?")
                .params(on, document)
                .update();
    }

    @Transactional(readOnly = true)
    public Recovery get(long document) {
        return jdbc.sql("select * from li_recovery where document_id = ?")
                .param(document)
                .query(Recoveries::recovery)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Recovery> of(String caseNo) {
        return jdbc.sql("select * from li_recovery where case_no = ? order by document_id")
                .param(caseNo)
                .query(Recoveries::recovery)
                .list();
    }

    private static Recovery recovery(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new Recovery(
                row.getLong("document_id"),
                row.getBigDecimal("owed"),
                row.getBigDecimal("recovered"),
                row.getBigDecimal("in_progress"),
                row.getBigDecimal("written_off"),
                row.getObject("confirmed_on", LocalDate.class));
    }
}
