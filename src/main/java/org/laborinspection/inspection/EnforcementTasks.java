package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.Fields;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.PerformanceForms.Application;
import org.laborinspection.inspection.PerformanceForms.Court;
import org.laborinspection.inspection.PerformanceForms.CourtStep;
import org.laborinspection.inspection.PerformanceForms.Progress;
import org.laborinspection.inspection.PerformanceForms.Urge;
import org.laborinspection.inspection.PerformanceForms.UrgedStatement;
import org.laborinspection.inspection.PerformanceForms.Urging;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 强制执行: what the steps of {@code EnforceDecision} do, from the urging to what the court makes of it (CASE-25, CASE-S7). */
@Configuration(proxyBeanMethods = false)
class EnforcementTasks {

    private static final String URGE = "URGE";

    /** How the urging, and with it the enforcement, came out. */
    enum Ending {
        APPLIED,
        PERFORMED,
        REMEDY
    }

    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Obligations obligations;
    private final Performances performances;
    private final Deadlines deadlines;
    private final Documents documents;
    private final EnforcementPapers papers;
    private final Clock clock;

    EnforcementTasks(
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Obligations obligations,
            Performances performances,
            Deadlines deadlines,
            Documents documents,
            EnforcementPapers papers,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.obligations = obligations;
        this.performances = performances;
        this.deadlines = deadlines;
        this.documents = documents;
        this.papers = papers;
        this.clock = clock;
    }

    @Bean
    TaskWork draftUrging() {
        return s -> cases.record(
                s.caseNo(),
                EntryType.URGING,
                s.actor(),
                new Urging(s.get(LaborInspectionCase.DOCUMENT), s.as(Urge.class).way()));
    }

    @Bean
    JavaDelegate issueUrging() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var document = LaborInspectionCase.DOCUMENT.from(execution);
            var urging = entries.latestAbout(caseNo, EntryType.URGING, Urging.class, document)
                    .orElseThrow();
            var paper = papers.urging(cases.get(caseNo), urging);
            LaborInspectionCase.URGING.to(execution, paper.id());
            CaseActor.log(log, execution, "制作《" + paper.title() + "》" + paper.number());
        };
    }

    @Bean
    JavaDelegate startUrging() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var served = documents
                    .servedOn(LaborInspectionCase.URGING.from(execution))
                    .orElseThrow();
            var urge = deadlines.start(ClockKey.of(caseNo, URGE, LaborInspectionCase.DOCUMENT.from(execution)), served);
            CaseActor.log(log, execution, "催告书" + Dates.say(served) + "送达，至" + Dates.say(urge.dueOn()) + "届满");
        };
    }

    @Bean
    TaskWork hearUrged() {
        return s -> {
            var progress = s.as(Progress.class);
            var document = s.get(LaborInspectionCase.DOCUMENT);
            switch (s.outcome()) {
                case "statement" -> state(s, progress);
                case "performed" -> {
                    performances.fulfil(s, progress.payments(), progress.note());
                    s.set(LaborInspectionCase.ENFORCEMENT, Ending.PERFORMED.name());
                }
                case "remedy" -> {
                    performances.seekRemedy(s, progress);
                    s.set(LaborInspectionCase.ENFORCEMENT, Ending.REMEDY.name());
                }
                default -> {
                    checkApplicable(s);
                    if (Fields.blank(progress.request()) || Fields.blank(progress.grounds())) {
                        throw Refusal.field("request", "请填写请求事项、事实和理由");
                    }
                    cases.record(
                            s.caseNo(),
                            EntryType.APPLICATION,
                            s.actor(),
                            new Application(document, progress.request(), progress.grounds()));
                }
            }
        };
    }

    @Bean
    TaskWork signApplication() {
        return s -> {
            if (s.is("sign")) {
                checkApplicable(s);
            }
        };
    }

    @Bean
    JavaDelegate applyToCourt() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var document = LaborInspectionCase.DOCUMENT.from(execution);
            var application = entries.latestAbout(caseNo, EntryType.APPLICATION, Application.class, document)
                    .orElseThrow();
            var urging = LaborInspectionCase.URGING.from(execution);
            var paper = papers.application(cases.get(caseNo), application, urging, CaseActor.of(execution));
            deadlines.meetIfRunning(ClockKey.of(caseNo, URGE, document), today());
            deadlines.meet(ClockKey.of(caseNo, CourtWindow.LIMIT, document), today());
            deadlines.start(ClockKey.of(caseNo, "COURT_ACCEPT", document), today());
            obligations.move(document, Obligation.State.APPLIED);
            LaborInspectionCase.ENFORCEMENT.to(execution, Ending.APPLIED.name());
            CaseActor.log(log, execution, "制作《" + paper.title() + "》" + paper.number());
        };
    }

    /** The one date that decides for a person: whoever has not applied by then never can (CASE-25). */
    @Bean
    JavaDelegate lapseCourtRight() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var document = LaborInspectionCase.DOCUMENT.from(execution);
            var window = deadlines.lapse(ClockKey.of(caseNo, CourtWindow.LIMIT, document));
            performances.stopClocks(caseNo, document, "已丧失申请强制执行的权利");
            obligations.move(document, Obligation.State.LAPSED);
            CaseActor.log(log, execution, window.label() + "已于" + Dates.say(window.dueOn()) + "届满，丧失申请人民法院强制执行的权利");
        };
    }

    @Bean
    TaskWork recordAcceptance() {
        return s -> {
            var court = court(s, true);
            var document = s.get(LaborInspectionCase.DOCUMENT);
            deadlines.meetIfRunning(ClockKey.of(s.caseNo(), "COURT_ACCEPT", document), court.courtOn());
            if (s.is("accepted")) {
                deadlines.start(ClockKey.of(s.caseNo(), "COURT_RULING", document), court.courtOn());
            }
            obligations.move(document, s.is("accepted") ? Obligation.State.ACCEPTED : Obligation.State.REFUSED);
        };
    }

    @Bean
    TaskWork recordRuling() {
        return s -> {
            var court = court(s, true);
            var document = s.get(LaborInspectionCase.DOCUMENT);
            deadlines.meetIfRunning(ClockKey.of(s.caseNo(), "COURT_RULING", document), court.courtOn());
            if (!s.is("granted")) {
                obligations.move(document, Obligation.State.REFUSED);
            }
        };
    }

    /** The court's enforcement: sums come in, it is suspended, goes on, and ends by success or without (CASE-S7). */
    @Bean
    TaskWork recordExecution() {
        return s -> {
            var ending = s.is("suspended") || s.is("resumed") || s.is("terminated");
            var court = court(s, ending);
            var document = s.get(LaborInspectionCase.DOCUMENT);
            switch (s.outcome()) {
                case "progress" -> {
                    if (court.payments().isEmpty()) {
                        throw Refusal.field("payments", "没有填写执行到位的款项，请填写后再登记");
                    }
                    performances.pay(s, court.payments(), null);
                }
                case "completed" -> performances.fulfil(s, court.payments(), "人民法院执行完毕");
                case "terminated" -> obligations.move(document, Obligation.State.TERMINATED);
                default -> {}
            }
        };
    }

    /** Keeps a step of the court; {@code numbered} where it comes with a paper of the court. */
    private Court court(Submission s, boolean numbered) {
        var court = s.as(Court.class);
        var document = s.get(LaborInspectionCase.DOCUMENT);
        if (court.courtOn().isAfter(today()) || court.courtOn().isBefore(performances.servedOn(s))) {
            throw Refusal.field("courtOn", "日期应当在决定送达之日（" + Dates.say(performances.servedOn(s)) + "）以后，不晚于今天");
        }
        if (numbered && Fields.blank(court.documentNo())) {
            throw Refusal.field("documentNo", "请填写法院文书号");
        }
        cases.record(
                s.caseNo(),
                EntryType.COURT,
                s.actor(),
                new CourtStep(document, s.step(), s.outcome(), court.courtOn(), court.documentNo()));
        return court;
    }

    private void state(Submission s, Progress progress) {
        if (progress.statedOn() == null || progress.statedOn().isAfter(today())) {
            throw Refusal.field("statedOn", "请填写陈述日期，且不能晚于今天");
        }
        if (Fields.blank(progress.content())) {
            throw Refusal.field("content", "请填写陈述申辩的内容");
        }
        if (Fields.blank(progress.review())) {
            throw new Refusal("CASE-25", "《行政强制法》第三十六条", "对当事人的陈述申辩应当复核，请填写复核意见及理由");
        }
        cases.record(
                s.caseNo(),
                EntryType.URGED_STATEMENT,
                s.actor(),
                new UrgedStatement(
                        s.get(LaborInspectionCase.DOCUMENT),
                        progress.statedOn(),
                        progress.content(),
                        progress.review()));
    }

    private void checkApplicable(Submission s) {
        var document = s.get(LaborInspectionCase.DOCUMENT);
        EnforcementRules.checkApplicable(
                deadlines.current(ClockKey.of(s.caseNo(), URGE, document)).orElseThrow(),
                deadlines
                        .current(ClockKey.of(s.caseNo(), CourtWindow.LIMIT, document))
                        .orElseThrow(),
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
