package org.laborinspection.audit;

import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.Labelled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is not paid out while it is audited, one row per order to the business unit (AUD-13, AUD-18). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PaymentPreservations {

    private final JdbcClient jdbc;

    PaymentPreservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param document the order to the business unit, D60; {@code confirmedOn} is the day of its receipt */
    record Preservation(
            long document,
            String recipient,
            String item,
            State state,
            LocalDate preservedOn,
            LocalDate confirmedOn,
            LocalDate restoredOn) {}

    enum State implements Labelled {
        PRESERVED("暂缓拨付"),
        RESTORING("正在恢复"),
        RESTORED("已恢复拨付");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    void enter(long document, String caseNo, String recipient, String item, LocalDate on) {
        jdbc.sql(
                        "insert into li_payment_preservation (document_id, case_no, recipient, item, state, preserved_on) values (?, ?, ?, ?, 'PRESERVED', ?)")
                .params(document, caseNo, recipient, item, on)
                .update();
    }

    void confirm(long document, LocalDate on) {
        jdbc.sql("update li_payment_preservation set confirmed_on = ? where document_id = ?")
                .params(on, document)
                .update();
    }

    void restoring(long document) {
        jdbc.sql("update li_payment_preservation set state = 'RESTORING' where document_id = ?")
                .param(document)
                .update();
    }

    /** What was to be restored is paid again. */
    void restored(String caseNo, LocalDate on) {
        jdbc.sql(
                        "update li_payment_preservation set state = 'RESTORED', restored_on = ? where case_no = ? and state = 'RESTORING'")
                .params(on, caseNo)
                .update();
    }

    List<Preservation> in(String caseNo, State state) {
        return of(caseNo).stream().filter(one -> one.state() == state).toList();
    }

    /** In the order in which they were issued. */
    @Transactional(readOnly = true)
    public List<Preservation> of(String caseNo) {
        return jdbc.sql("select * from li_payment_preservation where case_no = ? order by document_id")
                .param(caseNo)
                .query((row, index) -> new Preservation(
                        row.getLong("document_id"),
                        row.getString("recipient"),
                        row.getString("item"),
                        State.valueOf(row.getString("state")),
                        row.getObject("preserved_on", LocalDate.class),
                        row.getObject("confirmed_on", LocalDate.class),
                        row.getObject("restored_on", LocalDate.class)))
                .list();
    }
}
