package org.laborinspection.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.laborinspection.calendar.Dates;
import org.laborinspection.calendar.Office;

/** Values as they are printed: dates in Chinese form, amounts without exponent, text without invisible characters. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\uFFFE\\uFFFF\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private PlainText() {}

    /** Text of a value; empty for null. Refuses types that are neither text, number nor time. */
    static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate date) {
            return Dates.say(date);
        }
        if (value instanceof ProvisionalDate provisional) {
            return Dates.say(provisional.date()) + "（暂定）";
        }
        if (value instanceof LocalDateTime time) {
            return Dates.say(time);
        }
        if (value instanceof Instant instant) {
            return Dates.say(LocalDateTime.ofInstant(instant, Office.ZONE));
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof CharSequence || value instanceof Integer || value instanceof Long) {
            return clean(value.toString());
        }
        throw new IllegalArgumentException("not a value for a paper: " + value.getClass());
    }

    private static String clean(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return INVISIBLE.matcher(lines).replaceAll("").strip();
    }
}
