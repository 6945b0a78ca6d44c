package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.Team;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.HearingForms.Advice;
import org.laborinspection.inspection.HearingForms.Minutes;
import org.laborinspection.inspection.HearingForms.Plan;
import org.laborinspection.inspection.HearingForms.Request;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 听证: what the steps of {@code HoldHearing} do (CASE-20). */
@Configuration(proxyBeanMethods = false)
class HearingTasks {

    private static final String NOTICE = "HEARING_NOTICE";

    /** The steps a chairman himself takes do not make him one of the case. */
    private static final Set<String> OF_THE_CHAIR = Set.of("HoldHearing", "ReportHearing");

    /** How a hearing came out. */
    enum Ending {
        HELD,
        ENDED,
        DECLINED
    }

    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final CalendarInForce calendar;
    private final Documents documents;
    private final HearingPapers papers;
    private final Team team;
    private final Clock clock;

    HearingTasks(
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Deadlines deadlines,
            TimeLimits limits,
            CalendarInForce calendar,
            Documents documents,
            HearingPapers papers,
            Team team,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.deadlines = deadlines;
        this.limits = limits;
        this.calendar = calendar;
        this.documents = documents;
        this.papers = papers;
        this.team = team;
        this.clock = clock;
    }

    @Bean
    TaskWork reviewHearingRequest() {
        return s -> {
            var request = request(s.caseNo(), s.get(LaborInspectionCase.DOCUMENT));
            if (s.is("accept")) {
                HearingRules.checkAcceptable(request);
            } else {
                HearingRules.checkDeclinable(request);
            }
        };
    }

    @Bean
    JavaDelegate declineHearing() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var paper =
                    papers.declined(cases.get(caseNo), request(caseNo, LaborInspectionCase.DOCUMENT.from(execution)));
            LaborInspectionCase.HEARING_PAPER.to(execution, paper.id());
            LaborInspectionCase.HEARING.to(execution, Ending.DECLINED.name());
            CaseActor.log(log, execution, "制作《" + paper.title() + "》" + paper.number());
        };
    }

    @Bean
    TaskWork scheduleHearing() {
        return s -> {
            var plan = s.as(Plan.class);
            HearingRules.check(
                    plan,
                    cases.get(s.caseNo()),
                    team::idsOf,
                    ofTheCase(s.caseNo()),
                    limits.of(NOTICE, today()).period(),
                    calendar.now(),
                    LocalDateTime.now(clock));
            cases.record(s.caseNo(), EntryType.HEARING_PLAN, s.actor(), plan);
        };
    }

    /** The acceptance goes out once, the notice of time and place again after each postponement. */
    @Bean
    JavaDelegate notifyHearing() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var file = cases.get(caseNo);
            var request = request(caseNo, LaborInspectionCase.DOCUMENT.from(execution));
            var plan = plan(caseNo);
            var requested = cases.latest(caseNo, EntryType.HEARING_REQUEST).id();
            var plans = cases.entries(caseNo, EntryType.HEARING_PLAN).stream()
                    .filter(entry -> entry.id() > requested)
                    .count();
            papers.notice(file, request, plan, plans == 1);
            CaseActor.log(log, execution, "定于" + Dates.say(plan.heldAt().toLocalDate()) + "举行听证");
        };
    }

    @Bean
    JavaDelegate startHearingNotice() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var paper = notice(caseNo);
            var due = deadlines
                    .start(
                            ClockKey.of(caseNo, NOTICE, paper),
                            documents.servedOn(paper).orElseThrow())
                    .dueOn();
            CaseActor.log(log, execution, "最早可于" + Dates.say(due) + "举行听证");
        };
    }

    @Bean
    TaskWork holdHearing() {
        return s -> {
            var minutes = s.as(Minutes.class);
            var key = ClockKey.of(s.caseNo(), NOTICE, notice(s.caseNo()));
            switch (s.outcome()) {
                case "held" -> {
                    HearingRules.checkHeld(
                            minutes,
                            plan(s.caseNo()),
                            deadlines.current(key).orElseThrow().dueOn(),
                            LocalDateTime.now(clock));
                    deadlines.meetIfRunning(key, minutes.startedAt().toLocalDate());
                    keep(s, minutes, Ending.HELD);
                }
                case "ended" -> {
                    HearingRules.checkEnded(
                            minutes.endGround(),
                            plan(s.caseNo()),
                            deadlines.current(key).orElseThrow().dueOn(),
                            LocalDateTime.now(clock));
                    deadlines.cancelIfLive(key, "听证终止");
                    keep(s, minutes, Ending.ENDED);
                }
                default -> deadlines.cancelIfLive(key, "听证延期");
            }
        };
    }

    @Bean
    TaskWork reportHearing() {
        return s -> {
            var advice = s.as(Advice.class);
            cases.record(s.caseNo(), EntryType.HEARING_REPORT, s.actor(), advice);
            papers.report(cases.get(s.caseNo()), plan(s.caseNo()), advice, s.actor());
        };
    }

    private void keep(Submission s, Minutes minutes, Ending ending) {
        cases.record(s.caseNo(), EntryType.HEARING, s.actor(), minutes);
        papers.minutes(cases.get(s.caseNo()), plan(s.caseNo()), minutes, s.actor());
        s.set(LaborInspectionCase.HEARING, ending.name());
    }

    private Request request(String caseNo, long notice) {
        return entries.latestAbout(caseNo, EntryType.HEARING_REQUEST, Request.class, notice)
                .orElseThrow();
    }

    private Plan plan(String caseNo) {
        return entries.latest(caseNo, EntryType.HEARING_PLAN, Plan.class);
    }

    private long notice(String caseNo) {
        return documents.latest(caseNo, DocumentKind.D26).orElseThrow().id();
    }

    /** Everybody who has had the case in hand, but for who chaired a hearing of it. */
    private Set<String> ofTheCase(String caseNo) {
        var all = new HashSet<String>();
        log.of(caseNo).stream()
                .filter(line -> !OF_THE_CHAIR.contains(line.action()))
                .map(CaseLog.Line::actor)
                .forEach(all::add);
        all.addAll(team.recused(caseNo));
        return all;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
