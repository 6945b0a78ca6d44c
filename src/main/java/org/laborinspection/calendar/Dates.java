package org.laborinspection.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as an office paper writes them, in every sentence for people: 2026年11月22日. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分", Locale.CHINA);

    private Dates() {}

    public static String say(LocalDate day) {
        return DAY.format(day);
    }

    /** To the minute, 2026年11月22日9时05分; seconds are dropped. */
    public static String say(LocalDateTime time) {
        return MINUTE.format(time);
    }
}
