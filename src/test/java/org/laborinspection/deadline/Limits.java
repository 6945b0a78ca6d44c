package org.laborinspection.deadline;

import static org.mockito.Mockito.mock;

import org.laborinspection.TimeLimitsConfiguration;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.engine.DecisionTables;

/** The time limits of the product. */
final class Limits {

    static final TimeLimits OFFICIAL = new TimeLimitsConfiguration().timeLimits(new DecisionTables());

    private Limits() {}

    /** A calendar to which nothing was added. */
    static CalendarInForce calendar(WorkingCalendar shipped) {
        var nothing = mock(CalendarNotices.class);
        return new CalendarInForce(shipped, nothing);
    }
}
