package org.laborinspection.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laborinspection.calendar.Dates;
import org.laborinspection.calendar.Office;
import org.laborinspection.calendar.Reckoning;
import org.laborinspection.calendar.Suspension;
import org.laborinspection.calendar.Unit;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.deadline.StatutoryClock.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of statutory clocks 期限台账. Every change adds a row that supersedes the one before, and publishes
 * {@link ClockStarted}, {@link ClockMoved}, {@link ClockStopped} or {@link ClockLapsed} in the same transaction. What the
 * law does not allow is a {@link Refusal}; a clock that is missing or in the wrong state is an error of the process and
 * throws {@link IllegalStateException}.
 */
@Service
@Transactional
public class Deadlines {

    private final ClockRegister register;
    private final TimeLimits limits;
    private final CalendarInForce calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deadlines(
            ClockRegister register,
            TimeLimits limits,
            CalendarInForce calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /** Starts a limit on the day of its fact, which does not count itself. */
    public StatutoryClock start(ClockKey key, LocalDate from) {
        return start(key, limits.of(key.limit(), from), from);
    }

    /** Starts a limit whose amount is chosen. @throws Refusal if the amount lies outside what can be chosen */
    public StatutoryClock start(ClockKey key, LocalDate from, int amount) {
        return start(key, limits.of(key.limit(), from).withAmount(amount), from);
    }

    /** Stops a running clock and keeps its balance (CASE-10, T7). @throws Refusal if it has run out before that day */
    public StatutoryClock suspend(ClockKey key, LocalDate on, String reason) {
        StatutoryClock before = locked(key, State.RUNNING);
        checkDay(before, on);
        if (on.isAfter(before.dueOn())) {
            throw new Refusal("CASE-10", null, before.label() + "已于" + Dates.say(before.dueOn()) + "届满，不能中止，请按逾期处理");
        }
        List<Suspension> suspensions = new ArrayList<>(before.suspensions());
        suspensions.add(new Suspension(on, null));
        return stopped(reckonAgain(before, State.SUSPENDED, before.extension(), suspensions, on, reason));
    }

    /** Lets a suspended clock run on with what was left (CASE-11, T7). */
    public StatutoryClock resume(ClockKey key, LocalDate on, String reason) {
        StatutoryClock before = locked(key, State.SUSPENDED);
        checkDay(before, on);
        List<Suspension> suspensions = new ArrayList<>(before.suspensions());
        Suspension open = suspensions.remove(suspensions.size() - 1);
        suspensions.add(new Suspension(open.from(), on));
        return started(reckonAgain(before, State.RUNNING, before.extension(), suspensions, on, reason));
    }

    /** Extends a running clock, once and before it runs out (CASE-09, T8). @throws Refusal otherwise */
    public StatutoryClock extend(ClockKey key, LocalDate on, String reason) {
        StatutoryClock before = locked(key, State.RUNNING, State.SUSPENDED);
        int extension = extensible(before, on);
        StatutoryClock after = reckonAgain(before, State.RUNNING, extension, before.suspensions(), on, reason);
        events.publishEvent(new ClockMoved(before, after));
        return after;
    }

    /** Refuses now what {@link #extend} would refuse on that day. */
    @Transactional(readOnly = true)
    public void checkExtensible(ClockKey key, LocalDate on) {
        extensible(register.current(key).orElseThrow(), on);
    }

    private int extensible(StatutoryClock before, LocalDate on) {
        checkDay(before, on);
        return ExtensionRules.check(before, limits.of(before.limit(), before.startedOn()), on);
    }

    /** What the limit asks for was done on that day, in time or late. */
    public StatutoryClock meet(ClockKey key, LocalDate on) {
        StatutoryClock before = locked(key, State.RUNNING);
        checkDay(before, on);
        return stopped(close(before, State.MET, on, null));
    }

    /** {@link #meet} where such a clock runs, nothing otherwise. */
    public void meetIfRunning(ClockKey key, LocalDate on) {
        if (isRunning(key)) {
            meet(key, on);
        }
    }

    /** The limit has run out and its consequence has come, as for a right that was not used. */
    public StatutoryClock lapse(ClockKey key) {
        StatutoryClock before = locked(key, State.RUNNING);
        if (!before.overdue(today())) {
            throw new IllegalStateException("Clock " + key + " runs until " + before.dueOn());
        }
        StatutoryClock lapsed = stopped(close(before, State.LAPSED, before.dueOn(), null));
        events.publishEvent(new ClockLapsed(lapsed));
        return lapsed;
    }

    /** The limit no longer applies. */
    public StatutoryClock cancel(ClockKey key, String reason) {
        StatutoryClock before = locked(key, State.RUNNING, State.SUSPENDED);
        return stopped(close(before, State.CANCELLED, today(), reason));
    }

    /** {@link #cancel} where such a clock runs or is suspended, nothing otherwise. */
    public void cancelIfLive(ClockKey key, String reason) {
        if (current(key).filter(clock -> clock.state().isLive()).isPresent()) {
            cancel(key, reason);
        }
    }

    /** Cancels every clock of the case that runs or is suspended. */
    public List<StatutoryClock> cancelAll(String caseNo, String reason) {
        return cancelAll(caseNo, Set.of(), reason);
    }

    /** The same, but the clocks of these limits go on: what binds the parties and the court outlives the case. */
    public List<StatutoryClock> cancelAll(String caseNo, Set<String> keptLimits, String reason) {
        return register.ofCase(caseNo).stream()
                .filter(current -> current.state().isLive() && !keptLimits.contains(current.limit()))
                .map(current -> cancel(current.key(), reason))
                .toList();
    }

    /** Lets a met clock count on as if it had never stopped (CASE-14). */
    public StatutoryClock reopen(ClockKey key, String reason) {
        StatutoryClock met = locked(key, State.MET);
        return started(reckonAgain(met, State.RUNNING, met.extension(), met.suspensions(), today(), reason));
    }

    @Transactional(readOnly = true)
    public boolean isRunning(ClockKey key) {
        return current(key).filter(StatutoryClock::isRunning).isPresent();
    }

    /** The row in force of the clock that was started last for this limit. */
    @Transactional(readOnly = true)
    public Optional<StatutoryClock> current(ClockKey key) {
        return register.current(key);
    }

    /** The rows in force, in the order in which they came about. */
    @Transactional(readOnly = true)
    public List<StatutoryClock> ofCase(String caseNo) {
        return register.ofCase(caseNo);
    }

    /** Every row there ever was, superseded ones included. */
    @Transactional(readOnly = true)
    public List<StatutoryClock> history(String caseNo) {
        return register.history(caseNo);
    }

    /** The rows of these ids, in no particular order. */
    @Transactional(readOnly = true)
    public List<StatutoryClock> rows(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : register.rows(ids);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isOverdue(StatutoryClock of) {
        return of.overdue(today());
    }

    /** Days left after today in the unit of the balance, negative if overdue; the kept balance where there is no date. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public int remaining(StatutoryClock of) {
        Unit unit = of.period().unit().ofBalance();
        return of.dueOn() == null ? of.remaining() : unit.count(calendar.now(), today(), of.dueOn());
    }

    /** The derivation of a row's date, each day that does not count included, as the calendar has it today. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public DueDate derive(StatutoryClock of) {
        return DueDate.of(
                of, Reckoning.of(calendar.now(), of.startedOn(), of.period(), of.extension(), of.suspensions()));
    }

    /** The date a clock of that limit would have, and its derivation, for a paper that must name it before it runs. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public DueDate reckon(String limit, LocalDate from) {
        TimeLimit row = limits.of(limit, from);
        return DueDate.of(row, row.reckon(calendar.now(), from, false, List.of()));
    }

    private StatutoryClock start(ClockKey key, TimeLimit limit, LocalDate from) {
        var running = "Clock " + key + " already runs";
        if (register.current(key).filter(c -> c.state().isLive()).isPresent()) {
            throw new IllegalStateException(running);
        }
        WorkingCalendar days = calendar.held();
        Reckoning reckoning = limit.reckon(days, from, false, List.of());
        try {
            return started(
                    register.add(row(key, limit.label(), limit.article(), reckoning, days, State.RUNNING, from, null)));
        } catch (DuplicateKeyException e) {
            throw new IllegalStateException(running, e);
        }
    }

    private StatutoryClock locked(ClockKey key, State... expected) {
        register.lock(key);
        StatutoryClock found = register.current(key).orElseThrow(() -> new IllegalStateException("No clock " + key));
        if (!List.of(expected).contains(found.state())) {
            throw new IllegalStateException(
                    "Clock " + key + " is " + found.state() + ", expected " + List.of(expected));
        }
        return found;
    }

    private StatutoryClock reckonAgain(
            StatutoryClock before,
            State state,
            int extension,
            List<Suspension> suspensions,
            LocalDate on,
            String reason) {
        WorkingCalendar days = calendar.held();
        Reckoning reckoning = Reckoning.of(days, before.startedOn(), before.period(), extension, suspensions);
        StatutoryClock after = row(before.key(), before.label(), before.basis(), reckoning, days, state, on, reason);
        return register.supersede(before, after);
    }

    private StatutoryClock close(StatutoryClock before, State state, LocalDate on, String reason) {
        return register.supersede(before, before.entering(state, on, reason, clock.instant()));
    }

    private StatutoryClock row(
            ClockKey key,
            String label,
            String basis,
            Reckoning reckoning,
            WorkingCalendar days,
            State state,
            LocalDate on,
            String reason) {
        return StatutoryClock.of(key, label, basis, reckoning, days.version(), state, on, reason, clock.instant());
    }

    private StatutoryClock started(StatutoryClock after) {
        events.publishEvent(new ClockStarted(after));
        return after;
    }

    private StatutoryClock stopped(StatutoryClock after) {
        events.publishEvent(new ClockStopped(after));
        return after;
    }

    private void checkDay(StatutoryClock before, LocalDate on) {
        if (on.isAfter(today())) {
            throw Refusal.field("on", "日期" + Dates.say(on) + "不能晚于今天");
        }
        if (on.isBefore(before.runsFrom())) {
            throw Refusal.field(
                    "on",
                    "日期" + Dates.say(on) + "不能早于" + before.label() + "的起算、中止或者恢复之日" + Dates.say(before.runsFrom()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Office.ZONE);
    }
}
