package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.laborinspection.calendar.Office;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.StatutoryClock.State;
import org.laborinspection.deadline.TimeLimits;

/**
 * What the engine says of a case against what the register says: every timer and every due date of every model, read from
 * the expression that stands in the model, and every clock that must have an alarm.
 */
record ClockAlarms(ProcessEngine engine, Deadlines deadlines, TimeLimits limits) {

    private static final Pattern ASKS = Pattern.compile("clocks\\.(\\w+)\\(execution(?:, *'?(\\w+)'?)?(?:, *(\\w+))?");
    private static final List<String> PERFORMANCE = List.of("HANDLING_PERFORM", "FINE_DEFERRED", "FINE_PAY");

    /** Says how many dates it compared. */
    int agree(String caseNo, LocalDate today) {
        var compared = instances(caseNo).stream().mapToInt(this::timersAgree).sum()
                + tasks(caseNo).mapToInt(this::dueDateAgrees).sum();
        deadlines.ofCase(caseNo).stream()
                .filter(clock -> clock.isRunning() && !clock.dueOn().isBefore(today))
                .forEach(this::hasItsAlarm);
        return compared;
    }

    private int timersAgree(ProcessInstance instance) {
        var timers = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list();
        timers.forEach(timer -> assertThat(timer.getDuedate().toInstant())
                .as("timer %s of %s", element(timer), instance.getBusinessKey())
                .isEqualTo(alarm(instance, timer)));
        return timers.size();
    }

    private Instant alarm(ProcessInstance instance, Job timer) {
        var event = (CatchEvent) model(timer.getProcessDefinitionId(), element(timer));
        var definition =
                (TimerEventDefinition) event.getEventDefinitions().iterator().next();
        var asks = asks(definition.getTimeDate().getTextContent());
        if (asks.group(1).equals("watch")) {
            var subject = variable(instance.getId(), "subject");
            var clock = live(instance, variable(instance.getId(), "limit"), subject);
            var ahead = Integer.parseInt(variable(instance.getId(), "ahead"));
            return startOf(clock.dueOn().plusDays(ahead == 0 ? 1 : -ahead));
        }
        var clock = live(instance, asks.group(2), subject(timer.getExecutionId(), asks));
        return startOf(clock.dueOn().plusDays(1));
    }

    private int dueDateAgrees(Task task) {
        var due = Optional.ofNullable(((UserTask) model(task.getProcessDefinitionId(), task.getTaskDefinitionKey()))
                        .getCamundaDueDate())
                .orElse("");
        if (!due.contains("clocks.")) {
            return 0;
        }
        var asks = asks(due);
        var subject = asks.group(1).equals("performance")
                ? variable(task.getExecutionId(), asks.group(2))
                : subject(task.getExecutionId(), asks);
        var expected = (asks.group(1).equals("performance") ? PERFORMANCE : List.of(asks.group(2)))
                .stream()
                        .flatMap(limit -> deadlines.current(new ClockKey(caseNo(task), limit, subject)).stream())
                        .filter(StatutoryClock::isRunning)
                        .map(clock -> startOf(clock.dueOn().plusDays(1)).minusSeconds(1))
                        .findFirst();
        assertThat(Optional.ofNullable(task.getDueDate()).map(Date::toInstant))
                .as("due date of %s in %s", task.getTaskDefinitionKey(), caseNo(task))
                .isEqualTo(expected);
        return 1;
    }

    /** A clock the office or a party can lose waits in exactly one watch for the end of its day. */
    private void hasItsAlarm(StatutoryClock clock) {
        var limit = limits.of(clock.limit(), clock.startedOn());
        if (!limit.supervised() && !limit.lapses()) {
            return;
        }
        var watches = instances(clock.caseNo()).stream()
                .filter(instance -> instance.getProcessDefinitionId().startsWith("DeadlineWatch:"))
                .filter(watch -> variable(watch.getId(), "limit").equals(clock.limit())
                        && variable(watch.getId(), "subject").equals(clock.subject())
                        && variable(watch.getId(), "ahead").equals("0"))
                .filter(watch -> engine.getManagementService()
                                .createJobQuery()
                                .processInstanceId(watch.getId())
                                .timers()
                                .count()
                        == 1);
        assertThat(watches)
                .as("alarms of %s in %s", clock.key(), clock.caseNo())
                .hasSize(1);
    }

    private StatutoryClock live(ProcessInstance instance, String limit, String subject) {
        var clock = deadlines
                .current(new ClockKey(instance.getBusinessKey(), limit, subject))
                .orElseThrow();
        assertThat(clock.state())
                .as("a timer waits for %s in %s", limit, instance.getBusinessKey())
                .isIn(State.RUNNING, State.LAPSED);
        return clock;
    }

    private String subject(String execution, MatchResult asks) {
        return asks.group(3) == null ? "" : variable(execution, asks.group(3));
    }

    private String variable(String execution, String name) {
        return String.valueOf(engine.getRuntimeService().getVariable(execution, name));
    }

    private String element(Job timer) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private Object model(String definition, String element) {
        return engine.getRepositoryService().getBpmnModelInstance(definition).getModelElementById(element);
    }

    private String caseNo(Task task) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private List<ProcessInstance> instances(String caseNo) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .list();
    }

    private Stream<Task> tasks(String caseNo) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNo).list().stream();
    }

    private static MatchResult asks(String expression) {
        var matcher = ASKS.matcher(expression);
        assertThat(matcher.find()).as(expression).isTrue();
        return matcher.toMatchResult();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Office.ZONE).toInstant();
    }
}
