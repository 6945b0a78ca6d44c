package org.laborinspection.deadline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.laborinspection.calendar.HolidayNotice;
import org.laborinspection.deadline.CalendarNotice.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Repository;

/** The notices that were handed in, and how often the calendar has changed by them. */
@Repository
class CalendarNotices {

    private static final String REVISION = "select revision from li_calendar";

    private final JdbcClient jdbc;
    private final DataSource database;
    private volatile String shared;

    CalendarNotices(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** How often the calendar has changed. */
    long revision() {
        return jdbc.sql(REVISION).query(Long.class).single();
    }

    /** The same, and it stays so until the end of the transaction; others may hold it so too. */
    long heldRevision() {
        return jdbc.sql(REVISION + shared()).query(Long.class).single();
    }

    /** The same for who will change it: nobody else holds it until the end of the transaction. */
    long lockedRevision() {
        return jdbc.sql(REVISION + " for update").query(Long.class).single();
    }

    void advance() {
        jdbc.sql("update li_calendar set revision = revision + 1").update();
    }

    List<CalendarNotice> all() {
        return jdbc.sql("select * from li_calendar_notice order by id")
                .query(CalendarNotices::read)
                .list();
    }

    /** The notices adopted so far. */
    List<HolidayNotice> adopted() {
        return jdbc
                .sql("select * from li_calendar_notice where state = 'ADOPTED' order by id")
                .query(CalendarNotices::read)
                .list()
                .stream()
                .map(CalendarNotice::notice)
                .toList();
    }

    Optional<CalendarNotice> find(long id) {
        return jdbc.sql("select * from li_calendar_notice where id = ?")
                .param(id)
                .query(CalendarNotices::read)
                .optional();
    }

    /** The same text, proposed or adopted. */
    Optional<CalendarNotice> open(String text) {
        return jdbc.sql("select * from li_calendar_notice where sha256 = ? and open = true")
                .param(sha256(text))
                .query(CalendarNotices::read)
                .optional();
    }

    CalendarNotice propose(String file, String text, HolidayNotice notice, String by, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into li_calendar_notice (file, text, sha256, open, kind, for_year, number, title, published_on,
                            state, proposed_by, proposed_at)
                        values (?, ?, ?, true, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?)
                        """)
                .params(
                        file,
                        text,
                        sha256(text),
                        notice.kind().name(),
                        notice.year(),
                        notice.number(),
                        notice.title(),
                        notice.publishedOn(),
                        by,
                        at.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return find(key.getKeyAs(Long.class)).orElseThrow();
    }

    /** Records the decision on a proposed notice; false if there is one already. */
    boolean decide(long id, State state, String by, Instant at, String reason) {
        return jdbc.sql(
                                """
                                update li_calendar_notice
                                set state = ?, open = ?, decided_by = ?, decided_at = ?, reason = ?
                                where id = ? and state = 'PROPOSED'
                                """)
                        .params(
                                state.name(),
                                state == State.REFUSED ? null : true,
                                by,
                                at.atOffset(ZoneOffset.UTC),
                                reason,
                                id)
                        .update()
                == 1;
    }

    /** H2, the database of the demo, has no shared lock on a row; there this only reads. */
    private String shared() {
        if (shared == null) {
            try {
                var product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
                shared = product.equals("PostgreSQL") ? " for share" : "";
            } catch (MetaDataAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return shared;
    }

    private static CalendarNotice read(ResultSet row, int index) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new CalendarNotice(
                row.getLong("id"),
                row.getString("file"),
                row.getString("text"),
                HolidayNotice.parse(row.getString("file"), row.getString("text")),
                State.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("reason"));
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
