package org.laborinspection.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.DatabaseTest;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.CaseSearch;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casefile.Stage;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.LiveClocks;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The office as somebody finds it who starts the application for the first time. */
@DatabaseTest
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("demo")
@DirtiesContext
class DemoCasesTest {

    @Autowired
    CaseSearch search;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseLog log;

    @Autowired
    Deadlines deadlines;

    @Autowired
    LiveClocks live;

    @Autowired
    TimeLimits limits;

    @Autowired
    Documents documents;

    @Autowired
    Obligations obligations;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    CalendarInForce calendar;

    @Autowired
    Clock clock;

    @Autowired
    DemoCases demo;

    @Test
    @DisplayName("Every stage has a case, every kind of step somebody waiting at it, and every log is intact")
    void everyStage() {
        var all = all();
        assertThat(all).hasSizeBetween(46, 61);
        assertThat(all.stream().map(CaseSearch.Line::stage).distinct()).containsExactlyInAnyOrder(Stage.values());
        assertThat(all).filteredOn(line -> line.stage() == Stage.CLOSED).hasSizeGreaterThanOrEqualTo(2);
        assertThat(all).allMatch(line -> log.intact(line.caseNo()));
        assertThat(all).allMatch(line -> line.employer().startsWith("示例"));
        assertThat(tasks.createTaskQuery().list().stream()
                        .map(Task::getTaskDefinitionKey)
                        .distinct())
                .contains(
                        "Task_ReviewOpening",
                        "Task_ExplainDecline",
                        "Task_ReceiveSelfReport",
                        "Task_GatherFacts",
                        "Task_RecoverPayment",
                        "Task_FilePenalty",
                        "Task_DepositFine",
                        "Task_PrepareFiling",
                        "Task_ReviewFiling",
                        "Task_DecideFiling",
                        "Task_Investigate",
                        "Task_ReviewExtension",
                        "Task_ApproveExtension",
                        "Task_ReviewSuspended",
                        "Task_DraftProposal",
                        "Task_ReviewProposal",
                        "Task_DiscussCase",
                        "Task_ReviewLegality",
                        "Task_ApproveProposal",
                        "Task_ServeDocument",
                        "Task_LeaveDocument",
                        "Task_HearParty",
                        "Task_ReviewHearingRequest",
                        "Task_ScheduleHearing",
                        "Task_HoldHearing",
                        "Task_ReportHearing",
                        "Task_ReviewHearing",
                        "Task_ReportInvestigation",
                        "Task_ReviewReport",
                        "Task_SignDecision",
                        "Task_PublishDecision",
                        "Task_AnswerSupervision",
                        "Task_CheckCorrection",
                        "Task_RecordPerformance",
                        "Task_ApproveDeferral",
                        "Task_RecordRemedy",
                        "Task_RecordTransfer",
                        "Task_DraftUrging",
                        "Task_HearUrged",
                        "Task_RecordExecution",
                        "Task_DraftClosure",
                        "Task_ReviewClosure",
                        "Task_EndorseClosure",
                        "Task_ApproveClosure",
                        "Task_ReplyInformant",
                        "Task_DecideRecusal",
                        "Task_ApproveSummons",
                        "Task_ApprovePreservation",
                        "Task_ProposeDisposal",
                        "Task_Supervise");
        assertThat(tasks.createTaskQuery().taskAssigned().count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName(
            "Three decisions of one case are performed side by side; a fine is late; a closed case is still with the court")
    void obligations() {
        var owed = all().stream()
                .collect(Collectors.toMap(CaseSearch.Line::caseNo, line -> obligations.of(line.caseNo())));
        assertThat(owed.values()).anySatisfy(all -> assertThat(all)
                .extracting(Obligation::measure, Obligation::state)
                .containsExactlyInAnyOrder(
                        tuple("CORRECTION", Obligation.State.OPEN),
                        tuple("HANDLING", Obligation.State.OPEN),
                        tuple("PENALTY", Obligation.State.OPEN)));
        assertThat(running())
                .filteredOn(c -> c.limit().equals("FINE_PAY") && deadlines.isOverdue(c))
                .isNotEmpty();
        assertThat(all()).filteredOn(line -> line.stage() == Stage.CLOSED).anySatisfy(line -> assertThat(
                        owed.get(line.caseNo()))
                .extracting(Obligation::state)
                .containsExactly(Obligation.State.ACCEPTED));
    }

    @Test
    @DisplayName("Some are overdue with 督办 raised, some nearly due, one is suspended, one announced")
    void deadlines() {
        var overdue = running().stream()
                .filter(c -> deadlines.isOverdue(c)
                        && limits.of(c.limit(), c.startedOn()).supervised())
                .map(StatutoryClock::caseNo)
                .toList();
        assertThat(overdue).hasSizeGreaterThanOrEqualTo(2);
        assertThat(overdue).allSatisfy(caseNo -> assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseNo)
                        .taskDefinitionKey("Task_Supervise")
                        .count())
                .isPositive());
        var today = LocalDate.ofInstant(clock.instant(), Office.ZONE);
        assertThat(running())
                .filteredOn(c -> List.of("INVESTIGATION", "SELF_CORRECT").contains(c.limit()))
                .filteredOn(c -> !c.overdue(today) && calendar.now().countWorkingDays(today, c.dueOn()) <= 3)
                .extracting(StatutoryClock::limit)
                .contains("INVESTIGATION", "SELF_CORRECT");
        assertThat(live.inState(StatutoryClock.State.SUSPENDED, 0, 10)).hasSize(1);
        assertThat(running()).filteredOn(c -> c.limit().equals("ANNOUNCE")).hasSize(1);
    }

    @Test
    @DisplayName(
            "Each supervised or lapsing clock that runs has its watch, whose timer goes off at the end of the day in the register")
    void timersFollowTheRegister() {
        var expected = running().stream()
                .filter(c -> limits.of(c.limit(), c.startedOn()).supervised()
                        || limits.of(c.limit(), c.startedOn()).lapses())
                .map(c -> c.caseNo() + " " + c.limit() + " " + end(c))
                .collect(Collectors.toSet());
        var timers = watches().flatMap(this::timer).collect(Collectors.toSet());
        var raised = running().stream()
                .filter(c -> !end(c).isAfter(clock.instant()))
                .map(c -> c.caseNo() + " " + c.limit() + " " + end(c))
                .toList();
        assertThat(timers).isNotEmpty().doesNotContainAnyElementsOf(raised);
        expected.removeAll(raised);
        assertThat(timers).isEqualTo(expected);
    }

    @Test
    @DisplayName("Numbers of papers grow with their dates; every paper opens")
    void numbers() {
        var papers = all().stream()
                .flatMap(line -> documents.ofCase(line.caseNo()).stream())
                .filter(paper -> paper.number() != null)
                .collect(Collectors.groupingBy(IssuedDocument::kind));
        assertThat(papers).isNotEmpty();
        papers.values().forEach(kind -> assertThat(kind.stream()
                        .sorted(Comparator.comparing(IssuedDocument::id))
                        .map(IssuedDocument::issuedOn))
                .isSorted());
        papers.values().stream().flatMap(List::stream).forEach(paper -> assertThat(documents.verify(paper))
                .isTrue());
        for (var kind : CaseKind.values()) {
            assertThat(all().stream().map(CaseSearch.Line::caseNo).sorted().toList())
                    .as("numbers of %s follow the days on which the leads came", kind)
                    .filteredOn(no -> cases.get(no).kind() == kind)
                    .isNotEmpty()
                    .extracting(no -> cases.get(no).receivedOn())
                    .isSorted();
        }
    }

    @Test
    @DisplayName("The clock is right again, and a second start adds nothing")
    void again() {
        assertThat(clock.instant())
                .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(1, ChronoUnit.MINUTES));
        var before = all().size();
        demo.start();
        assertThat(all()).hasSize(before);
    }

    private List<CaseSearch.Line> all() {
        return search.find(CaseSearch.Query.everything(), 0, 200).cases();
    }

    private List<StatutoryClock> running() {
        return live.inState(StatutoryClock.State.RUNNING, 0, 500);
    }

    private Stream<ProcessInstance> watches() {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("DeadlineWatch")
                .variableValueEquals("ahead", 0)
                .list()
                .stream();
    }

    private Stream<String> timer(ProcessInstance watch) {
        return management.createJobQuery().processInstanceId(watch.getId()).timers().list().stream()
                .map(Job::getDuedate)
                .map(due -> watch.getBusinessKey() + " " + runtime.getVariable(watch.getId(), "limit") + " "
                        + due.toInstant());
    }

    private static Instant end(StatutoryClock running) {
        return running.dueOn().plusDays(1).atStartOfDay(Office.ZONE).toInstant();
    }
}
