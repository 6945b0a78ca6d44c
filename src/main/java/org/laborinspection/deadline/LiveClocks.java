package org.laborinspection.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laborinspection.calendar.Office;
import org.laborinspection.deadline.StatutoryClock.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What runs or is suspended in all cases. */
@Service
@Transactional(readOnly = true)
public class LiveClocks {

    private final ClockRegister register;
    private final Clock clock;

    LiveClocks(ClockRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Every running clock, the next due first. */
    public List<StatutoryClock> running() {
        return register.running();
    }

    /** Clocks in one state, the next due first. */
    public List<StatutoryClock> inState(State state, int offset, int limit) {
        return register.inState(state, offset, limit);
    }

    /** The numbers of the cases with a clock that has run out. */
    public List<String> overdueCases() {
        return register.casesDueBefore(LocalDate.ofInstant(clock.instant(), Office.ZONE));
    }

    /** The running clock of each of these cases that ends first; a case without one is not among them. */
    public Map<String, StatutoryClock> next(Collection<String> cases) {
        return register.running(cases).stream()
                .collect(Collectors.toMap(StatutoryClock::caseNo, Function.identity(), (first, later) -> first));
    }
}
