package org.laborinspection.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.DayOff;
import org.laborinspection.calendar.Reckoning;
import org.laborinspection.calendar.Unit;
import org.laborinspection.deadline.ClockRung;
import org.laborinspection.deadline.DueDate;

/**
 * A clock of a case with the whole derivation of its date, for whoever wants to redo it: what it is about, where it stands,
 * and which days did not count and why.
 *
 * @param about the paper it follows from; null for a clock of the case itself
 * @param due the last day that is in time; null while suspended
 * @param amount with a granted extension, in {@code unit}
 * @param remaining days left in the unit of the balance, negative when overdue
 * @param warnings the rungs of the warning ladder it has reached, also on the way to a date it had before
 */
record CaseDeadline(
        long id,
        String limit,
        String label,
        String about,
        String state,
        String stateLabel,
        int remaining,
        boolean overdue,
        LocalDate due,
        Unit unit,
        int amount,
        String basis,
        LocalDate start,
        List<DayOff> skipped,
        List<Reckoning.Pause> suspensions,
        boolean provisional,
        String text,
        List<Warning> warnings) {

    /** A bureau target that was reached; {@code told} is false where a higher one was reached at the same time. */
    record Warning(
            String rung, String label, int ordinal, LocalDate due, LocalDate reachedOn, boolean told, Instant at) {

        static Warning of(ClockRung rung) {
            return new Warning(
                    rung.rung(), rung.label(), rung.ordinal(), rung.dueOn(), rung.reachedOn(), rung.told(), rung.at());
        }
    }

    static CaseDeadline of(CaseView.Clock clock, DueDate date, List<ClockRung> rungs) {
        return new CaseDeadline(
                clock.id(),
                clock.limit(),
                clock.label(),
                clock.about(),
                clock.state(),
                clock.stateLabel(),
                clock.remaining(),
                clock.overdue(),
                date.due(),
                date.unit(),
                date.amount(),
                date.basis(),
                date.start(),
                date.skipped(),
                date.suspensions(),
                date.provisional(),
                date.text(),
                rungs.stream().map(Warning::of).toList());
    }
}
