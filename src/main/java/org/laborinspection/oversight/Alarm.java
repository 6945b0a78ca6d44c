package org.laborinspection.oversight;

import java.time.LocalDate;
import java.util.Date;
import org.laborinspection.deadline.ClockKey;

/**
 * What one {@link DeadlineWatch} waits for.
 *
 * @param ahead how many calendar days ahead of the due date it warns; 0 for the due date itself
 */
record Alarm(ClockKey clock, int ahead) {

    /** When it goes off: at the end of the due day, as a warning at 00:00 of its day. */
    Date moment(LocalDate due) {
        return ahead == 0 ? Clocks.endOf(due) : Clocks.startOf(due.minusDays(ahead));
    }
}
