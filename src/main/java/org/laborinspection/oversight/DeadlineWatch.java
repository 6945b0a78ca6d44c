package org.laborinspection.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.ClockMoved;
import org.laborinspection.deadline.ClockStarted;
import org.laborinspection.deadline.ClockStopped;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.engine.Variable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * One {@code DeadlineWatch} process for each alarm of a running clock: it waits for the moment the register gives and ends
 * when the clock stops. Where the limit binds the office it raises 督办 once, at the end and for each warning ahead of it;
 * where a right is lost at the end it has that recorded. It spans the stages of a case, and decides nothing.
 */
@Component
public class DeadlineWatch {

    static final String KEY = "DeadlineWatch";
    static final String CLOCK_STOPPED = "ClockStopped";

    static final Variable<String> CASE_NO = new Variable<>("caseNo", String.class);

    /** The limit and the subject of the clock; its case is the business key. */
    static final Variable<String> LIMIT = new Variable<>("limit", String.class);

    static final Variable<String> SUBJECT = new Variable<>("subject", String.class);

    static final Variable<String> LIMIT_LABEL = new Variable<>("limitLabel", String.class);

    /** How many calendar days ahead of the due date it warns; 0 for the due date itself. */
    static final Variable<Integer> AHEAD = new Variable<>("ahead", Integer.class);

    /** Whether the alarm is a matter for the supervisor. */
    static final Variable<Boolean> SUPERVISED = new Variable<>("supervised", Boolean.class);

    private static final String ALARM = "Task_Supervise";

    /** Its due date is the supervisor's, whatever day a clock ends. */
    private static final String ANSWERED = "Task_AnswerSupervision";

    private static final String WAITING = "Gateway_DueOrStopped";

    private final EngineAccess access;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final CaseFiles cases;
    private final Clock clock;

    DeadlineWatch(
            EngineAccess access,
            RuntimeService runtime,
            ManagementService management,
            TaskService tasks,
            Deadlines deadlines,
            TimeLimits limits,
            CaseFiles cases,
            Clock clock) {
        this.access = access;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.limits = limits;
        this.cases = cases;
        this.clock = clock;
    }

    /** The clock that the watch at hand is for. */
    static ClockKey clock(DelegateExecution watch) {
        return new ClockKey(watch.getProcessBusinessKey(), LIMIT.from(watch), SUBJECT.from(watch));
    }

    /** At the end of the transaction, so that a clock which starts and stops within one step leaves no watch behind. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ClockStarted event) {
        var started = event.clock();
        if (!deadlines.isRunning(started.key())) {
            return;
        }
        var limit = limits.of(started.limit(), started.startedOn());
        if (limit.supervised()) {
            watch(started, 0, true);
            limit.warnings().stream()
                    .filter(ahead -> started.dueOn().minusDays(ahead).isAfter(LocalDate.now(clock)))
                    .forEach(ahead -> watch(started, ahead, true));
        } else if (limit.lapses()) {
            watch(started, 0, false);
        }
    }

    /** Every timer of the case takes its date from the register, whichever model it stands in. */
    @EventListener
    void on(ClockMoved event) {
        var caseNo = event.before().caseNo();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        var after = Clocks.lastSecond(event.after().dueOn());
        tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .dueDate(Clocks.lastSecond(event.before().dueOn()))
                .list()
                .stream()
                .filter(task -> !task.getTaskDefinitionKey().equals(ANSWERED))
                .forEach(task -> tasks.setDueDate(task.getId(), after));
    }

    /** Alarms that have gone off, but whose moment is to come by the clock's new date, wait for it again. */
    void renew(ClockMoved change) {
        var after = change.after();
        var now = Date.from(clock.instant());
        var limit = limits.of(after.limit(), after.startedOn());
        if (limit.supervised()) {
            Stream.concat(Stream.of(0), limit.warnings().stream())
                    .map(ahead -> new Alarm(after.key(), ahead))
                    .filter(alarm -> !alarm.moment(change.before().dueOn()).after(now)
                            && alarm.moment(after.dueOn()).after(now))
                    .forEach(alarm -> renew(after, alarm.ahead()));
        }
    }

    private void renew(StatutoryClock moved, int ahead) {
        var known = watches(moved)
                .filter(watch -> Integer.valueOf(ahead).equals(runtime.getVariable(watch.getId(), AHEAD.name())))
                .toList();
        if (known.isEmpty()) {
            watch(moved, ahead, true);
        }
        known.stream().filter(watch -> !waits(watch)).forEach(watch -> runtime.createProcessInstanceModification(
                        watch.getId())
                .cancelAllForActivity(ALARM)
                .startBeforeActivity(WAITING)
                .execute());
    }

    @EventListener
    void on(ClockStopped event) {
        watches(event.clock())
                .filter(this::waits)
                .filter(instance -> !concerns(event.clock(), instance))
                .forEach(instance -> runtime.createMessageCorrelation(CLOCK_STOPPED)
                        .processInstanceId(instance.getId())
                        .correlate());
    }

    /** What the office has let run out is a matter for the supervisor, whoever noticed first: its alarm still goes off. */
    private boolean concerns(StatutoryClock stopped, ProcessInstance watch) {
        return stopped.state() == StatutoryClock.State.LAPSED
                && Boolean.TRUE.equals(runtime.getVariable(watch.getId(), SUPERVISED.name()))
                && Integer.valueOf(0).equals(runtime.getVariable(watch.getId(), AHEAD.name()));
    }

    private void watch(StatutoryClock started, int ahead, boolean supervised) {
        access.withoutAuthorization(() -> runtime.startProcessInstanceByKey(
                KEY,
                started.caseNo(),
                Map.of(
                        LIMIT.name(),
                        started.limit(),
                        SUBJECT.name(),
                        started.subject(),
                        LIMIT_LABEL.name(),
                        started.label(),
                        AHEAD.name(),
                        ahead,
                        SUPERVISED.name(),
                        supervised,
                        CASE_NO.name(),
                        started.caseNo(),
                        "employer",
                        cases.get(started.caseNo()).employer().name())));
    }

    /** Watches from before clocks had subjects lack theirs; a limit then ran only once in a case. */
    private Stream<ProcessInstance> watches(StatutoryClock of) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(of.caseNo())
                .variableValueEquals(LIMIT.name(), of.limit())
                .list()
                .stream()
                .filter(instance -> {
                    var subject = runtime.getVariable(instance.getId(), SUBJECT.name());
                    return subject == null || subject.equals(of.subject());
                });
    }

    /** Not the one whose alarm has gone off, nor the very one that now records the end of its clock. */
    private boolean waits(ProcessInstance watch) {
        return runtime.getActiveActivityIds(watch.getId()).contains(WAITING);
    }
}
