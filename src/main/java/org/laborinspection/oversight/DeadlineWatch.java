package org.laborinspection.oversight;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.deadline.ClockMoved;
import org.laborinspection.deadline.ClockStarted;
import org.laborinspection.deadline.ClockStopped;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.TimeLimits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One {@code DeadlineWatch} process for each running clock of the register: it waits for the due date the register gives,
 * raises 督办 once, and ends when the clock stops. It spans the stages of a case, and decides nothing.
 */
@Component
public class DeadlineWatch {

    static final String KEY = "DeadlineWatch";
    static final String LIMIT = "limit";
    static final String CLOCK_STOPPED = "ClockStopped";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final TimeLimits limits;
    private final CaseFiles cases;

    DeadlineWatch(
            RuntimeService runtime,
            ManagementService management,
            TaskService tasks,
            TimeLimits limits,
            CaseFiles cases) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.limits = limits;
        this.cases = cases;
    }

    @EventListener
    void on(ClockStarted event) {
        var clock = event.clock();
        if (limits.of(clock.limit(), clock.startedOn()).supervised()) {
            runtime.startProcessInstanceByKey(
                    KEY,
                    clock.caseNo(),
                    Map.of(
                            LIMIT,
                            clock.limit(),
                            "limitLabel",
                            clock.label(),
                            "caseNo",
                            clock.caseNo(),
                            "employer",
                            cases.get(clock.caseNo()).employer().name()));
        }
    }

    @EventListener
    void on(ClockMoved event) {
        watches(event.after()).forEach(instance -> management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false)));
        var after = Clocks.lastSecond(event.after().dueOn());
        tasks.createTaskQuery()
                .processInstanceBusinessKey(event.before().caseNo())
                .dueDate(Clocks.lastSecond(event.before().dueOn()))
                .list()
                .forEach(task -> tasks.setDueDate(task.getId(), after));
    }

    @EventListener
    void on(ClockStopped event) {
        watches(event.clock()).forEach(instance -> runtime.createMessageCorrelation(CLOCK_STOPPED)
                .processInstanceId(instance.getId())
                .correlateAllWithResult());
    }

    private List<ProcessInstance> watches(StatutoryClock clock) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(clock.caseNo())
                .variableValueEquals(LIMIT, clock.limit())
                .list();
    }
}
