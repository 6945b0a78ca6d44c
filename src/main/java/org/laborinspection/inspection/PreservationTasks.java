package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.ServiceWay;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.MinutesForms.Signature;
import org.laborinspection.inspection.PreservationForms.Approved;
import org.laborinspection.inspection.PreservationForms.Disposal;
import org.laborinspection.inspection.PreservationForms.Preservation;
import org.laborinspection.inspection.PreservationForms.Preserved;
import org.laborinspection.inspection.PreservationForms.Proposed;
import org.laborinspection.inspection.PreservationForms.Register;
import org.laborinspection.inspection.ServiceForms.Served;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 先行登记保存: what the steps of {@code PreserveEvidence} do (CASE-08; 处罚法第五十六条). */
@Configuration(proxyBeanMethods = false)
class PreservationTasks {

    private static final String PROCESS = "PreserveEvidence";

    private final LaborInspectionCase process;
    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Deadlines deadlines;
    private final Documents documents;
    private final PreservationPapers papers;
    private final ServicePapers services;
    private final Clock clock;

    PreservationTasks(
            LaborInspectionCase process,
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Deadlines deadlines,
            Documents documents,
            PreservationPapers papers,
            ServicePapers services,
            Clock clock) {
        this.process = process;
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.deadlines = deadlines;
        this.documents = documents;
        this.papers = papers;
        this.services = services;
        this.clock = clock;
    }

    /** Hands the request to the leader. */
    void request(Submission s, Preservation preservation) {
        var entry = cases.record(s.caseNo(), EntryType.PRESERVATION_REQUEST, s.actor(), preservation);
        process.requestPreservation(s.caseNo(), entry);
    }

    /** Refuses as long as anything of the case is preserved or about to be. */
    void checkDisposed(Submission s) {
        PreservationRules.checkDisposed(s.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(s.caseNo())
                .processDefinitionKey(PROCESS)
                .count());
    }

    @Bean
    TaskWork approvePreservation() {
        return s -> {
            if (s.is("approve")) {
                cases.record(
                        s.caseNo(),
                        EntryType.PRESERVATION_APPROVAL,
                        s.actor(),
                        new Approved(s.get(LaborInspectionCase.REQUEST)));
            }
        };
    }

    /** On the spot: the list is made, the notice handed over with it, and the time begins. */
    @Bean
    TaskWork registerEvidence() {
        return s -> {
            if (s.is("registered")) {
                register(s, s.as(Register.class));
            }
        };
    }

    @Bean
    TaskWork proposeDisposal() {
        return s -> {
            var form = s.as(Disposal.class);
            var notice = s.get(LaborInspectionCase.DOCUMENT);
            var proposed = new Proposed(notice, form.items(), form.reason(), form.collection());
            check(s.caseNo(), proposed);
            cases.record(s.caseNo(), EntryType.DISPOSAL_PROPOSAL, s.actor(), proposed);
        };
    }

    @Bean
    TaskWork decideDisposal() {
        return s -> {
            if (s.is("approve")) {
                check(s.caseNo(), proposed(s.caseNo(), s.get(LaborInspectionCase.DOCUMENT)));
            }
        };
    }

    @Bean
    JavaDelegate disposeEvidence() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var notice =
                    documents.find(LaborInspectionCase.DOCUMENT.from(execution)).orElseThrow();
            var paper = papers.disposal(
                    cases.get(caseNo), notice, preserved(caseNo, notice.id()), proposed(caseNo, notice.id()));
            deadlines.meet(key(caseNo, notice), today());
            LaborInspectionCase.DOCUMENT.to(execution, paper.id());
            CaseActor.log(log, execution, "制作《" + paper.title() + "》" + paper.number());
        };
    }

    private void register(Submission s, Register form) {
        PreservationRules.check(form, today());
        var file = cases.get(s.caseNo());
        ServiceRules.checkServers(file, form.servers());
        var request = s.get(LaborInspectionCase.REQUEST);
        var notice = papers.notice(
                file,
                entries.read(cases.entry(s.caseNo(), request), Preservation.class),
                approval(s.caseNo(), request),
                form,
                today(),
                s.actor());
        s.set(LaborInspectionCase.DOCUMENT, notice.id());
        cases.record(
                s.caseNo(),
                EntryType.PRESERVATION,
                s.actor(),
                new Preserved(notice.id(), today(), form.manner(), form.place(), form.custodian(), form.items()));
        var served = served(notice, form);
        cases.record(s.caseNo(), EntryType.SERVICE, s.actor(), served);
        services.record(file, notice, served, today(), s.actor());
        deadlines.start(key(s.caseNo(), notice), today());
    }

    private Served served(IssuedDocument notice, Register form) {
        var signed = form.signature() == Signature.SIGNED;
        return new Served(
                notice.id(),
                signed ? ServiceWay.DIRECT : ServiceWay.LEFT,
                today(),
                form.place(),
                signed ? form.receiver() : null,
                signed ? form.relation() : null,
                signed ? null : form.refusalReason(),
                signed ? null : form.witness(),
                form.servers(),
                !signed && Boolean.TRUE.equals(form.recorded()) ? "全程录像" : null);
    }

    private void check(String caseNo, Proposed proposed) {
        var dueOn = deadlines
                .current(ClockKey.of(caseNo, PreservationPapers.LIMIT, proposed.document()))
                .orElseThrow()
                .dueOn();
        PreservationRules.checkDisposal(
                preserved(caseNo, proposed.document()).items(), proposed.items(), dueOn, today());
    }

    private Preserved preserved(String caseNo, long notice) {
        return entries.latestAbout(caseNo, EntryType.PRESERVATION, Preserved.class, notice)
                .orElseThrow();
    }

    private Proposed proposed(String caseNo, long notice) {
        return entries.latestAbout(caseNo, EntryType.DISPOSAL_PROPOSAL, Proposed.class, notice)
                .orElseThrow();
    }

    private CaseEntry approval(String caseNo, long request) {
        return cases.entries(caseNo, EntryType.PRESERVATION_APPROVAL).stream()
                .filter(entry -> entries.read(entry, Approved.class).request() == request)
                .findFirst()
                .orElseThrow();
    }

    private static ClockKey key(String caseNo, IssuedDocument notice) {
        return ClockKey.of(caseNo, PreservationPapers.LIMIT, notice.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
