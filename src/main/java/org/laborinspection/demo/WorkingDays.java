package org.laborinspection.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.laborinspection.calendar.WorkingCalendar;

/** Days of the past as the demo counts them: so many working days before today. */
record WorkingDays(LocalDate today, WorkingCalendar calendar) {

    /** The {@code n}-th working day before today, {@code n} from 1. */
    LocalDate ago(int n) {
        var day = today;
        for (var left = n; left > 0; left--) {
            do {
                day = day.minusDays(1);
            } while (!calendar.isWorkingDay(day));
        }
        return day;
    }

    /** How long a term of calendar days is that runs from the {@code from}-th working day before today until two days from now. */
    int termEndingSoon(int from) {
        return (int) ChronoUnit.DAYS.between(ago(from), today.plusDays(2));
    }
}
