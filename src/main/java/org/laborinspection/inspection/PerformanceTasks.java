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
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.ClosureForms.Check;
import org.laborinspection.inspection.ClosureForms.Checked;
import org.laborinspection.inspection.PerformanceForms.Effect;
import org.laborinspection.inspection.PerformanceForms.Progress;
import org.laborinspection.inspection.PerformanceForms.RemedyKind;
import org.laborinspection.inspection.PerformanceForms.RemedyResult;
import org.laborinspection.inspection.PerformanceForms.Result;
import org.laborinspection.inspection.PerformanceForms.Transfer;
import org.laborinspection.inspection.PerformanceForms.TransferResult;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 履行: what the steps of {@code PerformDecision} do, from service to the end of the obligation (CASE-23a … CASE-25). */
@Configuration(proxyBeanMethods = false)
class PerformanceTasks {

    private static final String TERM = "SELF_CORRECT";

    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Rounds rounds;
    private final Obligations obligations;
    private final Performances performances;
    private final CourtWindow window;
    private final Deadlines deadlines;
    private final Documents documents;
    private final ClosurePapers closurePapers;
    private final DeferralTasks deferrals;
    private final Clock clock;

    PerformanceTasks(
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Rounds rounds,
            Obligations obligations,
            Performances performances,
            CourtWindow window,
            Deadlines deadlines,
            Documents documents,
            ClosurePapers closurePapers,
            DeferralTasks deferrals,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.rounds = rounds;
        this.obligations = obligations;
        this.performances = performances;
        this.window = window;
        this.deadlines = deadlines;
        this.documents = documents;
        this.closurePapers = closurePapers;
        this.deferrals = deferrals;
        this.clock = clock;
    }

    /** The terms of the decision and of the remedies against it run from service (CASE-22, CASE-24). */
    @Bean
    JavaDelegate startPerformance() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var document = LaborInspectionCase.DOCUMENT.from(execution);
            var measure = Measure.valueOf(obligations.get(document).measure());
            var proposal = rounds.decided(caseNo, document);
            var served = documents.servedOn(document).orElseThrow();
            LaborInspectionCase.MEASURE.to(execution, measure.name());
            obligations.move(document, Obligation.State.OPEN);
            switch (measure) {
                case CORRECTION ->
                    deadlines.start(
                            ClockKey.of(caseNo, TERM, document),
                            served,
                            proposal.orElseThrow().termDays());
                case HANDLING ->
                    deadlines.start(
                            ClockKey.of(caseNo, "HANDLING_PERFORM", document),
                            served,
                            proposal.orElseThrow().payDays());
                case PENALTY -> {
                    if (obligations.get(document).amount() != null) {
                        deadlines.start(ClockKey.of(caseNo, "FINE_PAY", document), served);
                    }
                }
                default -> {}
            }
            var paper = documents.find(document).orElseThrow();
            if (measure.noticeOwed()) {
                deadlines.start(ClockKey.of(caseNo, "RECONSIDER", document), served);
                if (!OnTheSpotRules.reconsideredFirst(paper.kind())) {
                    deadlines.start(ClockKey.of(caseNo, "LITIGATION", document), served);
                }
            }
            CaseActor.log(log, execution, "《" + paper.title() + "》" + Dates.say(served) + "送达，起算履行期限");
        };
    }

    @Bean
    TaskWork checkCorrection() {
        return s -> {
            var check = s.as(Check.class);
            var document = s.get(LaborInspectionCase.DOCUMENT);
            var term =
                    deadlines.current(ClockKey.of(s.caseNo(), TERM, document)).orElseThrow();
            ClosureRules.check(cases.get(s.caseNo()), check, s.outcome(), term.startedOn(), term.dueOn(), today());
            cases.record(s.caseNo(), EntryType.CORRECTION_CHECK, s.actor(), check.kept(document, s.outcome()));
        };
    }

    @Bean
    JavaDelegate recordCorrection() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var document = LaborInspectionCase.DOCUMENT.from(execution);
            var check = entries.latestAbout(caseNo, EntryType.CORRECTION_CHECK, Checked.class, document)
                    .orElseThrow();
            var record = closurePapers.correctionCheck(cases.get(caseNo), check, CaseActor.of(execution));
            var key = ClockKey.of(caseNo, TERM, document);
            if (check.outcome().equals("notCorrected")) {
                deadlines.lapse(key);
            } else {
                deadlines.meet(key, check.checkedOn());
            }
            obligations.move(
                    document,
                    check.outcome().equals("corrected") ? Obligation.State.FULFILLED : Obligation.State.ESCALATED);
            CaseActor.log(log, execution, "制作《" + record.title() + "》");
        };
    }

    @Bean
    TaskWork recordTransfer() {
        return s -> {
            var transfer = s.as(Transfer.class);
            var document = s.get(LaborInspectionCase.DOCUMENT);
            if (transfer.resultOn().isAfter(today()) || transfer.resultOn().isBefore(performances.servedOn(s))) {
                throw Refusal.field("resultOn", "回复日期应当在移送之日（" + Dates.say(performances.servedOn(s)) + "）以后，不晚于今天");
            }
            cases.record(
                    s.caseNo(),
                    EntryType.TRANSFER_RESULT,
                    s.actor(),
                    new TransferResult(document, transfer.resultOn(), transfer.receipt(), s.outcome()));
            obligations.move(document, s.is("accepted") ? Obligation.State.TRANSFERRED : Obligation.State.ESCALATED);
        };
    }

    @Bean
    TaskWork recordPerformance() {
        return s -> {
            var progress = s.as(Progress.class);
            switch (s.outcome()) {
                case "record" -> {
                    if (progress.payments().isEmpty()) {
                        throw Refusal.field("payments", "没有填写任何款项，请填写后再登记");
                    }
                    performances.pay(s, progress.payments(), progress.note());
                }
                case "performed" -> performances.fulfil(s, progress.payments(), progress.note());
                case "defer" -> deferrals.request(s, progress);
                case "remedy" -> performances.seekRemedy(s, progress);
                default -> overdue(s);
            }
        };
    }

    /** Upheld or changed, performance goes on; where a suit may still follow, the court waits for it (CASE-25). */
    @Bean
    TaskWork recordRemedy() {
        return s -> {
            var result = s.as(Result.class);
            var document = s.get(LaborInspectionCase.DOCUMENT);
            var remedy = performances.remedy(s.caseNo(), document);
            PerformanceRules.check(
                    result, s.outcome(), remedy.remedy(), remedy.filedOn(), published(s.caseNo(), document), today());
            if (!result.payments().isEmpty()) {
                performances.pay(s, result.payments(), null);
            }
            cases.record(
                    s.caseNo(),
                    EntryType.REMEDY_RESULT,
                    s.actor(),
                    new RemedyResult(
                            document,
                            remedy.remedy(),
                            s.outcome(),
                            result.decidedOn(),
                            result.receivedOn(),
                            result.effective(),
                            result.documentNo(),
                            result.amount(),
                            result.retractedOn(),
                            result.retraction()));
            if (result.retractedOn() != null) {
                var retraction = ClockKey.of(s.caseNo(), "PUBLICITY_RETRACT", document);
                deadlines.start(retraction, result.receivedOn());
                deadlines.meet(retraction, result.retractedOn());
            }
            if (s.is("revoked")) {
                performances.stopClocks(s.caseNo(), document, "决定被撤销");
                obligations.move(document, Obligation.State.ESCALATED);
                return;
            }
            if (s.is("changed")) {
                obligations.change(document, result.amount());
            }
            obligations.move(document, Obligation.State.OPEN);
            if (remedy.remedy() == RemedyKind.RECONSIDERATION && result.effective() == Effect.APPEALABLE) {
                deadlines.start(ClockKey.of(s.caseNo(), "LITIGATION_AFTER_REVIEW", document), result.receivedOn());
            } else {
                window.open(s.caseNo(), document, result.receivedOn());
            }
        };
    }

    private void overdue(Submission s) {
        var document = s.get(LaborInspectionCase.DOCUMENT);
        if (performances.account(s).isPaid() && performances.account(s).amount().signum() > 0) {
            throw new Refusal("CASE-25", "《行政强制法》第五十三条", "款项已经缴清，请登记为已全部履行");
        }
        var term = Performances.TERMS.stream()
                .flatMap(limit -> deadlines.current(ClockKey.of(s.caseNo(), limit, document)).stream())
                .filter(c -> c.isRunning())
                .findFirst()
                .orElse(null);
        var remedy = window.remedy(s.caseNo(), document).orElse(null);
        EnforcementRules.checkOverdue(term, remedy, remedy == null ? null : window.lastDay(remedy.dueOn()), today());
        if (remedy != null && remedy.isRunning()) {
            deadlines.lapse(ClockKey.of(s.caseNo(), remedy.limit(), document));
        }
        obligations.move(document, Obligation.State.OVERDUE);
    }

    private boolean published(String caseNo, long document) {
        return documents.find(document).orElseThrow().kind() == DocumentKind.D33
                && !cases.entries(caseNo, EntryType.PUBLICATION).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
