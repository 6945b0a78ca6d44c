package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.ApprovalForms.Decision;
import org.laborinspection.inspection.ApprovalForms.Notice;
import org.laborinspection.inspection.ApprovalForms.Publication;
import org.laborinspection.inspection.ApprovalForms.Signature;
import org.laborinspection.inspection.ApprovalForms.YesNo;
import org.laborinspection.penalty.DecidedFines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 决定: what the steps from the signature to the publication do (CASE-22, CASE-S6). */
@Configuration(proxyBeanMethods = false)
class DecisionTasks {

    private final CaseFiles cases;
    private final CaseLog log;
    private final Rounds rounds;
    private final Obligations obligations;
    private final Deadlines deadlines;
    private final Documents documents;
    private final DecisionPapers papers;
    private final DecidedFines fines;
    private final Scrutiny scrutiny;
    private final Clock clock;

    DecisionTasks(
            CaseFiles cases,
            CaseLog log,
            Rounds rounds,
            Obligations obligations,
            Deadlines deadlines,
            Documents documents,
            DecisionPapers papers,
            DecidedFines fines,
            Scrutiny scrutiny,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.rounds = rounds;
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.documents = documents;
        this.papers = papers;
        this.fines = fines;
        this.scrutiny = scrutiny;
        this.clock = clock;
    }

    @Bean
    TaskWork signDecision() {
        return s -> {
            if (!s.is("sign")) {
                return;
            }
            var caseNo = s.caseNo();
            rounds.checkComplete(caseNo);
            DecisionRules.check(readiness(caseNo));
            var signature = s.as(Signature.class);
            if (rounds.proposal(caseNo).has(Measure.PENALTY)) {
                if (signature.publicity() == null) {
                    throw new Refusal("CASE-S6", "《行政处罚法》第四十八条", "具有一定社会影响的行政处罚决定应当依法公开，请选择是否公开");
                }
                if (signature.publicity() == YesNo.YES
                        && (signature.publicityReason() == null
                                || signature.publicityReason().isBlank())) {
                    throw Refusal.field("publicityReason", "依法公开的，请填写公开的理由");
                }
            }
            cases.record(caseNo, EntryType.SIGNATURE, s.actor(), signature);
        };
    }

    /** Each measure of the approved proposal gets its paper; what was to be dealt with anew has been. */
    @Bean
    JavaDelegate issueDecisions() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var proposal = rounds.proposal(caseNo);
            var entry = cases.latest(caseNo, EntryType.PROPOSAL).id();
            obligations.replaceEscalated(caseNo);
            LaborInspectionCase.PUBLICITY.to(execution, publicity(caseNo, proposal));
            var issued = new ArrayList<IssuedDocument>();
            for (var measure : proposal.measures()) {
                var paper = papers.decision(cases.get(caseNo), proposal, measure);
                issued.add(paper);
                deadlines.start(ClockKey.of(caseNo, "DECISION_SERVE", paper.id()), today());
                if (measure == Measure.PENALTY) {
                    fines.enter(paper.id(), caseNo, proposal.calculations());
                }
                if (measure.obliges()) {
                    obligations.enter(paper.id(), caseNo, measure.name(), proposal.owed(measure));
                }
            }
            cases.record(
                    caseNo,
                    EntryType.DECISION,
                    CaseActor.of(execution),
                    new Decision(entry, issued.stream().map(IssuedDocument::id).toList()));
            deadlines.meetIfRunning(ClockKey.of(caseNo, "DECISION_AFTER_INV"), today());
            if (proposal.has(Measure.PENALTY) || proposal.has(Measure.NO_PENALTY)) {
                deadlines.meetIfRunning(ClockKey.of(caseNo, "PENALTY_90"), today());
            }
            CaseActor.log(
                    log,
                    execution,
                    issued.stream()
                            .map(paper -> "制作《" + paper.title() + "》" + paper.number())
                            .collect(Collectors.joining("，")));
        };
    }

    @Bean
    TaskWork publishDecision() {
        return s -> {
            var publication = s.as(Publication.class);
            var decidedOn =
                    documents.latest(s.caseNo(), DocumentKind.D33).orElseThrow().issuedOn();
            if (publication.publishedOn().isBefore(decidedOn)
                    || publication.publishedOn().isAfter(today())) {
                throw Refusal.field("publishedOn", "公开日期应当在决定作出之日（" + Dates.say(decidedOn) + "）以后，不能晚于今天");
            }
            cases.record(s.caseNo(), EntryType.PUBLICATION, s.actor(), publication);
        };
    }

    private boolean publicity(String caseNo, Proposal proposal) {
        return proposal.noticeOwed()
                && rounds.latest(caseNo, EntryType.SIGNATURE, Signature.class)
                        .filter(signature -> signature.publicity() == YesNo.YES)
                        .isPresent();
    }

    private DecisionRules.Readiness readiness(String caseNo) {
        var notice = rounds.notice(caseNo).map(Notice::document);
        return new DecisionRules.Readiness(
                rounds.entries(caseNo),
                rounds.proposal(caseNo),
                rounds.noticed(caseNo),
                notice.flatMap(documents::servedOn).orElse(null),
                notice.stream()
                        .flatMap(paper -> Stream.of("STATEMENT", "HEARING_APPLY")
                                .flatMap(limit -> deadlines.current(ClockKey.of(caseNo, limit, paper)).stream()))
                        .filter(StatutoryClock::isRunning)
                        .toList(),
                scrutiny.major(rounds.proposal(caseNo), rounds.noticed(caseNo)).isPresent(),
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
