package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.DecisionForms.Proposal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 审批、决定: what the steps from the proposal to the served order do (CASE-12 … CASE-23a). */
@Configuration(proxyBeanMethods = false)
class ApprovalTasks {

    private static final String INVESTIGATION = InvestigationTasks.LIMIT;
    private static final String TERM = "SELF_CORRECT";

    private final CaseFiles cases;
    private final CaseLog log;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final Documents documents;
    private final CorrectionPapers papers;
    private final Clock clock;

    ApprovalTasks(
            CaseFiles cases,
            CaseLog log,
            Deadlines deadlines,
            TimeLimits limits,
            Documents documents,
            CorrectionPapers papers,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.deadlines = deadlines;
        this.limits = limits;
        this.documents = documents;
        this.papers = papers;
        this.clock = clock;
    }

    /** The investigation ends when its proposal is handed in (CASE-07). */
    @Bean
    TaskWork draftProposal() {
        return s -> {
            var proposal = s.as(Proposal.class);
            ApprovalRules.check(proposal);
            if (proposal.termDays() != null) {
                limits.of(TERM, today()).withAmount(proposal.termDays());
            }
            cases.record(s.caseNo(), EntryType.PROPOSAL, s.actor(), proposal);
            deadlines.meetIfRunning(ClockKey.of(s.caseNo(), INVESTIGATION), today());
        };
    }

    @Bean
    TaskWork reviewProposal() {
        return s -> {
            if (!s.is("approve")) {
                reopen(s);
            }
        };
    }

    @Bean
    TaskWork approveProposal() {
        return s -> {
            if (s.is("approve")) {
                s.set(
                        LaborInspectionCase.MEASURE,
                        cases.latest(s.caseNo(), EntryType.PROPOSAL).text("measure"));
            } else {
                reopen(s);
            }
        };
    }

    @Bean
    JavaDelegate issueCorrectionOrder() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var order = papers.correctionOrder(cases.get(caseNo), cases.latest(caseNo, EntryType.PROPOSAL));
            LaborInspectionCase.DOCUMENT.to(execution, order.id());
            deadlines.start(ClockKey.of(caseNo, "DECISION_SERVE"), today());
            CaseActor.log(log, execution, "制作《" + order.title() + "》" + order.number());
        };
    }

    @Bean
    JavaDelegate startCorrectionTerm() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var served = documents
                    .servedOn(LaborInspectionCase.DOCUMENT.from(execution))
                    .orElseThrow();
            var days = cases.latest(caseNo, EntryType.PROPOSAL)
                    .data()
                    .get("termDays")
                    .intValue();
            var term = deadlines.start(ClockKey.of(caseNo, TERM), served, days);
            CaseActor.log(log, execution, "自" + served + "送达之日起" + days + "日内改正，至" + term.dueOn() + "届满");
        };
    }

    /** A proposal that comes back puts the case back under its time limit, as if it had never stopped (CASE-14). */
    private void reopen(Submission s) {
        if (documents.latest(s.caseNo(), DocumentKind.D31).isEmpty()) {
            deadlines.reopen(ClockKey.of(s.caseNo(), INVESTIGATION), "处理建议退回，调查期限继续计算");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
