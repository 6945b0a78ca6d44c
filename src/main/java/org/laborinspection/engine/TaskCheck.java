package org.laborinspection.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.laborinspection.casefile.Refusal;
import org.springframework.stereotype.Component;

/** Asks every {@link TaskRule} whether somebody may work a task: at the gate, and before a task is handed to him. */
@Component
public class TaskCheck {

    private final List<TaskRule> rules;
    private final EngineAccess access;

    TaskCheck(List<TaskRule> rules, EngineAccess access) {
        this.rules = rules;
        this.access = access;
    }

    /** @throws Refusal that says what keeps him from it, as it would be said to himself */
    public void check(DelegateTask task, String user) {
        var step = TaskStep.of((TaskEntity) task, user);
        rules.forEach(rule -> rule.check(step));
    }

    /** The same for an open task by its id. */
    public void check(String taskId, String user) {
        access.together(() -> {
            check(Context.getCommandContext().getTaskManager().findTaskById(taskId), user);
            return null;
        });
    }

    /** Whether no rule keeps him from it. */
    public boolean allows(DelegateTask task, String user) {
        try {
            check(task, user);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** The same for an open task by its id. */
    public boolean allows(String taskId, String user) {
        return access.together(
                () -> allows(Context.getCommandContext().getTaskManager().findTaskById(taskId), user));
    }
}
