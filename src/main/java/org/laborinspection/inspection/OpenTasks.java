package org.laborinspection.inspection;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.engine.Steps;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Component;

/** What is to be done in a case now and who has it on his desk, for everybody who may read the case. */
@Component
class OpenTasks {

    private final TaskService tasks;
    private final EngineAccess access;
    private final Staff staff;

    OpenTasks(TaskService tasks, EngineAccess access, Staff staff) {
        this.tasks = tasks;
        this.access = access;
        this.staff = staff;
    }

    List<CaseView.Open> of(String caseNo) {
        return access.withoutAuthorization(() ->
                tasks.createTaskQuery().processInstanceBusinessKey(caseNo).orderByTaskCreateTime().asc().list().stream()
                        .map(this::open)
                        .toList());
    }

    private CaseView.Open open(Task task) {
        return new CaseView.Open(
                task.getId(),
                Steps.name(task.getTaskDefinitionKey()),
                task.getName(),
                task.getAssignee() == null ? null : staff.nameOf(task.getAssignee()),
                task.getDueDate(),
                (Long) tasks.getVariable(task.getId(), LaborInspectionCase.DOCUMENT.name()));
    }
}
