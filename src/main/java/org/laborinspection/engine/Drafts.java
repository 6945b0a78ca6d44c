package org.laborinspection.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people have filled in and not yet handed in, one for each task and person. */
@Repository
@Transactional
class Drafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param data the form as JSON */
    record Draft(String data, Instant savedAt) {}

    Optional<Draft> find(String task, String user) {
        return jdbc.sql("select data, saved_at from li_draft where task_id = ? and user_id = ?")
                .params(task, user)
                .query((row, index) -> new Draft(
                        row.getString("data"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    Instant keep(String task, String user, String data) {
        var now = clock.instant();
        drop(task, user);
        jdbc.sql("insert into li_draft (task_id, user_id, data, saved_at) values (?, ?, ?, ?)")
                .params(task, user, data, now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    void drop(String task, String user) {
        jdbc.sql("delete from li_draft where task_id = ? and user_id = ?")
                .params(task, user)
                .update();
    }

    /** The task has ended: nobody needs what was filled in for it. */
    void dropAll(String task) {
        jdbc.sql("delete from li_draft where task_id = ?").param(task).update();
    }
}
