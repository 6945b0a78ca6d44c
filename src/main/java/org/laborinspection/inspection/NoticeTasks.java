package org.laborinspection.inspection;

import java.time.Clock;
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
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.ApprovalForms.Heard;
import org.laborinspection.inspection.ApprovalForms.Notice;
import org.laborinspection.inspection.ApprovalForms.Party;
import org.laborinspection.inspection.ApprovalForms.Report;
import org.laborinspection.inspection.ApprovalForms.Statement;
import org.laborinspection.inspection.HearingForms.Request;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 告知并听取意见: what the steps from the notice to the final report do (CASE-19, CASE-21). */
@Configuration(proxyBeanMethods = false)
class NoticeTasks {

    private static final String STATEMENT = "STATEMENT";
    private static final String HEARING = "HEARING_APPLY";

    private final CaseFiles cases;
    private final CaseLog log;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final Documents documents;
    private final NoticePapers papers;
    private final Scrutiny scrutiny;
    private final Clock clock;

    NoticeTasks(
            CaseFiles cases,
            CaseLog log,
            Rounds rounds,
            Deadlines deadlines,
            Documents documents,
            NoticePapers papers,
            Scrutiny scrutiny,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.documents = documents;
        this.papers = papers;
        this.scrutiny = scrutiny;
        this.clock = clock;
    }

    @Bean
    JavaDelegate issueNotice() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var proposal = cases.latest(caseNo, EntryType.PROPOSAL);
            var paper = papers.notice(cases.get(caseNo), rounds.proposal(caseNo));
            cases.record(caseNo, EntryType.NOTICE, CaseActor.of(execution), new Notice(paper.id(), proposal.id()));
            LaborInspectionCase.DOCUMENT.to(execution, paper.id());
            CaseActor.log(log, execution, "制作《" + paper.title() + "》" + paper.number());
        };
    }

    /** From service on the party may state his case, and ask for a hearing where he has the right to one. */
    @Bean
    JavaDelegate openStatement() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var notice = LaborInspectionCase.DOCUMENT.from(execution);
            var served = documents.servedOn(notice).orElseThrow();
            var statement = deadlines.start(ClockKey.of(caseNo, STATEMENT, notice), served);
            var right = scrutiny.hearing(rounds.proposal(caseNo));
            var until = right.map(reason -> "；" + reason.reason() + "，听证申请至"
                            + Dates.say(deadlines
                                    .start(ClockKey.of(caseNo, HEARING, notice), served)
                                    .dueOn()))
                    .orElse("；不属于听证范围");
            CaseActor.log(
                    log, execution, "告知书" + Dates.say(served) + "送达，陈述申辩至" + Dates.say(statement.dueOn()) + until);
        };
    }

    @Bean
    TaskWork hearParty() {
        return s -> {
            var party = s.as(Party.class);
            var notice = s.get(LaborInspectionCase.DOCUMENT);
            var served = documents.servedOn(notice).orElseThrow();
            switch (s.outcome()) {
                case "statement" -> state(s, party, notice, served);
                case "hearing" -> requestHearing(s, party, notice, served);
                default -> conclude(s, party, notice, served);
            }
        };
    }

    @Bean
    TaskWork reportInvestigation() {
        return s -> {
            if (s.is("submit")) {
                var report = s.as(Report.class);
                NoticeRules.check(report);
                cases.record(s.caseNo(), EntryType.FINAL_REPORT, s.actor(), report);
            }
        };
    }

    @Bean
    TaskWork reviewReport() {
        return s -> {
            if (s.is("approve")) {
                papers.report(cases.get(s.caseNo()), rounds.proposal(s.caseNo()), s.actor(), s.opinion());
            }
        };
    }

    private void state(Submission s, Party party, long notice, LocalDate served) {
        NoticeRules.checkStatement(party, served, today());
        var statement = new Statement(
                notice,
                party.statedOn(),
                party.stater(),
                party.content(),
                party.evidence(),
                party.adopted(),
                party.review());
        cases.record(s.caseNo(), EntryType.STATEMENT, s.actor(), statement);
        deadlines.meetIfRunning(ClockKey.of(s.caseNo(), STATEMENT, notice), party.statedOn());
        papers.statement(cases.get(s.caseNo()), statement, s.actor());
    }

    /** Late or without right it is recorded all the same; the legal office then declines it in writing (CASE-20). */
    private void requestHearing(Submission s, Party party, long notice, LocalDate served) {
        NoticeRules.checkRequest(party, served, today());
        var ended = rounds.latest(s.caseNo(), EntryType.HEARING)
                .filter(hearing -> hearing.id()
                        > rounds.latest(s.caseNo(), EntryType.NOTICE)
                                .orElseThrow()
                                .id());
        if (ended.isPresent()) {
            throw new Refusal("CASE-20", "《行政处罚法》第六十四条第六项", "听证已经终止，视为放弃听证，不能再次要求");
        }
        var key = ClockKey.of(s.caseNo(), HEARING, notice);
        var due = deadlines.current(key).map(StatutoryClock::dueOn).orElse(null);
        var request = new Request(notice, party.requestedOn(), party.manner(), due);
        if (due != null && !request.late()) {
            deadlines.meetIfRunning(key, party.requestedOn());
        }
        cases.record(s.caseNo(), EntryType.HEARING_REQUEST, s.actor(), request);
    }

    private void conclude(Submission s, Party party, long notice, LocalDate served) {
        if (party.conclusion() == null) {
            throw Refusal.field("conclusion", "请选择听取意见的结果");
        }
        var statement = ClockKey.of(s.caseNo(), STATEMENT, notice);
        var hearing = ClockKey.of(s.caseNo(), HEARING, notice);
        var stated = rounds.entries(s.caseNo()).stream()
                .filter(entry -> entry.type() == EntryType.STATEMENT)
                .anyMatch(entry -> entry.data().path("document").asLong() == notice);
        NoticeRules.checkHeard(
                party,
                stated,
                served,
                deadlines.current(statement).orElseThrow(),
                deadlines.current(hearing).orElse(null),
                today());
        if (party.conclusion() == Heard.Conclusion.WAIVED) {
            deadlines.cancelIfLive(statement, "当事人书面放弃");
            deadlines.cancelIfLive(hearing, "当事人书面放弃");
        } else {
            lapseIfRunning(statement);
            lapseIfRunning(hearing);
        }
        cases.record(s.caseNo(), EntryType.HEARD, s.actor(), new Heard(notice, party.conclusion(), party.waivedOn()));
    }

    private void lapseIfRunning(ClockKey key) {
        if (deadlines.isRunning(key)) {
            deadlines.lapse(key);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
