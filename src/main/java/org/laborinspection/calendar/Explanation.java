package org.laborinspection.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a calculation into words. */
final class Explanation {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("yyyy年M月d日（EEEE）", Locale.CHINA);

    private record Holiday(LocalDate first, LocalDate last, String name, String notice) {

        boolean continues(DayOff day) {
            return day.date().equals(last.plusDays(1))
                    && day.reason().equals(name)
                    && Objects.equals(day.notice(), notice);
        }

        @Override
        public String toString() {
            return Dates.say(first)
                    + (first.equals(last) ? "" : "至" + Dates.say(last))
                    + name
                    + (notice == null ? "（法定假日，放假通知未公布）" : "（" + notice + "）");
        }
    }

    private final Reckoning reckoning;
    private final Period period;
    private final String balanceUnit;

    Explanation(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.period = reckoning.period();
        this.balanceUnit = period.unit().ofBalance().label();
    }

    String text() {
        return beginning()
                + suspensions()
                + (period.unit() == Unit.WORKING_DAYS ? workingDays() : "")
                + (period.unit() == Unit.MONTHS ? monthEnd() : "")
                + end()
                + caution();
    }

    private String beginning() {
        String extended = reckoning.extension() == 0
                ? ""
                : "，经批准延长" + reckoning.extension() + period.unit().label() + "，共"
                        + period.plus(reckoning.extension()).label();
        return "自" + reckoning.start().format(WEEKDAY) + "起算，当日不计，期限为" + period.label() + extended + "。";
    }

    private String suspensions() {
        return reckoning.suspensions().stream()
                .map(pause -> Dates.say(pause.from()) + "中止，含当日已用" + pause.used() + balanceUnit + "，剩余"
                        + pause.remaining() + balanceUnit + "；"
                        + (pause.to() == null ? "恢复后继续计算。" : Dates.say(pause.to()) + "恢复，自次日起继续计算。"))
                .collect(Collectors.joining());
    }

    private String workingDays() {
        return (reckoning.skipped().isEmpty() ? "" : "不计入：" + skipped() + "。") + makeUpDays();
    }

    private String monthEnd() {
        LocalDate start = reckoning.start();
        LocalDate end = start.plusMonths(period.amount() + (long) reckoning.extension());
        return start.getDayOfMonth() == end.getDayOfMonth()
                ? ""
                : end.getYear() + "年" + end.getMonthValue() + "月没有对应日，以月末" + Dates.say(end) + "为对应日。";
    }

    private String end() {
        if (reckoning.due() == null) {
            return "中止期间不确定届满日。";
        }
        return (period.unit() == Unit.WORKING_DAYS ? "" : lastDay()) + "期限于"
                + reckoning.due().format(WEEKDAY) + "24时届满。";
    }

    private String lastDay() {
        if (!period.rolls()) {
            return "末日不因休假日顺延。";
        }
        String lastDay = "末日" + reckoning.lastDay().format(WEEKDAY);
        if (!reckoning.lastDay().equals(reckoning.due())) {
            return lastDay + "不是工作日，顺延至其后第一个工作日，越过：" + skipped() + "。" + makeUpDays();
        }
        return reckoning.makeUpDays().isEmpty() ? "" : lastDay + "为调休上班日，不顺延。";
    }

    private String caution() {
        return reckoning.provisionalYears().stream()
                .map(year -> year + "年放假通知尚未公布，涉及该年的日期为暂定，通知公布后重新计算。")
                .collect(Collectors.joining());
    }

    private String makeUpDays() {
        return reckoning.makeUpDays().isEmpty()
                ? ""
                : reckoning.makeUpDays().stream()
                        .map(day -> day.format(WEEKDAY))
                        .collect(Collectors.joining("、", "调休上班，计为工作日：", "。"));
    }

    private String skipped() {
        long weekendDays =
                reckoning.skipped().stream().filter(DayOff::isWeekend).count();
        return Stream.concat(
                        weekendDays == 0 ? Stream.empty() : Stream.of(DayOff.WEEKEND + weekendDays + "天"),
                        holidays().stream().map(Holiday::toString))
                .collect(Collectors.joining("、"));
    }

    private List<Holiday> holidays() {
        List<Holiday> holidays = new ArrayList<>();
        for (DayOff day : reckoning.skipped()) {
            if (day.isWeekend()) {
                continue;
            }
            int end = holidays.size() - 1;
            if (end >= 0 && holidays.get(end).continues(day)) {
                Holiday before = holidays.get(end);
                holidays.set(end, new Holiday(before.first, day.date(), before.name, before.notice));
            } else {
                holidays.add(new Holiday(day.date(), day.date(), day.reason(), day.notice()));
            }
        }
        return holidays;
    }
}
