package org.laborinspection.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laborinspection.calendar.Unit.CALENDAR_DAYS;
import static org.laborinspection.calendar.Unit.MONTHS;
import static org.laborinspection.calendar.Unit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTest {

    private final WorkingCalendar calendar = Calendars.OFFICIAL;

    @Tag("T1")
    @Tag("T3")
    @Tag("T4")
    @Tag("T5")
    @ParameterizedTest(name = "{0} + {1} {2} = {4}: {5}")
    @CsvSource({
        "2026-09-01, 15, CALENDAR_DAYS, true,  2026-09-16, T1 起算日不计",
        "2026-09-16, 15, CALENDAR_DAYS, true,  2026-10-08, T3 末日在国庆，顺延",
        "2026-04-24, 15, CALENDAR_DAYS, true,  2026-05-09, T3 末日为调休上班的周六，不顺延",
        "2026-09-05, 15, CALENDAR_DAYS, true,  2026-09-20, T3 末日为调休上班的周日，不顺延",
        "2026-04-25, 15, CALENDAR_DAYS, true,  2026-05-11, T3 末日为普通周日，顺延",
        "2026-05-06, 90, CALENDAR_DAYS, false, 2026-08-04, 处罚法60",
        "2026-07-03, 90, CALENDAR_DAYS, false, 2026-10-01, 处罚法60 提示期限不顺延",
        "2023-08-29, 6,  MONTHS,        true,  2024-02-29, T4 月末",
        "2024-08-29, 6,  MONTHS,        true,  2025-02-28, T4 无对应日取月末",
        "2024-08-31, 6,  MONTHS,        true,  2025-02-28, T4 无对应日取月末",
        "2026-04-01, 6,  MONTHS,        true,  2026-10-08, T3 末日在国庆，顺延",
        "2024-10-01, 24, MONTHS,        false, 2026-10-01, T5 时效不顺延",
        "2024-02-29, 24, MONTHS,        false, 2026-02-28, T5 闰日"
    })
    void theLastDayFollowsTheRules(
            LocalDate start, int amount, Unit unit, boolean rolls, LocalDate expected, String why) {
        assertThat(due(start, new Period(amount, unit, rolls))).isEqualTo(expected);
    }

    @Tag("T8")
    @ParameterizedTest
    @ValueSource(strings = {"2025-08-04", "2026-03-02", "2026-10-10"})
    void extensionIsTheSameFromTheStartAndFromTheEnd(LocalDate start) {
        Period sixty = new Period(60, WORKING_DAYS, false);
        LocalDate extended = Reckoning.of(calendar, start, sixty, 30, List.of()).due();
        assertThat(extended).isEqualTo(due(due(start, sixty), new Period(30, WORKING_DAYS, false)));
    }

    @Test
    @Tag("T7")
    void theDayOfSuspensionCountsAndTheDayOfResumptionDoesNot() {
        Period five = new Period(5, WORKING_DAYS, false);
        Reckoning reckoning = Reckoning.of(
                calendar, day("2026-06-01"), five, 0, List.of(new Suspension(day("2026-06-03"), day("2026-06-10"))));
        assertThat(reckoning.suspensions())
                .containsExactly(new Reckoning.Pause(day("2026-06-03"), day("2026-06-10"), 2, 3));
        assertThat(reckoning.due()).isEqualTo("2026-06-15").isNotEqualTo(day("2026-06-16"));
    }

    @Test
    @Tag("T7")
    void aSuspensionThatLastsHasABalanceAndNoDate() {
        Reckoning reckoning = Reckoning.of(
                calendar,
                day("2026-03-02"),
                new Period(60, WORKING_DAYS, false),
                0,
                List.of(new Suspension(day("2026-04-20"), null)));
        assertThat(reckoning.due()).isNull();
        assertThat(reckoning.used()).isEqualTo(34);
        assertThat(reckoning.remaining()).isEqualTo(26);
        assertThat(reckoning.text()).endsWith("中止期间不确定届满日。");
    }

    @Test
    @Tag("T7")
    void aSuspensionOnTheLastDayLeavesNothing() {
        Period five = new Period(5, WORKING_DAYS, false);
        Reckoning reckoning = Reckoning.of(
                calendar, day("2026-06-01"), five, 0, List.of(new Suspension(day("2026-06-08"), day("2026-07-01"))));
        assertThat(reckoning.remaining()).isZero();
        assertThat(reckoning.due()).isEqualTo("2026-07-01");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-05-29/2026-06-10, 中止日2026年5月29日早于起算日或者上一次恢复日",
        "2026-06-09/2026-06-10, 中止日2026年6月9日在期限届满之后",
        "2026-06-02/2026-06-08 2026-06-05/2026-06-09, 中止日2026年6月5日早于起算日或者上一次恢复日"
    })
    void impossibleSuspensionsAreRefused(String suspensions, String message) {
        List<Suspension> list = List.of(suspensions.split(" ")).stream()
                .map(text -> text.split("/"))
                .map(days -> new Suspension(day(days[0]), day(days[1])))
                .toList();
        Period five = new Period(5, WORKING_DAYS, false);
        assertThatThrownBy(() -> Reckoning.of(calendar, day("2026-06-01"), five, 0, list))
                .hasMessage(message);
    }

    @Test
    void aDateIsProvisionalOnlyIfItDependsOnAYearWithoutNotice() {
        LocalDate start = day("2026-12-01");
        assertThat(reckon(start, new Period(60, WORKING_DAYS, false)).provisional())
                .isTrue();
        assertThat(reckon(start, new Period(20, WORKING_DAYS, false)).provisional())
                .isFalse();
        assertThat(reckon(start, new Period(60, CALENDAR_DAYS, true)).provisional())
                .isTrue();
        assertThat(reckon(start, new Period(60, CALENDAR_DAYS, false)).provisional())
                .isFalse();
        assertThat(reckon(start, new Period(24, MONTHS, false)).provisional()).isFalse();
        assertThat(reckon(day("2026-12-31"), new Period(1, WORKING_DAYS, false)).provisionalYears())
                .containsExactly(2027);
    }

    @ParameterizedTest(name = "{1} {2} before {0}: {3}")
    @CsvSource({
        "2026-05-15, 7, WORKING_DAYS,  2026-05-07, 处罚法64 听证七日前",
        "2026-05-18, 7, WORKING_DAYS,  2026-05-08, 处罚法64 5-09 上班",
        "2026-01-05, 3, WORKING_DAYS,  2025-12-30, 跨年",
        "2026-09-08, 3, CALENDAR_DAYS, 2026-09-05, 稽核提前三日",
        "2025-02-28, 6, MONTHS,        2024-08-31, 月末"
    })
    void noticeIsReckonedBackwards(LocalDate end, int amount, Unit unit, LocalDate latest, String why) {
        Period period = new Period(amount, unit, false);
        assertThat(period.latestStart(calendar, end)).isEqualTo(latest);
        assertThat(due(latest, period)).isBeforeOrEqualTo(end);
        assertThat(due(latest.plusDays(1), period)).isAfter(end);
    }

    @Test
    void theTextCanBeRedoneByHand() {
        assertThat(reckon(day("2026-09-28"), new Period(5, WORKING_DAYS, false)).text())
                .isEqualTo("自2026年9月28日（星期一）起算，当日不计，期限为5个工作日。"
                        + "不计入：2026年10月1日至2026年10月7日国庆节（国办发明电〔2025〕7号）。"
                        + "调休上班，计为工作日：2026年10月10日（星期六）。期限于2026年10月10日（星期六）24时届满。");
        assertThat(reckon(day("2026-09-16"), new Period(15, CALENDAR_DAYS, true))
                        .text())
                .isEqualTo("自2026年9月16日（星期三）起算，当日不计，期限为15日。"
                        + "末日2026年10月1日（星期四）不是工作日，顺延至其后第一个工作日，越过：2026年10月1日至2026年10月7日国庆节（国办发明电〔2025〕7号）。"
                        + "期限于2026年10月8日（星期四）24时届满。");
        assertThat(reckon(day("2024-10-01"), new Period(24, MONTHS, false)).text())
                .isEqualTo("自2024年10月1日（星期二）起算，当日不计，期限为2年。末日不因休假日顺延。期限于2026年10月1日（星期四）24时届满。");
        assertThat(reckon(day("2026-12-30"), new Period(3, WORKING_DAYS, false)).text())
                .contains("2027年1月1日元旦（法定假日，放假通知未公布）")
                .endsWith("2027年放假通知尚未公布，涉及该年的日期为暂定，通知公布后重新计算。");
    }

    @Test
    @Tag("T4")
    void theTextNamesTheEndOfAShorterMonth() {
        assertThat(reckon(day("2024-08-31"), new Period(6, MONTHS, true)).text())
                .contains("2025年2月没有对应日，以月末2025年2月28日为对应日。期限于2025年2月28日（星期五）24时届满。");
    }

    @Test
    @Tag("T3")
    void theTextNamesEveryDayOverWhichAPeriodRolls() {
        assertThat(reckon(day("2025-12-19"), new Period(15, CALENDAR_DAYS, true))
                        .text())
                .contains("末日2026年1月3日（星期六）不是工作日，顺延至其后第一个工作日，越过：2026年1月3日元旦（国办发明电〔2025〕7号）。"
                        + "调休上班，计为工作日：2026年1月4日（星期日）。期限于2026年1月4日（星期日）24时届满。");
    }

    @Test
    @Tag("T3")
    void theTextNamesAMakeUpDayOnWhichAPeriodEnds() {
        assertThat(reckon(day("2026-04-24"), new Period(15, CALENDAR_DAYS, true))
                        .text())
                .contains("末日2026年5月9日（星期六）为调休上班日，不顺延。");
    }

    private Reckoning reckon(LocalDate start, Period period) {
        return Reckoning.of(calendar, start, period, 0, List.of());
    }

    private LocalDate due(LocalDate start, Period period) {
        return reckon(start, period).due();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
