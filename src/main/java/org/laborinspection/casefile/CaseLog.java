package org.laborinspection.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.jdbc.core.JdbcTemplate;
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

    private static final int PORTION = 500;
    private static final int[] TYPES = {
        Types.VARCHAR,
        Types.INTEGER,
        Types.TIMESTAMP_WITH_TIMEZONE,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR
    };
    private static final String INSERT = "insert into li_case_log values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final CaseIndex index;
    private final Clock clock;

    CaseLog(JdbcClient jdbc, JdbcTemplate batch, CaseIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.index = index;
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
        jdbc.sql(INSERT)
                .params(next(caseNo, last(List.of(caseNo)).get(caseNo), actor, action, outcome, opinion, detail))
                .update();
        index.addPerson(caseNo, actor);
    }

    /** One line in each of many cases, by case number; in the caller's transaction, for what befalls them together. */
    @Transactional
    public void appendAll(String actor, String action, SortedMap<String, String> details) {
        var cases = List.copyOf(details.keySet());
        for (var from = 0; from < cases.size(); from += PORTION) {
            var portion = cases.subList(from, Math.min(from + PORTION, cases.size()));
            jdbc.sql("select case_no from li_case where case_no in (:cases) order by case_no for update")
                    .param("cases", portion)
                    .query(String.class)
                    .list();
            var last = last(portion);
            batch.batchUpdate(
                    INSERT,
                    portion.stream()
                            .map(caseNo ->
                                    next(caseNo, last.get(caseNo), actor, action, null, null, details.get(caseNo)))
                            .toList(),
                    TYPES);
        }
    }

    public List<Line> of(String caseNo) {
        return jdbc.sql("select * from li_case_log where case_no = ? order by seq")
                .param(caseNo)
                .query(CaseLog::line)
                .list();
    }

    /** The lines of the case but those of steps that were taken back. */
    public List<Line> standing(String caseNo) {
        return jdbc.sql(
                        """
                        select * from li_case_log l where l.case_no = ? and not exists (select 1 from li_task_done d
                            where d.case_no = l.case_no and d.log_seq = l.seq and d.withdrawn_at is not null) order by l.seq
                        """)
                .param(caseNo)
                .query(CaseLog::line)
                .list();
    }

    /** The number of the last line; 0 where there is none. */
    public int lastSeq(String caseNo) {
        return jdbc.sql("select coalesce(max(seq), 0) from li_case_log where case_no = ?")
                .param(caseNo)
                .query(Integer.class)
                .single();
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

    private Map<String, Line> last(List<String> cases) {
        var last = new HashMap<String, Line>();
        jdbc.sql(
                        """
                        select l.* from li_case_log l
                        join (select case_no, max(seq) as seq from li_case_log where case_no in (:cases) group by case_no) m
                            on m.case_no = l.case_no and m.seq = l.seq
                        """)
                .param("cases", cases)
                .query(row -> {
                    last.put(row.getString("case_no"), line(row, 0));
                });
        return last;
    }

    private Object[] next(
            String caseNo, Line last, String actor, String action, String outcome, String opinion, String detail) {
        var previous = last == null ? START : last.hash();
        var seq = last == null ? 1 : last.seq() + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Object[] {
            caseNo,
            seq,
            OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
            actor,
            action,
            outcome,
            opinion,
            detail,
            previous,
            hash(caseNo, seq, at, actor, action, outcome, opinion, detail, previous)
        };
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
