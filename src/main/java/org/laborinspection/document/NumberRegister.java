package org.laborinspection.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.laborinspection.calendar.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of numbers 文号登记簿: every number that was given, void ones included, and the proof that none is missing. */
@Service
@Transactional(readOnly = true)
public class NumberRegister {

    private static final String SELECTED =
            """
            from li_document d left join li_document n on n.id = d.replaced_by
            where d.number is not null and d.issue_year = :year and d.kind in (:kinds)
            """;

    private final JdbcClient jdbc;

    NumberRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param voidReason with person and day, null where the paper stands
     * @param replacedBy the number that took its place, null where none did
     */
    public record Line(
            String number,
            long no,
            DocumentKind kind,
            String title,
            String caseNo,
            LocalDate issuedOn,
            String issuedBy,
            DocumentState state,
            String voidReason,
            String voidedBy,
            LocalDate voidedOn,
            String replacedBy) {}

    /** What one word has used in one year; {@code missing} is empty unless a row was taken out of the database. */
    public record Series(String word, int year, long last, long given, long voided, List<Long> missing) {}

    /**
     * The numbers of a year in the order in which they were given.
     *
     * @param word the number word, null for all; an unknown word has no numbers
     */
    public List<Line> lines(int year, String word, int offset, int limit) {
        return kinds(word).isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                        select d.number, d.issue_no, d.kind, d.title, d.case_no, d.issued_on, d.issued_by, d.state,
                          d.void_reason, d.voided_by, d.voided_at, n.number as new_number
                        """
                                        + SELECTED + "order by d.id offset :offset rows fetch next :limit rows only")
                        .param("year", year)
                        .param("kinds", kinds(word))
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(NumberRegister::line)
                        .list();
    }

    public long count(int year, String word) {
        return kinds(word).isEmpty()
                ? 0
                : jdbc.sql("select count(*) " + SELECTED)
                        .param("year", year)
                        .param("kinds", kinds(word))
                        .query(Long.class)
                        .single();
    }

    /** Every word that was used in a year, with the numbers that have no paper. */
    public List<Series> series(int year) {
        return jdbc.sql(
                        "select series, last_no from li_number_series where series_year = ? and series like '文书/%' order by 1")
                .param(year)
                .query((rs, i) -> series(rs.getString(1).substring("文书/".length()), year, rs.getLong(2)))
                .list();
    }

    private Series series(String word, int year, long last) {
        List<Line> lines = lines(year, word, 0, Integer.MAX_VALUE);
        Set<Long> given = lines.stream().map(Line::no).collect(Collectors.toSet());
        return new Series(
                word,
                year,
                last,
                given.size(),
                lines.stream()
                        .filter(line -> line.state() == DocumentState.VOIDED)
                        .count(),
                LongStream.rangeClosed(1, last)
                        .boxed()
                        .filter(no -> !given.contains(no))
                        .toList());
    }

    private static List<String> kinds(String word) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.word() != null && (word == null || word.equals(kind.word())))
                .map(DocumentKind::name)
                .toList();
    }

    private static Line line(ResultSet rs, int i) throws SQLException {
        OffsetDateTime voidedAt = rs.getObject("voided_at", OffsetDateTime.class);
        return new Line(
                rs.getString("number"),
                rs.getLong("issue_no"),
                DocumentKind.valueOf(rs.getString("kind")),
                rs.getString("title"),
                rs.getString("case_no"),
                rs.getObject("issued_on", LocalDate.class),
                rs.getString("issued_by"),
                DocumentState.valueOf(rs.getString("state")),
                rs.getString("void_reason"),
                rs.getString("voided_by"),
                voidedAt == null ? null : LocalDate.ofInstant(voidedAt.toInstant(), Office.ZONE),
                rs.getString("new_number"));
    }
}
