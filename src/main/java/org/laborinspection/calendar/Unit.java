package org.laborinspection.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** In what a period is counted. */
public enum Unit {
    WORKING_DAYS("个工作日"),
    CALENDAR_DAYS("日"),
    MONTHS("个月");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What is left of a period is counted in days: of a period of months, calendar days. */
    public Unit ofBalance() {
        return this == MONTHS ? CALENDAR_DAYS : this;
    }

    /** The {@code n}-th day of the balance after {@code start}. */
    LocalDate add(WorkingCalendar calendar, LocalDate start, int n) {
        return this == WORKING_DAYS ? calendar.addWorkingDays(start, n) : start.plusDays(n);
    }

    /** How many days of the balance lie after {@code start}, up to and including {@code through}; negative if earlier. */
    public int count(WorkingCalendar calendar, LocalDate start, LocalDate through) {
        return this == WORKING_DAYS
                ? calendar.countWorkingDays(start, through)
                : Math.toIntExact(ChronoUnit.DAYS.between(start, through));
    }
}
