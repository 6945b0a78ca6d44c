package org.laborinspection.calendar;

import static org.laborinspection.calendar.HolidayNotice.Kind.ARRANGEMENT;
import static org.laborinspection.calendar.HolidayNotice.Kind.STATUTORY_MINIMUM;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which days are worked: Monday to Friday that no notice takes off, and weekend days that a notice makes up (T2). Of two
 * notices that name the same day, the one published later decides. A year whose notice is not published counts with
 * its statutory minimum, or else with weekends only, and is provisional. Immutable.
 */
public final class WorkingCalendar {

    private record Ruling(boolean worked, String name, HolidayNotice notice) {}

    private final List<HolidayNotice> notices;
    private final Set<Integer> arranged;
    private final Map<LocalDate, Ruling> rulings = new HashMap<>();
    private final String version;
    private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

    private WorkingCalendar(Collection<HolidayNotice> notices) {
        this.notices = notices.stream()
                .sorted(Comparator.comparing(HolidayNotice::publishedOn)
                        .thenComparing(HolidayNotice::year)
                        .thenComparing(HolidayNotice::title))
                .toList();
        arranged = notices.stream()
                .filter(notice -> notice.kind() == ARRANGEMENT)
                .map(HolidayNotice::year)
                .collect(Collectors.toUnmodifiableSet());
        refuseRepeatedNumbers();
        this.notices.stream()
                .filter(notice -> notice.kind() != STATUTORY_MINIMUM || !arranged.contains(notice.year()))
                .sorted(Comparator.comparing(notice -> notice.kind() != STATUTORY_MINIMUM))
                .forEach(this::apply);
        version = fingerprint();
    }

    /** @throws IllegalArgumentException in Chinese, if two notices have one number or contradict each other on one day */
    public static WorkingCalendar of(Collection<HolidayNotice> notices) {
        return new WorkingCalendar(notices);
    }

    /** Every notice on record, in the order of publication. */
    public List<HolidayNotice> notices() {
        return notices;
    }

    /** Names the state of the calendar: last publication and a fingerprint of all notices. */
    public String version() {
        return version;
    }

    /** True as long as the year's arrangement is not published: dates that reach into it may still move. */
    public boolean isProvisional(int year) {
        return !arranged.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        Ruling ruling = rulings.get(day);
        return ruling == null ? !HolidayNotice.isWeekend(day) : ruling.worked;
    }

    /** Why the day is not worked; empty for a working day. */
    public Optional<DayOff> dayOff(LocalDate day) {
        if (isWorkingDay(day)) {
            return Optional.empty();
        }
        Ruling ruling = rulings.get(day);
        return Optional.of(
                ruling == null
                        ? new DayOff(day, DayOff.WEEKEND, null)
                        : new DayOff(day, ruling.name, ruling.notice.number()));
    }

    /** The notice by which this weekend day is worked; empty for every other day. */
    public Optional<HolidayNotice> makeUp(LocalDate day) {
        return Optional.ofNullable(rulings.get(day)).filter(Ruling::worked).map(Ruling::notice);
    }

    /** The {@code n}-th working day after {@code start}, which itself does not count (T1, T2); {@code start} for 0. */
    public LocalDate addWorkingDays(LocalDate start, int n) {
        return n == 0 ? start : nth(start.getYear(), through(start) + n);
    }

    /** How many working days lie after {@code start}, up to and including {@code through}; negative if it is earlier. */
    public int countWorkingDays(LocalDate start, LocalDate through) {
        if (through.isBefore(start)) {
            return -countWorkingDays(through, start);
        }
        int count = through(through) - through(start);
        for (int year = start.getYear(); year < through.getYear(); year++) {
            count += year(year).count();
        }
        return count;
    }

    /** The day itself if it is worked, otherwise the first working day after it (T3). */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : addWorkingDays(day, 1);
    }

    /** The latest day after which {@code n} working days can be counted up to and including {@code end}. */
    public LocalDate latestDayBefore(LocalDate end, int n) {
        return nth(end.getYear(), through(end) - n + 1).minusDays(1);
    }

    private int through(LocalDate day) {
        return year(day.getYear()).through(day.getDayOfYear());
    }

    private LocalDate nth(int startYear, int startOrdinal) {
        int year = startYear;
        int ordinal = startOrdinal;
        while (ordinal < 1) {
            ordinal += year(--year).count();
        }
        while (ordinal > year(year).count()) {
            ordinal -= year(year++).count();
        }
        return year(year).day(ordinal);
    }

    private WorkingYear year(int year) {
        WorkingYear known = years.get(year);
        return known != null ? known : years.computeIfAbsent(year, y -> WorkingYear.of(y, this::isWorkingDay));
    }

    private void apply(HolidayNotice notice) {
        notice.daysOff().forEach((day, name) -> rule(day, new Ruling(false, name, notice)));
        notice.makeUpDays().forEach(day -> rule(day, new Ruling(true, null, notice)));
    }

    private void rule(LocalDate day, Ruling ruling) {
        Ruling before = rulings.put(day, ruling);
        if (before != null
                && before.worked != ruling.worked
                && before.notice.publishedOn().equals(ruling.notice.publishedOn())) {
            throw new IllegalArgumentException("同日发布的“" + before.notice.title() + "”与“" + ruling.notice.title() + "”对"
                    + Dates.say(day) + "的安排相互矛盾");
        }
    }

    private void refuseRepeatedNumbers() {
        notices.stream()
                .map(HolidayNotice::number)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()))
                .forEach((number, count) -> {
                    if (count > 1) {
                        throw new IllegalArgumentException("通知重复：" + number);
                    }
                });
    }

    private String fingerprint() {
        if (notices.isEmpty()) {
            return "none";
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(notices.toString().getBytes(StandardCharsets.UTF_8));
            return notices.get(notices.size() - 1).publishedOn() + "-"
                    + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
