package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laborinspection.Databases;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** How long the first page of a list takes among a hundred thousand cases, on PostgreSQL. {@code mvn test -Pbench} */
class CaseSearchBenchmark extends CaseScenario {

    private static final int CASES = Integer.getInteger("cases", 100_000);
    private static final int RUNS = 30;
    private static final Duration LIMIT = Duration.ofMillis(100);

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry registry) {
        var database = Databases.postgres();
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::user);
        registry.add("spring.datasource.password", database::password);
    }

    @Autowired
    CaseListController lists;

    @BeforeAll
    static void fill(@Autowired JdbcClient jdbc) {
        Stream.of(
                        """
                        insert into li_case (case_no, kind, stage, source, received_on, category, employer_name, employer_key,
                            credit_code, facts, violation_ended_on, registrar, created_at)
                        select 'LJ-' || (2000 + n %% 26) || '-' || lpad(n::text, 6, '0'), 'INSPECTION',
                            (array['FILING', 'INVESTIGATION', 'APPROVAL', 'CLOSED'])[1 + n %% 4], 'COMPLAINT',
                            date '2000-01-01' + n %% 9800, 'WAGES', '示例第' || n || '号建筑有限公司', '示例第' || n || '号建筑有限公司',
                            '91130' || lpad(n::text, 13, '0'), '事实', date '1999-12-01', 'clerk', now()
                        from generate_series(1, %d) n
                        """
                                .formatted(CASES),
                        """
                        insert into li_case_handler (case_no, user_id, certificate_no, appointed_on)
                        select case_no, 'inspector' || (1 + mod(row_number() over (order by case_no), 40)), '示执000', received_on
                        from li_case
                        """,
                        """
                        insert into li_case_person
                        select (array['clerk', 'reviewer', 'chief'])[s], case_no from li_case cross join generate_series(1, 3) s
                        union select user_id, case_no from li_case_handler
                        """,
                        """
                        insert into li_case_words
                        select case_no, case_no || '|' || employer_key || '|' || credit_code || '|示人社监立2026'
                            || row_number() over (order by case_no) || '号'
                        from li_case
                        """,
                        "analyze")
                .forEach(sql -> jdbc.sql(sql).update());
    }

    /** What a person asks for, and who asks. */
    record Question(String label, String user, Query query) {

        @Override
        public String toString() {
            return label;
        }
    }

    interface Query {
        CaseListController.Summaries ask(CaseListController lists, Authentication who);
    }

    static Stream<Question> questions() {
        return Stream.of(
                new Question("everything", "chief", find(null, null, null, null, false)),
                new Question("a case number", "chief", find("LJ-2003-000003", null, null, null, false)),
                new Question("the number of a paper", "chief", find("立〔2026〕777号", null, null, null, false)),
                new Question("a part of a name", "chief", find("第7777号", null, null, null, false)),
                new Question("what most names have", "chief", find("建筑有限公司", null, null, null, false)),
                new Question("a name that nobody has", "chief", find("无此单位", null, null, null, false)),
                new Question("a credit code", "chief", find("911300000000000777", null, null, null, false)),
                new Question("a stage", "chief", find(null, Stage.APPROVAL, null, null, false)),
                new Question("a handler", "chief", find(null, null, "inspector7", null, false)),
                new Question("a year", "chief", find(null, null, null, LocalDate.of(2020, 1, 1), false)),
                new Question("his own", "inspector7", find(null, null, null, null, false)),
                new Question("his own by name", "inspector7", find("第7777号", null, null, null, false)),
                new Question("those he took part in", "inspector1", find(null, null, null, null, true)),
                new Question("those the chief took part in", "chief", find(null, null, null, null, true)));
    }

    private static Query find(String text, Stage stage, String handler, LocalDate from, boolean mine) {
        return (lists, who) ->
                lists.find(text, CaseKind.INSPECTION, stage, handler, false, null, from, null, mine, 0, 20, who);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    @DisplayName("The first page takes less than a tenth of a second")
    void firstPage(Question question) {
        var group = question.user().startsWith("inspector") ? "inspector" : "brigade-chief";
        var who =
                new UsernamePasswordAuthenticationToken(question.user(), "", AuthorityUtils.createAuthorityList(group));
        var took = IntStream.range(0, RUNS)
                .mapToLong(run -> {
                    var start = System.nanoTime();
                    question.query().ask(lists, who);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        var total = question.query().ask(lists, who).total();
        var median = Duration.ofNanos(took[RUNS / 2]);
        System.out.printf(
                "FIRST PAGE %-30s %6d found, median %3d ms, worst %3d ms%n",
                question, total, median.toMillis(), Arrays.stream(took).max().orElseThrow() / 1_000_000);
        assertThat(median).isLessThan(LIMIT);
    }
}
