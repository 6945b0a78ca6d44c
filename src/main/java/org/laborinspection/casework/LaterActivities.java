package org.laborinspection.casework;

import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.laborinspection.engine.EngineAccess;
import org.springframework.stereotype.Component;

/** What the engine did in the process instance of a step since somebody began to complete it. */
@Component
class LaterActivities {

    private final HistoryService history;
    private final EngineAccess access;

    LaterActivities(HistoryService history, EngineAccess access) {
        this.history = history;
        this.access = access;
    }

    /** Everything that began since, but what another withdrawal has cancelled; its own activity is not among it. */
    List<HistoricActivityInstance> than(DoneTask step) {
        var before = Set.of(step.begunWith().split(" "));
        return access.withoutAuthorization(() -> history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(step.processInstance())
                .startedAfter(Date.from(step.at().minusMillis(1)))
                .list()
                .stream()
                .filter(activity -> !activity.getStartTime().toInstant().isBefore(step.at()))
                .filter(activity -> !before.contains(activity.getId()))
                .filter(activity ->
                        !activity.isCanceled() || !activity.getActivityType().equals("userTask"))
                .toList());
    }

    /** The activity of the step itself. */
    HistoricActivityInstance first(DoneTask step) {
        return access.withoutAuthorization(() -> {
            var task = history.createHistoricTaskInstanceQuery()
                    .taskId(step.taskId())
                    .singleResult();
            return history.createHistoricActivityInstanceQuery()
                    .activityInstanceId(task.getActivityInstanceId())
                    .singleResult();
        });
    }

    /** What it is called where it stands in the way of a withdrawal. */
    static String what(HistoricActivityInstance activity) {
        var name = activity.getActivityName() == null ? "" : "“" + activity.getActivityName() + "”";
        var type = activity.getActivityType();
        if (type.endsWith("Event") || type.contains("EventSub")) {
            return "发生" + (name.isEmpty() ? "阶段的起止" : name);
        }
        return switch (type) {
            case "serviceTask", "sendTask", "businessRuleTask" -> "由系统执行" + name;
            case "callActivity" -> "转入" + name;
            case "subProcess", "transaction" -> "进入" + name + "阶段";
            case "multiInstanceBody" -> "分头办理" + name;
            default -> "经过" + name;
        };
    }
}
