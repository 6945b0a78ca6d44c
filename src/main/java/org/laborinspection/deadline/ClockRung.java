package org.laborinspection.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a clock has reached a rung of the warning ladder. A rung belongs to a due date: a clock that gets another date can
 * reach it again.
 *
 * @param startedOn the day from which the clock runs; with its key it says which clock it is
 * @param ordinal 1, or which time for a rung that comes again and again
 * @param reachedOn the day of the rung, which may lie before the day it was noticed
 * @param told whether somebody was warned of it; not where a higher rung was reached meanwhile
 */
public record ClockRung(
        ClockKey clock,
        LocalDate startedOn,
        LocalDate dueOn,
        String rung,
        int ordinal,
        String label,
        LocalDate reachedOn,
        boolean told,
        Instant at) {

    /** Whether it belongs to this clock, whatever date that has by now. */
    public boolean of(StatutoryClock other) {
        return clock.equals(other.key()) && startedOn.equals(other.startedOn());
    }
}
