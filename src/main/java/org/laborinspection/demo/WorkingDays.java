package org.laborinspection.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.laborinspection.calendar.WorkingCalendar;

/** Days as the demo counts them: so many working days before or after today. */
record WorkingDays(LocalDate today, WorkingCalendar calendar) {

    /** The {@code n}-th working day before today, {@code n} from 1. */
    LocalDate ago(int n) {
        return calendar.latestDayBefore(today.minusDays(1), n).plusDays(1);
    }

    /** The {@code n}-th working day after today, {@code n} from 1. */
    LocalDate ahead(int n) {
        return calendar.addWorkingDays(today, n);
    }

    /** How long a term of calendar days is that runs from the {@code from}-th working day before today until two days from now. */
    int termEndingSoon(int from) {
        return (int) ChronoUnit.DAYS.between(ago(from), today.plusDays(2));
    }
}
