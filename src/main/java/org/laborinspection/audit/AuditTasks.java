package org.laborinspection.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.audit.AuditForms.Finding;
import org.laborinspection.audit.AuditForms.Method;
import org.laborinspection.audit.AuditForms.Plan;
import org.laborinspection.audit.AuditForms.Report;
import org.laborinspection.audit.AuditForms.Result;
import org.laborinspection.audit.RecordForms.Gather;
import org.laborinspection.audit.RecordForms.OnRecord;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.casework.Team;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.staff.Staff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 稽核: what the steps from the plan to the finding do (AUD-04 … AUD-12). */
@Configuration(proxyBeanMethods = false)
class AuditTasks {

    private static final String NOTIFY = "AUDIT_NOTIFY";
    private static final String REPORT = "SELF_REPORT";

    /** Which clock begins with the end of the audit. */
    static final Map<Result, String> AFTER =
            Map.of(Result.NONE, "AUDIT_RESULT", Result.MINOR, "AUDIT_WARNING", Result.SERIOUS, "AUDIT_DECISION");

    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final Documents documents;
    private final AuditPapers papers;
    private final PaymentTasks payments;
    private final PaperDesk desk;
    private final Staff staff;
    private final Team team;
    private final Clock clock;

    AuditTasks(
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Deadlines deadlines,
            TimeLimits limits,
            Documents documents,
            AuditPapers papers,
            PaymentTasks payments,
            PaperDesk desk,
            Staff staff,
            Team team,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.deadlines = deadlines;
        this.limits = limits;
        this.documents = documents;
        this.papers = papers;
        this.payments = payments;
        this.desk = desk;
        this.staff = staff;
        this.team = team;
        this.clock = clock;
    }

    @Bean
    TaskWork planAudit() {
        return s -> {
            var plan = s.as(Plan.class);
            var noticed = documents.latest(s.caseNo(), DocumentKind.D53).isPresent()
                    || documents.latest(s.caseNo(), DocumentKind.D54).isPresent();
            AuditRules.check(plan, noticed, deadlines.reckon(NOTIFY, today()).due(), today());
            if (plan.method() == Method.WRITTEN && plan.termDays() != null) {
                limits.of(REPORT, today()).withAmount(plan.termDays());
            }
            cases.record(s.caseNo(), EntryType.AUDIT_PLAN, s.actor(), plan);
            s.set(SocialInsuranceAudit.METHOD, plan.method().name());
        };
    }

    @Bean
    JavaDelegate issueAuditNotice() {
        return execution -> {
            var file = cases.get(execution.getProcessBusinessKey());
            var plan = plan(file.caseNo());
            var paper = papers.notice(file, plan, desk.term(REPORT, term(plan)), desk.actor(file, "SignAuditNotice"));
            SocialInsuranceAudit.DOCUMENT.to(execution, paper.id());
            CaseActor.log(log, execution, "制作《" + paper.title() + "》" + paper.number());
        };
    }

    /** The term runs from the service of the notice (AUD-11). */
    @Bean
    JavaDelegate awaitSelfReport() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var due = deadlines.start(ClockKey.of(caseNo, REPORT), servedOn(caseNo), term(plan(caseNo)));
            CaseActor.log(log, execution, "提交自查报告的期限至" + Dates.say(due.dueOn()));
        };
    }

    @Bean
    TaskWork receiveSelfReport() {
        return s -> {
            var report = s.as(Report.class);
            var key = ClockKey.of(s.caseNo(), REPORT);
            payments.belongs(s, report.preservation());
            switch (s.outcome()) {
                case "preserve" -> payments.request(s, report.preservation());
                case "received" -> {
                    AuditRules.check(report, servedOn(s.caseNo()), today());
                    papers.selfReport(cases.get(s.caseNo()), report.kept(), s.actor());
                    cases.record(s.caseNo(), EntryType.SELF_REPORT, s.actor(), report.kept());
                    deadlines.meet(key, report.submittedOn());
                }
                default -> {
                    AuditRules.checkOverdue(deadlines.current(key).orElseThrow().dueOn(), today());
                    deadlines.cancel(key, "逾期未提交自查报告");
                    if (s.is("report")) {
                        s.set(SocialInsuranceAudit.FINDING, Result.REFUSED.name());
                    }
                }
            }
        };
    }

    @Bean
    TaskWork gatherFacts() {
        return s -> {
            var form = s.as(Gather.class);
            belongs(s, "visit", form.visit(), "外出稽核记录");
            belongs(s, "interview", form.interview(), "约谈记录");
            payments.belongs(s, form.preservation());
            var file = cases.get(s.caseNo());
            switch (s.outcome()) {
                case "visit" -> {
                    check(s, form.visit(), "visit");
                    AuditRules.checkVisit(form.visit(), plan(s.caseNo()), earliestVisit(s.caseNo()));
                    papers.visit(file, form.visit(), s.actor());
                    cases.record(s.caseNo(), EntryType.AUDIT_VISIT, s.actor(), form.visit());
                }
                case "interview" -> {
                    check(s, form.interview(), "interview");
                    papers.interview(file, form.interview(), s.actor());
                    cases.record(s.caseNo(), EntryType.AUDIT_INTERVIEW, s.actor(), form.interview());
                }
                case "preserve" -> payments.request(s, form.preservation());
                case "turnOnsite" -> {
                    if (plan(s.caseNo()).method() == Method.ONSITE) {
                        throw new Refusal("AUD-04", "责任清单（八）三（一）", "本案已经是实地稽核，无须再转");
                    }
                }
                default -> AuditRules.checkGathered(looked(s.caseNo()), payments.unsettled(s));
            }
        };
    }

    @Bean
    TaskWork determineFinding() {
        return s -> {
            if (s.is("further")) {
                return;
            }
            var result = Result.valueOf(s.outcome().toUpperCase(java.util.Locale.ROOT));
            var finding = s.as(Finding.class).as(result);
            var file = cases.get(s.caseNo());
            AuditRules.check(finding, result, s.opinion(), file.filedOn(), today());
            papers.finding(file, finding, plan(s.caseNo()).method(), s.actor(), today());
            cases.record(s.caseNo(), EntryType.FINDING, s.actor(), finding);
            deadlines.start(ClockKey.of(s.caseNo(), AFTER.get(result)), finding.endedOn());
            s.set(SocialInsuranceAudit.FINDING, result.name());
        };
    }

    private void check(Submission s, OnRecord made, String field) {
        AuditRules.check(
                made,
                field,
                cases.handlersOn(s.caseNo(), made.startedAt().toLocalDate()),
                staff.all(),
                team.recused(s.caseNo()),
                LocalDateTime.now(clock));
    }

    private static void belongs(Submission s, String outcome, Object part, String what) {
        if (s.is(outcome) && part == null) {
            throw Refusal.field(outcome, "请填写" + what);
        }
        if (!s.is(outcome) && part != null) {
            throw Refusal.field("outcome", "填写了" + what + "，请选择相应的办理事项后再提交");
        }
    }

    /** On the spot there is a record of it, in writing there is the report; an interview alone is neither. */
    private boolean looked(String caseNo) {
        return !cases.entries(caseNo, EntryType.AUDIT_VISIT).isEmpty()
                || plan(caseNo).method() == Method.WRITTEN
                        && !cases.entries(caseNo, EntryType.SELF_REPORT).isEmpty();
    }

    private Plan plan(String caseNo) {
        return entries.latest(caseNo, EntryType.AUDIT_PLAN, Plan.class);
    }

    private int term(Plan plan) {
        return plan.termDays() == null ? limits.of(REPORT, today()).amount() : plan.termDays();
    }

    private LocalDate earliestVisit(String caseNo) {
        return deadlines.reckon(NOTIFY, servedOn(caseNo)).due();
    }

    /** The day on which the notice of the plan at hand was served. */
    private LocalDate servedOn(String caseNo) {
        var kind = plan(caseNo).method() == Method.WRITTEN ? DocumentKind.D53 : DocumentKind.D54;
        return documents
                .latest(caseNo, kind)
                .flatMap(paper -> documents.servedOn(paper.id()))
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
