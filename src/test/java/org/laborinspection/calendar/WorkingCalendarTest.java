package org.laborinspection.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("T2")
class WorkingCalendarTest {

    private final WorkingCalendar calendar = Calendars.OFFICIAL;

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({"2024, 251, 国办发明电〔2023〕7号", "2025, 248, 国办发明电〔2024〕12号", "2026, 248, 国办发明电〔2025〕7号"})
    void yearsHaveTheirNumberOfWorkingDays(int year, int count, String notice) {
        assertThat(calendar.countWorkingDays(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(count);
        assertThat(calendar.isProvisional(year)).isFalse();
        assertThat(calendar.notices()).extracting(HolidayNotice::number).contains(notice);
    }

    @Test
    void aYearWithoutNoticeIsProvisional() {
        assertThat(calendar.isProvisional(2027)).isTrue();
        assertThat(calendar.dayOff(LocalDate.of(2027, 2, 8)))
                .contains(new DayOff(LocalDate.of(2027, 2, 8), "春节", null));
        assertThat(calendar.isProvisional(2028)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 10, 2))).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            value = {
                "2026-10-01, 国庆节, 国办发明电〔2025〕7号",
                "2026-09-26, 中秋节, 国办发明电〔2025〕7号",
                "2026-10-11, 周末,   -",
                "2024-02-12, 春节,   国办发明电〔2023〕7号"
            },
            nullValues = "-")
    void aDayOffSaysWhy(LocalDate day, String reason, String notice) {
        assertThat(calendar.dayOff(day)).contains(new DayOff(day, reason, notice));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-10-10", "2026-02-28", "2025-01-26", "2024-02-09", "2026-02-24"})
    void makeUpDaysAndNewYearsEveOf2024AreWorked(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(calendar.dayOff(day)).isEmpty();
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-09-28, 5,  2026-10-10, 跨国庆，10-10 上班",
        "2025-12-31, 1,  2026-01-04, 年末，01-04 上班",
        "2026-02-13, 1,  2026-02-14, 春节前周六上班",
        "2026-02-14, 1,  2026-02-24, 春节",
        "2026-02-14, 5,  2026-02-28, 春节后周六上班",
        "2024-02-28, 1,  2024-02-29, 闰日",
        "2024-02-29, 1,  2024-03-01, 闰日",
        "2026-10-03, 1,  2026-10-08, 从放假日起算",
        "2026-12-31, 1,  2027-01-04, 2027年暂定",
        "2023-12-29, 1,  2024-01-02, 上一年无通知"
    })
    void workingDaysAreAdded(LocalDate start, int n, LocalDate expected, String why) {
        assertThat(calendar.addWorkingDays(start, n)).isEqualTo(expected);
        assertThat(calendar.countWorkingDays(start, expected)).isEqualTo(n);
    }

    @Test
    @Tag("T6")
    void addingThenCountingGivesTheNumberBackAndIsMonotone() {
        Random random = new Random(4);
        for (int i = 0; i < 10_000; i++) {
            LocalDate start = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(2500));
            int n = 1 + random.nextInt(400);
            LocalDate end = calendar.addWorkingDays(start, n);
            assertThat(calendar.isWorkingDay(end)).isTrue();
            assertThat(calendar.countWorkingDays(start, end)).isEqualTo(n);
            assertThat(calendar.countWorkingDays(end, start)).isEqualTo(-n);
            assertThat(calendar.addWorkingDays(start, n + 1)).isAfter(end);
            assertThat(calendar.addWorkingDays(start.plusDays(1), n)).isAfterOrEqualTo(end);
            LocalDate latest = calendar.latestDayBefore(end, n);
            assertThat(calendar.countWorkingDays(latest, end)).isEqualTo(n);
            assertThat(calendar.countWorkingDays(latest.plusDays(1), end)).isEqualTo(n - 1);
        }
    }

    /** The processor's time in the best of many rounds counts: the calendar is measured, not what else the machine does. */
    @Test
    void aMillionAdditionsTakeLessThanASecond() {
        LocalDate start = LocalDate.of(2025, 8, 4);
        var thread = ManagementFactory.getThreadMXBean();
        long limit = Duration.ofMillis(100).toNanos();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 200 && best >= limit; round++) {
            long began = thread.getCurrentThreadCpuTime();
            for (int i = 0; i < 100_000; i++) {
                calendar.addWorkingDays(start.plusDays(i % 365), 60);
            }
            best = Math.min(best, thread.getCurrentThreadCpuTime() - began);
        }
        assertThat(Duration.ofNanos(best).multipliedBy(10)).isLessThan(Duration.ofSeconds(1));
    }
}
