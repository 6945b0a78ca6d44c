package org.laborinspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Refusal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The gate of every user task, wherever the call comes from: who completes it is its assignee and may work it, the
 * outcome is one its form lists, the opinion is there where it is owed; then the task's {@link TaskWork} runs and the
 * step is written to the case log.
 */
@Component
class TaskGate {

    private final TaskCheck checks;
    private final FormOutcomes outcomes;
    private final SubmittedJson json;
    private final CaseFiles cases;
    private final CaseLog log;
    private final Drafts drafts;
    private final TaskGround grounds;
    private final BeanFactory beans;
    private final ApplicationEventPublisher events;

    TaskGate(
            TaskCheck checks,
            FormOutcomes outcomes,
            SubmittedJson json,
            CaseFiles cases,
            CaseLog log,
            Drafts drafts,
            TaskGround grounds,
            BeanFactory beans,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.outcomes = outcomes;
        this.json = json;
        this.cases = cases;
        this.log = log;
        this.drafts = drafts;
        this.grounds = grounds;
        this.beans = beans;
        this.events = events;
    }

    /**
     * A new question forgets the answer to the last one. The task itself carries what its card in Tasklist shows, because
     * its candidates may read the variables of the task and not those of the process.
     */
    TaskListener opened() {
        return task -> {
            task.setVariable("outcome", null);
            cases.find(task.getExecution().getProcessBusinessKey()).ifPresent(file -> {
                task.setVariableLocal("caseNo", file.caseNo());
                task.setVariableLocal("employer", file.employer().name());
            });
            events.publishEvent(new TaskOpened(task));
        };
    }

    TaskListener assigned() {
        return task -> {
            var actor = current(task);
            if (task.getAssignee() == null && actor != null && task.getOwner() != null) {
                throw new Refusal("HAND-02", "岗位分离要求", "“" + task.getName() + "”是受委派办理的，不能取消认领，请退还给委派人");
            }
            if (task.getAssignee() != null && actor != null) {
                if (!task.getAssignee().equals(actor)) {
                    throw new Refusal("G", "岗位分离要求", "只能由本人认领，不能替他人认领");
                }
                checks.check(task, actor);
            }
        };
    }

    TaskListener completed() {
        return task -> {
            var actor = actor(task);
            if (!actor.equals(task.getAssignee())) {
                throw new Refusal("G", "岗位分离要求", "“" + task.getName() + "”须由认领人本人办理，请先认领");
            }
            checks.check(task, actor);
            var outcome = outcome((TaskEntity) task);
            var opinion = text(task, "opinion");
            if (outcome.opinionRequired() && opinion == null) {
                throw Refusal.field("opinion", "选择“" + outcome.label() + "”的，请填写意见和理由");
            }
            if (!PlainText.isPlain(opinion)) {
                throw Refusal.field("opinion", "意见" + PlainText.REFUSED);
            }
            if (opinion != null && opinion.length() > 4000) {
                throw Refusal.field("opinion", "意见不能超过4000字");
            }
            events.publishEvent(new TaskCompleting(task, actor));
            var bean = Steps.bean(task.getTaskDefinitionKey());
            if (beans.containsBean(bean)) {
                beans.getBean(bean, TaskWork.class).done(new Submission(task, actor, outcome.value(), opinion, json));
            }
            log.append(
                    task.getExecution().getProcessBusinessKey(),
                    actor,
                    Steps.name(task.getTaskDefinitionKey()),
                    outcome.value(),
                    opinion,
                    task.getName() + "：" + outcome.label() + grounds.of(task, actor));
            events.publishEvent(new TaskCompleted(task, actor, outcome.value(), outcome.label()));
            task.removeVariable("opinion");
            task.removeVariable(SubmittedJson.VARIABLE);
            ended(task.getId());
        };
    }

    /** Completed or gone with its case: what was filled in for it is no longer needed. */
    void ended(String task) {
        drafts.dropAll(task);
    }

    private FormOutcomes.Outcome outcome(TaskEntity task) {
        var value = text(task, "outcome");
        if (value == null) {
            throw Refusal.field("outcome", "请选择“" + task.getName() + "”的结论");
        }
        return outcomes.find(task, value).orElseThrow(() -> Refusal.field("outcome", "“" + value + "”不是本环节可以选择的结论"));
    }

    private static String text(DelegateTask task, String name) {
        return task.getVariable(name) instanceof String value && !value.isBlank() ? value.strip() : null;
    }

    private static String actor(DelegateTask task) {
        var actor = current(task);
        if (actor == null) {
            throw new Refusal("G", "岗位分离要求", "请先登录再办理");
        }
        return actor;
    }

    private static String current(DelegateTask task) {
        Authentication authentication =
                task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }
}
