package org.laborinspection.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** One calculation in progress: where the period stands, what is left of it, and what was met on the way. */
final class Reckoner {

    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final Period period;
    private final int extension;
    private final Unit unit;
    private final int length;

    private LocalDate from;
    private int left;
    private final List<Reckoning.Pause> pauses = new ArrayList<>();
    private final List<DayOff> skipped = new ArrayList<>();
    private final List<LocalDate> makeUpDays = new ArrayList<>();
    private final SortedSet<Integer> provisionalYears = new TreeSet<>();

    Reckoner(WorkingCalendar calendar, LocalDate start, Period period, int extension) {
        this.calendar = calendar;
        this.start = start;
        this.period = period;
        this.extension = extension;
        this.unit = period.unit();
        this.length = period.plus(extension).length(start);
        this.from = start;
        this.left = length;
    }

    Reckoning run(List<Suspension> suspensions) {
        suspensions.forEach(this::pause);
        LocalDate lastDay = from == null ? null : lastDay();
        LocalDate due = from == null ? null : roll(lastDay);
        if (due != null && unit == Unit.WORKING_DAYS) {
            walk(from.plusDays(1), due);
        } else if (due != null && period.rolls()) {
            walk(lastDay, due);
        }
        return new Reckoning(start, period, extension, pauses, lastDay, due, skipped, makeUpDays, provisionalYears);
    }

    private void pause(Suspension suspension) {
        LocalDate on = suspension.from();
        if (from == null || on.isBefore(from)) {
            throw new IllegalArgumentException("中止日" + Dates.say(on) + "早于起算日或者上一次恢复日");
        }
        if (on.isAfter(roll(lastDay()))) {
            throw new IllegalArgumentException("中止日" + Dates.say(on) + "在期限届满之后");
        }
        if (unit == Unit.WORKING_DAYS) {
            walk(from.plusDays(1), on);
        }
        left -= Math.min(left, unit.count(calendar, from, on));
        pauses.add(new Reckoning.Pause(on, suspension.to(), length - left, left));
        from = suspension.to();
    }

    private LocalDate lastDay() {
        return unit.add(calendar, from, left);
    }

    private LocalDate roll(LocalDate day) {
        return period.rolls() ? calendar.workingDayFrom(day) : day;
    }

    private void walk(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            return;
        }
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            calendar.dayOff(day).ifPresent(skipped::add);
            calendar.makeUp(day).ifPresent(notice -> makeUpDays.add(day));
        });
        IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(calendar::isProvisional)
                .forEach(provisionalYears::add);
    }
}
