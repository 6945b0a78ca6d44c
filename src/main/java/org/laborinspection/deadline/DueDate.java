package org.laborinspection.deadline;

import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.DayOff;
import org.laborinspection.calendar.Reckoning;
import org.laborinspection.calendar.Unit;

/** A date and its derivation, as it is answered to whoever asks; {@code amount} includes a granted extension. */
record DueDate(
        String limit,
        String label,
        LocalDate due,
        Unit unit,
        int amount,
        String basis,
        LocalDate start,
        List<DayOff> skipped,
        List<Reckoning.Pause> suspensions,
        boolean provisional,
        String text) {

    static DueDate of(TimeLimit limit, Reckoning reckoning) {
        return new DueDate(
                limit.id(),
                limit.label(),
                reckoning.due(),
                limit.unit(),
                limit.amount() + reckoning.extension(),
                limit.article(),
                reckoning.start(),
                reckoning.skipped(),
                reckoning.suspensions(),
                reckoning.provisional(),
                TimeLimit.explain(limit.label(), limit.article(), reckoning));
    }
}
