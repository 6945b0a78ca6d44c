package org.laborinspection.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.laborinspection.deadline.CalendarInForce;
import org.springframework.stereotype.Component;

/** The days that the lists of Tasklist ask for: today, and the working days that come next. */
@Component
public class DueDays {

    private final CalendarInForce calendar;
    private final Clock clock;

    DueDays(CalendarInForce calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** 00:00 of today. */
    public Date today() {
        return Clocks.startOf(LocalDate.now(clock));
    }

    /** 24:00 of the n-th working day after today, of today itself for 0. */
    public Date end(int n) {
        var today = LocalDate.now(clock);
        return Clocks.endOf(n == 0 ? today : calendar.now().addWorkingDays(today, n));
    }
}
