package org.laborinspection.calendar;

import java.time.LocalDate;

/**
 * A day that is not worked, and why.
 *
 * @param reason 周末, or the name of the holiday
 * @param notice number of the notice; null for an ordinary weekend and while the year's notice is not published
 */
public record DayOff(LocalDate date, String reason, String notice) {

    static final String WEEKEND = "周末";

    boolean isWeekend() {
        return reason.equals(WEEKEND);
    }
}
