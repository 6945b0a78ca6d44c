package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.inspection.ApprovalForms.Statement;
import org.springframework.stereotype.Component;

/** 告知的文书: notice, statement with its review, final report (F D23, D24, D30). */
@Component
class NoticePapers {

    private final CaseFiles cases;
    private final Documents documents;
    private final PaperDesk desk;
    private final PaperRows rows;
    private final Scrutiny scrutiny;
    private final Clock clock;

    NoticePapers(CaseFiles cases, Documents documents, PaperDesk desk, PaperRows rows, Scrutiny scrutiny, Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.desk = desk;
        this.rows = rows;
        this.scrutiny = scrutiny;
        this.clock = clock;
    }

    /** D23, in the name of the leader who approved the proposal; of a hearing it speaks where there is a right to one. */
    IssuedDocument notice(CaseFile file, Proposal proposal) {
        var values = new HashMap<String, Object>();
        values.put("违法事实", proposal.facts());
        values.put("证据", rows.evidence(file.caseNo()));
        values.put("违反条款", PaperDesk.phrase(file.basis()));
        values.put("处理理由", PaperDesk.sentence(proposal.reason()));
        values.put("处理依据", basis(proposal));
        values.put("拟处理", PaperRows.noticed(proposal));
        values.put("陈述申辩期限", desk.term("STATEMENT"));
        scrutiny.hearing(proposal).ifPresent(right -> values.put("听证期限", desk.term("HEARING_APPLY")));
        values.put("联系人", desk.name(file.handlerIds().get(0)));
        return desk.issue(DocumentKind.D23, file, desk.actor(file, "ApproveProposal"), values);
    }

    /** D24. */
    IssuedDocument statement(CaseFile file, Statement statement, String actor) {
        var values = new HashMap<String, Object>();
        values.put("告知书文号", documents.find(statement.document()).orElseThrow().number());
        values.put("陈述日期", statement.statedOn());
        values.put("陈述人", statement.stater());
        values.put("陈述内容", statement.content());
        values.put("提交证据", statement.evidence());
        values.put("采纳情况", statement.adopted().label());
        values.put("复核意见", statement.review());
        return desk.issue(DocumentKind.D24, file, actor, values);
    }

    /** D30; {@code actor} endorses it now. */
    IssuedDocument report(CaseFile file, Proposal proposal, String actor, String opinion) {
        var report = cases.latest(file.caseNo(), EntryType.FINAL_REPORT);
        var values = new HashMap<String, Object>();
        values.put("调查经过", report.text("course"));
        values.put("违法事实", proposal.facts());
        values.put("证据", rows.evidence(file.caseNo()));
        values.put("听取意见情况", PaperDesk.sentence(report.text("heard")));
        values.put("定性依据", basis(proposal));
        values.put("处理意见", report.text("conclusion"));
        values.put("建议", PaperRows.measures(proposal));
        values.put("审核意见", opinion == null ? "同意。" : opinion);
        values.put("审核人", desk.name(actor));
        values.put("审核日期", LocalDate.now(clock));
        return desk.issue(DocumentKind.D30, file, actor, values, desk.asked(report, "建议维持拟处理意见。"));
    }

    private static String basis(Proposal proposal) {
        return proposal.has(Measure.PENALTY) && !proposal.basis().equals(proposal.penaltyBasis())
                ? proposal.basis() + "；" + proposal.penaltyBasis()
                : proposal.basis();
    }
}
