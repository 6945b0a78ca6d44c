package org.laborinspection.oversight;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
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
        return due(ClockKey.of(execution.getProcessBusinessKey(), limit)).orElse(null);
    }

    /** The same for the clock that follows from a paper. */
    public Date due(DelegateExecution execution, String limit, Long document) {
        return due(ClockKey.of(execution.getProcessBusinessKey(), limit, document))
                .orElse(null);
    }

    /** By when a decision is to be performed: as it orders, as was deferred, or as the law has it for a fine. */
    public Date performance(DelegateExecution execution, Long document) {
        return Stream.of("HANDLING_PERFORM", "FINE_DEFERRED", "FINE_PAY")
                .flatMap(limit -> due(ClockKey.of(execution.getProcessBusinessKey(), limit, document)).stream())
                .findFirst()
                .orElse(null);
    }

    /** The end of the due day, 24:00, when a timer fires (T10). */
    public Date alarm(DelegateExecution execution, String limit) {
        return endOf(dueOn(ClockKey.of(execution.getProcessBusinessKey(), limit)));
    }

    /** The same for the clock that follows from a paper. */
    public Date alarm(DelegateExecution execution, String limit, Long document) {
        return endOf(dueOn(ClockKey.of(execution.getProcessBusinessKey(), limit, document)));
    }

    /** What a {@link DeadlineWatch} waits for: the end of the due day, or for a warning 00:00 of its day. */
    public Date watch(DelegateExecution execution, String limit, String subject, Integer ahead) {
        var key = new ClockKey(execution.getProcessBusinessKey(), limit, subject);
        return new Alarm(key, ahead).moment(dueOn(key));
    }

    private Optional<Date> due(ClockKey key) {
        return deadlines.current(key).filter(StatutoryClock::isRunning).map(clock -> lastSecond(clock.dueOn()));
    }

    private LocalDate dueOn(ClockKey key) {
        return deadlines.current(key).orElseThrow().dueOn();
    }

    static Date endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    static Date lastSecond(LocalDate day) {
        return Date.from(
                day.plusDays(1).atStartOfDay(Office.ZONE).minusSeconds(1).toInstant());
    }

    static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(Office.ZONE).toInstant());
    }
}
