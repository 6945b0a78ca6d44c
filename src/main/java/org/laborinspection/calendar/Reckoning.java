package org.laborinspection.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A date and how it came about: the result of running a period from its start through its suspensions to its end.
 *
 * @param start the day of the fact, which does not count (T1)
 * @param extension added to the period, in its unit (T8); 0 if none
 * @param lastDay the last day before it rolls; null while suspended
 * @param due the last day on which the act is in time, until 24:00 (T10); null while suspended
 * @param skipped days that were not counted, or over which the last day rolled
 * @param makeUpDays weekend days that were counted because they are worked
 * @param provisionalYears years without a notice on which the date depends
 */
public record Reckoning(
        LocalDate start,
        Period period,
        int extension,
        List<Pause> suspensions,
        LocalDate lastDay,
        LocalDate due,
        List<DayOff> skipped,
        List<LocalDate> makeUpDays,
        SortedSet<Integer> provisionalYears) {

    /** A suspension with the balance at its beginning, in the unit of the balance. */
    public record Pause(LocalDate from, LocalDate to, int used, int remaining) {}

    public Reckoning {
        suspensions = List.copyOf(suspensions);
        skipped = List.copyOf(skipped);
        makeUpDays = List.copyOf(makeUpDays);
        provisionalYears = Collections.unmodifiableSortedSet(new TreeSet<>(provisionalYears));
    }

    /**
     * @param suspensions in order; only the last may be without end
     * @throws IllegalArgumentException in Chinese, if a suspension overlaps another, or begins before the start or after
     *     the end of the period
     */
    public static Reckoning of(
            WorkingCalendar calendar, LocalDate start, Period period, int extension, List<Suspension> suspensions) {
        return new Reckoner(calendar, start, period, extension).run(suspensions);
    }

    /** The whole length, extension included, in the unit of the balance. */
    public int length() {
        return period.plus(extension).length(start);
    }

    /** Used up when it was last suspended, 0 if it never was; in the unit of the balance. */
    public int used() {
        return suspensions.isEmpty()
                ? 0
                : suspensions.get(suspensions.size() - 1).used();
    }

    /** Left when it was last suspended, the whole if it never was; in the unit of the balance. */
    public int remaining() {
        return length() - used();
    }

    public boolean provisional() {
        return !provisionalYears.isEmpty();
    }

    /** The whole calculation as one Chinese paragraph, from which anybody can redo it by hand. */
    public String text() {
        return new Explanation(this).text();
    }
}
