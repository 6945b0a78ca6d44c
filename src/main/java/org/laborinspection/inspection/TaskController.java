package org.laborinspection.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casework.Reader;
import org.laborinspection.casework.Recusals;
import org.laborinspection.casework.Team;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.Steps;
import org.laborinspection.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a form needs to know: its task, the case, the paper it is about, and whom it may choose from. */
@RestController
@Tag(name = "事项")
class TaskController {

    private final TaskService tasks;
    private final CaseViews views;
    private final Documents documents;
    private final Rounds rounds;
    private final Team team;
    private final Deadlines deadlines;

    TaskController(
            TaskService tasks, CaseViews views, Documents documents, Rounds rounds, Team team, Deadlines deadlines) {
        this.tasks = tasks;
        this.views = views;
        this.documents = documents;
        this.rounds = rounds;
        this.team = team;
        this.deadlines = deadlines;
    }

    /**
     * @param decided the proposal that the paper in hand carries out; null for a paper that decides nothing
     */
    record Desk(Task task, CaseView caseView, CaseView.Paper paper, Proposal decided, Choices choices) {

        @com.fasterxml.jackson.annotation.JsonProperty("case")
        @Override
        public CaseView caseView() {
            return caseView;
        }
    }

    /** {@code limitLabel}, {@code limitDue} and {@code ahead} say which clock an alarm is about; null for other tasks. */
    record Task(String id, String key, String name, Date due, String limitLabel, LocalDate limitDue, Integer ahead) {}

    /** Whom a form may choose from, by what they are in the office. */
    record Choices(
            List<CaseView.Handler> inspectors,
            List<CaseView.Handler> leaders,
            List<CaseView.Handler> chiefs,
            List<CaseView.Handler> deputies,
            List<CaseView.Handler> recorders,
            List<CaseView.Handler> hearingOfficers,
            List<CaseView.Handler> office) {}

    @GetMapping("/api/tasks/{id}")
    @Operation(summary = "办理事项所需的内容")
    Desk get(@PathVariable String id, Authentication authentication) {
        var reader = Reader.of(authentication);
        var task = tasks.createTaskQuery().taskId(id).initializeFormKeys().singleResult();
        if (task == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "该事项不存在或者已经办结，请刷新待办列表");
        }
        var caseNo = (String) tasks.getVariable(id, LaborInspectionCase.CASE_NO.name());
        var document = (Long) tasks.getVariable(id, LaborInspectionCase.DOCUMENT.name());
        var view = views.of(caseNo, reader, request(id));
        return new Desk(
                task(task, caseNo),
                view,
                document == null
                        ? null
                        : documents.find(document).map(views::paper).orElse(null),
                document == null ? null : rounds.decided(caseNo, document).orElse(null),
                new Choices(
                        people(team.eligible(view.kind().equals(CaseKind.AUDIT.name()) ? "auditor" : "inspector")),
                        people(team.members("bureau-leader")),
                        people(team.members("brigade-chief")),
                        people(team.members("brigade-deputy")),
                        people(team.members("recorder")),
                        people(team.members("hearing-officer")),
                        people(team.members(
                                "bureau-leader", "brigade-chief", "brigade-deputy", "inspector", "recorder"))));
    }

    /** What the task was asked for with, where it stands beside the case. */
    private Long request(String task) {
        var recusal = (Long) tasks.getVariable(task, Recusals.REQUEST.name());
        return recusal != null ? recusal : (Long) tasks.getVariable(task, LaborInspectionCase.REQUEST.name());
    }

    private static List<CaseView.Handler> people(List<StaffMember> members) {
        return members.stream()
                .map(m -> new CaseView.Handler(m.userId(), m.name(), m.certificateNo()))
                .toList();
    }

    private Task task(org.camunda.bpm.engine.task.Task task, String caseNo) {
        var limit = (String) tasks.getVariable(task.getId(), "limit");
        var subject = (String) tasks.getVariable(task.getId(), "subject");
        return new Task(
                task.getId(),
                Steps.name(task.getTaskDefinitionKey()),
                task.getName(),
                task.getDueDate(),
                (String) tasks.getVariable(task.getId(), "limitLabel"),
                limit == null
                        ? null
                        : deadlines
                                .current(new ClockKey(caseNo, limit, subject))
                                .map(StatutoryClock::dueOn)
                                .orElse(null),
                (Integer) tasks.getVariable(task.getId(), "ahead"));
    }
}
