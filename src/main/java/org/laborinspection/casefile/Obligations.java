package org.laborinspection.casefile;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.laborinspection.calendar.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The obligations of all cases and what was paid on them. Every change happens in the transaction of its step. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Obligations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Obligations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Enters what a decision orders; {@code amount} in yuan, null where nothing is to be paid. */
    public void enter(long document, String caseNo, String measure, BigDecimal amount) {
        jdbc.sql("insert into li_obligation values (?, ?, ?, ?, 'ISSUED', ?, ?)")
                .params(document, caseNo, measure, amount, today(), today())
                .update();
    }

    /** Lets the obligation come into a state; the same again changes nothing. */
    public void move(long document, Obligation.State state) {
        jdbc.sql("update li_obligation set state = ?, changed_on = ? where document_id = ? and state <> ?")
                .params(state.name(), today(), document, state.name())
                .update();
    }

    /** What was to be dealt with anew has been, by a new decision or by a withdrawal. */
    public void replaceEscalated(String caseNo) {
        jdbc.sql(
                        "update li_obligation set state = 'REPLACED', changed_on = ? where case_no = ? and state = 'ESCALATED'")
                .params(today(), caseNo)
                .update();
    }

    /** Changes what is to be paid after a remedy (CASE-25). */
    public void change(long document, BigDecimal amount) {
        jdbc.sql("update li_obligation set amount = ? where document_id = ?")
                .params(amount, document)
                .update();
    }

    public void pay(long document, Payment payment, String actor) {
        jdbc.sql(
                        "insert into li_payment (document_id, kind, paid_on, amount, receipt, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        document,
                        payment.kind().name(),
                        payment.paidOn(),
                        payment.amount(),
                        payment.receipt(),
                        actor,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Obligation get(long document) {
        return jdbc.sql("select * from li_obligation where document_id = ?")
                .param(document)
                .query(Obligations::obligation)
                .single();
    }

    /** In the order of issue. */
    @Transactional(readOnly = true)
    public List<Obligation> of(String caseNo) {
        return jdbc.sql("select * from li_obligation where case_no = ? order by document_id")
                .param(caseNo)
                .query(Obligations::obligation)
                .list();
    }

    /** The same, and no other step of the case changes them until the end of the transaction. */
    public List<Obligation> locked(String caseNo) {
        jdbc.sql("select case_no from li_case where case_no = ? for update")
                .param(caseNo)
                .query(String.class)
                .single();
        return of(caseNo);
    }

    /** In the order of the days on which they were paid. */
    @Transactional(readOnly = true)
    public List<Payment> payments(long document) {
        return jdbc.sql("select * from li_payment where document_id = ? order by paid_on, id")
                .param(document)
                .query((row, index) -> new Payment(
                        row.getObject("paid_on", LocalDate.class),
                        row.getBigDecimal("amount"),
                        Payment.Kind.valueOf(row.getString("kind")),
                        row.getString("receipt")))
                .list();
    }

    private static Obligation obligation(ResultSet row, int index) throws SQLException {
        return new Obligation(
                row.getLong("document_id"),
                row.getString("case_no"),
                row.getString("measure"),
                row.getBigDecimal("amount"),
                Obligation.State.valueOf(row.getString("state")),
                row.getObject("created_on", LocalDate.class),
                row.getObject("changed_on", LocalDate.class));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Office.ZONE);
    }
}
