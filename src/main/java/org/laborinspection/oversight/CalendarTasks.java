package org.laborinspection.oversight;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.laborinspection.calendar.Office;
import org.laborinspection.deadline.CalendarChanged;
import org.laborinspection.engine.EngineAccess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the calendar has changed, the open tasks that were due with a clock that has moved are due with it again. */
@Component
class CalendarTasks {

    private static final int PORTION = 500;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineAccess engine;

    CalendarTasks(RuntimeService runtime, TaskService tasks, EngineAccess engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
    }

    @EventListener
    void on(CalendarChanged event) {
        var dates = new MovedDates(event);
        var cases = List.copyOf(dates.cases());
        for (var from = 0; from < cases.size(); from += PORTION) {
            var portion = cases.subList(from, Math.min(from + PORTION, cases.size()));
            engine.together(() -> {
                move(portion, dates);
                return null;
            });
        }
    }

    private void move(List<String> cases, MovedDates dates) {
        var due = tasks.createTaskQuery().processInstanceBusinessKeyIn(cases.toArray(String[]::new)).list().stream()
                .filter(task -> task.getDueDate() != null)
                .toList();
        if (due.isEmpty()) {
            return;
        }
        var instances = due.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        var caseNos = runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        for (var task : due) {
            var day = LocalDate.ofInstant(task.getDueDate().toInstant(), Office.ZONE);
            var became = dates.of(caseNos.get(task.getProcessInstanceId()), day);
            if (task.getDueDate().equals(Clocks.lastSecond(day)) && !became.isEmpty()) {
                move(task, became);
            }
        }
    }

    /** Where several clocks were due that day, the model says with which of them the task is due. */
    private void move(Task task, Set<LocalDate> became) {
        var after =
                became.size() == 1 ? Clocks.lastSecond(became.iterator().next()) : asTheModelHasIt((TaskEntity) task);
        if (!task.getDueDate().equals(after)) {
            tasks.setDueDate(task.getId(), after);
        }
    }

    private static Date asTheModelHasIt(TaskEntity task) {
        return (Date) task.getTaskDefinition().getDueDateExpression().getValue(task.getExecution());
    }
}
