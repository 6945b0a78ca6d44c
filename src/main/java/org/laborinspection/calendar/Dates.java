package org.laborinspection.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as an office paper writes them: 2026年11月22日. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private Dates() {}

    public static String say(LocalDate day) {
        return DAY.format(day);
    }
}
