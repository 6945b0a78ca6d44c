package org.laborinspection.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.laborinspection.casefile.CaseIndex.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases, page by page, newest first. */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    /** More than these are not counted: nobody pages through them. */
    public static final int MOST_COUNTED = 1000;

    private static final String HANDLES =
            "exists (select 1 from li_case_handler h where h.case_no = c.case_no and h.user_id = ?";

    private final JdbcClient jdbc;
    private final CaseIndex index;

    CaseSearch(JdbcClient jdbc, CaseIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /**
     * What to look for; null leaves a condition out.
     *
     * @param text part of the case number, the employer's name, the credit code or the number of a paper
     * @param handler who handles the case now
     * @param employer part of the name or the whole credit code
     * @param involving who registered the case, handles or handled it, or took a step in it
     * @param visibleTo limits to cases this person registered or handles, and to those of {@code wholly}
     * @param wholly the kinds of cases that he sees all of
     * @param among limits to these case numbers
     * @param without leaves these case numbers out; never null
     */
    public record Query(
            CaseKind kind,
            Stage stage,
            String text,
            String handler,
            String employer,
            LocalDate receivedFrom,
            LocalDate receivedTo,
            String involving,
            String visibleTo,
            Set<CaseKind> wholly,
            List<String> among,
            List<String> without) {

        /** Everything there is. */
        public static Query everything() {
            return about(null, null);
        }

        /** All cases of that kind about that employer. */
        static Query about(CaseKind kind, String employer) {
            return new Query(kind, null, null, null, employer, null, null, null, null, Set.of(), null, List.of());
        }
    }

    /** A line of a list of cases. */
    public record Line(
            String caseNo,
            CaseKind kind,
            Stage stage,
            Source source,
            Category category,
            String employer,
            LocalDate receivedOn,
            LocalDate filedOn,
            LocalDate closedOn) {}

    /** One page; {@code total} counts all that match, up to {@link #MOST_COUNTED} and one. */
    public record Page(List<Line> cases, int page, int size, long total) {}

    public Page find(Query query, int page, int size) {
        var where = new Conditions();
        where.add("kind = ?", query.kind() == null ? null : query.kind().name());
        where.add("stage = ?", query.stage() == null ? null : query.stage().name());
        where.add(HANDLES + " and h.released_on is null)", query.handler());
        if (given(query.text())) {
            where.any(List.of(index.contains(query.text())));
        }
        if (given(query.employer())) {
            where.any(List.of(
                    new Condition("employer_key like ? escape '!'", List.of(part(CaseFiles.key(query.employer())))),
                    new Condition("credit_code = ?", List.of(query.employer().strip()))));
        }
        where.add("received_on >= ?", query.receivedFrom());
        where.add("received_on <= ?", query.receivedTo());
        where.add(
                "exists (select 1 from li_case_person p where p.case_no = c.case_no and p.user_id = ?)",
                query.involving());
        if (query.visibleTo() != null) {
            var person = List.<Object>of(query.visibleTo());
            var seen = new ArrayList<>(List.of(
                    new Condition("registrar = ?", person),
                    new Condition(HANDLES + " and h.released_on is null)", person)));
            query.wholly().forEach(kind -> seen.add(new Condition("kind = ?", List.of(kind.name()))));
            where.any(seen);
        }
        if (query.among() != null) {
            where.any(List.of(Condition.in(query.among())));
        }
        query.without().forEach(caseNo -> where.add("case_no <> ?", caseNo));
        var from = " from li_case c" + where;
        var values = where.values;
        var total = jdbc.sql("select count(*) from (select 1" + from + " fetch first " + (MOST_COUNTED + 1)
                        + " rows only) t")
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
                        CaseKind.valueOf(row.getString("kind")),
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
        return find(Query.about(kind, employer), 0, 20).cases().stream()
                .filter(line -> !line.caseNo().equals(caseNo))
                .filter(line -> CaseFiles.key(line.employer()).equals(CaseFiles.key(employer)))
                .limit(10)
                .toList();
    }

    /** The handlers of each of these cases; a case without any is not among them. */
    public Map<String, List<String>> handlersOf(Collection<String> cases) {
        return cases.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select case_no, user_id from li_case_handler where case_no in (:cases) and released_on is null order by id")
                        .param("cases", cases)
                        .query((row, index) -> Map.entry(row.getString("case_no"), row.getString("user_id")))
                        .list()
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static String part(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }

    /** What all lines must fulfil, with the values in the order of their question marks. */
    private static final class Conditions {

        private final List<String> all = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        /** Leaves the condition out where there is no value. */
        private void add(String sql, Object value) {
            if (value != null) {
                all.add(sql);
                values.add(value);
            }
        }

        private void any(List<Condition> alternatives) {
            all.add(alternatives.stream().map(Condition::sql).collect(Collectors.joining(" or ", "(", ")")));
            alternatives.forEach(one -> values.addAll(one.values()));
        }

        @Override
        public String toString() {
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }
    }
}
