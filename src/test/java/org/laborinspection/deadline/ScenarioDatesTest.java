package org.laborinspection.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "FILING,         2026-09-28, '',                    false, 2026-10-10, 2026-10-12, 场景1 10-10 周六上班,        25号令第18条",
        "INVESTIGATION,  2026-10-10, '',                    false, 2027-01-04, 2026-12-09, 场景1 不是60日,              监察条例第17条",
        "INVESTIGATION,  2026-10-10, '',                    true,  2027-02-19, 2027-02-12, 场景1 春节不计,              监察条例第17条",
        "INVESTIGATION,  2025-08-04, '',                    false, 2025-10-31, 2025-10-24, 场景3 国庆不计,              监察条例第17条",
        "INVESTIGATION,  2025-08-04, '',                    true,  2025-12-12, 2025-11-30, 场景3 不是再加30日,          监察条例第17条",
        "INVESTIGATION,  2026-03-02, '',                    false, 2026-05-28, 2026-05-01, 场景4 原期限,                监察条例第17条",
        "INVESTIGATION,  2026-03-02, 2026-04-20/2026-06-08, false, 2026-07-15, 2026-07-14, 场景4 恢复当日不计,          监察条例第17条",
        "INVESTIGATION,  2026-03-02, 2026-04-20/2026-06-08, true,  2026-08-26, 2026-08-14, 场景4 恢复后又延长,          监察条例第17条",
        "HEARING_APPLY,  2026-04-27, '',                    false, 2026-05-07, 2026-05-02, 场景6 五日是工作日,          行政处罚法第64、85条",
        "HEARING_NOTICE, 2026-05-08, '',                    false, 2026-05-18, 2026-05-19, 场景6 听证日为第7日,         行政处罚法第64、85条",
        "SELF_CORRECT,   2026-05-11, '',                    false, 2026-05-26, 2026-06-01, 场景9 自然日,                监察条例第18条",
        "INVESTIGATION,  2026-05-06, '',                    false, 2026-07-29, 2026-07-30, 场景9 5-09 上班,             监察条例第17条",
        "AUDIT_RESULT,   2026-09-18, '',                    false, 2026-09-24, 2026-09-25, 场景11 9-20 周日上班,        社会保险稽核办法",
        "AUDIT_DECISION, 2026-09-18, '',                    false, 2026-10-09, 2026-10-12, 场景11 跨中秋国庆,           社会保险稽核办法"
    })
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
