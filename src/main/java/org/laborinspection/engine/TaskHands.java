package org.laborinspection.engine;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/** Puts a task into somebody's hands, after a rule has said yes; the engine's own way can name an owner, not take him away. */
@Component
public class TaskHands {

    private final TaskService tasks;
    private final EngineAccess access;

    TaskHands(TaskService tasks, EngineAccess access) {
        this.tasks = tasks;
        this.access = access;
    }

    /** @param assignee who has it now, and {@code owner} for whom he does it; null for nobody */
    public void give(String taskId, String assignee, String owner) {
        access.together(() -> {
            Context.getCommandContext().getTaskManager().findTaskById(taskId).setOwner(owner);
            tasks.setAssignee(taskId, assignee);
            return null;
        });
    }
}
