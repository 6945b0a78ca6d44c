package org.laborinspection.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.Stage;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.staff.Staff;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervisor's register 期限台账: the live clocks of all cases, overdue first, page by page and in numbers. */
@Service
@Transactional(readOnly = true)
@EnableConfigurationProperties(RegisterSettings.class)
class DeadlineRegister {

    /** By what it can be sorted; those without a due date come last, or first where the order is reversed. */
    enum Sort {
        DUE("k.due_on"),
        STARTED("k.started_on"),
        CASE("k.case_no"),
        LIMIT("k.label"),
        EMPLOYER("f.employer_name");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /** Which clock, and what the register itself knows of its case. */
    record Found(long clock, String caseNo, CaseKind kind, Stage stage, String employer) {}

    private static final int ALL = Integer.MAX_VALUE;

    private final JdbcClient jdbc;
    private final CalendarInForce calendar;
    private final Staff staff;
    private final RegisterSettings settings;
    private final Clock clock;

    DeadlineRegister(JdbcClient jdbc, CalendarInForce calendar, Staff staff, RegisterSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
    }

    List<Found> find(RegisterFilter filter, Sort sort, boolean descending, long offset, int size) {
        var where = where(filter);
        var direction = descending ? " desc" : "";
        var undated = descending ? " nulls first" : " nulls last";
        return jdbc.sql("select k.id, k.case_no, f.kind, f.stage, f.employer_name from li_clock k"
                        + " join li_case f on f.case_no = k.case_no where " + where.condition() + " order by "
                        + sort.column + direction + undated + ", k.id" + direction
                        + " offset :offset rows fetch next :size rows only")
                .params(where.values())
                .param("offset", offset)
                .param("size", size)
                .query((row, index) -> new Found(
                        row.getLong(1),
                        row.getString(2),
                        CaseKind.valueOf(row.getString(3)),
                        Stage.valueOf(row.getString(4)),
                        row.getString(5)))
                .list();
    }

    List<Found> all(RegisterFilter filter, Sort sort, boolean descending) {
        return find(filter, sort, descending, 0, ALL);
    }

    long count(RegisterFilter filter) {
        var where = where(filter);
        return jdbc.sql("select count(*) from li_clock k where " + where.condition())
                .params(where.values())
                .query(Long.class)
                .single();
    }

    /** The numbers of the filter whatever its colour. */
    DeadlineSummary summary(RegisterFilter filter) {
        var where = where(filter.inAnyColour());
        return new DeadlineSummary(
                today(),
                colours(where),
                due(where),
                counts(
                        where,
                        "select k.limit_id, max(k.label), count(*) from li_clock k where %s group by k.limit_id order by 3 desc, 2"),
                counts(
                        where,
                        """
                        select h.user_id, coalesce(max(s.name), h.user_id, '尚未确定承办人员'), count(*) from li_clock k
                        left join li_case_handler h on h.case_no = k.case_no and h.released_on is null
                        left join li_staff s on s.user_id = h.user_id
                        where %s group by h.user_id order by 3 desc, 2"""));
    }

    Colour colour(StatutoryClock of) {
        return Colour.of(of, today(), soon());
    }

    String label(Colour colour) {
        return colour.label(settings.soon());
    }

    private List<DeadlineSummary.ColourCount> colours(RegisterFilter.Where where) {
        var sums = Stream.of(Colour.values())
                .map(colour -> "sum(case when " + colour.condition() + " then 1 else 0 end)")
                .toList();
        return jdbc.sql("select " + String.join(", ", sums) + " from li_clock k where " + where.condition())
                .params(where.values())
                .query((row, index) -> Stream.of(Colour.values())
                        .map(colour -> new DeadlineSummary.ColourCount(
                                colour, label(colour), number(row, colour.ordinal() + 1)))
                        .toList())
                .single();
    }

    private List<DeadlineSummary.Due> due(RegisterFilter.Where where) {
        var today = today();
        var last = calendar().addWorkingDays(today.minusDays(1), settings.ahead());
        var due = jdbc
                .sql("select k.due_on, count(*), sum(case when k.provisional then 1 else 0 end) from li_clock k where "
                        + where.condition()
                        + " and k.state = 'RUNNING' and k.due_on >= :today and k.due_on <= :last group by k.due_on")
                .params(where.values())
                .param("last", last)
                .query((row, index) ->
                        Map.entry(row.getObject(1, LocalDate.class), new long[] {number(row, 2), number(row, 3)}))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return today.datesUntil(last.plusDays(1))
                .filter(day -> calendar().isWorkingDay(day) || due.containsKey(day))
                .map(day -> {
                    var numbers = due.getOrDefault(day, new long[2]);
                    return new DeadlineSummary.Due(day, calendar().isWorkingDay(day), numbers[0], numbers[1]);
                })
                .toList();
    }

    private List<DeadlineSummary.Count> counts(RegisterFilter.Where where, String select) {
        return jdbc.sql(select.formatted(where.condition() + " and " + Colour.OVERDUE.condition()))
                .params(where.values())
                .query((row, index) -> new DeadlineSummary.Count(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    private RegisterFilter.Where where(RegisterFilter filter) {
        // asked by itself, because it is nearly always nothing, and the count then needs no more than the index
        return filter.where(today(), soon(), staff.recusedFrom(filter.reader()), days -> calendar()
                .addWorkingDays(today(), days));
    }

    private LocalDate soon() {
        return calendar().addWorkingDays(today(), settings.soon());
    }

    private WorkingCalendar calendar() {
        return calendar.now();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static long number(ResultSet row, int column) {
        try {
            return row.getLong(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
