package org.laborinspection.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.evidence.EvidenceFile;
import org.laborinspection.evidence.EvidenceFiles;
import org.laborinspection.inspection.InvestigationForms.Investigate;
import org.laborinspection.inspection.InvestigationForms.Reason;
import org.laborinspection.inspection.InvestigationForms.Request;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 调查、中止: what the steps of the investigation do (CASE-07 … CASE-11). */
@Configuration(proxyBeanMethods = false)
class InvestigationTasks {

    static final String LIMIT = "INVESTIGATION";

    private final CaseFiles cases;
    private final CaseLog log;
    private final Deadlines deadlines;
    private final EvidenceFiles files;
    private final InvestigationPapers papers;
    private final MinutesDesk minutes;
    private final SummonsTasks summonses;
    private final PreservationTasks preservations;
    private final Clock clock;

    InvestigationTasks(
            CaseFiles cases,
            CaseLog log,
            Deadlines deadlines,
            EvidenceFiles files,
            InvestigationPapers papers,
            MinutesDesk minutes,
            SummonsTasks summonses,
            PreservationTasks preservations,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.files = files;
        this.deadlines = deadlines;
        this.papers = papers;
        this.minutes = minutes;
        this.summonses = summonses;
        this.preservations = preservations;
        this.clock = clock;
    }

    @Bean
    TaskWork investigate() {
        return s -> {
            var form = s.as(Investigate.class);
            InvestigationRules.belongs(s.outcome(), "interview", "interview", form.interview(), "询问笔录");
            InvestigationRules.belongs(s.outcome(), "inspect", "inspection", form.inspection(), "现场检查笔录");
            InvestigationRules.belongs(s.outcome(), "summon", "summons", form.summons(), "调查询问通知");
            InvestigationRules.belongs(s.outcome(), "preserve", "preservation", form.preservation(), "先行登记保存申请");
            record(s, form);
            switch (s.outcome()) {
                case "interview" -> minutes.interview(s, form.interview());
                case "inspect" -> minutes.inspection(s, form.inspection());
                case "summon" -> summonses.request(s, form.summons());
                case "preserve" -> preservations.request(s, form.preservation());
                case "extend" -> {
                    deadlines.checkExtensible(ClockKey.of(s.caseNo(), LIMIT), today());
                    request(s, EntryType.EXTENSION_REQUEST, form.reason(), null);
                }
                case "suspend" -> {
                    if (form.ground() == null) {
                        throw Refusal.field("ground", "请选择中止的事由");
                    }
                    request(
                            s,
                            EntryType.SUSPENSION_REQUEST,
                            form.reason(),
                            form.ground().label());
                }
                case "conclude" -> {
                    InvestigationRules.checkConcluded(evidence(s.caseNo()));
                    preservations.checkDisposed(s);
                    papers.evidenceList(cases.get(s.caseNo()), s.actor());
                }
                default -> {
                    if (form.evidence().isEmpty() && !uploaded(s.caseNo())) {
                        throw Refusal.field("evidence", "没有填写任何证据，也没有上传证据材料，请填写后再登记");
                    }
                }
            }
        };
    }

    @Bean
    JavaDelegate extendInvestigation() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var before = deadlines.current(ClockKey.of(caseNo, LIMIT)).orElseThrow();
            var reason = cases.latest(caseNo, EntryType.EXTENSION_REQUEST).text("reason");
            var after = deadlines.extend(ClockKey.of(caseNo, LIMIT), today(), reason);
            papers.extension(cases.get(caseNo), before, after);
            CaseActor.log(log, execution, "调查期限由" + Dates.say(before.dueOn()) + "延长至" + Dates.say(after.dueOn()));
        };
    }

    @Bean
    JavaDelegate suspendInvestigation() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var request = cases.latest(caseNo, EntryType.SUSPENSION_REQUEST);
            var before = deadlines.current(ClockKey.of(caseNo, LIMIT)).orElseThrow();
            var clock = deadlines.suspend(
                    ClockKey.of(caseNo, LIMIT), today(), request.text("ground") + "：" + request.text("reason"));
            deadlines.start(ClockKey.of(caseNo, "SUSPENSION_REVIEW"), today());
            LaborInspectionCase.SUSPENDED.to(execution, true);
            papers.suspension(cases.get(caseNo), before, clock);
            CaseActor.log(
                    log,
                    execution,
                    "自" + Dates.say(today()) + "起中止，已用" + clock.used() + "个工作日，剩余" + clock.remaining() + "个工作日");
        };
    }

    @Bean
    TaskWork reviewSuspended() {
        return s -> {
            var form = s.as(Reason.class);
            deadlines.meet(ClockKey.of(s.caseNo(), "SUSPENSION_REVIEW"), today());
            if (s.is("resume")) {
                request(s, EntryType.RESUMPTION_REQUEST, form.reason(), null);
            } else {
                cases.record(s.caseNo(), EntryType.SUSPENSION_REVIEW, s.actor(), new Request(s.opinion(), null));
                deadlines.start(ClockKey.of(s.caseNo(), "SUSPENSION_REVIEW"), today());
            }
        };
    }

    @Bean
    TaskWork reviewResumption() {
        return this::reviewAgain;
    }

    @Bean
    TaskWork approveResumption() {
        return this::reviewAgain;
    }

    @Bean
    JavaDelegate resumeInvestigation() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var reason = cases.latest(caseNo, EntryType.RESUMPTION_REQUEST).text("reason");
            var clock = deadlines.resume(ClockKey.of(caseNo, LIMIT), today(), reason);
            LaborInspectionCase.SUSPENDED.to(execution, false);
            papers.resumption(cases.get(caseNo), clock);
            CaseActor.log(log, execution, "自" + Dates.say(today()) + "起恢复，调查期限至" + Dates.say(clock.dueOn()));
        };
    }

    private void reviewAgain(Submission s) {
        if (s.is("refuse")) {
            deadlines.start(ClockKey.of(s.caseNo(), "SUSPENSION_REVIEW"), today());
        }
    }

    private void record(Submission s, Investigate form) {
        form.evidence().forEach(e -> {
            InvestigationRules.check(e, today());
            cases.record(s.caseNo(), EntryType.EVIDENCE, s.actor(), e);
        });
    }

    private int evidence(String caseNo) {
        return cases.entries(caseNo, EntryType.EVIDENCE).size()
                + (int) files.ofCase(caseNo).stream()
                        .filter(EvidenceFile::proves)
                        .count();
    }

    /** Whether a file came in since this step was last taken. */
    private boolean uploaded(String caseNo) {
        var last = log.standing(caseNo).stream()
                .filter(line -> line.action().equals("Investigate"))
                .map(CaseLog.Line::at)
                .reduce(Instant.MIN, (first, second) -> second);
        return files.ofCase(caseNo).stream()
                .anyMatch(file -> file.proves() && file.uploadedAt().isAfter(last));
    }

    private void request(Submission s, EntryType type, String reason, String ground) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.field("reason", "请填写申请理由");
        }
        cases.record(s.caseNo(), type, s.actor(), new Request(reason, ground));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
