package org.laborinspection.casework;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.staff.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds an open task for who may know of it: it is his, is offered to him, or he may read its case. */
@Component
class TaskDesk {

    private final TaskService tasks;
    private final TaskPeople people;
    private final CaseAccess cases;
    private final Staff staff;
    private final EngineAccess access;

    TaskDesk(TaskService tasks, TaskPeople people, CaseAccess cases, Staff staff, EngineAccess access) {
        this.tasks = tasks;
        this.people = people;
        this.cases = cases;
        this.staff = staff;
        this.access = access;
    }

    /** The task, or 404 as for one that does not exist. */
    Task open(String taskId, Reader reader) {
        var task = access.withoutAuthorization(
                () -> tasks.createTaskQuery().taskId(taskId).singleResult());
        if (task == null || caseNo(task) == null || staff.recused(caseNo(task), reader.id())) {
            throw none();
        }
        if (!reader.id().equals(task.getAssignee())
                && !reader.id().equals(task.getOwner())
                && !people.of(taskId).include(reader.id(), reader.groups())) {
            try {
                cases.readable(caseNo(task), reader);
            } catch (ResponseStatusException e) {
                throw none();
            }
        }
        return task;
    }

    String caseNo(Task task) {
        return text(task, "caseNo");
    }

    String text(Task task, String variable) {
        return (String) access.withoutAuthorization(() -> tasks.getVariable(task.getId(), variable));
    }

    static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "该事项不存在或者已经办结，请刷新待办列表");
    }
}
