package org.laborinspection.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.DatabaseTest;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.demo.DemoOffice;
import org.laborinspection.oversight.DeadlineRegister.Sort;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The register of deadlines on a Monday, 15 June 2026; the 19th is a holiday. */
@DatabaseTest
@SpringBootTest(
        properties = {
            "demo.cases=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.webapp.enabled=false",
            "camunda.bpm.process-engine-name=register"
        })
@ActiveProfiles("demo")
class DeadlineRegisterTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final Set<CaseKind> BOTH = EnumSet.allOf(CaseKind.class);

    @Autowired
    DeadlineRegister register;

    @Autowired
    DeadlineLines lines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoOffice people;

    @BeforeEach
    void enter() {
        people.open();
        ClockUtil.setCurrentTime(
                Date.from(TODAY.atTime(10, 0).atZone(Office.ZONE).toInstant()));
        clock("A", "INSPECTION", "示例甲厂", "INVESTIGATION", "2026-06-12", "RUNNING", false, "inspector1");
        clock("B", "INSPECTION", "示例（乙）厂", "FILING", "2026-06-15", "RUNNING", false);
        clock("C", "INSPECTION", "示例丙厂", "INVESTIGATION", "2026-06-18", "RUNNING", false, "inspector3");
        clock("D", "INSPECTION", "示例丁厂", "SELF_CORRECT", "2026-06-22", "RUNNING", false, "inspector1", "inspector3");
        clock("E", "INSPECTION", "示例戊_厂", "INVESTIGATION", null, "SUSPENDED", false, "inspector2");
        clock("F", "AUDIT", "示例己公司", "AUDIT_CORRECTION", "2026-06-27", "RUNNING", true, "auditor1");
        clock("G", "INSPECTION", "示例庚厂", "INVESTIGATION", "2026-06-16", "MET", false, "inspector1");
        clock("H", "INSPECTION", "示例辛厂", "INVESTIGATION", "2026-06-11", "RUNNING", false, "inspector2");
        jdbc.sql(
                        "insert into li_recusal (case_no, user_id, ground, decided_by, decided_on) values ('H', 'leader', '示例事由', 'head', ?)")
                .param(TODAY)
                .update();
    }

    @AfterEach
    void clear() {
        ClockUtil.reset();
        for (var table : List.of("li_recusal", "li_clock", "li_case_handler", "li_case")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {6} {7} of {8}: {9}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # reader, limit, unit, handler, daysLeft, colour, provisional, text, kinds, found
                    supervisor, -,             -,          -,          -, -,         -,     -,      -,          HABCDFE
                    leader,     -,             -,          -,          -, -,         -,     -,      -,          ABCDFE
                    chief,      -,             -,          -,          -, -,         -,     -,      INSPECTION, HABCDE
                    audithead,  -,             -,          -,          -, -,         -,     -,      AUDIT,      F
                    supervisor, INVESTIGATION, -,          -,          -, -,         -,     -,      -,          HACE
                    supervisor, -,             监察二中队, -,          -, -,         -,     -,      -,          CD
                    supervisor, -,             监察一中队, -,          -, -,         -,     -,      -,          HADE
                    supervisor, -,             -,          inspector1, -, -,         -,     -,      -,          AD
                    supervisor, -,             -,          -,          0, -,         -,     -,      -,          B
                    supervisor, -,             -,          -,          3, -,         -,     -,      -,          BC
                    supervisor, -,             -,          -,          4, -,         -,     -,      -,          BCD
                    supervisor, -,             -,          -,          -, OVERDUE,   -,     -,      -,          HA
                    supervisor, -,             -,          -,          -, TODAY,     -,     -,      -,          B
                    supervisor, -,             -,          -,          -, SOON,      -,     -,      -,          C
                    supervisor, -,             -,          -,          -, LATER,     -,     -,      -,          DF
                    supervisor, -,             -,          -,          -, SUSPENDED, -,     -,      -,          E
                    supervisor, -,             -,          -,          -, -,         true,  -,      -,          F
                    supervisor, -,             -,          -,          -, -,         false, -,      -,          HABCDE
                    supervisor, -,             -,          -,          -, -,         -,     乙厂,   -,          B
                    supervisor, -,             -,          -,          -, -,         -,     ' c ',  -,          C
                    supervisor, -,             -,          -,          -, -,         -,     戊_,    -,          E
                    supervisor, -,             -,          -,          -, -,         -,     %,      -,          ''
                    supervisor, INVESTIGATION, 监察一中队, -,          -, OVERDUE,   false, 甲,     INSPECTION, A
                    """)
    @DisplayName("Each condition finds what it says, the longest overdue first, the suspended last")
    void filters(
            String reader,
            String limit,
            String unit,
            String handler,
            Integer daysLeft,
            Colour colour,
            Boolean provisional,
            String text,
            CaseKind kind,
            String found) {
        var filter = new RegisterFilter(
                kind == null ? BOTH : Set.of(kind), reader, limit, unit, handler, daysLeft, colour, provisional, text);
        assertThat(cases(filter, Sort.DUE, false, 0, 50)).isEqualTo(found);
        assertThat(register.count(filter)).isEqualTo(found.length());
    }

    @ParameterizedTest(name = "by {0}, descending {1}: {2}")
    @CsvSource({
        "DUE, false, HABCDFE",
        "STARTED, false, ABCDEFH",
        "STARTED, true, HFEDCBA",
        "CASE, true, HFEDCBA",
        "LIMIT, false, FBACEHD",
        "EMPLOYER, true, BHAEFCD"
    })
    @DisplayName("It can be sorted, and a page is a part of the whole")
    void sortedAndPaged(Sort sort, boolean descending, String order) {
        assertThat(cases(whole(), sort, descending, 0, 50)).isEqualTo(order);
        assertThat(cases(whole(), sort, descending, 2, 3)).isEqualTo(order.substring(2, 5));
        assertThat(cases(whole(), sort, descending, 7, 3)).isEmpty();
    }

    @Test
    @DisplayName("A line says who handles the case, what is left and in which colour")
    void line() {
        var page = lines.of(register.find(whole(), Sort.DUE, false, 0, 50));
        assertThat(page)
                .extracting(
                        DeadlineLine::caseNo,
                        DeadlineLine::colour,
                        DeadlineLine::colourLabel,
                        DeadlineLine::remaining,
                        DeadlineLine::unitLabel)
                .containsExactly(
                        tuple("H", Colour.OVERDUE, "已超期", -2, "个工作日"),
                        tuple("A", Colour.OVERDUE, "已超期", -1, "个工作日"),
                        tuple("B", Colour.TODAY, "今日到期", 0, "个工作日"),
                        tuple("C", Colour.SOON, "3个工作日内到期", 3, "个工作日"),
                        tuple("D", Colour.LATER, "其余", 4, "个工作日"),
                        tuple("F", Colour.LATER, "其余", 8, "个工作日"),
                        tuple("E", Colour.SUSPENDED, "中止", 17, "个工作日"));
        assertThat(page.get(4).handlers())
                .containsExactly(
                        new DeadlineLine.Person("inspector1", "演示监察员甲", "监察一中队"),
                        new DeadlineLine.Person("inspector3", "演示监察员丙", "监察二中队"));
        assertThat(page.get(2).handlers()).isEmpty();
        assertThat(page).extracting(DeadlineLine::processInstance).containsOnlyNulls();
    }

    @Test
    @DisplayName(
            "The numbers count every colour of the filter, what falls due when, and what is overdue of what and at whom")
    void summary() {
        var overdue = new RegisterFilter(BOTH, "supervisor", null, null, null, null, Colour.OVERDUE, null, null);
        var summary = register.summary(overdue);
        assertThat(summary.colours())
                .extracting(DeadlineSummary.ColourCount::colour, DeadlineSummary.ColourCount::count)
                .containsExactly(
                        tuple(Colour.OVERDUE, 2L),
                        tuple(Colour.TODAY, 1L),
                        tuple(Colour.SOON, 1L),
                        tuple(Colour.LATER, 2L),
                        tuple(Colour.SUSPENDED, 1L));
        assertThat(summary.due().stream().filter(DeadlineSummary.Due::workingDay))
                .as("today and the next twenty-nine working days")
                .hasSize(30)
                .extracting(DeadlineSummary.Due::day)
                .startsWith(TODAY)
                .doesNotContain(LocalDate.parse("2026-06-19"))
                .endsWith(LocalDate.parse("2026-07-27"));
        assertThat(summary.due().stream().filter(due -> due.count() > 0))
                .as("the 27th is a Saturday, and stands in the chart because something ends on it")
                .extracting(
                        due -> due.day().toString(),
                        DeadlineSummary.Due::workingDay,
                        DeadlineSummary.Due::count,
                        DeadlineSummary.Due::provisional)
                .containsExactly(
                        tuple("2026-06-15", true, 1L, 0L),
                        tuple("2026-06-18", true, 1L, 0L),
                        tuple("2026-06-22", true, 1L, 0L),
                        tuple("2026-06-27", false, 1L, 1L));
        assertThat(summary.overdueByLimit())
                .containsExactly(new DeadlineSummary.Count("INVESTIGATION", "期限INVESTIGATION", 2));
        assertThat(summary.overdueByHandler())
                .containsExactlyInAnyOrder(
                        new DeadlineSummary.Count("inspector1", "演示监察员甲", 1),
                        new DeadlineSummary.Count("inspector2", "演示监察员乙", 1));
        assertThat(register.summary(new RegisterFilter(BOTH, "supervisor", "NONE", null, null, null, null, null, null))
                        .colours())
                .extracting(DeadlineSummary.ColourCount::count)
                .containsOnly(0L);
    }

    private static RegisterFilter whole() {
        return new RegisterFilter(BOTH, "supervisor", null, null, null, null, null, null, null);
    }

    private String cases(RegisterFilter filter, Sort sort, boolean descending, long offset, int size) {
        return String.join(
                "",
                register.find(filter, sort, descending, offset, size).stream()
                        .map(DeadlineRegister.Found::caseNo)
                        .toList());
    }

    private void clock(
            String caseNo,
            String kind,
            String employer,
            String limit,
            String due,
            String state,
            boolean provisional,
            String... handlers) {
        jdbc.sql(
                        """
                insert into li_case (case_no, kind, stage, source, received_on, category, employer_name, employer_key,
                    facts, registrar, created_at)
                values (?, ?, 'INVESTIGATION', 'COMPLAINT', ?, 'WAGES', ?, ?, '示例', 'clerk', current_timestamp)""")
                .params(caseNo, kind, TODAY, employer, org.laborinspection.casefile.CaseFiles.key(employer))
                .update();
        var live = Stream.of("RUNNING", "SUSPENDED").anyMatch(state::equals);
        jdbc.sql(
                        """
                insert into li_clock (case_no, limit_id, subject, label, started_on, due_on, amount, unit, rolls, extension,
                    suspensions, used, remaining, state, live, changed_on, basis, provisional, calendar_version,
                    explanation, created_at)
                values (?, ?, '', ?, ?, ?, 60, 'WORKING_DAYS', false, 0, '', 43, 17, ?, ?, ?, '示例依据', ?, 'x', '示例推算',
                    current_timestamp)""")
                .params(Arrays.asList(
                        caseNo,
                        limit,
                        "期限" + limit,
                        TODAY.minusDays(100 - caseNo.charAt(0)),
                        due == null ? null : LocalDate.parse(due),
                        state,
                        live ? true : null,
                        TODAY,
                        provisional))
                .update();
        for (var handler : handlers) {
            jdbc.sql(
                            "insert into li_case_handler (case_no, user_id, certificate_no, appointed_on) values (?, ?, '示执', ?)")
                    .params(caseNo, handler, TODAY)
                    .update();
        }
    }
}
