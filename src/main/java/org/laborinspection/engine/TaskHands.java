package org.laborinspection.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/** Puts a task into somebody's hands, after a rule has said yes; the engine's own way can name an owner, not take him away. */
@Component
public class TaskHands {

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final EngineAccess access;

    TaskHands(TaskService tasks, AuthorizationService authorizations, EngineAccess access) {
        this.tasks = tasks;
        this.authorizations = authorizations;
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

    /** Offers a task no longer to that person, and takes the engine's leave to work it, which would outlast the offer. */
    public void takeOffer(String taskId, String user) {
        access.withoutAuthorization(() -> {
            tasks.deleteCandidateUser(taskId, user);
            authorizations
                    .createAuthorizationQuery()
                    .userIdIn(user)
                    .resourceType(Resources.TASK)
                    .resourceId(taskId)
                    .list()
                    .forEach(one -> authorizations.deleteAuthorization(one.getId()));
            return null;
        });
    }
}
