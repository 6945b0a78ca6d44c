package org.laborinspection.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.laborinspection.calendar.Calendars;
import org.laborinspection.calendar.Reckoning;
import org.laborinspection.calendar.Suspension;
import org.laborinspection.calendar.WorkingCalendar;

/** The dates of the acceptance scenarios, each with the answer that is often given and wrong. */
class ScenarioDatesTest {

    private final WorkingCalendar calendar = Calendars.OFFICIAL;

    @Tag("CASE-03")
    @Tag("CASE-07")
    @Tag("CASE-09")
    @Tag("CASE-11")
    @Tag("CASE-20")
    @Tag("CASE-23a")
    @Tag("AUD-14")
    @Tag("AUD-16")
    @ParameterizedTest(name = "{0} from {1}{2} extended={3}: {4}, not {5} ({6}; {7})")
    @CsvFileSource(resources = "/scenarios/dates.csv", numLinesToSkip = 1)
    void datesAreThoseOfTheScenarios(
            String limit,
            LocalDate from,
            String suspended,
            boolean extended,
            LocalDate due,
            LocalDate wrong,
            String scenario,
            String article) {
        List<Suspension> suspensions = suspended.isEmpty()
                ? List.of()
                : List.of(new Suspension(
                        LocalDate.parse(suspended.substring(0, 10)), LocalDate.parse(suspended.substring(11))));
        Reckoning reckoning = Limits.OFFICIAL.of(limit, from).reckon(calendar, from, extended, suspensions);
        assertThat(reckoning.due()).isEqualTo(due).isNotEqualTo(wrong);
        assertThat(reckoning.provisional()).isEqualTo(due.getYear() == 2027);
    }

    @Test
    @Tag("CASE-10")
    @Tag("T7")
    void scenario4KeepsTheBalance() {
        LocalDate filed = LocalDate.of(2026, 3, 2);
        LocalDate suspended = LocalDate.of(2026, 4, 20);
        LocalDate resumed = LocalDate.of(2026, 6, 8);
        Reckoning reckoning = Limits.OFFICIAL
                .of("INVESTIGATION", filed)
                .reckon(calendar, filed, false, List.of(new Suspension(suspended, resumed)));
        assertThat(reckoning.suspensions()).containsExactly(new Reckoning.Pause(suspended, resumed, 34, 26));
        assertThat(calendar.countWorkingDays(suspended, resumed)).isEqualTo(33);
    }

    @Test
    @Tag("CASE-20")
    void scenario6RefusesAHearingOnTooShortNotice() {
        LocalDate served = LocalDate.of(2026, 5, 8);
        LocalDate latest =
                Limits.OFFICIAL.of("HEARING_NOTICE", served).period().latestStart(calendar, LocalDate.of(2026, 5, 15));
        assertThat(latest).isEqualTo("2026-05-07").isBefore(served);
    }

    @Test
    @Tag("AUD-05")
    void scenario11EntersThreeDaysAfterNotice() {
        LocalDate served = LocalDate.of(2026, 9, 2);
        TimeLimit limit = Limits.OFFICIAL.of("AUDIT_NOTIFY", served);
        assertThat(limit.reckon(calendar, served, false, List.of()).due())
                .isEqualTo("2026-09-05")
                .isBefore(LocalDate.of(2026, 9, 8));
        assertThat(limit.period().latestStart(calendar, LocalDate.of(2026, 9, 8)))
                .isEqualTo("2026-09-05");
    }
}
