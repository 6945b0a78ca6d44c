package org.laborinspection.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.HandlerLaw;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskHands;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Who may work a task of the case: asked by the models when a task begins. */
@Component
public class Team {

    private final CaseFiles cases;
    private final CaseLog log;
    private final Staff staff;
    private final IdentityService identity;
    private final TaskService tasks;
    private final TaskHands hands;
    private final EngineAccess access;
    private final Clock clock;

    Team(
            CaseFiles cases,
            CaseLog log,
            Staff staff,
            IdentityService identity,
            TaskService tasks,
            TaskHands hands,
            EngineAccess access,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.staff = staff;
        this.identity = identity;
        this.tasks = tasks;
        this.hands = hands;
        this.access = access;
        this.clock = clock;
    }

    /** The handlers of the case. */
    public List<String> handlers(DelegateExecution execution) {
        return cases.get(execution.getProcessBusinessKey()).handlerIds();
    }

    /** The window, or the auditors, as long as a case has no handlers (a written reply to a lead that is not filed). */
    public List<String> clerks(DelegateExecution execution) {
        var file = cases.get(execution.getProcessBusinessKey());
        var window = file.kind() == CaseKind.AUDIT ? "auditor" : "window-clerk";
        return file.handlers().isEmpty() ? List.of(window) : List.of();
    }

    /** Who may be made a handler: a member of the group whose certificate is valid today (domain table G). */
    public List<StaffMember> eligible(String group) {
        var members = idsOf(group);
        var today = LocalDate.now(clock);
        return staff.all().stream()
                .filter(member -> members.contains(member.userId()) && member.certifiedOn(today))
                .toList();
    }

    /**
     * Refuses a choice of handlers that the law does not allow (CASE-06, AUD-06).
     *
     * @param others who may not be, beside who chooses
     */
    public void checkHandlers(Submission submission, List<String> chosen, Set<String> others) {
        checkHandlers(submission.caseNo(), submission.actor(), chosen, others);
    }

    /** The same where it is no task by which they are chosen. */
    void checkHandlers(String caseNo, String actor, List<String> chosen, Set<String> others) {
        var out = new HashSet<>(others);
        out.add(actor);
        check(caseNo, chosen, out);
    }

    /** Who registered the case, and who took that step in it. */
    public Set<String> registrarAnd(String caseNo, String step) {
        var people = new HashSet<>(log.actorsOf(caseNo, step));
        people.add(cases.get(caseNo).registrar());
        return people;
    }

    /** The same for who imposes a penalty on the spot, which registrar and officer do in one (CASE-S1). */
    public void checkOfficers(String caseNo, List<String> chosen) {
        check(caseNo, chosen, Set.of());
    }

    private void check(String caseNo, List<String> chosen, Set<String> out) {
        var law = HandlerLaw.of(cases.get(caseNo).kind());
        var recused = chosen.stream().filter(id -> staff.recused(caseNo, id)).collect(Collectors.toSet());
        TeamRules.checkHandlers(law, chosen, staff.all(), idsOf(law.group()), recused, out, LocalDate.now(clock));
    }

    /** Appoints a handler with the certificate he holds today. */
    public void appoint(String caseNo, String userId) {
        cases.appoint(caseNo, userId, staff.find(userId).orElseThrow().certificateNo());
    }

    /** Puts the new handler in the place of the old one at every open task of the case; what is delegated goes back. */
    void replace(String caseNo, String out, String in) {
        access.withoutAuthorization(() -> {
            tasks.createTaskQuery().processInstanceBusinessKey(caseNo).list().forEach(task -> replace(task, out, in));
            return null;
        });
    }

    private void replace(Task task, String out, String in) {
        var candidate = tasks.getIdentityLinksForTask(task.getId()).stream()
                .anyMatch(l -> out.equals(l.getUserId()) && IdentityLinkType.CANDIDATE.equals(l.getType()));
        if (candidate) {
            hands.takeOffer(task.getId(), out);
            tasks.addCandidateUser(task.getId(), in);
        }
        if (out.equals(task.getAssignee())) {
            hands.give(task.getId(), task.getOwner(), null);
        } else if (out.equals(task.getOwner())) {
            hands.give(task.getId(), task.getAssignee(), null);
        }
    }

    /** The people of some groups of the office, in the order of the staff list. */
    public List<StaffMember> members(String... groups) {
        var ids = Stream.of(groups).flatMap(group -> idsOf(group).stream()).collect(Collectors.toSet());
        return staff.all().stream()
                .filter(member -> ids.contains(member.userId()))
                .toList();
    }

    /** The ids of the members of a group. */
    public Set<String> idsOf(String group) {
        return access.withoutAuthorization(() -> identity.createUserQuery().memberOfGroup(group).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet()));
    }

    /** Who is out of the case. */
    public Set<String> recused(String caseNo) {
        return Set.copyOf(staff.recused(caseNo));
    }
}
