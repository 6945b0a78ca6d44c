package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.Fields;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.inspection.ApprovalForms.Discussion;
import org.laborinspection.inspection.ApprovalForms.Reviewed;
import org.laborinspection.penalty.Assessment;
import org.laborinspection.penalty.Calculation;
import org.springframework.stereotype.Component;

/** 审批的文书: calculation of the penalty, proposal, minutes of the discussion, legal review (F D19 … D22). */
@Component
class ApprovalPapers {

    private final CaseFiles cases;
    private final Rounds rounds;
    private final Documents documents;
    private final PaperDesk desk;
    private final PaperRows rows;
    private final Clock clock;

    ApprovalPapers(CaseFiles cases, Rounds rounds, Documents documents, PaperDesk desk, PaperRows rows, Clock clock) {
        this.cases = cases;
        this.rounds = rounds;
        this.documents = documents;
        this.desk = desk;
        this.rows = rows;
        this.clock = clock;
    }

    /** D19 for a proposal with a penalty; the sheet of one that was never approved is void with it (CASE-13). */
    void discretion(CaseFile file, Proposal proposal, String actor) {
        var caseNo = file.caseNo();
        documents
                .latest(caseNo, DocumentKind.D19)
                .filter(sheet -> documents
                        .latest(caseNo, DocumentKind.D20)
                        .filter(approved -> approved.id() > sheet.id())
                        .isEmpty())
                .ifPresent(sheet -> documents.voidDocument(sheet.id(), "处理建议重新提出", actor));
        if (!proposal.has(Measure.PENALTY)) {
            return;
        }
        var values = new HashMap<String, Object>();
        values.put("当事人类别", proposal.party().label());
        values.put("计算", sheet(proposal.calculations()));
        values.put("待确认", String.join("；", new Assessment(proposal.calculations()).doubts()));
        values.put("处罚", PaperRows.measure(proposal, Measure.PENALTY));
        values.put("裁量理由", proposal.discretion());
        values.put("承办人", desk.name(actor));
        values.put("承办日期", LocalDate.now(clock));
        desk.issue(DocumentKind.D19, file, actor, values);
    }

    /** Violation by violation, step by step: 项目, 内容. */
    private static List<Map<String, Object>> sheet(List<Calculation> fines) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var fine : fines) {
            rows.add(Map.of(
                    "项目",
                    fines.size() == 1 ? "违法行为" : "违法行为" + (fines.indexOf(fine) + 1),
                    "内容",
                    fine.label() + "，终了于" + Dates.say(fine.endedOn()) + (fine.doubt() == null ? "" : "（待法制确认）")));
            fine.steps().forEach(step -> rows.add(Map.of("项目", step.label(), "内容", step.text())));
        }
        return rows;
    }

    private static String reason(Proposal proposal) {
        return Fields.blank(proposal.noCrimeReason())
                ? proposal.reason()
                : PaperDesk.sentence(proposal.reason()) + "不移送公安机关的理由：" + proposal.noCrimeReason();
    }

    /** D20, with every opinion that was given on it; {@code actor} approves it now. */
    IssuedDocument proposal(CaseFile file, Proposal proposal, String actor, String opinion) {
        var caseNo = file.caseNo();
        var entry = cases.latest(caseNo, EntryType.PROPOSAL);
        var values = new HashMap<String, Object>();
        values.put("违法事实", proposal.facts());
        values.put("当事人陈述", proposal.statement());
        values.put("证据", rows.evidence(caseNo));
        values.put("处理依据", proposal.basis());
        values.put("处理理由", reason(proposal));
        values.put("建议", PaperRows.measures(proposal));
        documents
                .latest(caseNo, DocumentKind.D19)
                .filter(sheet -> proposal.has(Measure.PENALTY))
                .ifPresent(sheet -> values.put("裁量单号", sheet.number()));
        values.put("审批意见", opinion == null ? "同意。" : opinion);
        values.put("审批人", desk.name(actor));
        values.put("审批日期", LocalDate.now(clock));
        rounds.latest(caseNo, EntryType.DISCUSSION)
                .filter(discussion -> discussion.id() > entry.id())
                .ifPresent(discussion -> values.put(
                        "讨论",
                        Map.of(
                                "讨论结论",
                                discussion.text("conclusion"),
                                "讨论日期",
                                LocalDate.parse(discussion.text("discussedAt").substring(0, 10)),
                                "讨论文号",
                                documents
                                        .latest(caseNo, DocumentKind.D21)
                                        .orElseThrow()
                                        .number())));
        rounds.latest(caseNo, EntryType.LEGAL_REVIEW)
                .filter(review -> review.id() > entry.id())
                .ifPresent(review -> values.put("法制", desk.opinion(file, "ReviewLegality", "法制意见", "法制审核人", "法制日期")));
        return desk.issue(
                DocumentKind.D20,
                file,
                actor,
                values,
                desk.asked(entry, "建议按上述意见处理。"),
                desk.opinion(file, "ReviewProposal", "审核"));
    }

    /** D21. */
    IssuedDocument discussion(CaseFile file, Discussion discussion, String recorder) {
        var proposal = rounds.proposal(file.caseNo());
        var values = new HashMap<String, Object>();
        values.put("讨论时间", discussion.discussedAt());
        values.put("讨论地点", discussion.place());
        values.put("主持人", desk.name(discussion.chair()));
        values.put("记录人", desk.name(recorder));
        values.put("违法事实", proposal.facts());
        values.put("处理依据", proposal.basis());
        values.put("处理理由", proposal.reason());
        values.put("建议", PaperRows.measures(proposal));
        values.put(
                "参加人员",
                discussion.attendees().stream()
                        .map(a -> Map.of(
                                "姓名", desk.name(a.person()), "身份", a.capacity().label()))
                        .toList());
        values.put(
                "主要观点",
                discussion.views().stream()
                        .map(v -> Map.of(
                                "姓名",
                                desk.name(v.person()),
                                "观点",
                                v.view(),
                                "表决",
                                v.vote().label()))
                        .toList());
        values.put("讨论结论", discussion.conclusion());
        values.put("不同意见", discussion.dissent());
        return desk.issue(DocumentKind.D21, file, recorder, values);
    }

    /** D22. */
    IssuedDocument legality(CaseFile file, Reviewed review, String actor, String opinion) {
        var values = new HashMap<String, Object>();
        values.put("审核阶段", review.afterHearing() ? "听证后作出决定前" : "报批时");
        values.put("拟处理", PaperRows.measures(rounds.proposal(file.caseNo())));
        values.put(
                "审核事项",
                review.items().stream()
                        .map(f -> Map.of(
                                "事项", f.item(), "意见", f.verdict().label(), "说明", f.note() == null ? "" : f.note()))
                        .toList());
        values.put("审核结论", review.outcome().equals("approve") ? "审核通过" : "审核未通过，退回");
        values.put("审核建议", opinion);
        values.put("审核人", desk.name(actor));
        values.put("审核日期", LocalDate.now(clock));
        return desk.issue(DocumentKind.D22, file, actor, values);
    }
}
