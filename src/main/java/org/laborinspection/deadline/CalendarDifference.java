package org.laborinspection.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.laborinspection.calendar.HolidayNotice;
import org.laborinspection.calendar.Reckoning;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.deadline.StatutoryClock.State;

/**
 * Which of the live clocks another calendar touches, and how their rows then read.
 *
 * @param others those that stay, the {@code kept} ones included
 */
record CalendarDifference(List<ClockMoved> moved, List<StatutoryClock> others, List<CalendarPreview.Kept> kept) {

    private static final int LONGEST_REASON = 2000;

    /** @param after {@code before} with the notice */
    static CalendarDifference between(
            WorkingCalendar before,
            WorkingCalendar after,
            HolidayNotice notice,
            List<StatutoryClock> live,
            LocalDate today,
            Instant now) {
        var difference = new CalendarDifference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var clock : live) {
            try {
                var reckoning = reckon(after, clock);
                if (reckoning.equals(reckon(before, clock))) {
                    difference.others.add(clock);
                } else {
                    var row = row(clock, reckoning, after.version(), notice.number(), today, now);
                    difference.moved.add(new ClockMoved(clock, row));
                }
            } catch (IllegalArgumentException e) {
                difference.others.add(clock);
                difference.kept.add(new CalendarPreview.Kept(clock.caseNo(), clock.label(), e.getMessage()));
            }
        }
        return difference;
    }

    CalendarPreview preview() {
        return new CalendarPreview(
                moved.size() + others.size(),
                moved.stream().map(CalendarPreview.Move::of).toList(),
                kept);
    }

    /** A suspended clock stays suspended since the same day and for the same reason. */
    private static StatutoryClock row(
            StatutoryClock clock, Reckoning reckoning, String version, String number, LocalDate today, Instant now) {
        var suspended = clock.state() == State.SUSPENDED;
        var reason = "按" + number + "重新计算";
        return StatutoryClock.of(
                clock.key(),
                clock.label(),
                clock.basis(),
                reckoning,
                version,
                clock.state(),
                suspended ? clock.changedOn() : today,
                suspended && clock.reason() != null ? shortened(clock.reason() + "；" + reason) : reason,
                now);
    }

    private static Reckoning reckon(WorkingCalendar calendar, StatutoryClock clock) {
        return Reckoning.of(calendar, clock.startedOn(), clock.period(), clock.extension(), clock.suspensions());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(text.length() - LONGEST_REASON);
    }
}
