package org.laborinspection.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.engine.TaskCheck;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤回 (HAND-04): who completed a task takes the case back to it, while nobody has claimed what came of it and it made
 * nothing but an entry and a line of the log. It is the one jump against the arrows of a model (ADR 19).
 */
@Service
@Transactional
public class Withdrawals {

    private static final String RULE = "HAND-04";
    private static final String USER_TASK = "userTask";
    private static final Set<String> PASSED_BY = Set.of("exclusiveGateway");

    private final DoneTasks done;
    private final LaterActivities later;
    private final Standing standing;
    private final TaskVariables variables;
    private final TaskPeople people;
    private final TaskCheck checks;
    private final CaseFiles cases;
    private final CaseLog log;
    private final Staff staff;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final EngineAccess access;

    Withdrawals(
            DoneTasks done,
            LaterActivities later,
            Standing standing,
            TaskVariables variables,
            TaskPeople people,
            TaskCheck checks,
            CaseFiles cases,
            CaseLog log,
            Staff staff,
            TaskService tasks,
            RuntimeService runtime,
            EngineAccess access) {
        this.done = done;
        this.later = later;
        this.standing = standing;
        this.variables = variables;
        this.people = people;
        this.checks = checks;
        this.cases = cases;
        this.log = log;
        this.staff = staff;
        this.tasks = tasks;
        this.runtime = runtime;
        this.access = access;
    }

    /** Takes the case back; returns the id of the task that is on his desk again. */
    String withdraw(String taskId, Reader by, String reason) {
        var step = done.find(taskId)
                .filter(one -> one.actor().equals(by.id()) && !staff.recused(one.caseNo(), by.id()))
                .orElseThrow(TaskDesk::none);
        var open = open(List.of(step)).getOrDefault(step.processInstance(), List.of());
        obstacle(step, open).ifPresent(sentence -> {
            throw new Refusal(RULE, Superiors.HOUSE, sentence);
        });
        var task = access.withoutAuthorization(() -> reopen(step, by.id()));
        checks.check(task, by.id());
        cases.withdraw(step.caseNo(), step.actor(), step.entryBefore(), step.entryAfter());
        done.markWithdrawn(taskId);
        log.append(
                step.caseNo(),
                by.id(),
                "WithdrawTask",
                null,
                reason,
                "撤回“%s”（第%d行，原结论“%s”），重新办理".formatted(step.name(), step.logSeq(), step.label()));
        return task;
    }

    /** Which of these may be withdrawn now. */
    @Transactional(readOnly = true)
    Set<String> withdrawable(List<DoneTask> steps) {
        var possible = steps.stream()
                .filter(step -> step.newest() && !step.withdrawn())
                .toList();
        var open = open(possible);
        return possible.stream()
                .filter(step -> open.containsKey(step.processInstance()))
                .filter(step -> obstacle(step, open.get(step.processInstance())).isEmpty())
                .map(DoneTask::taskId)
                .collect(Collectors.toSet());
    }

    private Map<String, List<Task>> open(List<DoneTask> steps) {
        var instances = steps.stream().map(DoneTask::processInstance).distinct().toArray(String[]::new);
        return instances.length == 0
                ? Map.of()
                : access.withoutAuthorization(
                        () -> tasks.createTaskQuery().processInstanceIdIn(instances).list().stream()
                                .collect(Collectors.groupingBy(Task::getProcessInstanceId)));
    }

    /** What stands in the way, as a sentence. */
    private Optional<String> obstacle(DoneTask step, List<Task> open) {
        if (step.withdrawn()) {
            return Optional.of("“" + step.name() + "”已经撤回过，请在待办中重新办理");
        }
        if (!step.newest()) {
            return Optional.of("“" + step.name() + "”之后的环节已经办结，不能撤回");
        }
        var after = later.than(step);
        return after.stream()
                .filter(activity -> !PASSED_BY.contains(activity.getActivityType()))
                .flatMap(activity -> inTheWay(step, activity, open).stream())
                .findFirst()
                .or(() -> after.isEmpty() || open.isEmpty()
                        ? Optional.of("案件已经离开“" + step.name() + "”的下一环节，不能撤回")
                        : Optional.empty())
                .or(() -> later.first(step).getParentActivityInstanceId().contains("#multiInstanceBody")
                        ? Optional.of("“" + step.name() + "”是并行办理的事项，不能撤回")
                        : Optional.empty())
                .or(() -> {
                    var changed = standing.changed(step.caseNo(), step.standing());
                    return changed.isEmpty()
                            ? Optional.empty()
                            : Optional.of("“" + step.name() + "”办理以来，本案的" + String.join("、", changed) + "已有变动，不能撤回");
                });
    }

    private Optional<String> inTheWay(DoneTask step, HistoricActivityInstance activity, List<Task> open) {
        if (!activity.getActivityType().equals(USER_TASK)) {
            return Optional.of("“" + step.name() + "”之后已经" + LaterActivities.what(activity) + "，不能撤回");
        }
        var next = open.stream()
                .filter(task -> task.getId().equals(activity.getTaskId()))
                .findFirst();
        if (next.isEmpty()) {
            return done.find(activity.getTaskId()).filter(DoneTask::withdrawn).isPresent()
                    ? Optional.empty()
                    : Optional.of("“" + step.name() + "”之后的“" + activity.getActivityName() + "”已经办结，不能撤回");
        }
        return next.map(Task::getAssignee)
                .map(assignee -> "“" + next.get().getName() + "”已经由" + staff.nameOf(assignee) + "认领，不能撤回，请与其联系退回");
    }

    private String reopen(DoneTask step, String assignee) {
        var before = ids(step.processInstance());
        var first = later.first(step);
        var jump = runtime.createProcessInstanceModification(step.processInstance())
                .startBeforeActivity(first.getActivityId(), first.getParentActivityInstanceId());
        later.than(step).stream()
                .filter(activity -> activity.getActivityType().equals(USER_TASK) && activity.getEndTime() == null)
                .forEach(activity -> jump.cancelActivityInstance(activity.getId()));
        jump.execute();
        var again = tasks.createTaskQuery().processInstanceId(step.processInstance()).list().stream()
                .filter(task -> !before.contains(task.getId()))
                .findFirst()
                .orElseThrow();
        variables.restore(again.getExecutionId(), step.variables());
        if (!people.mayClaim(again.getId(), assignee)) {
            throw new Refusal(RULE, "岗位分离要求", "您已经不是“" + step.name() + "”的办理人员，不能撤回");
        }
        tasks.setAssignee(again.getId(), assignee);
        return again.getId();
    }

    private Set<String> ids(String processInstance) {
        return tasks.createTaskQuery().processInstanceId(processInstance).list().stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }
}
