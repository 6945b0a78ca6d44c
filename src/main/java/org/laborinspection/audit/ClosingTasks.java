package org.laborinspection.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.audit.AuditForms.Finding;
import org.laborinspection.audit.AuditForms.Result;
import org.laborinspection.audit.TreatmentForms.Answer;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.engine.TaskWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 归档、回复: what the end of an audit does (AUD-21, AUD-22). */
@Configuration(proxyBeanMethods = false)
class ClosingTasks {

    private static final String ANSWER = "ANSWER_INFORMANT";

    private static final Map<Result, ClosureReason> MILD =
            Map.of(Result.NONE, ClosureReason.NO_VIOLATION, Result.MINOR, ClosureReason.WARNED);

    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Deadlines deadlines;
    private final PaymentPreservations preservations;
    private final Recoveries recoveries;
    private final TreatmentPapers papers;
    private final Clock clock;

    ClosingTasks(
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Deadlines deadlines,
            PaymentPreservations preservations,
            Recoveries recoveries,
            TreatmentPapers papers,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.deadlines = deadlines;
        this.preservations = preservations;
        this.recoveries = recoveries;
        this.papers = papers;
        this.clock = clock;
    }

    /** No end over a payment held back or a receipt that is missing; then the list of what is archived (AUD-21). */
    @Bean
    JavaDelegate listArchive() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var preserved = preservations.of(caseNo);
            var recovered = recoveries.of(caseNo);
            TreatmentRules.checkClosable(preserved, recovered);
            var reason = reason(cases.get(caseNo));
            cases.close(caseNo, reason);
            deadlines.cancelAll(caseNo, "稽核办结");
            papers.archive(cases.get(caseNo), finding(caseNo), preserved, recovered, CaseActor.of(execution), today());
            if (SocialInsuranceAudit.OPENED.from(execution) && SocialInsuranceAudit.ADDRESSEE.from(execution)) {
                deadlines.start(ClockKey.of(caseNo, ANSWER), today());
            }
            CaseActor.log(log, execution, "稽核办结：" + reason.label());
        };
    }

    @Bean
    TaskWork answerInformant() {
        return s -> {
            var answer = s.as(Answer.class);
            var file = cases.get(s.caseNo());
            if (s.is("answered")) {
                TreatmentRules.check(answer, file, today());
                papers.answer(file, answer, s.actor());
            }
            cases.record(s.caseNo(), EntryType.ANSWER, s.actor(), answer);
            deadlines.meet(ClockKey.of(s.caseNo(), ANSWER), today());
        };
    }

    private ClosureReason reason(CaseFile file) {
        if (file.filedOn() == null) {
            var referred = "refer"
                    .equals(cases.latest(file.caseNo(), EntryType.AUDIT_DECLINED)
                            .text("outcome"));
            return referred ? ClosureReason.TRANSFERRED : ClosureReason.NOT_ACCEPTED;
        }
        if (!cases.entries(file.caseNo(), EntryType.PENALTY_CASE).isEmpty()) {
            return ClosureReason.PENALTY_REQUESTED;
        }
        if (!cases.entries(file.caseNo(), EntryType.CRIME_TRANSFER).isEmpty()) {
            return ClosureReason.TRANSFERRED;
        }
        return finding(file.caseNo())
                .map(one -> MILD.getOrDefault(one.result(), ClosureReason.FULFILLED))
                .orElseThrow();
    }

    private Optional<Finding> finding(String caseNo) {
        return entries.find(caseNo, EntryType.FINDING, Finding.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
