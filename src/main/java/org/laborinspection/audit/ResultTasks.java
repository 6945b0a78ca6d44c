package org.laborinspection.audit;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.audit.AuditForms.Finding;
import org.laborinspection.audit.TreatmentForms.Tell;
import org.laborinspection.audit.TreatmentForms.Told;
import org.laborinspection.audit.TreatmentForms.Warning;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.Fields;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.TaskWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 未发现违规、口头警告: what the steps of the two mild results do (AUD-14, AUD-15). */
@Configuration(proxyBeanMethods = false)
class ResultTasks {

    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Deadlines deadlines;
    private final Documents documents;
    private final TreatmentPapers papers;
    private final Clock clock;

    ResultTasks(
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Deadlines deadlines,
            Documents documents,
            TreatmentPapers papers,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.deadlines = deadlines;
        this.documents = documents;
        this.papers = papers;
        this.clock = clock;
    }

    /** By word of mouth it is on record and still put in writing (AUD-14). */
    @Bean
    TaskWork tellResult() {
        return s -> {
            var form = s.as(Tell.class);
            var finding = finding(s.caseNo());
            if (s.is("oral")) {
                if (form.toldOn() == null
                        || form.toldOn().isBefore(finding.endedOn())
                        || form.toldOn().isAfter(today())) {
                    throw Refusal.field("toldOn", "口头告知日期应当在稽核结束之日（" + Dates.say(finding.endedOn()) + "）以后，不晚于今天");
                }
                Fields.required("person", form.person(), "请填写被告知人");
            }
            var told = new Told(s.outcome(), form.toldOn(), form.person());
            cases.record(s.caseNo(), EntryType.AUDIT_RESULT, s.actor(), told);
            var paper = papers.result(cases.get(s.caseNo()), finding, told, s.actor());
            s.set(SocialInsuranceAudit.DOCUMENT, paper.id());
        };
    }

    @Bean
    JavaDelegate completeResult() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var told = entries.latest(caseNo, EntryType.AUDIT_RESULT, Told.class);
            var on = told.outcome().equals("oral")
                    ? told.toldOn()
                    : documents
                            .servedOn(SocialInsuranceAudit.DOCUMENT.from(execution))
                            .orElseThrow();
            deadlines.meet(ClockKey.of(caseNo, "AUDIT_RESULT"), on);
            CaseActor.log(log, execution, "稽核结果已于" + Dates.say(on) + "告知");
        };
    }

    @Bean
    TaskWork warnParty() {
        return s -> {
            var warning = s.as(Warning.class);
            var finding = finding(s.caseNo());
            TreatmentRules.check(warning, finding.endedOn(), today());
            papers.warning(cases.get(s.caseNo()), finding, warning, s.actor());
            cases.record(s.caseNo(), EntryType.ORAL_WARNING, s.actor(), warning);
            deadlines.meet(ClockKey.of(s.caseNo(), "AUDIT_WARNING"), warning.warnedOn());
        };
    }

    private Finding finding(String caseNo) {
        return entries.latest(caseNo, EntryType.FINDING, Finding.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
