package org.laborinspection.inspection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.DocumentState;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.inspection.ClosureForms.Checked;
import org.springframework.stereotype.Component;

/** 复查和结案的文书: check, withdrawal and closure (F D36, D40, D41). */
@Component
class ClosurePapers {

    private final CaseFiles cases;
    private final Documents documents;
    private final PaperDesk desk;

    ClosurePapers(CaseFiles cases, Documents documents, PaperDesk desk) {
        this.cases = cases;
        this.documents = documents;
        this.desk = desk;
    }

    /** D36. */
    IssuedDocument correctionCheck(CaseFile file, Checked check, String actor) {
        var order = documents.find(check.document()).orElseThrow();
        var rows = check.results().stream()
                .map(result -> Map.of(
                        "事项",
                        result.item(),
                        "是否改正",
                        result.done().label(),
                        "说明",
                        result.note() == null ? "" : result.note()))
                .toList();
        return desk.issue(
                DocumentKind.D36,
                file,
                actor,
                Map.of(
                        "复查日期",
                        check.checkedOn(),
                        "指令书文号",
                        order.number(),
                        "改正截止日期",
                        desk.due(ClockKey.of(file.caseNo(), "SELF_CORRECT", order.id())),
                        "复查人员",
                        desk.people(check.checkers(), file),
                        "复查结果",
                        rows,
                        "复查结论",
                        check.summary()));
    }

    /** D40, through the chief and the leader (CASE-26). */
    IssuedDocument withdrawal(CaseFile file, CaseEntry entry, Proposal proposal) {
        var ground = proposal.ground().label();
        var values = new HashMap<String, Object>();
        values.put("查明事实", proposal.facts());
        values.put("当事人陈述", proposal.statement());
        values.put(
                "改正证据",
                cases.entries(file.caseNo(), EntryType.CORRECTION_CHECK).stream()
                        .map(e -> e.text("summary"))
                        .collect(Collectors.joining("；")));
        values.put("撤销事由", ground);
        values.put("撤销理由", proposal.reason());
        values.put("依据", proposal.basis());
        return desk.issue(
                DocumentKind.D40,
                file,
                desk.actor(file, "ApproveProposal"),
                values,
                desk.asked(entry, ground + "，建议撤销立案。"),
                desk.opinion(file, "ReviewProposal", "审核"),
                desk.opinion(file, "ApproveProposal", "审批"));
    }

    /** The party learns that the case is withdrawn (CASE-26). */
    IssuedDocument withdrawalNotice(CaseFile file, Proposal proposal) {
        return desk.issue(
                DocumentKind.D40A,
                file,
                desk.actor(file, "ApproveProposal"),
                Map.of(
                        "查明事实",
                        PaperDesk.sentence(proposal.facts()),
                        "撤销事由",
                        proposal.ground().label(),
                        "依据",
                        PaperDesk.phrase(proposal.basis())),
                desk.opinion(file, "ApproveProposal", "审批"));
    }

    /** D41, through reviewer, chief and leader (CASE-27). */
    IssuedDocument closure(CaseFile file, CaseEntry proposal) {
        var values = new HashMap<String, Object>();
        var decisions = documents.ofCase(file.caseNo()).stream()
                .filter(paper -> Decisions.KINDS.contains(paper.kind()) && paper.state() == DocumentState.ISSUED)
                .toList();
        values.put("处理文书文号", decisions.stream().map(IssuedDocument::number).collect(Collectors.joining("；")));
        decisions.stream()
                .flatMap(paper -> documents.servedOn(paper.id()).stream())
                .max(Comparator.naturalOrder())
                .ifPresent(day -> values.put("送达日期", day));
        values.put("处理结果", proposal.text("result"));
        values.put("执行情况", proposal.text("performance"));
        values.put("结案原因", ClosureReason.valueOf(proposal.text("closureReason")).label());
        return desk.issue(
                DocumentKind.D41,
                file,
                desk.actor(file, "ApproveClosure"),
                values,
                desk.asked(proposal, "建议结案。"),
                desk.opinion(file, "ReviewClosure", "审核"),
                desk.opinion(file, "EndorseClosure", "机构意见", "机构负责人", "机构意见日期"),
                desk.opinion(file, "ApproveClosure", "审批"));
    }
}
