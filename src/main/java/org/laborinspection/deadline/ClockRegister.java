package org.laborinspection.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laborinspection.calendar.Period;
import org.laborinspection.calendar.Suspension;
import org.laborinspection.calendar.Unit;
import org.laborinspection.deadline.StatutoryClock.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of the register. They are added and superseded, never rewritten. */
@Repository
class ClockRegister {

    private static final String IN_FORCE = "select * from li_clock where superseded_by is null and ";

    static final String INSERT =
            """
            insert into li_clock (case_no, limit_id, subject, label, started_on, due_on, amount, unit, rolls, extension,
                suspensions, used, remaining, state, live, changed_on, basis, provisional, calendar_version, explanation,
                reason, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;

    ClockRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds every row of this clock until the end of the transaction, so that changes follow one another. */
    void lock(ClockKey key) {
        jdbc.sql("select id from li_clock where case_no = ? and limit_id = ? and subject = ? for update")
                .params(key.caseNo(), key.limit(), key.subject())
                .query(Long.class)
                .list();
    }

    Optional<StatutoryClock> current(ClockKey key) {
        return jdbc.sql(IN_FORCE
                        + "case_no = ? and limit_id = ? and subject = ? order by id desc fetch first 1 row only")
                .params(key.caseNo(), key.limit(), key.subject())
                .query(ClockRegister::read)
                .optional();
    }

    List<StatutoryClock> ofCase(String caseNo) {
        return jdbc.sql(IN_FORCE + "case_no = ? order by id")
                .params(caseNo)
                .query(ClockRegister::read)
                .list();
    }

    List<StatutoryClock> history(String caseNo) {
        return jdbc.sql("select * from li_clock where case_no = ? order by id")
                .params(caseNo)
                .query(ClockRegister::read)
                .list();
    }

    List<StatutoryClock> rows(Collection<Long> ids) {
        return jdbc.sql("select * from li_clock where id in (:ids)")
                .param("ids", ids)
                .query(ClockRegister::read)
                .list();
    }

    List<StatutoryClock> inState(State state, int offset, int limit) {
        return jdbc.sql(IN_FORCE + "state = ? order by due_on, id offset ? rows fetch next ? rows only")
                .params(state.name(), offset, limit)
                .query(ClockRegister::read)
                .list();
    }

    List<StatutoryClock> running(Collection<String> cases) {
        return cases.isEmpty()
                ? List.of()
                : jdbc.sql(IN_FORCE + "state = 'RUNNING' and case_no in (:cases) order by due_on, id")
                        .param("cases", cases)
                        .query(ClockRegister::read)
                        .list();
    }

    List<StatutoryClock> running() {
        return jdbc.sql(IN_FORCE + "state = 'RUNNING' order by due_on, id")
                .query(ClockRegister::read)
                .list();
    }

    List<String> casesDueBefore(LocalDate day) {
        return jdbc.sql("select distinct case_no from li_clock where state = 'RUNNING' and due_on < ?")
                .param(day)
                .query(String.class)
                .list();
    }

    /** Adds the row and answers it with its id. */
    StatutoryClock add(StatutoryClock clock) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(INSERT).params(values(clock)).update(key, "id");
        return byId(key.getKeyAs(Long.class));
    }

    private StatutoryClock byId(long id) {
        return jdbc.sql("select * from li_clock where id = ?")
                .param(id)
                .query(ClockRegister::read)
                .single();
    }

    /** Puts {@code after} in the place of {@code before}. */
    StatutoryClock supersede(StatutoryClock before, StatutoryClock after) {
        int retired = jdbc.sql("update li_clock set state = 'SUPERSEDED', live = null where id = ? and state = ?")
                .params(before.id(), before.state().name())
                .update();
        if (retired != 1) {
            throw new IllegalStateException("Clock " + before.id() + " was changed at the same time");
        }
        StatutoryClock added = add(after);
        jdbc.sql("update li_clock set superseded_by = ? where id = ?")
                .params(added.id(), before.id())
                .update();
        return added;
    }

    /** The row as {@link #INSERT} takes it. */
    static Object[] values(StatutoryClock clock) {
        return new Object[] {
            clock.caseNo(),
            clock.limit(),
            clock.subject(),
            clock.label(),
            clock.startedOn(),
            clock.dueOn(),
            clock.period().amount(),
            clock.period().unit().name(),
            clock.period().rolls(),
            clock.extension(),
            write(clock.suspensions()),
            clock.used(),
            clock.remaining(),
            clock.state().name(),
            clock.state().isLive() ? true : null,
            clock.changedOn(),
            clock.basis(),
            clock.provisional(),
            clock.calendarVersion(),
            clock.text(),
            clock.reason(),
            clock.createdAt().atOffset(ZoneOffset.UTC)
        };
    }

    static StatutoryClock read(ResultSet row, int index) throws SQLException {
        return new StatutoryClock(
                row.getLong("id"),
                row.getString("case_no"),
                row.getString("limit_id"),
                row.getString("subject"),
                row.getString("label"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new Period(row.getInt("amount"), Unit.valueOf(row.getString("unit")), row.getBoolean("rolls")),
                row.getInt("extension"),
                suspensions(row.getString("suspensions")),
                row.getInt("used"),
                row.getInt("remaining"),
                State.valueOf(row.getString("state")),
                row.getObject("changed_on", LocalDate.class),
                row.getString("basis"),
                row.getBoolean("provisional"),
                row.getString("calendar_version"),
                row.getString("explanation"),
                row.getString("reason"),
                row.getObject("superseded_by", Long.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static String write(List<Suspension> suspensions) {
        return suspensions.stream()
                .map(suspension -> suspension.from() + "/" + (suspension.to() == null ? "" : suspension.to()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Suspension> suspensions(String text) {
        return text.lines()
                .map(line -> line.split("/"))
                .map(days ->
                        new Suspension(LocalDate.parse(days[0]), days.length == 1 ? null : LocalDate.parse(days[1])))
                .toList();
    }
}
