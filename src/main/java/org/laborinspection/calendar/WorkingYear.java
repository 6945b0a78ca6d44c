package org.laborinspection.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Predicate;

/** The index of one year: from ordinal of a working day to its date, and back. */
record WorkingYear(int year, int count, short[] dayOfOrdinal, short[] ordinalThroughDay) {

    static WorkingYear of(int year, Predicate<LocalDate> worked) {
        int length = Year.of(year).length();
        short[] days = new short[length + 1];
        short[] through = new short[length + 1];
        short count = 0;
        for (short day = 1; day <= length; day++) {
            if (worked.test(LocalDate.ofYearDay(year, day))) {
                days[++count] = day;
            }
            through[day] = count;
        }
        return new WorkingYear(year, count, days, through);
    }

    LocalDate day(int ordinal) {
        return LocalDate.ofYearDay(year, dayOfOrdinal[ordinal]);
    }

    int through(int dayOfYear) {
        return ordinalThroughDay[dayOfYear];
    }
}
