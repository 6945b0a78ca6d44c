package org.laborinspection.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.laborinspection.calendar.Unit;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.deadline.ClockRung;
import org.laborinspection.deadline.StatutoryClock;

/** Which rungs a clock has reached by a day; pure calculation from the dates of the register. */
record Ladder(List<Rung> rungs, WorkingCalendar calendar) {

    private static final int WHOLE = 100;

    /** A rung of one clock with the day from which it holds; ordinal 1 except for what comes again. */
    record Step(Rung rung, int ordinal, LocalDate on) {

        boolean is(ClockRung known) {
            return known.rung().equals(rung.id()) && known.ordinal() == ordinal;
        }
    }

    /**
     * Everything reached by that day, the highest last. A rung that held on the very day the clock began is none of this
     * clock; one that does not run has none.
     */
    List<Step> reached(StatutoryClock clock, LocalDate today) {
        if (!clock.isRunning()) {
            return List.of();
        }
        return rungs.stream()
                .flatMap(rung -> steps(rung, clock, today))
                .filter(step ->
                        step.on().isAfter(clock.startedOn()) && !step.on().isAfter(today))
                .sorted(Comparator.comparing(Step::on))
                .toList();
    }

    private Stream<Step> steps(Rung rung, StatutoryClock clock, LocalDate today) {
        var due = clock.dueOn();
        return switch (rung.measure()) {
            case USED_SHARE ->
                once(
                        rung,
                        firstWith(unused(rung.amount(), clock), clock.period().unit(), due));
            case WORKING_DAYS_LEFT -> once(rung, firstWith(rung.amount(), Unit.WORKING_DAYS, due));
            case ENDED -> once(rung, due.plusDays(1));
            case EVERY_DAYS_AFTER ->
                IntStream.rangeClosed(1, (int) ChronoUnit.DAYS.between(due, today) / rung.amount())
                        .mapToObj(n -> new Step(rung, n, due.plusDays((long) n * rung.amount())));
        };
    }

    private static Stream<Step> once(Rung rung, LocalDate on) {
        return Stream.of(new Step(rung, 1, on));
    }

    /** What is left of the whole length when that share of it is used, in the unit of the balance. */
    private static int unused(int percent, StatutoryClock clock) {
        return (clock.used() + clock.remaining()) * (WHOLE - percent) / WHOLE;
    }

    /** The first day after which no more than so many days are left. */
    private LocalDate firstWith(int left, Unit unit, LocalDate due) {
        return unit == Unit.WORKING_DAYS
                ? calendar.latestDayBefore(due, left + 1).plusDays(1)
                : due.minusDays(left);
    }
}
