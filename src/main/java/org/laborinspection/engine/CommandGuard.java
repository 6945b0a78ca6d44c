package org.laborinspection.engine;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/** What the engine would allow and the office does not: claiming for another person, changing filters. */
class CommandGuard extends CommandInterceptor {

    private static final Field CLAIMANT = ReflectionUtils.findField(ClaimTaskCmd.class, "userId");

    static {
        ReflectionUtils.makeAccessible(CLAIMANT);
    }

    private final IdentityService identity;

    CommandGuard(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Authentication who = identity.getCurrentAuthentication();
        if (who != null && who.getUserId() != null) {
            check(command, who);
        }
        return next.execute(command);
    }

    private static void check(Command<?> command, Authentication who) {
        if (command instanceof ClaimTaskCmd) {
            Object claimant = ReflectionUtils.getField(CLAIMANT, command);
            if (claimant != null && !Objects.equals(claimant, who.getUserId())) {
                throw new AuthorizationException("只能为本人签收事项");
            }
        }
        if (command instanceof SaveFilterCmd || command instanceof DeleteFilterCmd) {
            List<String> groups = who.getGroupIds();
            if (groups == null || !groups.contains("sysadmin")) {
                throw new AuthorizationException("只有系统管理员可以修改筛选条件");
            }
        }
    }
}
