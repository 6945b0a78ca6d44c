package org.laborinspection.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A holiday notice 放假通知: which days are off and which weekend days are worked instead. A notice that contradicts
 * itself cannot exist: the constructor throws {@link IllegalArgumentException} with a Chinese sentence.
 *
 * @param number 文号; null for the statutory minimum, which stands in until the year's notice is published
 * @param daysOff each day off with the name of its holiday; days of {@code year} or of the December before it
 * @param makeUpDays 调休上班日, Saturdays and Sundays that are worked
 */
public record HolidayNotice(
        Kind kind,
        String number,
        String title,
        LocalDate publishedOn,
        int year,
        SortedMap<LocalDate, String> daysOff,
        SortedSet<LocalDate> makeUpDays) {

    public enum Kind {
        ARRANGEMENT("年度通知"),
        DECISION("调整决定"),
        STATUTORY_MINIMUM("法定最低");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public HolidayNotice {
        daysOff = Collections.unmodifiableSortedMap(new TreeMap<>(daysOff));
        makeUpDays = Collections.unmodifiableSortedSet(new TreeSet<>(makeUpDays));
        require(kind != null, "缺少类别");
        require(title != null && !title.isBlank(), "缺少标题");
        require(publishedOn != null, "缺少发布日期");
        require(kind == Kind.STATUTORY_MINIMUM || number != null, "缺少文号");
        require(kind != Kind.STATUTORY_MINIMUM || number == null, "法定最低天数不是通知，不应有文号");
        require(!daysOff.isEmpty() || !makeUpDays.isEmpty(), "没有任何放假日或上班日");
        for (LocalDate day : daysOff.keySet()) {
            require(belongs(day, year), Dates.say(day) + "不属于" + year + "年度");
        }
        for (LocalDate day : makeUpDays) {
            require(belongs(day, year), Dates.say(day) + "不属于" + year + "年度");
            require(isWeekend(day), "调休上班日" + Dates.say(day) + "不是周末");
            require(!daysOff.containsKey(day), Dates.say(day) + "既放假又上班");
        }
    }

    /** Reads a notice file; errors name the file and the line. */
    public static HolidayNotice parse(String file, String text) {
        return new NoticeFile(file).read(text);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean belongs(LocalDate day, int year) {
        return day.getYear() == year || day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
