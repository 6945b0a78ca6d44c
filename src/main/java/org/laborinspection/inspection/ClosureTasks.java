package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.DocumentState;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.ClosureForms.Closure;
import org.laborinspection.inspection.ClosureForms.Reply;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 结案: what the steps from the check of the obligations to the archive do (CASE-26, CASE-27). */
@Configuration(proxyBeanMethods = false)
class ClosureTasks {

    private static final String OPENED = "CheckObligations";

    /** What still runs when a case is closed that waits for the court; the urging may be announced just then. */
    private static final Set<String> OF_THE_COURT =
            Set.of("ANNOUNCE", "COURT_APPLY", "URGE", "COURT_ACCEPT", "COURT_RULING", "LITIGATION_AFTER_REVIEW");

    /** Besides the decisions, what must have reached the party before a case is closed. */
    private static final Set<DocumentKind> SERVED_BEFORE = Set.of(DocumentKind.D15, DocumentKind.D23);

    private final CaseFiles cases;
    private final CaseLog log;
    private final Rounds rounds;
    private final Obligations obligations;
    private final Deadlines deadlines;
    private final Documents documents;
    private final ClosurePapers papers;
    private final Clock clock;

    ClosureTasks(
            CaseFiles cases,
            CaseLog log,
            Rounds rounds,
            Obligations obligations,
            Deadlines deadlines,
            Documents documents,
            ClosurePapers papers,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.rounds = rounds;
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.documents = documents;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * Lets the case go to closure once: when nothing is owed any more, or only what the court is to enforce; its clocks
     * then stay (CASE-27).
     */
    @Bean
    JavaDelegate checkObligations() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var owed = obligations.locked(caseNo).stream()
                    .map(Obligation::state)
                    .filter(state -> !state.settled() && !state.enforced())
                    .toList();
            var closable = owed.isEmpty() && notYetClosing(caseNo);
            LaborInspectionCase.CLOSABLE.to(execution, closable);
            if (closable) {
                CaseActor.log(log, execution, "核对义务：可以结案");
            }
        };
    }

    @Bean
    TaskWork draftClosure() {
        return s -> {
            var closure = s.as(Closure.class);
            checkClosable(s.caseNo(), closure.closureReason());
            cases.record(s.caseNo(), EntryType.CLOSURE_PROPOSAL, s.actor(), closure);
        };
    }

    @Bean
    JavaDelegate closeCase() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var proposal = cases.latest(caseNo, EntryType.CLOSURE_PROPOSAL);
            var reason = ClosureReason.valueOf(proposal.text("closureReason"));
            checkClosable(caseNo, reason);
            papers.closure(cases.get(caseNo), proposal);
            cases.close(caseNo, reason);
            deadlines.cancelAll(caseNo, OF_THE_COURT, "结案");
            CaseActor.log(log, execution, "结案：" + reason.label());
        };
    }

    @Bean
    JavaDelegate withdrawCase() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var file = cases.get(caseNo);
            papers.withdrawal(file, cases.latest(caseNo, EntryType.PROPOSAL), rounds.proposal(caseNo));
            var notice = papers.withdrawalNotice(file, rounds.proposal(caseNo));
            LaborInspectionCase.WITHDRAWAL_NOTICE.to(execution, notice.id());
            obligations.replaceEscalated(caseNo);
            cases.close(caseNo, ClosureReason.WITHDRAWN);
            deadlines.cancelAll(caseNo, "撤销立案");
            deadlines.start(ClockKey.of(caseNo, "DECISION_SERVE", notice.id()), today());
            CaseActor.log(log, execution, "撤销立案");
        };
    }

    @Bean
    TaskWork replyInformant() {
        return s -> {
            var reply = s.as(Reply.class);
            if (s.is("replied")) {
                if (reply.way() == null) {
                    throw Refusal.field("way", "请选择答复方式");
                }
                if (reply.repliedOn() == null || reply.repliedOn().isAfter(today())) {
                    throw Refusal.field("repliedOn", "请填写答复日期，且不能晚于今天");
                }
                if (reply.content() == null || reply.content().isBlank()) {
                    throw Refusal.field("content", "请填写答复内容");
                }
            }
            cases.record(s.caseNo(), EntryType.REPLY, s.actor(), reply);
        };
    }

    /** Closure begins once; again only for what was decided anew after the case had been closed. */
    private boolean notYetClosing(String caseNo) {
        var opened = lastLine(caseNo, OPENED);
        return opened == 0 || cases.get(caseNo).closedOn() != null && lastLine(caseNo, "OpenApproval") > opened;
    }

    private int lastLine(String caseNo, String action) {
        return log.of(caseNo).stream()
                .filter(line -> line.action().equals(action))
                .mapToInt(CaseLog.Line::seq)
                .max()
                .orElse(0);
    }

    private void checkClosable(String caseNo, ClosureReason reason) {
        var states = obligations.of(caseNo).stream().map(Obligation::state).toList();
        var unpunished = documents
                .latest(caseNo, DocumentKind.D34)
                .filter(paper -> documents.proofOf(paper.id()).isPresent())
                .isPresent();
        ClosureRules.checkReason(reason, states, unpunished);
        ClosureRules.checkPapers(missingPapers(caseNo));
    }

    private List<String> missingPapers(String caseNo) {
        var missing = new ArrayList<String>();
        if (documents.latest(caseNo, DocumentKind.D03).isEmpty()) {
            missing.add("《" + DocumentKind.D03.title() + "》");
        }
        if (obligations.of(caseNo).stream().anyMatch(o -> o.measure().equals(Measure.CORRECTION.name()))
                && documents.latest(caseNo, DocumentKind.D36).isEmpty()) {
            missing.add("《" + DocumentKind.D36.title() + "》");
        }
        documents.ofCase(caseNo).stream()
                .filter(paper -> paper.state() == DocumentState.ISSUED)
                .filter(paper -> SERVED_BEFORE.contains(paper.kind()) || Decisions.KINDS.contains(paper.kind()))
                .filter(paper -> documents.proofOf(paper.id()).isEmpty())
                .map(paper -> "《" + paper.title() + "》" + paper.number() + "的送达回证")
                .forEach(missing::add);
        return missing;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
