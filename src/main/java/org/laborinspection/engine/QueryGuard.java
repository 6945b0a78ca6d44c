package org.laborinspection.engine;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses every query of a client that carries an expression, in any of its parts (CVE-2026-109432). Stored filters may
 * use the few harmless functions below; they are executed inside their command and so never pass here as a query.
 */
class QueryGuard extends CommandInterceptor {

    private static final Pattern HARMLESS = Pattern.compile(
            "\\$\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|dueDays\\.today\\(\\)|dueDays\\.end\\(\\d\\)|now\\(\\)|dateTime\\(\\)(\\.[a-zA-Z]{1,30}\\(\\d{0,4}\\)){0,6})\\s*}");
    private static final Field EXTENSION = field(AbstractExecuteFilterCmd.class, "extendingQuery");
    private static final Field FIRST = field(ExecuteFilterListPageCmd.class, "firstResult");
    private static final Field MAX = field(ExecuteFilterListPageCmd.class, "maxResults");
    private static final Field FILTER = field(SaveFilterCmd.class, "filter");

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            refuse(query);
            refuseNegative(query.getFirstResult(), query.getMaxResults());
        } else if (command instanceof AbstractExecuteFilterCmd
                && ReflectionUtils.getField(EXTENSION, command) instanceof AbstractQuery<?, ?> query) {
            refuse(query);
        } else if (command instanceof SaveFilterCmd && ReflectionUtils.getField(FILTER, command) instanceof Filter f) {
            refuseUnlessHarmless(f.getQuery());
        }
        if (command instanceof ExecuteFilterListPageCmd) {
            refuseNegative(
                    (int) ReflectionUtils.getField(FIRST, command), (int) ReflectionUtils.getField(MAX, command));
        }
        return next.execute(command);
    }

    /** A negative limit would be none at all on H2 and a fault on PostgreSQL. */
    private static void refuseNegative(int first, int max) {
        if (first < 0 || max < 0) {
            throw new BadUserRequestException("起始位置和条数不能为负数");
        }
    }

    private static void refuse(AbstractQuery<?, ?> query) {
        if (!expressions(query).isEmpty()) {
            throw new BadUserRequestException("查询条件中不允许使用表达式");
        }
    }

    private static void refuseUnlessHarmless(AbstractQuery<?, ?> query) {
        if (query != null
                && !expressions(query).stream()
                        .allMatch(text -> HARMLESS.matcher(text).matches())) {
            throw new BadUserRequestException("筛选条件中只允许使用当前用户、当前用户所在组和当前时间");
        }
    }

    private static Collection<String> expressions(AbstractQuery<?, ?> query) {
        List<? extends AbstractQuery<?, ?>> parts =
                query instanceof TaskQueryImpl task ? task.getQueries() : List.of(query);
        return parts.stream()
                .flatMap(part -> part.getExpressions().values().stream())
                .toList();
    }

    private static Field field(Class<?> owner, String name) {
        Field field = ReflectionUtils.findField(owner, name);
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
