package org.laborinspection.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.Databases;
import org.laborinspection.calendar.Office;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.oversight.DeadlineRegister.Sort;
import org.laborinspection.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How long the register takes with a hundred thousand live clocks, on PostgreSQL. {@code mvn test -Pbench} */
class DeadlineRegisterBenchmark {

    private static final int CLOCKS = 100_000;
    private static final int RUNS = 15;

    @Test
    @DisplayName("The first page of a hundred thousand clocks, with their number, in less than a tenth of a second")
    void firstPage() {
        var database = Databases.migrated(Databases.postgres());
        var jdbc = JdbcClient.create(
                new SingleConnectionDataSource(database.url(), database.user(), database.password(), true));
        fill(jdbc);
        var calendar = mock(CalendarInForce.class);
        when(calendar.now()).thenReturn(WorkingCalendar.of(List.of()));
        var register = new DeadlineRegister(
                jdbc, calendar, new Staff(jdbc), new RegisterSettings(3, 3, 30), Clock.system(Office.ZONE));
        var all = filter(null, null, null);
        assertThat(register.count(all)).isEqualTo(CLOCKS);
        var page = median("first page and total", () -> {
            register.find(all, Sort.DUE, false, 0, 50);
            register.count(all);
        });
        median("first page of the overdue", () -> {
            register.find(filter(Colour.OVERDUE, null, null), Sort.DUE, false, 0, 50);
            register.count(filter(Colour.OVERDUE, null, null));
        });
        median("first page of a brigade", () -> {
            register.find(filter(null, "监察1中队", null), Sort.DUE, false, 0, 50);
            register.count(filter(null, "监察1中队", null));
        });
        median("first page by employer's name", () -> {
            register.find(filter(null, null, "示例单位777"), Sort.DUE, false, 0, 50);
            register.count(filter(null, null, "示例单位777"));
        });
        median("sorted by employer", () -> register.find(all, Sort.EMPLOYER, false, 0, 50));
        median("summary", () -> register.summary(all));
        assertThat(page).isLessThan(Duration.ofMillis(100));
    }

    private static RegisterFilter filter(Colour colour, String unit, String text) {
        return new RegisterFilter(
                EnumSet.allOf(CaseKind.class), "supervisor", null, unit, null, null, colour, null, text);
    }

    private static Duration median(String what, Runnable work) {
        var times = new ArrayList<Duration>();
        for (int i = 0; i < RUNS; i++) {
            var before = System.nanoTime();
            work.run();
            times.add(Duration.ofNanos(System.nanoTime() - before));
        }
        var median = times.stream().sorted().toList().get(RUNS / 2);
        System.out.println(what + ": " + median.toMillis() + " ms");
        return median;
    }

    /** Half of the cases have two clocks; an eighth is overdue, a tenth suspended. */
    private static void fill(JdbcClient jdbc) {
        jdbc.sql(
                        "insert into li_staff (user_id, name, position, unit) select 's' || i, '示例' || i, '监察员', '监察' || (i % 5) || '中队' from generate_series(1, 40) i")
                .update();
        jdbc.sql(
                        """
                insert into li_case (case_no, kind, stage, source, received_on, category, employer_name, employer_key,
                    facts, registrar, created_at)
                select 'LJ-' || i, case when i % 10 = 0 then 'AUDIT' else 'INSPECTION' end, 'INVESTIGATION', 'COMPLAINT',
                    current_date, 'WAGES', '示例单位' || i, '示例单位' || i, '示例', 'clerk', current_timestamp
                from generate_series(1, 66667) i""")
                .update();
        jdbc.sql(
                        """
                insert into li_case_handler (case_no, user_id, certificate_no, appointed_on)
                select 'LJ-' || i, 's' || (1 + (i + k) % 40), '示执', current_date
                from generate_series(1, 66667) i, generate_series(0, 1) k""")
                .update();
        jdbc.sql(
                        """
                insert into li_clock (case_no, limit_id, subject, label, started_on, due_on, amount, unit, rolls, extension,
                    suspensions, used, remaining, state, live, changed_on, basis, provisional, calendar_version,
                    explanation, created_at)
                select 'LJ-' || (1 + i % 66667), 'LIMIT_' || (i % 2) || '_' || (i / 66667), '', '示例期限' || (i % 2),
                    current_date - 60, case when i % 10 = 0 then null else current_date + (i % 400 - 50) end, 60,
                    'WORKING_DAYS', false, 0, '', 0, 60, case when i % 10 = 0 then 'SUSPENDED' else 'RUNNING' end, true,
                    current_date, '示例依据', i % 7 = 0, 'x', repeat('推算过程', 100), current_timestamp
                from generate_series(1, :clocks) i""")
                .param("clocks", CLOCKS)
                .update();
        jdbc.sql("vacuum analyze").update();
    }
}
