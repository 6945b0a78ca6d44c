package org.laborinspection.oversight;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The lists everybody finds in Tasklist, in this order; put right at each start, by name. */
@Component
class TaskFilters implements SmartInitializingSingleton {

    private static final String ME = "${currentUser()}";
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String TODAY = "${dueDays.today()}";
    private static final String END_OF_TODAY = "${dueDays.end(0)}";
    private static final String[] SUSPENDED = {"Task_ReviewSuspended", "Task_ReviewResumption", "Task_ApproveResumption"
    };
    private static final String[] SUPERVISION = {"Task_Supervise", "Task_AnswerSupervision", "Task_CheckAnswer"};

    private final FilterService filters;
    private final TaskService tasks;
    private final RegisterSettings settings;

    TaskFilters(FilterService filters, TaskService tasks, RegisterSettings settings) {
        this.filters = filters;
        this.tasks = tasks;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var soon = NUMERALS.charAt(settings.soon()) + "个工作日内到期";
        keep("我的待办", 10, "#2f6fb5", "本人已认领、尚未办结的事项", query().taskAssigneeExpression(ME));
        keep("待认领", 20, "#2e8b57", "本人和本人所在岗位可以认领的事项", query().taskCandidateUserExpression(ME));
        keep(
                "今日到期",
                30,
                "#b5440c",
                "今天到期的事项",
                involvingMe().dueAfterExpression(TODAY).dueBeforeExpression(END_OF_TODAY));
        keep(
                soon,
                40,
                "#8a5a00",
                "今天之后，" + soon + "的事项",
                involvingMe()
                        .dueAfterExpression(END_OF_TODAY)
                        .dueBeforeExpression("${dueDays.end(%d)}".formatted(settings.soon())));
        keep("已超期", 50, "#c0392b", "期限已过的事项", involvingMe().dueBeforeExpression("${now()}"));
        keep("中止中的案件", 60, "#55606e", "调查中止期间要办的事项：复查、申请恢复", involvingMe().taskDefinitionKeyIn(SUSPENDED));
        keep("督办", 70, "#8e4a9e", "期限届满的督办，和督办的答复、核对", involvingMe().taskDefinitionKeyIn(SUPERVISION));
        keep("全部经办", 80, "#6b7785", "本人和本人所在岗位的全部事项，包括同事已认领的", involvingMe());
    }

    private void keep(String name, int priority, String color, String description, TaskQuery query) {
        var known = filters.createFilterQuery().filterName(name).list().stream().findFirst();
        filters.saveFilter(known.orElseGet(() -> filters.newTaskFilter(name))
                .setQuery(query)
                .setProperties(Map.of(
                        "priority",
                        priority,
                        "color",
                        color,
                        "description",
                        description,
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        List.of(
                                Map.of("name", "caseNo", "label", "案号"),
                                Map.of("name", "employer", "label", "用人单位")))));
    }

    /** Candidates stay candidates when somebody claims: his tasks and his groups', whoever has them on his desk. */
    private TaskQuery involvingMe() {
        return query().taskCandidateUserExpression(ME).includeAssignedTasks();
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }
}
