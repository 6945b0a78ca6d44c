package org.laborinspection.inspection;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.engine.Submission;
import org.springframework.stereotype.Component;

/** Who may work a task of the case: asked by the models when a task begins. */
@Component
public class Team {

    private final CaseFiles cases;

    Team(CaseFiles cases) {
        this.cases = cases;
    }

    /** The handlers of the case. */
    public List<String> handlers(DelegateExecution execution) {
        return cases.get(execution.getProcessBusinessKey()).handlerIds();
    }

    /** The window, as long as a case has no handlers (a written reply to a lead that is not filed). */
    public List<String> clerks(DelegateExecution execution) {
        return handlers(execution).isEmpty() ? List.of("window-clerk") : List.of();
    }

    /** Puts the new handler in the place of the old one at every open task of the case. */
    void replace(Submission submission, String out, String in) {
        var tasks = submission.engine().getTaskService();
        for (var task : tasks.createTaskQuery()
                .processInstanceBusinessKey(submission.caseNo())
                .list()) {
            var candidate = tasks.getIdentityLinksForTask(task.getId()).stream()
                    .anyMatch(l -> out.equals(l.getUserId()) && IdentityLinkType.CANDIDATE.equals(l.getType()));
            if (candidate) {
                tasks.deleteCandidateUser(task.getId(), out);
                tasks.addCandidateUser(task.getId(), in);
            }
            if (out.equals(task.getAssignee())) {
                tasks.setAssignee(task.getId(), null);
            }
        }
    }
}
