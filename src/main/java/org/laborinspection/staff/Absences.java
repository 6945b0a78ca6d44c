package org.laborinspection.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away, who stands in for him, and which tasks the substitute was offered on that ground. */
@Service
@Transactional
public class Absences {

    private static final String OFFERS =
            "select a.*, t.task_id, t.linked, t.held from li_absence_task t join li_absence a on a.id = t.absence_id ";

    private final JdbcClient jdbc;
    private final Clock clock;

    public Absences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A task that is offered to the substitute.
     *
     * @param linked whether he is its candidate on no other ground
     * @param held whether the absent had claimed it
     */
    public record Offer(Absence absence, String taskId, boolean linked, boolean held) {}

    /** Enters an absence; two of the same people are entered one after the other. Returns its id. */
    public long add(
            String userId, String substitute, LocalDate from, LocalDate until, String reason, String recordedBy) {
        var id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                insert into li_absence (user_id, substitute, first_day, last_day, reason, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(userId, substitute, from, until, reason, recordedBy, now())
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }

    /** Keeps others from entering an absence of these two until the transaction ends. */
    public void lock(String userId, String substitute) {
        jdbc.sql("select user_id from li_staff where user_id in (?, ?) order by user_id for update")
                .params(userId, substitute)
                .query(String.class)
                .list();
    }

    public void end(long id, String by) {
        jdbc.sql("update li_absence set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
                .params(by, now(), id)
                .update();
    }

    public Optional<Absence> find(long id) {
        return jdbc.sql("select * from li_absence where id = ?")
                .param(id)
                .query(Absences::absence)
                .optional();
    }

    /** Those that last on that day. */
    public List<Absence> on(LocalDate day) {
        return jdbc.sql(
                        "select * from li_absence where first_day <= ? and last_day >= ? and ended_at is null order by id")
                .params(day, day)
                .query(Absences::absence)
                .list();
    }

    /** Those that last on or after that day and are not ended, of whom either is away or stands in. */
    public List<Absence> of(String userId, LocalDate from, LocalDate until) {
        return jdbc.sql(
                        """
                select * from li_absence where (user_id = ? or substitute = ?)
                    and first_day <= ? and last_day >= ? and ended_at is null order by id""")
                .params(userId, userId, until, from)
                .query(Absences::absence)
                .list();
    }

    /** Those that lasted or last since that day, the latest first; no more than 500. */
    public List<Absence> since(LocalDate day) {
        return jdbc.sql("select * from li_absence where last_day >= ? order by first_day desc, id desc limit 500")
                .param(day)
                .query(Absences::absence)
                .list();
    }

    public void offer(long absence, String taskId, boolean linked, boolean held) {
        jdbc.sql("insert into li_absence_task values (?, ?, ?, ?)")
                .params(absence, taskId, linked, held)
                .update();
    }

    /** The offer of a task to somebody; the last where there are several. */
    public Optional<Offer> offered(String taskId, String substitute) {
        return jdbc
                .sql(OFFERS + "where t.task_id = ? and a.substitute = ? order by a.id desc")
                .params(taskId, substitute)
                .query(Absences::offer)
                .list()
                .stream()
                .findFirst();
    }

    /** What is still offered on the ground of an absence. */
    public List<Offer> offers(long absence) {
        return jdbc.sql(OFFERS + "where a.id = ? order by t.task_id")
                .param(absence)
                .query(Absences::offer)
                .list();
    }

    /** What is still offered although its absence is over. */
    public List<Offer> over(LocalDate today) {
        return jdbc.sql(OFFERS + "where a.last_day < ? or a.ended_at is not null order by a.id, t.task_id")
                .param(today)
                .query(Absences::offer)
                .list();
    }

    public void forget(Offer offer) {
        jdbc.sql("delete from li_absence_task where absence_id = ? and task_id = ?")
                .params(offer.absence().id(), offer.taskId())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Offer offer(ResultSet row, int index) throws SQLException {
        return new Offer(
                absence(row, index), row.getString("task_id"), row.getBoolean("linked"), row.getBoolean("held"));
    }

    private static Absence absence(ResultSet row, int index) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Absence(
                row.getLong("id"),
                row.getString("user_id"),
                row.getString("substitute"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
