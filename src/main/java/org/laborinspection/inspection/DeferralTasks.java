package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.engine.Submission;
import org.laborinspection.inspection.PerformanceForms.Deferral;
import org.laborinspection.inspection.PerformanceForms.Instalment;
import org.laborinspection.inspection.PerformanceForms.Progress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 延期、分期缴纳罚款: asked for, and with the approval a term of its own (CASE-24; 处罚法第六十六条). */
@Configuration(proxyBeanMethods = false)
class DeferralTasks {

    private static final String DEFERRED = "FINE_DEFERRED";

    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Performances performances;
    private final CourtWindow window;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final EnforcementPapers papers;
    private final Clock clock;

    DeferralTasks(
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Performances performances,
            CourtWindow window,
            Deadlines deadlines,
            TimeLimits limits,
            EnforcementPapers papers,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.performances = performances;
        this.window = window;
        this.deadlines = deadlines;
        this.limits = limits;
        this.papers = papers;
        this.clock = clock;
    }

    /** Keeps what the party asks for, for the leader to approve. */
    void request(Submission s, Progress progress) {
        var penalty = performances.of(s).measure().equals(Measure.PENALTY.name());
        PerformanceRules.checkDeferral(progress, penalty, performances.account(s), today());
        limits.of(DEFERRED, today()).withAmount(daysTo(progress.plan()));
        cases.record(
                s.caseNo(),
                EntryType.DEFERRAL,
                s.actor(),
                new Deferral(s.get(LaborInspectionCase.DOCUMENT), progress.reason(), progress.plan()));
    }

    @Bean
    JavaDelegate deferPayment() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var document = LaborInspectionCase.DOCUMENT.from(execution);
            var deferral = entries.latestAbout(caseNo, EntryType.DEFERRAL, Deferral.class, document)
                    .orElseThrow();
            var plan = deferral.plan();
            var last = plan.get(plan.size() - 1).dueOn();
            Performances.TERMS.forEach(
                    term -> deadlines.cancelIfLive(ClockKey.of(caseNo, term, document), "准予延期、分期缴纳"));
            deadlines.start(ClockKey.of(caseNo, DEFERRED, document), today(), daysTo(plan));
            window.defer(caseNo, document, last, today());
            cases.record(caseNo, EntryType.DEFERRED, CaseActor.of(execution), deferral);
            var paper = papers.deferral(cases.get(caseNo), deferral);
            LaborInspectionCase.DEFERRAL.to(execution, paper.id());
            CaseActor.log(log, execution, "制作《" + paper.title() + "》" + paper.number() + "，缴纳至" + Dates.say(last));
        };
    }

    /** How long a deferral lasts, to its last part. */
    private int daysTo(List<Instalment> plan) {
        return Math.toIntExact(
                ChronoUnit.DAYS.between(today(), plan.get(plan.size() - 1).dueOn()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
