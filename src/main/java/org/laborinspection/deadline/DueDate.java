package org.laborinspection.deadline;

import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.DayOff;
import org.laborinspection.calendar.Reckoning;
import org.laborinspection.calendar.Unit;

/** A date and its derivation, as it is answered to whoever asks; {@code amount} includes a granted extension. */
public record DueDate(
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

    static DueDate of(StatutoryClock clock, Reckoning reckoning) {
        return new DueDate(
                clock.limit(),
                clock.label(),
                reckoning.due(),
                clock.period().unit(),
                clock.period().amount() + clock.extension(),
                clock.basis(),
                reckoning.start(),
                reckoning.skipped(),
                reckoning.suspensions(),
                reckoning.provisional(),
                TimeLimit.explain(clock.label(), clock.basis(), reckoning));
    }

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
