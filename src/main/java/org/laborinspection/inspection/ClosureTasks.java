package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.DecisionForms.Check;
import org.laborinspection.inspection.DecisionForms.Closure;
import org.laborinspection.inspection.DecisionForms.Reply;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 执行、结案: what the steps from the check on the spot to the archive do (CASE-23a … CASE-27). */
@Configuration(proxyBeanMethods = false)
class ClosureTasks {

    private static final String TERM = "SELF_CORRECT";

    private final CaseFiles cases;
    private final CaseLog log;
    private final Deadlines deadlines;
    private final Documents documents;
    private final CorrectionPapers papers;
    private final Clock clock;

    ClosureTasks(
            CaseFiles cases,
            CaseLog log,
            Deadlines deadlines,
            Documents documents,
            CorrectionPapers papers,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.deadlines = deadlines;
        this.documents = documents;
        this.papers = papers;
        this.clock = clock;
    }

    @Bean
    TaskWork checkCorrection() {
        return s -> {
            var check = s.as(Check.class);
            var term = deadlines.current(ClockKey.of(s.caseNo(), TERM)).orElseThrow();
            ClosureRules.check(cases.get(s.caseNo()), check, s.outcome(), term.startedOn(), term.dueOn(), today());
            cases.record(s.caseNo(), EntryType.CORRECTION_CHECK, s.actor(), check.with(s.outcome()));
            s.set(LaborInspectionCase.CORRECTION, s.outcome());
        };
    }

    @Bean
    JavaDelegate recordCorrection() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var check = cases.latest(caseNo, EntryType.CORRECTION_CHECK);
            var record = papers.correctionCheck(cases.get(caseNo), check);
            if (check.text("outcome").equals("notCorrected")) {
                deadlines.lapse(ClockKey.of(caseNo, TERM));
            } else {
                deadlines.meet(ClockKey.of(caseNo, TERM), LocalDate.parse(check.text("checkedOn")));
            }
            CaseActor.log(log, execution, "制作《" + record.title() + "》");
        };
    }

    @Bean
    TaskWork draftClosure() {
        return s -> {
            var closure = s.as(Closure.class);
            ClosureRules.check(closure);
            checkClosable(s.caseNo());
            cases.record(s.caseNo(), EntryType.CLOSURE_PROPOSAL, s.actor(), closure);
        };
    }

    @Bean
    JavaDelegate closeCase() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            checkClosable(caseNo);
            var proposal = cases.latest(caseNo, EntryType.CLOSURE_PROPOSAL);
            var reason = ClosureReason.valueOf(proposal.text("closureReason"));
            papers.closure(cases.get(caseNo), proposal);
            cases.close(caseNo, reason);
            deadlines.cancelAll(caseNo, "结案");
            CaseActor.log(log, execution, "结案：" + reason.label());
        };
    }

    @Bean
    JavaDelegate withdrawCase() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            papers.withdrawal(cases.get(caseNo), cases.latest(caseNo, EntryType.PROPOSAL));
            cases.close(caseNo, ClosureReason.WITHDRAWN);
            deadlines.cancelAll(caseNo, "撤销立案");
            CaseActor.log(log, execution, "撤销立案");
        };
    }

    @Bean
    TaskWork replyInformant() {
        return s -> {
            var reply = s.as(Reply.class);
            if (s.is("replied")) {
                if (reply.way() == null) {
                    throw Refusal.field("way", "请选择答复方式");
                }
                if (reply.repliedOn() == null || reply.repliedOn().isAfter(today())) {
                    throw Refusal.field("repliedOn", "请填写答复日期，且不能晚于今天");
                }
                if (reply.content() == null || reply.content().isBlank()) {
                    throw Refusal.field("content", "请填写答复内容");
                }
            }
            cases.record(s.caseNo(), EntryType.REPLY, s.actor(), reply);
        };
    }

    @Bean
    JavaDelegate archiveCase() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            if (!log.intact(caseNo)) {
                throw new Refusal("CASE-27", "责任清单（九）二（六）", "案件日志不完整，不能归档，请报系统管理员核查");
            }
            for (var paper : documents.ofCase(caseNo)) {
                documents.open(paper.id());
            }
            cases.archive(caseNo);
            CaseActor.log(log, execution, "归档，文书" + documents.ofCase(caseNo).size() + "件");
        };
    }

    private void checkClosable(String caseNo) {
        var open = deadlines.ofCase(caseNo).stream()
                .filter(clock -> clock.isRunning() && clock.limit().equals(TERM))
                .map(StatutoryClock::label)
                .toList();
        ClosureRules.checkClosable(open, missingPapers(caseNo));
    }

    private List<String> missingPapers(String caseNo) {
        var missing = new ArrayList<String>();
        for (var kind : List.of(DocumentKind.D03, DocumentKind.D31, DocumentKind.D36)) {
            var paper = documents.latest(caseNo, kind);
            if (paper.isEmpty()) {
                missing.add("《" + kind.title() + "》");
            } else if (kind.served() && documents.proofOf(paper.get().id()).isEmpty()) {
                missing.add("《" + kind.title() + "》的送达回证");
            }
        }
        return missing;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
