package org.laborinspection.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.laborinspection.calendar.HolidayNotice;
import org.laborinspection.calendar.Reckoning;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.deadline.StatutoryClock.State;

/** Which of the clocks another calendar touches, and how their rows would then read. */
final class CalendarDifference {

    private static final int LONGEST_REASON = 2000;

    private final WorkingCalendar before;
    private final WorkingCalendar after;
    private final HolidayNotice notice;
    private final List<ClockMoved> moved = new ArrayList<>();
    private final List<StatutoryClock> others = new ArrayList<>();
    private final List<CalendarPreview.Kept> kept = new ArrayList<>();

    CalendarDifference(WorkingCalendar before, WorkingCalendar after, HolidayNotice notice) {
        this.before = before;
        this.after = after;
        this.notice = notice;
    }

    CalendarDifference of(List<StatutoryClock> clocks, LocalDate today, Instant now) {
        for (var clock : clocks) {
            try {
                var reckoning = reckon(after, clock);
                if (reckoning.equals(reckon(before, clock))) {
                    others.add(clock);
                } else {
                    moved.add(new ClockMoved(clock, row(clock, reckoning, today, now)));
                }
            } catch (IllegalArgumentException e) {
                others.add(clock);
                kept.add(new CalendarPreview.Kept(clock.caseNo(), clock.label(), e.getMessage()));
            }
        }
        return this;
    }

    List<ClockMoved> moved() {
        return moved;
    }

    List<StatutoryClock> others() {
        return others;
    }

    CalendarPreview preview() {
        return new CalendarPreview(
                moved.size() + others.size(),
                moved.stream().map(CalendarPreview.Move::of).toList(),
                kept);
    }

    /** A suspended clock stays suspended since the same day and for the same reason. */
    private StatutoryClock row(StatutoryClock clock, Reckoning reckoning, LocalDate today, Instant now) {
        var suspended = clock.state() == State.SUSPENDED;
        var reason = "按" + notice.number() + "重新计算";
        return StatutoryClock.of(
                clock.key(),
                clock.label(),
                clock.basis(),
                reckoning,
                after.version(),
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
