package org.laborinspection.oversight;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.laborinspection.calendar.Office;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.springframework.stereotype.Component;

/** The dates the models ask for: always those of the register, never computed in a model. */
@Component
public class Clocks {

    private final Deadlines deadlines;

    Clocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The last second of the due day, for a task's due date; null where no such clock runs. */
    public Date due(DelegateExecution execution, String limit) {
        return deadlines
                .current(ClockKey.of(execution.getProcessBusinessKey(), limit))
                .filter(StatutoryClock::isRunning)
                .map(clock -> lastSecond(clock.dueOn()))
                .orElse(null);
    }

    /** The end of the due day, 24:00, when a timer fires (T10). */
    public Date alarm(DelegateExecution execution, String limit) {
        return endOf(deadlines
                .current(ClockKey.of(execution.getProcessBusinessKey(), limit))
                .orElseThrow()
                .dueOn());
    }

    static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(Office.ZONE).toInstant());
    }

    static Date lastSecond(LocalDate day) {
        return Date.from(
                day.plusDays(1).atStartOfDay(Office.ZONE).minusSeconds(1).toInstant());
    }
}
