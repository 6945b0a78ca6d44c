package org.laborinspection.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rungs of the warning ladder that the clocks of the register have reached; each once for a due date. */
@Repository
public class ClockRungs {

    private final JdbcClient jdbc;

    public ClockRungs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws DuplicateKeyException if it is known already, also where another node has just recorded it */
    public void add(ClockRung rung) {
        jdbc.sql("insert into li_clock_rung values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        rung.clock().caseNo(),
                        rung.clock().limit(),
                        rung.clock().subject(),
                        rung.startedOn(),
                        rung.dueOn(),
                        rung.rung(),
                        rung.ordinal(),
                        rung.label(),
                        rung.reachedOn(),
                        rung.told(),
                        rung.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What this clock has reached on the way to its present date. */
    public List<ClockRung> of(StatutoryClock clock) {
        return jdbc.sql("select * from li_clock_rung"
                        + " where case_no = ? and limit_id = ? and subject = ? and started_on = ? and due_on = ?")
                .params(clock.caseNo(), clock.limit(), clock.subject(), clock.startedOn(), clock.dueOn())
                .query(ClockRungs::read)
                .list();
    }

    /** What the clocks of a case have reached, also on the way to dates they had before, in order. */
    public List<ClockRung> ofCase(String caseNo) {
        return jdbc.sql("select * from li_clock_rung where case_no = ? order by at, reached_on, ordinal, rung")
                .param(caseNo)
                .query(ClockRungs::read)
                .list();
    }

    private static ClockRung read(ResultSet row, int index) throws SQLException {
        return new ClockRung(
                new ClockKey(row.getString("case_no"), row.getString("limit_id"), row.getString("subject")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("rung"),
                row.getInt("ordinal"),
                row.getString("label"),
                row.getObject("reached_on", LocalDate.class),
                row.getBoolean("told"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
