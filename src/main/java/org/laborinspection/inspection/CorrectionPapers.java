package org.laborinspection.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.inspection.DecisionForms.Done;
import org.laborinspection.inspection.DecisionForms.WithdrawalGround;
import org.laborinspection.inspection.ServiceForms.Served;
import org.springframework.stereotype.Component;

/** 决定、送达、执行和结案的文书: order, proof of service, check, withdrawal and closure (F D31 … D41). */
@Component
class CorrectionPapers {

    private final CaseFiles cases;
    private final Documents documents;
    private final PaperDesk desk;

    CorrectionPapers(CaseFiles cases, Documents documents, PaperDesk desk) {
        this.cases = cases;
        this.documents = documents;
        this.desk = desk;
    }

    /** D31, as the leader approved it. */
    IssuedDocument correctionOrder(CaseFile file, CaseEntry proposal) {
        var rows = new ArrayList<Map<String, Object>>();
        var total = BigDecimal.ZERO;
        for (var item : proposal.data().get("items")) {
            var amount = item.path("amount").isNumber() ? item.get("amount").decimalValue() : null;
            total = amount == null ? total : total.add(amount);
            rows.add(Map.of("事项", item.get("item").asText(), "金额", PaperDesk.yuan(amount)));
        }
        return desk.issue(
                DocumentKind.D31,
                file,
                desk.actor(file, "ApproveProposal"),
                Map.of(
                        "违法事实",
                        proposal.text("facts"),
                        "违反条款",
                        file.basis(),
                        "处理依据",
                        proposal.text("basis"),
                        "改正期限",
                        proposal.text("termDays") + "日",
                        "改正内容",
                        rows,
                        "合计金额",
                        total.signum() == 0 ? "" : PaperDesk.yuan(total),
                        "逾期后果",
                        "逾期不改正的，依照《劳动保障监察条例》第三十条等规定处理。",
                        "救济途径",
                        desk.remedies("本指令书")));
    }

    /** D35. */
    IssuedDocument proofOfService(
            CaseFile file, IssuedDocument paper, Served served, LocalDate servedOn, String actor) {
        var values = new HashMap<String, Object>();
        values.put("文书名称", paper.title());
        values.put("文书文号", paper.number());
        values.put("受送达人", addressee(file, paper.kind()));
        values.put("送达地点", served.place());
        values.put("送达方式", served.way().label());
        values.put("送达日期", servedOn);
        values.put("收件人", served.receiver());
        values.put("与受送达人关系", served.relation());
        values.put("拒收事由", served.refusalReason());
        values.put("见证人", served.witness());
        values.put("送达人", served.servers().stream().map(desk::name).collect(Collectors.joining("、")));
        values.put("备注", served.remarks());
        return desk.issue(DocumentKind.D35, file, actor, values);
    }

    /** D36. */
    IssuedDocument correctionCheck(CaseFile file, CaseEntry check) {
        var order = documents.latest(file.caseNo(), DocumentKind.D31).orElseThrow();
        var rows = new ArrayList<Map<String, Object>>();
        for (var result : check.data().get("results")) {
            rows.add(Map.of(
                    "事项",
                    result.get("item").asText(),
                    "是否改正",
                    Done.valueOf(result.get("done").asText()).label(),
                    "说明",
                    PaperDesk.text(result, "note")));
        }
        return desk.issue(
                DocumentKind.D36,
                file,
                check.actor(),
                Map.of(
                        "复查日期",
                        LocalDate.parse(check.text("checkedOn")),
                        "指令书文号",
                        order.number(),
                        "改正截止日期",
                        desk.due(file.caseNo(), "SELF_CORRECT"),
                        "复查人员",
                        desk.people(
                                StreamSupport.stream(
                                                check.data().get("checkers").spliterator(), false)
                                        .map(JsonNode::asText)
                                        .toList(),
                                file),
                        "复查结果",
                        rows,
                        "复查结论",
                        check.text("summary")));
    }

    /** D40, through the chief and the leader (CASE-26). */
    IssuedDocument withdrawal(CaseFile file, CaseEntry proposal) {
        var ground = WithdrawalGround.valueOf(proposal.text("ground")).label();
        var values = new HashMap<String, Object>();
        values.put("查明事实", proposal.text("facts"));
        values.put("当事人陈述", proposal.text("statement"));
        values.put(
                "改正证据",
                cases.entries(file.caseNo(), EntryType.CORRECTION_CHECK).stream()
                        .map(e -> e.text("summary"))
                        .collect(Collectors.joining("；")));
        values.put("撤销事由", ground);
        values.put("撤销理由", proposal.text("reason"));
        values.put("依据", proposal.text("basis"));
        return desk.issue(
                DocumentKind.D40,
                file,
                desk.actor(file, "ApproveProposal"),
                values,
                desk.asked(proposal, ground + "，建议撤销立案。"),
                desk.opinion(file, "ReviewProposal", "审核"),
                desk.opinion(file, "ApproveProposal", "审批"));
    }

    /** D41, through reviewer, chief and leader (CASE-27). */
    IssuedDocument closure(CaseFile file, CaseEntry proposal) {
        var values = new HashMap<String, Object>();
        documents.latest(file.caseNo(), DocumentKind.D31).ifPresent(order -> {
            values.put("处理文书文号", order.number());
            documents.servedOn(order.id()).ifPresent(day -> values.put("送达日期", day));
        });
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

    private String addressee(CaseFile file, DocumentKind kind) {
        return switch (kind) {
            case D31 -> file.employer().name();
            case D37 -> cases.latest(file.caseNo(), EntryType.REJECTION).text("referToLabel");
            default -> PaperDesk.addressee(file);
        };
    }
}
