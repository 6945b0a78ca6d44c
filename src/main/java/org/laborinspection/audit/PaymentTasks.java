package org.laborinspection.audit;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.audit.PaymentForms.Receipt;
import org.laborinspection.audit.PaymentForms.Request;
import org.laborinspection.audit.PaymentForms.Reviewed;
import org.laborinspection.audit.PaymentForms.Suspended;
import org.laborinspection.audit.PaymentPreservations.State;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.DocumentState;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 紧急保全、恢复拨付: what the steps of {@code PreservePayment} and {@code RestorePayment} do (AUD-13, AUD-18). */
@Configuration(proxyBeanMethods = false)
class PaymentTasks {

    private static final String RECEIPT = "PRESERVATION_RECEIPT";

    private final SocialInsuranceAudit process;
    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Deadlines deadlines;
    private final Documents documents;
    private final PaymentPreservations preservations;
    private final PaymentPapers papers;
    private final Clock clock;

    PaymentTasks(
            SocialInsuranceAudit process,
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Deadlines deadlines,
            Documents documents,
            PaymentPreservations preservations,
            PaymentPapers papers,
            Clock clock) {
        this.process = process;
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.deadlines = deadlines;
        this.documents = documents;
        this.preservations = preservations;
        this.papers = papers;
        this.clock = clock;
    }

    /** Hands the request to the deputy leader; the audit goes on. */
    void request(Submission s, Request request) {
        var entry = cases.record(s.caseNo(), EntryType.SUSPENSION_OF_PAY, s.actor(), request);
        process.requestPreservation(s.caseNo(), entry);
    }

    void belongs(Submission s, Request request) {
        if (s.is("preserve") && request == null) {
            throw Refusal.field("preservation", "请填写紧急保全申请");
        }
        if (!s.is("preserve") && request != null) {
            throw Refusal.field("outcome", "填写了紧急保全申请，请选择申请紧急保全后再提交");
        }
    }

    /** Whether a suspension is still to be approved, served or confirmed. */
    boolean unsettled(Submission s) {
        var tasks = s.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(s.caseNo())
                .taskDefinitionKeyIn("Task_ApprovePaymentPreservation", "Task_ConfirmPreservation")
                .count();
        return tasks > 0
                || documents.ofCase(s.caseNo()).stream()
                        .filter(paper -> paper.kind() == DocumentKind.D59 && paper.state() == DocumentState.ISSUED)
                        .anyMatch(paper -> documents.proofOf(paper.id()).isEmpty());
    }

    /** Both papers, neither without the other (AUD-13). */
    @Bean
    JavaDelegate preservePayment() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var file = cases.get(caseNo);
            var request =
                    entries.read(cases.entry(caseNo, SocialInsuranceAudit.REQUEST.from(execution)), Request.class);
            var order = papers.order(file, request, today());
            var alteration = papers.alteration(file, request, today());
            preservations.enter(order.id(), caseNo, request.recipient(), request.item(), today());
            cases.record(
                    caseNo,
                    EntryType.PAY_SUSPENDED,
                    CaseActor.of(execution),
                    new Suspended(
                            order.id(),
                            today(),
                            request.recipient(),
                            request.item(),
                            request.ground(),
                            request.reason()));
            deadlines.start(ClockKey.of(caseNo, PaymentPapers.LIMIT, order.id()), today());
            deadlines.start(ClockKey.of(caseNo, RECEIPT, order.id()), today());
            SocialInsuranceAudit.DOCUMENT.to(execution, order.id());
            SocialInsuranceAudit.ALTERATION.to(execution, alteration.id());
            CaseActor.log(log, execution, "暂缓拨付“" + request.recipient() + "”的" + request.item());
        };
    }

    @Bean
    TaskWork confirmPreservation() {
        return s -> {
            var order = s.get(SocialInsuranceAudit.DOCUMENT);
            var receipt = receipt(s);
            preservations.confirm(order, receipt.doneOn());
            deadlines.meet(ClockKey.of(s.caseNo(), RECEIPT, order), today());
            cases.record(s.caseNo(), EntryType.PAY_RECEIPT, s.actor(), receipt.of(order));
        };
    }

    /** What is held back longer is held back anew, for a reason (AUD-13). */
    @Bean
    TaskWork reviewPreservation() {
        return s -> {
            var order = s.get(SocialInsuranceAudit.DOCUMENT);
            var key = ClockKey.of(s.caseNo(), PaymentPapers.LIMIT, order);
            if (s.is("restore")) {
                TreatmentRules.checkRestoration(s.outcome(), preservations.of(s.caseNo()));
                preservations.restoring(order);
            }
            cases.record(s.caseNo(), EntryType.PAY_REVIEW, s.actor(), new Reviewed(order, s.outcome(), s.opinion()));
            deadlines.meet(key, today());
            if (s.is("continue")) {
                deadlines.start(key, today());
            }
        };
    }

    /** Every result asks whether something is still held back (AUD-18). */
    @Bean
    TaskWork checkRestoration() {
        return s -> {
            TreatmentRules.checkRestoration(s.outcome(), preservations.of(s.caseNo()));
            preservations.in(s.caseNo(), State.PRESERVED).forEach(one -> preservations.restoring(one.document()));
        };
    }

    @Bean
    JavaDelegate restorePayment() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var paper = papers.restoration(cases.get(caseNo), preservations.in(caseNo, State.RESTORING), today());
            SocialInsuranceAudit.DOCUMENT.to(execution, paper.id());
            CaseActor.log(log, execution, "制作《" + paper.title() + "》" + paper.number());
        };
    }

    @Bean
    TaskWork confirmRestoration() {
        return s -> cases.record(
                s.caseNo(), EntryType.PAY_RECEIPT, s.actor(), receipt(s).of(s.get(SocialInsuranceAudit.DOCUMENT)));
    }

    /** What was held back is paid again: its clocks end, and so does whoever waits for it, but for who has called. */
    @Bean
    JavaDelegate completeRestoration() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var on = entries.latestAbout(
                            caseNo,
                            EntryType.PAY_RECEIPT,
                            PaymentForms.Received.class,
                            SocialInsuranceAudit.DOCUMENT.from(execution))
                    .orElseThrow()
                    .doneOn();
            preservations.in(caseNo, State.RESTORING).forEach(one -> {
                deadlines.cancelIfLive(ClockKey.of(caseNo, PaymentPapers.LIMIT, one.document()), "已恢复拨付");
                waiting(execution, caseNo, one.document());
            });
            preservations.restored(caseNo, on);
            CaseActor.log(log, execution, "已恢复拨付");
        };
    }

    private void waiting(DelegateExecution execution, String caseNo, long order) {
        var caller = execution.getProcessInstance().getSuperExecution().getProcessInstanceId();
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(caseNo)
                .messageEventSubscriptionName(SocialInsuranceAudit.PAYMENTS_RESTORED)
                .processVariableValueEquals(SocialInsuranceAudit.DOCUMENT.name(), order)
                .list()
                .stream()
                .filter(one -> !one.getProcessInstanceId().equals(caller))
                .forEach(one -> process.paymentsRestored(one.getId()));
    }

    private Receipt receipt(Submission s) {
        var receipt = s.as(Receipt.class);
        if (receipt.doneOn().isAfter(today())) {
            throw Refusal.field("doneOn", "办理日期不能晚于今天");
        }
        return receipt;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
