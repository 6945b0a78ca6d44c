package org.laborinspection.engine;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.laborinspection.casefile.Refusal;
import org.springframework.util.ReflectionUtils;

/**
 * Lets nothing into a process with a completion but the outcome, the opinion and the submitted fields: a decision
 * variable is set by the step that decides, never by a caller.
 */
class SubmittedVariables extends CommandInterceptor {

    static final Set<String> ALLOWED = Set.of("outcome", "opinion", SubmittedJson.VARIABLE);

    private static final Field COMPLETED = field(CompleteTaskCmd.class, "variables");
    private static final Field SUBMITTED = field(SubmitTaskFormCmd.class, "properties");

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof CompleteTaskCmd) {
            check(COMPLETED, command);
        } else if (command instanceof SubmitTaskFormCmd) {
            check(SUBMITTED, command);
        }
        return next.execute(command);
    }

    private static void check(Field field, Object command) {
        if (ReflectionUtils.getField(field, command) instanceof Map<?, ?> variables) {
            for (var name : variables.keySet()) {
                if (!ALLOWED.contains(name)) {
                    throw Refusal.field(name.toString(), "办理时不能提交“" + name + "”，请刷新页面后重新办理");
                }
            }
        }
    }

    private static Field field(Class<?> type, String name) {
        var field = ReflectionUtils.findField(type, name);
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
