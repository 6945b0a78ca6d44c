package org.laborinspection.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casework.Handover;
import org.laborinspection.casework.Reader;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.engine.Steps;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Component;

/** What is to be done in a case now, who has it on his desk, and what a reader of the case may do about it. */
@Component
class OpenTasks {

    private final TaskService tasks;
    private final EngineAccess access;
    private final Handover handover;
    private final Staff staff;

    OpenTasks(TaskService tasks, EngineAccess access, Handover handover, Staff staff) {
        this.tasks = tasks;
        this.access = access;
        this.handover = handover;
        this.staff = staff;
    }

    List<CaseView.Open> of(CaseFile file, Reader reader) {
        var all = access.withoutAuthorization(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(file.caseNo())
                .orderByTaskCreateTime()
                .asc()
                .list());
        var readable = readable(all.stream().map(Task::getId).toArray(String[]::new));
        return access.withoutAuthorization(() -> all.stream()
                .map(task -> open(task, readable.contains(task.getId()), file, reader))
                .toList());
    }

    /** Those of them that the engine shows to the person signed in. */
    private Set<String> readable(String... ids) {
        return ids.length == 0
                ? Set.of()
                : tasks.createTaskQuery().taskIdIn(ids).listPage(0, ids.length).stream()
                        .map(Task::getId)
                        .collect(Collectors.toSet());
    }

    private CaseView.Open open(Task task, boolean readable, CaseFile file, Reader reader) {
        return new CaseView.Open(
                task.getId(),
                Steps.name(task.getTaskDefinitionKey()),
                task.getName(),
                task.getAssignee() == null ? null : staff.nameOf(task.getAssignee()),
                task.getDueDate(),
                (Long) tasks.getVariable(task.getId(), LaborInspectionCase.DOCUMENT.name()),
                readable,
                handover.mayTransfer(file.kind(), task.getAssignee(), reader));
    }
}
