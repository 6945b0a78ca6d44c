package org.laborinspection.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The length of a time limit.
 *
 * @param rolls whether a last day that is not worked moves to the next working day (T3); limitation periods do not (T5)
 */
public record Period(int amount, Unit unit, boolean rolls) {

    public Period {
        if (amount < 1) {
            throw new IllegalArgumentException("期限应当大于零：" + amount);
        }
    }

    public Period plus(int extension) {
        return new Period(amount + extension, unit, rolls);
    }

    /** {@code 60个工作日}, {@code 15日}, {@code 6个月}, {@code 2年}. */
    public String label() {
        return unit == Unit.MONTHS && amount % 12 == 0 ? amount / 12 + "年" : amount + unit.label();
    }

    /** The latest start from which the whole period has run by the end of {@code end}; for notice given in advance. */
    public LocalDate latestStart(WorkingCalendar calendar, LocalDate end) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.latestDayBefore(end, amount);
            case CALENDAR_DAYS -> end.minusDays(amount);
            case MONTHS -> latestOfMonth(end, end.minusMonths(amount));
        };
    }

    /** The last day of the period that starts on {@code start}, before it rolls. */
    public LocalDate earliestEnd(WorkingCalendar calendar, LocalDate start) {
        return unit.add(calendar, start, length(start));
    }

    /** The length in days of the balance: a period of months is as long as the months are (T4). */
    int length(LocalDate start) {
        return unit == Unit.MONTHS ? Math.toIntExact(ChronoUnit.DAYS.between(start, start.plusMonths(amount))) : amount;
    }

    private LocalDate latestOfMonth(LocalDate end, LocalDate earliest) {
        LocalDate latest = earliest;
        while (!latest.plusDays(1).plusMonths(amount).isAfter(end)) {
            latest = latest.plusDays(1);
        }
        return latest;
    }
}
