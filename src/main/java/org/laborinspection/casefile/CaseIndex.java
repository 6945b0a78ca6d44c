package org.laborinspection.casefile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What cases are found by: the words they contain, and the people who took part in them. Written with what it is about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseIndex {

    private static final String CONTAINS = "select case_no from li_case_words where words like ? escape '!'";
    private static final int FEW = 300;

    private final JdbcClient jdbc;

    CaseIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String caseNo, Registration.Employer employer, String registrar) {
        jdbc.sql("insert into li_case_words (case_no, words) values (?, ?)")
                .params(
                        caseNo,
                        Stream.of(
                                        Optional.of(caseNo),
                                        Optional.of(employer.name()),
                                        Optional.ofNullable(employer.creditCode()))
                                .flatMap(Optional::stream)
                                .map(CaseIndex::plain)
                                .collect(Collectors.joining("|")))
                .update();
        addPerson(caseNo, registrar);
    }

    /** A case is found by the number of its paper too. */
    public void addNumber(String caseNo, String number) {
        jdbc.sql("update li_case_words set words = words || '|' || ? where case_no = ?")
                .params(plain(number), caseNo)
                .update();
    }

    void addPerson(String caseNo, String user) {
        if (tookPart(caseNo, user)) {
            return;
        }
        jdbc.sql("select case_no from li_case where case_no = ? for update")
                .param(caseNo)
                .query(String.class)
                .single();
        if (!tookPart(caseNo, user)) {
            jdbc.sql("insert into li_case_person (user_id, case_no) values (?, ?)")
                    .params(user, caseNo)
                    .update();
        }
    }

    private boolean tookPart(String caseNo, String user) {
        return jdbc.sql("select count(*) from li_case_person where user_id = ? and case_no = ?")
                        .params(user, caseNo)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The condition for cases that contain this text: the few that do, or, where they are many, a look at each. */
    @Transactional(readOnly = true)
    Condition contains(String text) {
        var part = "%" + plain(text).replaceAll("([!%_])", "!$1") + "%";
        var found = jdbc.sql(CONTAINS + " fetch first " + (FEW + 1) + " rows only")
                .param(part)
                .query(String.class)
                .list();
        return found.size() > FEW ? new Condition("case_no in (" + CONTAINS + ")", List.of(part)) : Condition.in(found);
    }

    /** Full width as half width, without spaces, brackets and stops, which everybody writes differently. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s()\\[\\]〔〕【】{}·.,。、|]", "");
    }

    /** A part of a where clause with the values of its question marks. */
    record Condition(String sql, List<Object> values) {

        static Condition in(List<String> cases) {
            return new Condition(
                    cases.isEmpty() ? "1 = 0" : "case_no in (" + "?, ".repeat(cases.size() - 1) + "?)",
                    List.copyOf(cases));
        }
    }
}
