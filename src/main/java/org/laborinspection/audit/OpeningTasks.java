package org.laborinspection.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.audit.AuditForms.Declined;
import org.laborinspection.audit.AuditForms.Explanation;
import org.laborinspection.audit.AuditForms.Screen;
import org.laborinspection.audit.AuditForms.Subject;
import org.laborinspection.audit.AuditForms.TeamChoice;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Informants;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Stage;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.Fields;
import org.laborinspection.casework.Team;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.SubmittedJson;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.staff.Staff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 稽核立案: what the steps from the lead to the opening do (AUD-01 … AUD-03). */
@Configuration(proxyBeanMethods = false)
class OpeningTasks {

    private static final String LIMIT = "AUDIT_OPENING";

    private final CaseFiles cases;
    private final CaseLog log;
    private final CaseEntries entries;
    private final Informants informants;
    private final Deadlines deadlines;
    private final AuditPapers papers;
    private final Staff staff;
    private final Team team;
    private final SubmittedJson json;
    private final Clock clock;

    OpeningTasks(
            CaseFiles cases,
            CaseLog log,
            CaseEntries entries,
            Informants informants,
            Deadlines deadlines,
            AuditPapers papers,
            Staff staff,
            Team team,
            SubmittedJson json,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.informants = informants;
        this.deadlines = deadlines;
        this.papers = papers;
        this.staff = staff;
        this.team = team;
        this.json = json;
        this.clock = clock;
    }

    @Bean
    ExecutionListener registerAudit() {
        return execution -> {
            var actor = CaseActor.signedIn(execution);
            var lead = json.submitted(execution, AuditLead.class);
            AuditRules.checkLead(lead, today());
            var caseNo = cases.registerAudit(lead.registration(), actor);
            execution.setProcessBusinessKey(caseNo);
            execution.removeVariable(SubmittedJson.VARIABLE);
            SocialInsuranceAudit.CASE_NO.to(execution, caseNo);
            SocialInsuranceAudit.EMPLOYER.to(execution, lead.employer().name());
            SocialInsuranceAudit.ADDRESSEE.to(execution, lead.informant() != null);
            if (lead.informant() != null) {
                informants.bind(lead.informant(), caseNo, actor);
            }
            cases.record(caseNo, EntryType.AUDIT_LEAD, actor, lead.kept());
            deadlines.start(ClockKey.of(caseNo, LIMIT), lead.receivedOn());
            log.append(
                    caseNo,
                    actor,
                    "RegisterAudit",
                    null,
                    null,
                    "登记稽核线索：" + lead.source().label());
        };
    }

    @Bean
    TaskWork screenLead() {
        return s -> {
            var form = s.as(Screen.class);
            cases.completeFiling(
                    s.caseNo(), form.employerAddress(), form.employerContact(), form.employerPhone(), null, null);
            if (s.is("accept")) {
                AuditRules.checkAccepted(cases.get(s.caseNo()), form);
                cases.record(
                        s.caseNo(),
                        EntryType.AUDIT_SCREENING,
                        s.actor(),
                        new Subject(form.insurance(), form.periodFrom(), form.periodTo(), form.suggestion()));
            } else {
                decline(s, form);
            }
        };
    }

    private void decline(Submission s, Screen form) {
        Fields.required("basis", form.basis(), "请填写不予稽核立案或者移送的依据");
        if (s.is("refer")) {
            Fields.required("referAuthority", form.referAuthority(), "请填写有权处理的部门");
        }
        cases.record(
                s.caseNo(),
                EntryType.AUDIT_DECLINED,
                s.actor(),
                new Declined(s.outcome(), s.opinion(), form.basis(), form.otherWay(), form.referAuthority()));
    }

    /** The head proposes who audits: two or more, certified, not himself (AUD-06). */
    @Bean
    TaskWork reviewOpening() {
        return s -> {
            if (s.is("approve")) {
                var form = s.as(TeamChoice.class);
                team.checkHandlers(s, form.handlers(), Set.of());
                cases.record(s.caseNo(), EntryType.AUDIT_TEAM, s.actor(), form);
            }
        };
    }

    @Bean
    TaskWork approveOpening() {
        return s -> {
            if (s.is("approve")) {
                var chosen = entries.latest(s.caseNo(), EntryType.AUDIT_TEAM, TeamChoice.class);
                team.checkHandlers(s, chosen.handlers(), Set.of());
            } else if (s.is("refuse")) {
                cases.record(
                        s.caseNo(),
                        EntryType.AUDIT_DECLINED,
                        s.actor(),
                        new Declined(s.outcome(), s.opinion(), "责任清单（八）二", null, null));
            }
        };
    }

    /** The day of the deputy leader's approval is the day of opening (AUD-02). */
    @Bean
    JavaDelegate openAudit() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            cases.file(caseNo, today());
            entries.latest(caseNo, EntryType.AUDIT_TEAM, TeamChoice.class).handlers().stream()
                    .distinct()
                    .forEach(id -> team.appoint(caseNo, id));
            deadlines.meet(ClockKey.of(caseNo, LIMIT), today());
            var file = cases.get(caseNo);
            papers.opening(file, cases.latest(caseNo, EntryType.AUDIT_SCREENING));
            SocialInsuranceAudit.OPENED.to(execution, true);
            CaseActor.log(
                    log,
                    execution,
                    "稽核立案日期" + Dates.say(today()) + "，稽核人员："
                            + file.handlerIds().stream().map(staff::nameOf).collect(Collectors.joining("、")));
        };
    }

    @Bean
    JavaDelegate declineAudit() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var paper = papers.declined(cases.get(caseNo), cases.latest(caseNo, EntryType.AUDIT_DECLINED));
            var referred = paper.kind() == DocumentKind.D37;
            SocialInsuranceAudit.OPENED.to(execution, false);
            SocialInsuranceAudit.REFERRED.to(execution, referred);
            SocialInsuranceAudit.DOCUMENT.to(execution, paper.id());
            if (referred) {
                deadlines.meet(ClockKey.of(caseNo, LIMIT), today());
                deadlines.start(ClockKey.of(caseNo, "DECISION_SERVE", paper.id()), today());
            }
            cases.enter(caseNo, Stage.DECLINED);
            CaseActor.log(log, execution, "制作《" + paper.title() + "》" + paper.number());
        };
    }

    @Bean
    TaskWork explainDecline() {
        return s -> {
            var form = s.as(Explanation.class);
            if (s.is("explained")) {
                if (form.way() == null) {
                    throw Refusal.field("way", "请选择说明方式");
                }
                if (form.explainedOn() == null || form.explainedOn().isAfter(today())) {
                    throw Refusal.field("explainedOn", "请填写说明日期，且不能晚于今天");
                }
                Fields.required("content", form.content(), "请填写说明内容");
            }
            cases.record(s.caseNo(), EntryType.AUDIT_EXPLANATION, s.actor(), form);
            deadlines.meet(ClockKey.of(s.caseNo(), LIMIT), today());
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
