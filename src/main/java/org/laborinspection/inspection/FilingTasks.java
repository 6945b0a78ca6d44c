package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Informants;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Registration;
import org.laborinspection.casefile.Stage;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.Team;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.engine.SubmittedJson;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.FilingForms.Decide;
import org.laborinspection.inspection.FilingForms.Prepare;
import org.laborinspection.inspection.FilingForms.ReferTo;
import org.laborinspection.staff.Staff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 立案: what the steps of registration and filing do (CASE-01 … CASE-06). */
@Configuration(proxyBeanMethods = false)
class FilingTasks {

    private final CaseFiles cases;
    private final CaseLog log;
    private final Informants informants;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final CalendarInForce calendar;
    private final RegistrationPaper sheet;
    private final FilingPapers papers;
    private final Staff staff;
    private final Team team;
    private final SubmittedJson json;
    private final Clock clock;

    FilingTasks(
            CaseFiles cases,
            CaseLog log,
            Informants informants,
            Deadlines deadlines,
            TimeLimits limits,
            CalendarInForce calendar,
            RegistrationPaper sheet,
            FilingPapers papers,
            Staff staff,
            Team team,
            SubmittedJson json,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.informants = informants;
        this.deadlines = deadlines;
        this.limits = limits;
        this.calendar = calendar;
        this.sheet = sheet;
        this.papers = papers;
        this.staff = staff;
        this.team = team;
        this.json = json;
        this.clock = clock;
    }

    @Bean
    ExecutionListener registerCase() {
        return execution -> {
            var actor = CaseActor.signedIn(execution);
            var lead = json.submitted(execution, Registration.class);
            FilingRules.checkLead(lead, today());
            var caseNo = cases.register(lead, actor);
            execution.setProcessBusinessKey(caseNo);
            execution.removeVariable(SubmittedJson.VARIABLE);
            LaborInspectionCase.CASE_NO.to(execution, caseNo);
            LaborInspectionCase.EMPLOYER.to(execution, lead.employer().name());
            LaborInspectionCase.SUSPENDED.to(execution, false);
            if (lead.informant() != null) {
                informants.bind(lead.informant(), caseNo, actor);
            }
            LaborInspectionCase.ADDRESSEE.to(execution, lead.informant() != null);
            sheet.issue(cases.get(caseNo), lead, actor);
            deadlines.start(ClockKey.of(caseNo, "FILING"), lead.receivedOn());
            log.append(
                    caseNo,
                    actor,
                    "RegisterCase",
                    null,
                    null,
                    "登记线索：" + lead.source().label());
        };
    }

    @Bean
    TaskWork prepareFiling() {
        return s -> {
            var form = s.as(Prepare.class);
            cases.completeFiling(
                    s.caseNo(),
                    form.employerAddress(),
                    form.employerContact(),
                    form.employerPhone(),
                    form.basis(),
                    form.suggestion());
            if (s.is("submit")) {
                FilingRules.checkPrepared(cases.get(s.caseNo()));
            } else {
                var file = cases.get(s.caseNo());
                FilingRules.checkSupplementable(file);
                papers.supplement(s.caseNo(), s.actor(), s.opinion(), FilingRules.missingFacts(file));
            }
        };
    }

    @Bean
    TaskWork decideFiling() {
        return s -> {
            var file = cases.get(s.caseNo());
            var form = s.as(Decide.class);
            if (s.is("file")) {
                FilingRules.checkPrepared(file);
                FilingRules.checkNotTooOld(file, limitationEndsOn(file));
                team.checkHandlers(s, form.handlers(), team.registrarAnd(s.caseNo(), "ReviewFiling"));
                form.handlers().stream().distinct().forEach(id -> team.appoint(s.caseNo(), id));
            } else if (!s.is("return")) {
                cases.record(s.caseNo(), EntryType.REJECTION, s.actor(), rejection(s.outcome(), s.opinion(), form));
            }
        };
    }

    @Bean
    JavaDelegate fileCase() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            cases.file(caseNo, today());
            deadlines.meet(ClockKey.of(caseNo, "FILING"), today());
            deadlines.start(ClockKey.of(caseNo, "INVESTIGATION"), today());
            var file = cases.get(caseNo);
            papers.filing(file);
            LaborInspectionCase.FILED.to(execution, true);
            CaseActor.log(
                    log,
                    execution,
                    "立案日期" + Dates.say(today()) + "，承办人员："
                            + file.handlerIds().stream().map(staff::nameOf).collect(Collectors.joining("、")));
        };
    }

    @Bean
    JavaDelegate rejectFiling() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var paper = papers.rejection(cases.get(caseNo), cases.latest(caseNo, EntryType.REJECTION));
            LaborInspectionCase.DOCUMENT.to(execution, paper.id());
            LaborInspectionCase.FILED.to(execution, false);
            if (paper.kind() == DocumentKind.D37) {
                LaborInspectionCase.ADDRESSEE.to(execution, true);
            }
            if (LaborInspectionCase.ADDRESSEE.from(execution)) {
                deadlines.start(ClockKey.of(caseNo, "DECISION_SERVE", paper.id()), today());
            }
            deadlines.meet(ClockKey.of(caseNo, "FILING"), today());
            cases.enter(caseNo, Stage.NOT_FILED);
            CaseActor.log(log, execution, "制作《" + paper.title() + "》" + paper.number());
        };
    }

    private static Map<String, String> rejection(String outcome, String reason, Decide form) {
        if (form.basis() == null || form.basis().isBlank()) {
            throw Refusal.field("basis", "请填写不予立案或者移送的依据");
        }
        if (outcome.equals("refer") && form.referTo() == null) {
            throw Refusal.field("referTo", "请选择移送或者告知的途径");
        }
        var other = form.referTo() == ReferTo.OTHER_AUTHORITY;
        if (outcome.equals("refer")
                && other
                && (form.referAuthority() == null || form.referAuthority().isBlank())) {
            throw Refusal.field("referAuthority", "请填写移送的部门");
        }
        var data = new java.util.LinkedHashMap<String, String>();
        data.put("outcome", outcome);
        data.put("reason", reason);
        data.put("basis", form.basis());
        if (form.referTo() != null) {
            data.put("referTo", form.referTo().name());
            data.put(
                    "referToLabel",
                    other ? form.referAuthority() : form.referTo().label());
        }
        return data;
    }

    private LocalDate limitationEndsOn(CaseFile file) {
        var from = file.violationEndedOn();
        return limits.of("LIMITATION", from)
                .reckon(calendar.now(), from, false, List.of())
                .due();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
