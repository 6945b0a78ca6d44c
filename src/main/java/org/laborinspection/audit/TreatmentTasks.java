package org.laborinspection.audit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.audit.AuditForms.Finding;
import org.laborinspection.audit.TreatmentForms.Execution;
import org.laborinspection.audit.TreatmentForms.Recovered;
import org.laborinspection.audit.TreatmentForms.Treatment;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.Fields;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.TaskWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 查处: what the steps from the opinion sheet to the executed decision do (AUD-16, AUD-17, AUD-19). */
@Configuration(proxyBeanMethods = false)
class TreatmentTasks {

    private static final String CORRECTION = "AUDIT_CORRECTION";
    private static final String RECEIPT = "RECOVERY_RECEIPT";

    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final Documents documents;
    private final Recoveries recoveries;
    private final TreatmentPapers papers;
    private final PaperDesk desk;
    private final Clock clock;

    TreatmentTasks(
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Deadlines deadlines,
            TimeLimits limits,
            Documents documents,
            Recoveries recoveries,
            TreatmentPapers papers,
            PaperDesk desk,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.deadlines = deadlines;
        this.limits = limits;
        this.documents = documents;
        this.recoveries = recoveries;
        this.papers = papers;
        this.desk = desk;
        this.clock = clock;
    }

    @Bean
    TaskWork proposeTreatment() {
        return s -> {
            var treatment = s.as(Treatment.class);
            TreatmentRules.check(treatment, entries.latest(s.caseNo(), EntryType.FINDING, Finding.class));
            term(treatment);
            cases.record(s.caseNo(), EntryType.TREATMENT, s.actor(), treatment);
        };
    }

    /** A suspected crime goes to the head of the bureau, who has three days (AUD-20, CASE-S3). */
    @Bean
    TaskWork approveTreatment() {
        return s -> {
            if (s.is("crime")) {
                deadlines.start(ClockKey.of(s.caseNo(), TransferTasks.DECIDE), today());
            }
        };
    }

    @Bean
    JavaDelegate issueTreatment() {
        return execution -> {
            var file = cases.get(execution.getProcessBusinessKey());
            var entry = cases.latest(file.caseNo(), EntryType.TREATMENT);
            var treatment = entries.read(entry, Treatment.class);
            var term = desk.term(CORRECTION, term(treatment));
            papers.opinion(file, entries.latest(file.caseNo(), EntryType.FINDING, Finding.class), entry, term, today());
            var decision = papers.decision(file, treatment, term);
            SocialInsuranceAudit.DOCUMENT.to(execution, decision.id());
            SocialInsuranceAudit.MONEY_OWED.to(
                    execution, treatment.recoverable().signum() > 0);
            CaseActor.log(log, execution, "制作《" + decision.title() + "》" + decision.number());
        };
    }

    /** The decision is served; from now on it is to be done, and the business unit collects (AUD-16, AUD-17, AUD-19). */
    @Bean
    JavaDelegate startRecovery() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var decision = documents.latest(caseNo, DocumentKind.D64).orElseThrow();
            var servedOn = documents.servedOn(decision.id()).orElseThrow();
            var treatment = entries.latest(caseNo, EntryType.TREATMENT, Treatment.class);
            deadlines.meet(ClockKey.of(caseNo, "AUDIT_DECISION"), servedOn);
            deadlines.start(ClockKey.of(caseNo, CORRECTION), servedOn, term(treatment));
            if (SocialInsuranceAudit.MONEY_OWED.from(execution)) {
                var file = cases.get(caseNo);
                var order = papers.recovery(
                        file,
                        treatment.recoverable(),
                        decision,
                        servedOn,
                        deadlines.reckon(RECEIPT, today()).due(),
                        desk.actor(file, "ReviewOpening"));
                recoveries.enter(order.id(), caseNo, treatment.recoverable());
                deadlines.start(ClockKey.of(caseNo, RECEIPT, order.id()), today());
                SocialInsuranceAudit.DOCUMENT.to(execution, order.id());
            }
            CaseActor.log(log, execution, "处理决定书送达日期" + Dates.say(servedOn) + "，应追回" + treatment.recoverable() + "元");
        };
    }

    /** Each sum is booked as it comes; the receipt goes back to the auditors (AUD-17). */
    @Bean
    TaskWork recoverPayment() {
        return s -> {
            var order = s.get(SocialInsuranceAudit.DOCUMENT);
            var form = s.as(Recovered.class);
            recoveries.settle(order, form.items(), s.actor());
            var account = recoveries.get(order);
            TreatmentRules.checkBalance(account);
            TreatmentRules.check(form, s.outcome(), account.inProgress());
            if (!Fields.blank(form.receipt())) {
                recoveries.confirm(order, today());
                deadlines.meetIfRunning(ClockKey.of(s.caseNo(), RECEIPT, order), today());
            }
            cases.record(s.caseNo(), EntryType.RECOVERY, s.actor(), form.kept(s.outcome(), account));
        };
    }

    @Bean
    TaskWork checkExecution() {
        return s -> {
            var form = s.as(Execution.class);
            if (form.checkedOn().isAfter(today())) {
                throw Refusal.field("checkedOn", "核查日期不能晚于今天");
            }
            var inProgress = recoveries.of(s.caseNo()).stream()
                    .map(Recoveries.Recovery::inProgress)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            TreatmentRules.checkExecuted(s.outcome(), inProgress);
            cases.record(s.caseNo(), EntryType.EXECUTION_CHECK, s.actor(), form.kept(s.outcome()));
            if (!s.is("recover")) {
                deadlines.meet(ClockKey.of(s.caseNo(), CORRECTION), today());
            }
        };
    }

    private int term(Treatment treatment) {
        var limit = limits.of(CORRECTION, today());
        return treatment.termDays() == null
                ? limit.amount()
                : limit.withAmount(treatment.termDays()).amount();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
