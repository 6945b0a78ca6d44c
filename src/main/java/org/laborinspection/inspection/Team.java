package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.engine.Submission;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Component;

/** Who may work a task of the case: asked by the models when a task begins. */
@Component
public class Team {

    private final CaseFiles cases;
    private final CaseLog log;
    private final Staff staff;
    private final Clock clock;

    Team(CaseFiles cases, CaseLog log, Staff staff, Clock clock) {
        this.cases = cases;
        this.log = log;
        this.staff = staff;
        this.clock = clock;
    }

    /** The handlers of the case. */
    public List<String> handlers(DelegateExecution execution) {
        return cases.get(execution.getProcessBusinessKey()).handlerIds();
    }

    /** The window, as long as a case has no handlers (a written reply to a lead that is not filed). */
    public List<String> clerks(DelegateExecution execution) {
        return handlers(execution).isEmpty() ? List.of("window-clerk") : List.of();
    }

    /** Refuses a choice of handlers that the law does not allow (CASE-06). */
    void checkHandlers(Submission submission, List<String> chosen) {
        var caseNo = submission.caseNo();
        var recused = chosen.stream().filter(id -> staff.recused(caseNo, id)).collect(Collectors.toSet());
        var others = new HashSet<>(log.actorsOf(caseNo, "ReviewFiling"));
        others.add(cases.get(caseNo).registrar());
        others.add(submission.actor());
        FilingRules.checkHandlers(chosen, staff.all(), recused, others, LocalDate.now(clock));
    }

    /** Appoints a handler with the certificate he holds today. */
    void appoint(String caseNo, String userId) {
        cases.appoint(caseNo, userId, staff.find(userId).orElseThrow().certificateNo());
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
