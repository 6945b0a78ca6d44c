package org.laborinspection.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.audit.AuditForms.Finding;
import org.laborinspection.audit.AuditForms.Subject;
import org.laborinspection.audit.TreatmentForms.CrimeTransfer;
import org.laborinspection.audit.TreatmentForms.PenaltyCase;
import org.laborinspection.audit.TreatmentForms.PenaltyRequest;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Category;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Registration;
import org.laborinspection.casefile.Source;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.Fields;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.engine.TaskWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 提请处罚、移送: what leaves the audit for labour inspection or for the police does (AUD-19, AUD-20). */
@Configuration(proxyBeanMethods = false)
class TransferTasks {

    static final String DECIDE = "CRIME_DECIDE";

    private final SocialInsuranceAudit process;
    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Deadlines deadlines;
    private final AuditPapers papers;
    private final TreatmentPapers treatments;
    private final PaperDesk desk;
    private final Clock clock;

    TransferTasks(
            SocialInsuranceAudit process,
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Deadlines deadlines,
            AuditPapers papers,
            TreatmentPapers treatments,
            PaperDesk desk,
            Clock clock) {
        this.process = process;
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.deadlines = deadlines;
        this.papers = papers;
        this.treatments = treatments;
        this.desk = desk;
        this.clock = clock;
    }

    @Bean
    TaskWork requestPenalty() {
        return s -> {
            var request = s.as(PenaltyRequest.class);
            treatments.penaltyRequest(cases.get(s.caseNo()), request, finding(s.caseNo()), s.actor());
            cases.record(s.caseNo(), EntryType.PENALTY_REQUEST, s.actor(), request);
        };
    }

    /** The case of labour inspection begins; its number stands in the audit (AUD-19). */
    @Bean
    JavaDelegate startPenaltyCase() {
        return execution -> {
            var file = cases.get(execution.getProcessBusinessKey());
            var begun = process.requestPenalty(lead(file));
            cases.record(file.caseNo(), EntryType.PENALTY_CASE, CaseActor.of(execution), new PenaltyCase(begun));
            CaseActor.log(log, execution, "已登记监察案件" + begun);
        };
    }

    private Registration lead(CaseFile file) {
        var request = entries.latest(file.caseNo(), EntryType.PENALTY_REQUEST, PenaltyRequest.class);
        var party = file.employer();
        var to = YearMonth.parse(entries.latest(file.caseNo(), EntryType.AUDIT_SCREENING, Subject.class)
                        .periodTo())
                .atEndOfMonth();
        return new Registration(
                Source.TRANSFERRED,
                today(),
                new Registration.Employer(
                        party.name(), party.creditCode(), party.address(), party.contact(), party.phone()),
                Category.SOCIAL_INSURANCE,
                "社会保险稽核" + file.caseNo() + "提请处罚：" + request.facts(),
                request.reason(),
                to.isAfter(today()) ? today() : to,
                finding(file.caseNo()).map(Finding::headcount).orElse(file.headcount()),
                null,
                "提请行政处罚建议书及稽核材料",
                null);
    }

    /** The head of the bureau himself decides (CASE-S3; 移送规定第五条). */
    @Bean
    TaskWork approveCrimeTransfer() {
        return s -> {
            var form = s.as(CrimeTransfer.class);
            if (s.is("approve")) {
                Fields.required("referToLabel", form.referToLabel(), "请填写受移送的公安机关");
                Fields.required("reason", form.reason(), "请填写移送理由");
                Fields.required("basis", form.basis(), "请填写移送依据");
                cases.record(s.caseNo(), EntryType.CRIME_TRANSFER, s.actor(), form);
            }
            deadlines.meet(ClockKey.of(s.caseNo(), DECIDE), today());
        };
    }

    @Bean
    JavaDelegate transferCrime() {
        return execution -> {
            var file = cases.get(execution.getProcessBusinessKey());
            var entry = cases.latest(file.caseNo(), EntryType.CRIME_TRANSFER);
            var form = entries.read(entry, CrimeTransfer.class);
            var paper = papers.transfer(
                    file,
                    entry.actor(),
                    form.referToLabel(),
                    form.reason(),
                    form.basis(),
                    Map.of("联系人", desk.name(entry.actor())));
            deadlines.start(ClockKey.of(file.caseNo(), "CRIME_TRANSFER"), today());
            deadlines.cancelIfLive(ClockKey.of(file.caseNo(), "AUDIT_DECISION"), "移送公安机关");
            SocialInsuranceAudit.DOCUMENT.to(execution, paper.id());
            CaseActor.log(log, execution, "制作《" + paper.title() + "》" + paper.number());
        };
    }

    private Optional<Finding> finding(String caseNo) {
        return entries.find(caseNo, EntryType.FINDING, Finding.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
