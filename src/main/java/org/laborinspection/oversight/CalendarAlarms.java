package org.laborinspection.oversight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.laborinspection.deadline.CalendarChanged;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.engine.EngineAccess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the calendar has changed, the timers of the cases concerned take the dates of the register: in portions, because
 * there may be thousands. An alarm that has gone off, but whose moment is now to come again, waits for it again.
 */
@Component
class CalendarAlarms {

    private static final int PORTION = 500;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final DeadlineWatch watches;
    private final EngineAccess engine;

    CalendarAlarms(RuntimeService runtime, ManagementService management, DeadlineWatch watches, EngineAccess engine) {
        this.runtime = runtime;
        this.management = management;
        this.watches = watches;
        this.engine = engine;
    }

    @EventListener
    void on(CalendarChanged event) {
        var dates = new MovedDates(event);
        if (!dates.moved().isEmpty()) {
            moveTimers(dates);
            engine.together(() -> {
                dates.moved().forEach(watches::renew);
                return null;
            });
        }
    }

    /**
     * In portions: the engine takes disproportionately long to write many changes at once. They are cut from one list,
     * because timers come and go meanwhile.
     */
    private void moveTimers(MovedDates dates) {
        var timers = engine.withoutAuthorization(() -> management.createJobQuery().timers().list().stream()
                .map(Job::getId)
                .toList());
        for (var from = 0; from < timers.size(); from += PORTION) {
            var portion = Set.copyOf(timers.subList(from, Math.min(from + PORTION, timers.size())));
            engine.together(() -> {
                move(management.createJobQuery().jobIds(portion).list(), dates);
                return null;
            });
        }
    }

    /** The engine would look each timer up by itself; as they are read here, they are written at the end of the work. */
    private void move(List<Job> timers, MovedDates dates) {
        var alarms = alarms(instances(timers, true));
        var others = ofCases(instances(timers, false), dates.cases());
        for (var timer : timers) {
            var alarm = alarms.get(timer.getProcessInstanceId());
            if (alarm != null) {
                dates.of(alarm.clock()).ifPresent(due -> ((JobEntity) timer).setDuedate(alarm.moment(due)));
            } else if (others.contains(timer.getProcessInstanceId())) {
                management.recalculateJobDuedate(timer.getId(), false);
            }
        }
    }

    private static Set<String> instances(List<Job> timers, boolean ofWatches) {
        return timers.stream()
                .filter(timer -> DeadlineWatch.KEY.equals(timer.getProcessDefinitionKey()) == ofWatches)
                .map(Job::getProcessInstanceId)
                .collect(Collectors.toSet());
    }

    /** What the watches wait for, by process instance. */
    private Map<String, Alarm> alarms(Set<String> watches) {
        var variables = new HashMap<String, Map<String, Object>>();
        if (!watches.isEmpty()) {
            runtime.createVariableInstanceQuery()
                    .processInstanceIdIn(watches.toArray(String[]::new))
                    .variableNameIn(
                            DeadlineWatch.CASE_NO.name(),
                            DeadlineWatch.LIMIT.name(),
                            DeadlineWatch.SUBJECT.name(),
                            DeadlineWatch.AHEAD.name())
                    .list()
                    .forEach(variable -> variables
                            .computeIfAbsent(variable.getProcessInstanceId(), id -> new HashMap<>())
                            .put(variable.getName(), variable.getValue()));
        }
        return variables.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, watch -> alarm(watch.getValue())));
    }

    private static Alarm alarm(Map<String, Object> watch) {
        var clock = new ClockKey(
                (String) watch.get(DeadlineWatch.CASE_NO.name()),
                (String) watch.get(DeadlineWatch.LIMIT.name()),
                (String) watch.getOrDefault(DeadlineWatch.SUBJECT.name(), ""));
        return new Alarm(clock, (Integer) watch.get(DeadlineWatch.AHEAD.name()));
    }

    private Set<String> ofCases(Set<String> instances, Set<String> cases) {
        return instances.isEmpty()
                ? Set.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> cases.contains(instance.getBusinessKey()))
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
    }
}
