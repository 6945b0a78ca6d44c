package org.laborinspection.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases, page by page, newest first. */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    private final JdbcClient jdbc;

    CaseSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What to look for; null leaves a condition out. {@code employer} is part of the name or the whole credit code;
     * {@code visibleTo} limits to cases this person registered or handles, and to those of {@code wholly}, the kinds he sees
     * all of; {@code among} limits to these case numbers.
     */
    public record Query(
            CaseKind kind,
            Stage stage,
            String handler,
            String employer,
            LocalDate receivedFrom,
            LocalDate receivedTo,
            String visibleTo,
            Set<CaseKind> wholly,
            List<String> among) {

        /** Everything there is. */
        public static Query everything() {
            return new Query(null, null, null, null, null, null, null, Set.of(), null);
        }
    }

    /** A line of a list of cases. */
    public record Line(
            String caseNo,
            Stage stage,
            Source source,
            Category category,
            String employer,
            LocalDate receivedOn,
            LocalDate filedOn,
            LocalDate closedOn) {}

    /** One page; {@code total} counts all that match. */
    public record Page(List<Line> cases, int page, int size, long total) {}

    public Page find(Query query, int page, int size) {
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        add(
                where,
                values,
                "kind = ?",
                query.kind() == null ? null : query.kind().name());
        add(
                where,
                values,
                "stage = ?",
                query.stage() == null ? null : query.stage().name());
        add(
                where,
                values,
                "exists (select 1 from li_case_handler h where h.case_no = c.case_no and h.user_id = ? and h.released_on is null)",
                query.handler());
        if (query.employer() != null && !query.employer().isBlank()) {
            where.add("(employer_key like ? escape '!' or credit_code = ?)");
            values.add("%" + CaseFiles.key(query.employer()).replaceAll("([!%_])", "!$1") + "%");
            values.add(query.employer().strip());
        }
        add(where, values, "received_on >= ?", query.receivedFrom());
        add(where, values, "received_on <= ?", query.receivedTo());
        if (query.visibleTo() != null) {
            where.add(
                    "(registrar = ? or exists (select 1 from li_case_handler h where h.case_no = c.case_no and h.user_id = ? and h.released_on is null)"
                            + " or kind = ?".repeat(query.wholly().size()) + ")");
            values.add(query.visibleTo());
            values.add(query.visibleTo());
            query.wholly().forEach(kind -> values.add(kind.name()));
        }
        if (query.among() != null) {
            where.add(
                    query.among().isEmpty()
                            ? "1 = 0"
                            : "case_no in (" + "?, ".repeat(query.among().size() - 1) + "?)");
            values.addAll(query.among());
        }
        var from = " from li_case c" + (where.isEmpty() ? "" : " where " + String.join(" and ", where));
        var total = jdbc.sql("select count(*)" + from)
                .params(values)
                .query(Long.class)
                .single();
        values.add(page * (long) size);
        values.add(size);
        var lines = jdbc.sql("select *" + from
                        + " order by received_on desc, case_no desc offset ? rows fetch next ? rows only")
                .params(values)
                .query((row, index) -> new Line(
                        row.getString("case_no"),
                        Stage.valueOf(row.getString("stage")),
                        Source.valueOf(row.getString("source")),
                        Category.valueOf(row.getString("category")),
                        row.getString("employer_name"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("filed_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class)))
                .list();
        return new Page(lines, page, size, total);
    }

    /** Other cases of that kind about the same employer, newest first; at most ten (CASE-01). */
    public List<Line> similar(CaseKind kind, String caseNo, String employer) {
        return find(new Query(kind, null, null, employer, null, null, null, Set.of(), null), 0, 20).cases().stream()
                .filter(line -> !line.caseNo().equals(caseNo))
                .filter(line -> CaseFiles.key(line.employer()).equals(CaseFiles.key(employer)))
                .limit(10)
                .toList();
    }

    private static void add(List<String> where, List<Object> values, String condition, Object value) {
        if (value != null) {
            where.add(condition);
            values.add(value);
        }
    }
}
