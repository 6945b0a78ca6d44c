package org.laborinspection.engine;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Lets everybody give back what he has claimed himself: the engine counts that as assigning, which is nobody's right
 * here.
 */
class TaskRelease extends CommandInterceptor {

    private static final Field TASK = field("taskId");
    private static final Field ASSIGNEE = field("userId");

    private final IdentityService identity;

    TaskRelease(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var who = identity.getCurrentAuthentication();
        if (who == null || !(command instanceof AssignTaskCmd) || ReflectionUtils.getField(ASSIGNEE, command) != null) {
            return next.execute(command);
        }
        return next.execute(context -> isOwn(context, command, who.getUserId())
                ? context.runWithoutAuthorization(() -> command.execute(context))
                : command.execute(context));
    }

    private static boolean isOwn(CommandContext context, Command<?> command, String user) {
        var id = (String) ReflectionUtils.getField(TASK, command);
        var task = id == null ? null : context.getTaskManager().findTaskById(id);
        return task != null && user != null && user.equals(task.getAssignee());
    }

    private static Field field(String name) {
        var field = ReflectionUtils.findField(AssignTaskCmd.class, name);
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
