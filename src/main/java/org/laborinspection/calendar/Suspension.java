package org.laborinspection.calendar;

import java.time.LocalDate;

/**
 * A time in which a period does not run (T7): the day of suspension still counts, the day of resumption does not.
 *
 * @param to the day of resumption; null while it lasts
 */
public record Suspension(LocalDate from, LocalDate to) {

    public Suspension {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("恢复日" + Dates.say(to) + "早于中止日" + Dates.say(from));
        }
    }
}
