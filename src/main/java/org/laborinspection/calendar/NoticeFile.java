package org.laborinspection.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text form of a notice: one {@code 项目：内容} per line. */
final class NoticeFile {

    private static final Pattern LINE = Pattern.compile("(类别|年度|文号|标题|发布|放假|上班)\\s*[：:]\\s*(\\S.*)");
    private static final Pattern DAYS_OFF = Pattern.compile("(\\S+)(?:\\s*至\\s*(\\S+))?\\s+(\\S+)");
    private static final int LONGEST_HOLIDAY = 31;

    private final String file;
    private final Map<String, String> head = new HashMap<>();
    private final SortedMap<LocalDate, String> daysOff = new TreeMap<>();
    private final SortedSet<LocalDate> makeUpDays = new TreeSet<>();

    NoticeFile(String file) {
        this.file = file;
    }

    HolidayNotice read(String text) {
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                naming(file + " 第" + number + "行", () -> readLine(line));
            }
        }
        return naming(file, this::notice);
    }

    private Void readLine(String line) {
        Matcher matcher = match(LINE, line);
        String value = matcher.group(2);
        switch (matcher.group(1)) {
            case "放假" -> readDaysOff(value);
            case "上班" ->
                Stream.of(value.split("、"))
                        .map(NoticeFile::date)
                        .forEach(day -> require(makeUpDays.add(day), Dates.say(day) + "重复"));
            default -> require(head.put(matcher.group(1), value) == null, matcher.group(1) + "重复");
        }
        return null;
    }

    private void readDaysOff(String value) {
        Matcher matcher = match(DAYS_OFF, value);
        LocalDate first = date(matcher.group(1));
        LocalDate last = matcher.group(2) == null ? first : date(matcher.group(2));
        require(!last.isBefore(first) && last.isBefore(first.plusDays(LONGEST_HOLIDAY)), "起止日期有误：" + value);
        first.datesUntil(last.plusDays(1))
                .forEach(day -> require(daysOff.put(day, matcher.group(3)) == null, Dates.say(day) + "重复放假"));
    }

    private HolidayNotice notice() {
        return new HolidayNotice(
                kind(required("类别")),
                head.get("文号"),
                head.get("标题"),
                date(required("发布")),
                year(required("年度")),
                daysOff,
                makeUpDays);
    }

    private String required(String key) {
        require(head.containsKey(key), "缺少" + key);
        return head.get(key);
    }

    private static HolidayNotice.Kind kind(String label) {
        return Stream.of(HolidayNotice.Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("类别不明：" + label));
    }

    private static int year(String value) {
        require(value.matches("\\d{4}"), "年度应为四位数字：" + value);
        return Integer.parseInt(value);
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("日期有误：" + value, e);
        }
    }

    private static Matcher match(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        require(matcher.matches(), "无法识别：" + value);
        return matcher;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private static <T> T naming(String place, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + "：" + e.getMessage(), e);
        }
    }
}
