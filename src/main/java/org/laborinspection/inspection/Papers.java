package org.laborinspection.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.Organisation;
import org.laborinspection.inspection.DecisionForms.Done;
import org.laborinspection.inspection.DecisionForms.WithdrawalGround;
import org.laborinspection.inspection.ServiceForms.Served;
import org.springframework.stereotype.Component;

/** The papers of the case, each filled from the case at its step (F D02 … D41). */
@Component
class Papers {

    private static final String ARTICLE_17 = "《劳动保障监察条例》第十七条";
    private static final String ARTICLE_18 = "《劳动保障监察条例》第十八条";

    private final Documents documents;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final CaseFiles cases;
    private final PaperFields fields;
    private final Organisation organisation;
    private final Clock clock;

    Papers(
            Documents documents,
            Deadlines deadlines,
            TimeLimits limits,
            CaseFiles cases,
            PaperFields fields,
            Organisation organisation,
            Clock clock) {
        this.documents = documents;
        this.deadlines = deadlines;
        this.limits = limits;
        this.cases = cases;
        this.fields = fields;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** D02: what the informant should still bring. */
    IssuedDocument supplement(String caseNo, String actor, String reason, List<String> missing) {
        var file = cases.get(caseNo);
        var rows = new ArrayList<Map<String, Object>>();
        for (var item : missing) {
            rows.add(Map.of("事项", item, "说明", "请补充"));
        }
        rows.add(Map.of("事项", "其他", "说明", reason));
        return issue(
                DocumentKind.D02,
                file,
                actor,
                Map.of(
                        "受送达人",
                        addressee(file),
                        "补正事项",
                        rows,
                        "补正期限",
                        due(caseNo, "FILING"),
                        "依据",
                        "《关于实施〈劳动保障监察条例〉若干规定》第十八条",
                        "联系人",
                        fields.name(actor)));
    }

    /** D03, with the three opinions. */
    IssuedDocument filing(CaseFile file) {
        var prepared = fields.opinion(file, "PrepareFiling", "承办");
        return issue(
                DocumentKind.D03,
                file,
                actor(file, "DecideFiling"),
                Map.of(
                        "立案期限届满日",
                        due(file.caseNo(), "FILING"),
                        "涉嫌违反条款",
                        file.basis(),
                        "承办意见",
                        file.suggestion(),
                        "承办人",
                        prepared.get("承办人"),
                        "承办日期",
                        prepared.get("承办日期")),
                fields.opinion(file, "ReviewFiling", "审核"),
                fields.opinion(file, "DecideFiling", "审批"));
    }

    /** D04, D05 or D37, as the chief decided. */
    IssuedDocument rejection(CaseFile file, CaseEntry decision) {
        var actor = decision.actor();
        var common = Map.<String, Object>of(
                "受送达人", addressee(file), "依据", decision.text("basis"), "联系人", fields.name(actor));
        if ("OTHER_AUTHORITY".equals(decision.text("referTo"))) {
            return issue(
                    DocumentKind.D37,
                    file,
                    actor,
                    common,
                    Map.of(
                            "受移送机关",
                            decision.text("referToLabel"),
                            "案件情况",
                            file.facts(),
                            "移送理由",
                            sentence(decision.text("reason")),
                            "移送依据",
                            decision.text("basis"),
                            "移送材料",
                            List.of(Map.of("材料名称", "案件登记材料（不含举报人身份信息）", "份数", 1))));
        }
        if (decision.text("outcome").equals("refer")) {
            return issue(
                    DocumentKind.D05,
                    file,
                    actor,
                    common,
                    Map.of(
                            "告知情形",
                            sentence(decision.text("reason")),
                            "处理途径",
                            "请依法通过" + decision.text("referToLabel") + "解决。"));
        }
        var declined = decision.text("outcome").equals("decline");
        return issue(
                DocumentKind.D04,
                file,
                actor,
                common,
                Map.of(
                        "理由",
                        sentence(decision.text("reason")),
                        "决定内容",
                        declined ? "不予受理" : "不予立案",
                        "救济途径",
                        remedies("本决定书")));
    }

    /** D16. */
    IssuedDocument extension(CaseFile file, StatutoryClock before, StatutoryClock after) {
        var request = cases.latest(file.caseNo(), EntryType.EXTENSION_REQUEST);
        return issue(
                DocumentKind.D16,
                file,
                actor(file, "ApproveExtension"),
                Map.of(
                        "原届满日期",
                        before.dueOn(),
                        "延长期限",
                        after.extension() + after.period().unit().label(),
                        "延长后届满日期",
                        after.dueOn(),
                        "延长理由",
                        request.text("reason"),
                        "依据",
                        ARTICLE_17),
                asked(request, "申请延长调查期限。"),
                fields.opinion(file, "ReviewExtension", "审核"),
                fields.opinion(file, "ApproveExtension", "审批"));
    }

    /** D17, with the balance at the day of suspension. */
    IssuedDocument suspension(CaseFile file, StatutoryClock before, StatutoryClock clock) {
        var request = cases.latest(file.caseNo(), EntryType.SUSPENSION_REQUEST);
        return issue(
                DocumentKind.D17,
                file,
                actor(file, "ApproveSuspension"),
                Map.of(
                        "原届满日期",
                        before.dueOn(),
                        "中止日期",
                        clock.changedOn(),
                        "已用工作日",
                        clock.used(),
                        "剩余工作日",
                        clock.remaining(),
                        "中止事由",
                        request.text("ground"),
                        "中止理由",
                        request.text("reason"),
                        "依据",
                        "责任清单（九）二（二）"),
                asked(request, "申请中止调查。"),
                fields.opinion(file, "ReviewSuspension", "审核"),
                fields.opinion(file, "ApproveSuspension", "审批"));
    }

    /** D18, with the balance that now runs on. */
    IssuedDocument resumption(CaseFile file, StatutoryClock clock) {
        var request = cases.latest(file.caseNo(), EntryType.RESUMPTION_REQUEST);
        var last = clock.suspensions().get(clock.suspensions().size() - 1);
        return issue(
                DocumentKind.D18,
                file,
                actor(file, "ApproveResumption"),
                Map.of(
                        "中止日期",
                        last.from(),
                        "恢复日期",
                        last.to(),
                        "已用工作日",
                        clock.used(),
                        "剩余工作日",
                        clock.remaining(),
                        "恢复后届满日期",
                        clock.dueOn(),
                        "恢复理由",
                        request.text("reason"),
                        "依据",
                        "责任清单（九）二（二）"),
                asked(request, "申请恢复调查。"),
                fields.opinion(file, "ReviewResumption", "审核"),
                fields.opinion(file, "ApproveResumption", "审批"));
    }

    /** D31, as the leader approved it. */
    IssuedDocument correctionOrder(CaseFile file, CaseEntry proposal) {
        var rows = new ArrayList<Map<String, Object>>();
        var total = BigDecimal.ZERO;
        for (var item : proposal.data().get("items")) {
            var amount = item.path("amount").isNumber() ? item.get("amount").decimalValue() : null;
            total = amount == null ? total : total.add(amount);
            rows.add(Map.of("事项", item.get("item").asText(), "金额", PaperFields.yuan(amount)));
        }
        return issue(
                DocumentKind.D31,
                file,
                actor(file, "ApproveProposal"),
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
                        total.signum() == 0 ? "" : String.format("%,.2f", total),
                        "逾期后果",
                        "逾期不改正的，依照《劳动保障监察条例》第三十条等规定处理。",
                        "救济途径",
                        remedies("本指令书")));
    }

    /** D35. */
    IssuedDocument proofOfService(
            CaseFile file, IssuedDocument paper, Served served, LocalDate servedOn, String actor) {
        var values = new HashMap<String, Object>();
        values.put("文书名称", paper.title());
        values.put("文书文号", paper.number());
        values.put("受送达人", paper.kind() == DocumentKind.D31 ? file.employer().name() : addressee(file));
        values.put("送达地点", served.place());
        values.put("送达方式", served.way().label());
        values.put("送达日期", servedOn);
        values.put("收件人", served.receiver());
        values.put("与受送达人关系", served.relation());
        values.put("拒收事由", served.refusalReason());
        values.put("见证人", served.witness());
        values.put("送达人", served.servers().stream().map(fields::name).collect(Collectors.joining("、")));
        values.put("备注", served.remarks());
        return issue(DocumentKind.D35, file, actor, values);
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
                    text(result, "note")));
        }
        return issue(
                DocumentKind.D36,
                file,
                check.actor(),
                Map.of(
                        "复查日期",
                        LocalDate.parse(check.text("checkedOn")),
                        "指令书文号",
                        order.number(),
                        "改正截止日期",
                        due(file.caseNo(), "SELF_CORRECT"),
                        "复查人员",
                        fields.people(
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
        return issue(
                DocumentKind.D40,
                file,
                actor(file, "ApproveProposal"),
                values,
                asked(proposal, ground + "，建议撤销立案。"),
                fields.opinion(file, "ReviewProposal", "审核"),
                fields.opinion(file, "ApproveProposal", "审批"));
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
        return issue(
                DocumentKind.D41,
                file,
                actor(file, "ApproveClosure"),
                values,
                asked(proposal, "建议结案。"),
                fields.opinion(file, "ReviewClosure", "审核"),
                fields.opinion(file, "EndorseClosure", "机构意见", "机构负责人", "机构意见日期"),
                fields.opinion(file, "ApproveClosure", "审批"));
    }

    @SafeVarargs
    private IssuedDocument issue(DocumentKind kind, CaseFile file, String actor, Map<String, Object>... parts) {
        var values = fields.of(file);
        for (var part : parts) {
            values.putAll(part);
        }
        return documents.issue(file.caseNo(), kind, values, actor);
    }

    private Map<String, Object> asked(CaseEntry entry, String opinion) {
        return fields.asked(opinion, entry.actor(), LocalDate.ofInstant(entry.at(), Office.ZONE));
    }

    private String actor(CaseFile file, String action) {
        return fields.actor(file, action);
    }

    private LocalDate due(String caseNo, String limit) {
        return deadlines.current(caseNo, limit).orElseThrow().dueOn();
    }

    /** The informant is never named in a paper (CASE-S10). */
    private static String addressee(CaseFile file) {
        return file.source().label() + "人（登记编号" + file.caseNo() + "）";
    }

    /** Both remedies with their terms as the table of limits has them (CASE-22; 行政复议法、行政诉讼法第四十六条). */
    private String remedies(String paper) {
        var today = LocalDate.now(clock);
        return "如不服" + paper + "，可以自收到之日起"
                + limits.of("RECONSIDER", today).period().label() + "内向"
                + organisation.government() + "申请行政复议，或者自收到之日起"
                + limits.of("LITIGATION", today).period().label() + "内向" + organisation.court() + "提起行政诉讼。";
    }

    private static String sentence(String text) {
        return text.endsWith("。") ? text : text + "。";
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isNull() ? "" : node.path(field).asText("");
    }
}
