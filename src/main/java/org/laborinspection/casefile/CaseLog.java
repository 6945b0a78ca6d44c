package org.laborinspection.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what in a case, when, with which outcome and opinion. Lines are only ever added; each carries the hash of the
 * one before it, so that a changed or missing line is found by {@link #intact}.
 */
@Service
public class CaseLog {

    private static final String START = "0".repeat(64);

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One line; {@code action} is the element id of the step without its prefix, or a name of its own. */
    public record Line(
            int seq,
            Instant at,
            String actor,
            String action,
            String outcome,
            String opinion,
            String detail,
            String previousHash,
            String hash) {}

    /** Adds a line in the caller's transaction; lines of one case are serialised by a lock on the case. */
    @Transactional
    public void append(String caseNo, String actor, String action, String outcome, String opinion, String detail) {
        jdbc.sql("select case_no from li_case where case_no = ? for update")
                .param(caseNo)
                .query(String.class)
                .single();
        var lines = lastFirst(caseNo);
        var previous = lines.isEmpty() ? START : lines.get(0).hash();
        var seq = lines.isEmpty() ? 1 : lines.get(0).seq() + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql("insert into li_case_log values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        caseNo,
                        seq,
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                        actor,
                        action,
                        outcome,
                        opinion,
                        detail,
                        previous,
                        hash(caseNo, seq, at, actor, action, outcome, opinion, detail, previous))
                .update();
    }

    public List<Line> of(String caseNo) {
        return jdbc.sql("select * from li_case_log where case_no = ? order by seq")
                .param(caseNo)
                .query(CaseLog::line)
                .list();
    }

    /** Everybody who took one of these actions in the case; for who may not do both. */
    public List<String> actorsOf(String caseNo, String action) {
        return jdbc.sql("select distinct actor from li_case_log where case_no = ? and action = ?")
                .params(caseNo, action)
                .query(String.class)
                .list();
    }

    /** Whether every line is there, in order and unchanged. */
    public boolean intact(String caseNo) {
        var previous = START;
        var seq = 0;
        for (var line : of(caseNo)) {
            seq++;
            var hash = hash(
                    caseNo,
                    line.seq(),
                    line.at(),
                    line.actor(),
                    line.action(),
                    line.outcome(),
                    line.opinion(),
                    line.detail(),
                    previous);
            if (line.seq() != seq
                    || !line.previousHash().equals(previous)
                    || !line.hash().equals(hash)) {
                return false;
            }
            previous = hash;
        }
        return true;
    }

    private List<Line> lastFirst(String caseNo) {
        return jdbc.sql("select * from li_case_log where case_no = ? order by seq desc fetch first 1 rows only")
                .param(caseNo)
                .query(CaseLog::line)
                .list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getInt("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("outcome"),
                row.getString("opinion"),
                row.getString("detail"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static String hash(Object... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part == null ? null : part.toString().getBytes(StandardCharsets.UTF_8);
                digest.update(((bytes == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes == null ? new byte[0] : bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
