package org.laborinspection.oversight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.laborinspection.deadline.CalendarChanged;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.ClockMoved;
import org.laborinspection.deadline.StatutoryClock;

/** The running clocks that have another date after the calendar has changed. */
final class MovedDates {

    private record Day(String caseNo, LocalDate due) {}

    private final List<ClockMoved> moved;
    private final Set<String> cases = new HashSet<>();
    private final Map<ClockKey, LocalDate> dates = new HashMap<>();
    private final Map<Day, Set<LocalDate>> days = new HashMap<>();

    MovedDates(CalendarChanged event) {
        moved = event.touched().stream()
                .filter(change -> change.after().isRunning()
                        && !change.before().dueOn().equals(change.after().dueOn()))
                .toList();
        for (var change : moved) {
            cases.add(change.after().caseNo());
            dates.put(change.after().key(), change.after().dueOn());
            became(change.before(), change.after().dueOn());
        }
        event.others().stream().filter(StatutoryClock::isRunning).forEach(stays -> became(stays, stays.dueOn()));
    }

    List<ClockMoved> moved() {
        return moved;
    }

    /** The cases in which a date is another. */
    Set<String> cases() {
        return cases;
    }

    /** The new date of a clock; empty if it has not moved. */
    Optional<LocalDate> of(ClockKey clock) {
        return Optional.ofNullable(dates.get(clock));
    }

    /** What became of a due date in a case: several dates where several clocks had it; none where no running clock had. */
    Set<LocalDate> of(String caseNo, LocalDate due) {
        return days.getOrDefault(new Day(caseNo, due), Set.of());
    }

    private void became(StatutoryClock before, LocalDate after) {
        days.computeIfAbsent(new Day(before.caseNo(), before.dueOn()), day -> new HashSet<>())
                .add(after);
    }
}
