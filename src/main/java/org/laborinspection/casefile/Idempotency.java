package org.laborinspection.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which request already registered which case, so that a repeated call registers nothing twice. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Idempotency {

    private final JdbcClient jdbc;
    private final Clock clock;

    Idempotency(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(String requestHash, String caseNo) {}

    /** The case this key registered before; refused when the key comes back with another content. */
    public Optional<String> replay(String actor, String key, String requestHash) {
        return jdbc.sql("select request_hash, case_no from li_idempotency where actor = ? and idempotency_key = ?")
                .params(actor, key)
                .query((row, index) -> new Row(row.getString(1).strip(), row.getString(2)))
                .optional()
                .map(row -> {
                    if (!row.requestHash().equals(requestHash)) {
                        throw Refusal.field("Idempotency-Key", "该幂等键已用于另一份登记，请换一个新的键");
                    }
                    return row.caseNo();
                });
    }

    public void remember(String actor, String key, String requestHash, String caseNo) {
        jdbc.sql("insert into li_idempotency values (?, ?, ?, ?, ?)")
                .params(key, actor, requestHash, caseNo, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
