package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.DayOff;
import org.laborinspection.calendar.Reckoning;
import org.laborinspection.calendar.Unit;
import org.laborinspection.deadline.DueDate;

/**
 * A clock of a case with the whole derivation of its date, for whoever wants to redo it: what it is about, where it stands,
 * and which days did not count and why.
 *
 * @param about the paper it follows from; null for a clock of the case itself
 * @param due the last day that is in time; null while suspended
 * @param amount with a granted extension, in {@code unit}
 * @param remaining days left in the unit of the balance, negative when overdue
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
        String text) {

    static CaseDeadline of(CaseView.Clock clock, DueDate date) {
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
                date.text());
    }
}
