package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Category;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.Team;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.ApprovalForms.Discussion;
import org.laborinspection.inspection.ApprovalForms.LegalReview;
import org.laborinspection.inspection.ApprovalForms.Reviewed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 审批: what the steps from the proposal to its approval do (CASE-12 … CASE-18). */
@Configuration(proxyBeanMethods = false)
class ApprovalTasks {

    private static final String INVESTIGATION = InvestigationTasks.LIMIT;
    private static final String DECISION = "DECISION_AFTER_INV";
    private static final String CRIME = "CRIME_DECIDE";

    private final CaseFiles cases;
    private final CaseLog log;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final Obligations obligations;
    private final ApprovalPapers papers;
    private final PenaltyDesk penalties;
    private final Scrutiny scrutiny;
    private final Team team;
    private final Clock clock;

    ApprovalTasks(
            CaseFiles cases,
            CaseLog log,
            Rounds rounds,
            Deadlines deadlines,
            TimeLimits limits,
            Obligations obligations,
            ApprovalPapers papers,
            PenaltyDesk penalties,
            Scrutiny scrutiny,
            Team team,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.limits = limits;
        this.obligations = obligations;
        this.papers = papers;
        this.penalties = penalties;
        this.scrutiny = scrutiny;
        this.team = team;
        this.clock = clock;
    }

    /** The investigation ends when its proposal is handed in (CASE-07); what must be decided by when begins. */
    @Bean
    TaskWork draftProposal() {
        return s -> {
            var submitted = s.as(Proposal.class);
            ApprovalRules.checkNothingReckoned(submitted);
            var proposal = penalties.reckon(cases.get(s.caseNo()), submitted);
            ApprovalRules.check(proposal);
            checkTerms(proposal);
            ApprovalRules.checkCrime(proposal, suspected(s.caseNo()));
            ApprovalRules.checkNothingElseOwed(proposal, othersOwed(s.caseNo()));
            rounds.noticed(s.caseNo()).ifPresent(noticed -> ApprovalRules.checkNotWorse(proposal, noticed));
            cases.record(s.caseNo(), EntryType.PROPOSAL, s.actor(), proposal);
            papers.discretion(cases.get(s.caseNo()), proposal, s.actor());
            deadlines.meetIfRunning(ClockKey.of(s.caseNo(), INVESTIGATION), today());
            startUnlessRunning(ClockKey.of(s.caseNo(), DECISION), today());
            if (proposal.has(Measure.PENALTY)) {
                startUnlessRunning(
                        ClockKey.of(s.caseNo(), "PENALTY_90"),
                        cases.get(s.caseNo()).filedOn());
            } else if (!proposal.has(Measure.NO_PENALTY)) {
                deadlines.cancelIfLive(ClockKey.of(s.caseNo(), "PENALTY_90"), "不再拟作出行政处罚");
            }
            if (proposal.has(Measure.CRIME)) {
                startUnlessRunning(ClockKey.of(s.caseNo(), CRIME), today());
            }
        };
    }

    /** Wages ordered to be paid and still not paid, once the sums are those of a crime (CASE-S4). */
    private Optional<Scrutiny.Reason> suspected(String caseNo) {
        var file = cases.get(caseNo);
        var defied = cases.entries(caseNo, EntryType.CORRECTION_CHECK).stream()
                .anyMatch(check -> "notCorrected".equals(check.text("outcome")));
        return file.category() == Category.WAGES && defied ? scrutiny.wageCrime(file.workers()) : Optional.empty();
    }

    @Bean
    TaskWork reviewProposal() {
        return s -> {
            if (s.is("approve")) {
                s.set(
                        LaborInspectionCase.SCRUTINY,
                        scrutiny.of(rounds.proposal(s.caseNo()), rounds.noticed(s.caseNo()))
                                .name());
            } else {
                reopen(s);
            }
        };
    }

    @Bean
    TaskWork discussCase() {
        return s -> {
            var discussion = s.as(Discussion.class);
            ApprovalRules.check(
                    discussion, s.outcome(), cases.get(s.caseNo()), s.actor(), team::idsOf, LocalDateTime.now(clock));
            cases.record(s.caseNo(), EntryType.DISCUSSION, s.actor(), discussion);
            papers.discussion(cases.get(s.caseNo()), discussion, s.actor());
            if (!s.is("approve")) {
                reopen(s);
            }
        };
    }

    @Bean
    TaskWork reviewLegality() {
        return s -> {
            reviewed(s, false);
            if (!s.is("approve")) {
                reopen(s);
            }
        };
    }

    /** The second review, of what the hearing brought (处罚法第五十八条第二项). */
    @Bean
    TaskWork reviewHearing() {
        return s -> reviewed(s, true);
    }

    /** What must be dealt with anew is proposed in the round at hand; a new one begins only where none is open. */
    @Bean
    JavaDelegate openApproval() {
        return execution -> {
            var escalated = obligations.locked(execution.getProcessBusinessKey()).stream()
                    .filter(o -> o.state() == Obligation.State.ESCALATED)
                    .count();
            LaborInspectionCase.APPROVAL_OPEN.to(execution, escalated > 1);
            CaseActor.log(log, execution, escalated > 1 ? "并入在办的审批" : "转入审批，重新提出处理建议");
        };
    }

    @Bean
    TaskWork approveProposal() {
        return s -> {
            if (!s.is("approve")) {
                reopen(s);
                return;
            }
            rounds.checkComplete(s.caseNo());
            var proposal = rounds.proposal(s.caseNo());
            s.set(LaborInspectionCase.WITHDRAWAL, proposal.has(Measure.WITHDRAWAL));
            s.set(LaborInspectionCase.NOTICE_OWED, proposal.noticeOwed());
            s.set(
                    LaborInspectionCase.NOTICE_REQUIRED,
                    rounds.noticed(s.caseNo()).map(proposal::exceeds).orElse(true));
            if (proposal.has(Measure.CRIME)) {
                deadlines.meetIfRunning(ClockKey.of(s.caseNo(), CRIME), today());
                startUnlessRunning(ClockKey.of(s.caseNo(), "CRIME_TRANSFER"), today());
            }
            papers.proposal(cases.get(s.caseNo()), proposal, s.actor(), s.opinion());
        };
    }

    private void reviewed(Submission s, boolean afterHearing) {
        var review = s.as(LegalReview.class);
        ApprovalRules.check(review.items(), s.outcome());
        var kept = new Reviewed(review.items(), s.outcome(), afterHearing);
        cases.record(s.caseNo(), EntryType.LEGAL_REVIEW, s.actor(), kept);
        papers.legality(cases.get(s.caseNo()), kept, s.actor(), s.opinion());
    }

    /** The terms the proposal chooses lie where the table of limits lets them. */
    private void checkTerms(Proposal proposal) {
        if (proposal.has(Measure.CORRECTION)) {
            limits.of("SELF_CORRECT", today()).withAmount(proposal.termDays());
        }
        if (proposal.has(Measure.HANDLING)) {
            limits.of("HANDLING_PERFORM", today()).withAmount(proposal.payDays());
        }
    }

    private boolean othersOwed(String caseNo) {
        return obligations.of(caseNo).stream()
                .anyMatch(o -> !o.state().settled() && o.state() != Obligation.State.ESCALATED);
    }

    /**
     * A proposal that comes back puts the case back under its time limit, as if it had never stopped (CASE-14): always when
     * more is to be investigated, otherwise as long as the party has been told of nothing.
     */
    private void reopen(Submission s) {
        deadlines.cancelIfLive(ClockKey.of(s.caseNo(), DECISION), "处理建议退回");
        deadlines.cancelIfLive(ClockKey.of(s.caseNo(), CRIME), "处理建议退回");
        var untold = rounds.isFirst(s.caseNo()) && rounds.noticed(s.caseNo()).isEmpty();
        if (s.is("reinvestigate") || untold) {
            deadlines.reopen(ClockKey.of(s.caseNo(), INVESTIGATION), "处理建议退回，调查期限继续计算");
        }
    }

    private void startUnlessRunning(ClockKey key, LocalDate from) {
        if (!deadlines.isRunning(key)) {
            deadlines.start(key, from);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
