package org.laborinspection.deadline;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many rows of the register at once, for what changes the dates of all cases. */
@Repository
class ClockBatch {

    private static final int PORTION = 500;
    private static final String LIVE =
            "select * from li_clock where state in ('RUNNING', 'SUSPENDED') and superseded_by is null order by case_no, id";
    private static final int[] TYPES = {
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.DATE,
        Types.DATE,
        Types.INTEGER,
        Types.VARCHAR,
        Types.BOOLEAN,
        Types.INTEGER,
        Types.VARCHAR,
        Types.INTEGER,
        Types.INTEGER,
        Types.VARCHAR,
        Types.BOOLEAN,
        Types.DATE,
        Types.VARCHAR,
        Types.BOOLEAN,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.TIMESTAMP_WITH_TIMEZONE
    };

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ClockBatch(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Every clock that runs or is suspended, by case. */
    List<StatutoryClock> live() {
        return jdbc.sql(LIVE).query(ClockRegister::read).list();
    }

    /** The same, held until the end of the transaction. */
    List<StatutoryClock> lockLive() {
        return jdbc.sql(LIVE + " for update").query(ClockRegister::read).list();
    }

    /** Puts each {@code after} in the place of its {@code before}, and answers them as they are in the register. */
    List<ClockMoved> supersede(List<ClockMoved> moved) {
        var done = new ArrayList<ClockMoved>(moved.size());
        for (var from = 0; from < moved.size(); from += PORTION) {
            done.addAll(portion(moved.subList(from, Math.min(from + PORTION, moved.size()))));
        }
        return done;
    }

    private List<ClockMoved> portion(List<ClockMoved> moved) {
        var ids = moved.stream().map(change -> change.before().id()).toList();
        batch.batchUpdate(
                "update li_clock set state = 'SUPERSEDED', live = null where id = ?",
                ids.stream().map(id -> new Object[] {id}).toList(),
                new int[] {Types.BIGINT});
        batch.batchUpdate(
                ClockRegister.INSERT,
                moved.stream()
                        .map(change -> ClockRegister.values(change.after()))
                        .toList(),
                TYPES);
        jdbc.sql(
                        """
                        update li_clock
                        set superseded_by = (select n.id from li_clock n where n.case_no = li_clock.case_no
                            and n.limit_id = li_clock.limit_id and n.subject = li_clock.subject and n.live = true)
                        where id in (:ids)
                        """)
                .param("ids", ids)
                .update();
        var added = successors(ids);
        return moved.stream()
                .map(change -> new ClockMoved(
                        change.before(), added.get(change.before().key())))
                .toList();
    }

    private Map<ClockKey, StatutoryClock> successors(List<Long> ids) {
        return jdbc
                .sql("select * from li_clock where id in (select superseded_by from li_clock where id in (:ids))")
                .param("ids", ids)
                .query(ClockRegister::read)
                .list()
                .stream()
                .collect(Collectors.toMap(StatutoryClock::key, Function.identity()));
    }
}
