package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.laborinspection.calendar.Office;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.StatutoryClock;

/** The dates of the acceptance scenarios as rows of the register and, where an alarm belongs to them, as timers. */
class ScenarioClocksTest extends CaseScenario {

    @Tag("CASE-03")
    @Tag("CASE-07")
    @Tag("CASE-09")
    @Tag("CASE-11")
    @Tag("CASE-20")
    @Tag("CASE-23a")
    @Tag("AUD-14")
    @Tag("AUD-16")
    @ParameterizedTest(name = "{6}: {0} from {1}{2} extended={3}: {4}")
    @CsvFileSource(resources = "/scenarios/dates.csv", numLinesToSkip = 1)
    void registerAndTimersSayTheDate(
            String limit,
            LocalDate from,
            String suspended,
            boolean extended,
            LocalDate due,
            LocalDate wrong,
            String scenario,
            String article) {
        var caseNo = onTheChiefsDesk(from);
        var clock = ClockKey.of(caseNo, limit, 901);
        var row = deadlines.start(clock, from);
        if (!suspended.isEmpty()) {
            office.on(day(suspended.substring(0, 10)));
            row = deadlines.suspend(clock, day(suspended.substring(0, 10)), "示例原因");
            assertThat(alarmsOn(caseNo, due))
                    .as("nothing fires while the clock stands still")
                    .isZero();
            office.on(day(suspended.substring(11)));
            row = deadlines.resume(clock, day(suspended.substring(11)), "示例原因");
        }
        if (extended) {
            row = deadlines.extend(clock, LocalDate.now(this.clock), "示例原因");
        }
        assertThat(row.dueOn()).isEqualTo(due).isNotEqualTo(wrong);
        assertThat(row.state()).isEqualTo(StatutoryClock.State.RUNNING);
        assertThat(row.provisional()).isEqualTo(due.getYear() == 2027);
        assertThat(deadlines.current(clock)).contains(row);
        var rule = limits.of(limit, from);
        assertThat(alarmsOn(caseNo, due)).isEqualTo(rule.supervised() || rule.lapses() ? 1 : 0);
        assertThat(alarmsOn(caseNo, wrong)).isZero();
    }

    /** Timers of the watches of paper 901 that go off at 24:00 of that day. */
    private long alarmsOn(String caseNo, LocalDate day) {
        var end = Date.from(day.plusDays(1).atStartOfDay(Office.ZONE).toInstant());
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .variableValueEquals("subject", "901")
                .list()
                .stream()
                .flatMap(watch -> management.createJobQuery().processInstanceId(watch.getId()).timers().list().stream())
                .filter(job -> job.getDuedate().getTime() == end.getTime())
                .count();
    }
}
