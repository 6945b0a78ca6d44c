package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casefile.Payment;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Registration;
import org.laborinspection.casefile.Stage;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.Team;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.ProofOfService;
import org.laborinspection.document.ServiceWay;
import org.laborinspection.engine.DecisionTables;
import org.laborinspection.engine.SubmittedJson;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.MinutesForms.Signature;
import org.laborinspection.inspection.OnTheSpotForms.Deposit;
import org.laborinspection.inspection.OnTheSpotForms.Deposited;
import org.laborinspection.inspection.OnTheSpotForms.HandIn;
import org.laborinspection.inspection.OnTheSpotForms.HandedIn;
import org.laborinspection.inspection.OnTheSpotForms.Penalty;
import org.laborinspection.inspection.OnTheSpotPenalty.Way;
import org.laborinspection.inspection.OnTheSpotRules.Limit;
import org.laborinspection.penalty.DecidedFines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 当场处罚: what the steps of {@code OnTheSpotPenalty} do, from the discovery to the closure (CASE-S1). */
@Configuration(proxyBeanMethods = false)
class OnTheSpotTasks {

    private static final String HAND_IN = "FINE_HAND_IN";
    private static final String DEPOSIT = "FINE_DEPOSIT";

    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Obligations obligations;
    private final Deadlines deadlines;
    private final Documents documents;
    private final OnTheSpotPapers papers;
    private final PenaltyDesk penalties;
    private final DecidedFines fines;
    private final LaborInspectionCase ordinary;
    private final DecisionTables tables;
    private final Team team;
    private final SubmittedJson json;
    private final Clock clock;

    OnTheSpotTasks(
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Obligations obligations,
            Deadlines deadlines,
            Documents documents,
            OnTheSpotPapers papers,
            PenaltyDesk penalties,
            DecidedFines fines,
            LaborInspectionCase ordinary,
            DecisionTables tables,
            Team team,
            SubmittedJson json,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.documents = documents;
        this.papers = papers;
        this.penalties = penalties;
        this.fines = fines;
        this.ordinary = ordinary;
        this.tables = tables;
        this.team = team;
        this.json = json;
        this.clock = clock;
    }

    /** Who finds the offence is the first of the two officers. */
    @Bean
    ExecutionListener registerOnTheSpot() {
        return execution -> {
            var actor = CaseActor.signedIn(execution);
            if (team.eligible("inspector").stream()
                    .noneMatch(one -> one.userId().equals(actor))) {
                throw new Refusal(OnTheSpotRules.RULE, "《行政处罚法》第四十二条", "当场处罚由持有效执法证的监察员办理，请先更新执法证或者由其他监察员办理");
            }
            var lead = json.submitted(execution, Registration.class);
            FilingRules.checkLead(lead, today());
            var caseNo = cases.register(lead, actor);
            execution.setProcessBusinessKey(caseNo);
            execution.removeVariable(SubmittedJson.VARIABLE);
            LaborInspectionCase.CASE_NO.to(execution, caseNo);
            LaborInspectionCase.EMPLOYER.to(execution, lead.employer().name());
            cases.enter(caseNo, Stage.DECISION);
            team.appoint(caseNo, actor);
            log.append(caseNo, actor, "RegisterOnTheSpot", null, null, "当场发现违法行为");
        };
    }

    @Bean
    TaskWork punishOnTheSpot() {
        return s -> {
            if (!s.is("punish")) {
                return;
            }
            var submitted = s.as(Penalty.class);
            OnTheSpotRules.checkSubmitted(submitted);
            var facts = penalties.weigh(cases.get(s.caseNo()), submitted.party(), submitted.violations());
            OnTheSpotRules.checkSimple(facts.assessment());
            var penalty = submitted.reckoned(facts.violations(), facts.assessment());
            OnTheSpotRules.check(penalty, limit(penalty.party().name()));
            OnTheSpotRules.checkCollection(penalty, limit("COLLECTION"));
            OnTheSpotRules.checkDelivery(penalty, s.actor());
            team.checkOfficers(s.caseNo(), penalty.servers());
            var handlers = cases.get(s.caseNo()).handlerIds();
            penalty.servers().stream()
                    .distinct()
                    .filter(id -> !handlers.contains(id))
                    .forEach(id -> team.appoint(s.caseNo(), id));
            cases.record(s.caseNo(), EntryType.ON_THE_SPOT, s.actor(), penalty);
        };
    }

    /** The decision is numbered and handed over at once; what is owed begins with it. */
    @Bean
    JavaDelegate issuePenalty() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var actor = CaseActor.of(execution);
            var penalty = entries.latest(caseNo, EntryType.ON_THE_SPOT, Penalty.class);
            var paper = papers.decision(cases.get(caseNo), penalty, actor);
            documents.recordService(paper.id(), handedOver(penalty));
            LaborInspectionCase.DOCUMENT.to(execution, paper.id());
            fines.enter(paper.id(), caseNo, penalty.calculations());
            if (penalty.fine() != null) {
                obligations.enter(paper.id(), caseNo, Measure.PENALTY.name(), penalty.fine());
            }
            if (penalty.collected() || penalty.fine() == null) {
                deadlines.start(ClockKey.of(caseNo, "RECONSIDER", paper.id()), today());
            }
            if (penalty.collected()) {
                collect(caseNo, paper, penalty, actor);
            }
            OnTheSpotPenalty.PAYMENT.to(
                    execution,
                    (penalty.fine() == null ? Way.NONE : penalty.collected() ? Way.COLLECTED : Way.OWED).name());
            cases.enter(caseNo, Stage.EXECUTION);
            CaseActor.log(log, execution, "制作并当场交付《" + paper.title() + "》" + paper.number());
        };
    }

    /** The same party and facts as an ordinary lead, to be filed; this case ends with it. */
    @Bean
    JavaDelegate openCase() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var opened = ordinary.register(lead(cases.get(caseNo)));
            cases.close(caseNo, ClosureReason.ORDINARY);
            cases.archive(caseNo);
            CaseActor.log(log, execution, "转普通程序，案号" + opened);
        };
    }

    @Bean
    TaskWork handInFine() {
        return s -> {
            var form = s.as(HandIn.class);
            var document = s.get(LaborInspectionCase.DOCUMENT);
            OnTheSpotRules.checkDay(
                    "handedInOn",
                    form.handedInOn(),
                    documents.servedOn(document).orElseThrow(),
                    today());
            cases.record(
                    s.caseNo(),
                    EntryType.FINE_HANDED_IN,
                    s.actor(),
                    new HandedIn(document, form.handedInOn(), form.receipt()));
            deadlines.meet(ClockKey.of(s.caseNo(), HAND_IN, document), form.handedInOn());
            deadlines.start(ClockKey.of(s.caseNo(), DEPOSIT, document), form.handedInOn());
        };
    }

    @Bean
    TaskWork depositFine() {
        return s -> {
            var form = s.as(Deposit.class);
            var document = s.get(LaborInspectionCase.DOCUMENT);
            var handedIn = entries.latestAbout(s.caseNo(), EntryType.FINE_HANDED_IN, HandedIn.class, document)
                    .orElseThrow();
            OnTheSpotRules.checkDay("depositedOn", form.depositedOn(), handedIn.handedInOn(), today());
            cases.record(
                    s.caseNo(),
                    EntryType.FINE_DEPOSITED,
                    s.actor(),
                    new Deposited(document, form.depositedOn(), form.receipt()));
            deadlines.meet(ClockKey.of(s.caseNo(), DEPOSIT, document), form.depositedOn());
        };
    }

    /** Closed as its fine came out; a warning alone has nothing left to be done. */
    @Bean
    JavaDelegate closePenalty() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var states = obligations.of(caseNo).stream().map(Obligation::state).toList();
            obligations.replaceEscalated(caseNo);
            var reason = states.isEmpty() ? ClosureReason.FULFILLED : reason(states.get(0));
            cases.close(caseNo, reason);
            deadlines.cancelAll(caseNo, "结案");
            CaseActor.log(log, execution, "结案：" + reason.label());
        };
    }

    private void collect(String caseNo, IssuedDocument paper, Penalty penalty, String actor) {
        obligations.pay(
                paper.id(), new Payment(today(), penalty.fine(), Payment.Kind.PRINCIPAL, penalty.receipt()), actor);
        obligations.move(paper.id(), Obligation.State.FULFILLED);
        deadlines.start(ClockKey.of(caseNo, HAND_IN, paper.id()), today());
    }

    private ProofOfService handedOver(Penalty penalty) {
        var signed = penalty.signature() == Signature.SIGNED;
        return new ProofOfService(
                signed ? ServiceWay.DIRECT : ServiceWay.LEFT,
                penalty.place(),
                today(),
                signed ? penalty.receiver() : null,
                signed ? penalty.relation() : null,
                signed ? null : penalty.refusalReason(),
                null,
                penalty.servers(),
                signed ? null : "当事人拒绝签收，已在决定书上注明");
    }

    private static Registration lead(CaseFile file) {
        var party = file.employer();
        return new Registration(
                file.source(),
                file.receivedOn(),
                new Registration.Employer(
                        party.name(), party.creditCode(), party.address(), party.contact(), party.phone()),
                file.category(),
                file.facts(),
                file.request(),
                file.violationEndedOn(),
                file.headcount(),
                List.of(),
                null,
                null);
    }

    private static ClosureReason reason(Obligation.State state) {
        return switch (state) {
            case TERMINATED, REFUSED -> ClosureReason.EXEC_TERMINATED;
            case LAPSED -> ClosureReason.DUE_EXPIRED;
            case ESCALATED -> ClosureReason.NO_PENALTY;
            default -> ClosureReason.FULFILLED;
        };
    }

    private Limit limit(String subject) {
        return tables.row("OnTheSpotLimit", Map.of("subject", subject, "from", today().atStartOfDay()))
                .map(row -> new Limit(((Number) row.get("upTo")).longValue(), (String) row.get("article")))
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
