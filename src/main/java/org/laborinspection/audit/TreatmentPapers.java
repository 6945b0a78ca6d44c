package org.laborinspection.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laborinspection.audit.AuditForms.Finding;
import org.laborinspection.audit.PaymentPreservations.Preservation;
import org.laborinspection.audit.Recoveries.Recovery;
import org.laborinspection.audit.TreatmentForms.Answer;
import org.laborinspection.audit.TreatmentForms.PenaltyRequest;
import org.laborinspection.audit.TreatmentForms.Told;
import org.laborinspection.audit.TreatmentForms.Treatment;
import org.laborinspection.audit.TreatmentForms.Warning;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.DocumentState;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.springframework.stereotype.Component;

/** 稽核处理的文书: the three results, the recovery, the request for a penalty, the archive and the reply (F D61 … D69). */
@Component
class TreatmentPapers {

    private final CaseEntries entries;
    private final Documents documents;
    private final AuditPapers audit;
    private final PaperDesk desk;

    TreatmentPapers(CaseEntries entries, Documents documents, AuditPapers audit, PaperDesk desk) {
        this.entries = entries;
        this.documents = documents;
        this.audit = audit;
        this.desk = desk;
    }

    /** D61: that nothing was found; also where it was told by word of mouth before. */
    IssuedDocument result(CaseFile file, Finding finding, Told told, String actor) {
        var values = new HashMap<String, Object>(audit.subject(file));
        values.put("稽核结束日期", finding.endedOn());
        values.put("查明情况", PaperDesk.sentence(finding.facts()));
        values.put("口头告知日期", told.outcome().equals("oral") ? told.toldOn() : null);
        values.put("被告知人", told.person());
        return desk.issue(DocumentKind.D61, file, actor, values);
    }

    /** D62. */
    IssuedDocument warning(CaseFile file, Finding finding, Warning warning, String actor) {
        var values = new HashMap<String, Object>();
        values.put("警告日期", warning.warnedOn());
        values.put("地点", warning.place());
        values.put("违规事实", finding.facts());
        values.put("适用情形", "情节轻微、认识到位、有积极改过表现、没有造成基金损失，四项全部具备。");
        values.put("警告内容", warning.warning());
        values.put("改正情况", warning.correction());
        values.put("被警告人", warning.person());
        values.put("身份", warning.position());
        values.put("签名情况", AuditPapers.signed(warning.signature(), warning.refusalReason(), null));
        return desk.issue(DocumentKind.D62, file, actor, values);
    }

    /** D63, with what the auditor proposed and the deputy leader approved. */
    IssuedDocument opinion(CaseFile file, Finding finding, CaseEntry entry, String term, LocalDate today) {
        var treatment = entries.read(entry, Treatment.class);
        var values = new HashMap<String, Object>(audit.subject(file));
        values.put("登记日期", today);
        values.put("违规金额", PaperDesk.yuan(finding.amount()));
        values.put("基金损失", PaperDesk.yuan(finding.loss()));
        values.put("违规事实", treatment.facts());
        values.put("陈述申辩", treatment.statement());
        values.put("依据", treatment.basis());
        values.put("应追回金额", sum(treatment.recoverable()));
        values.put("整改期限", term);
        return desk.issue(
                DocumentKind.D63,
                file,
                desk.actor(file, "ApproveTreatment"),
                values,
                desk.asked(entry, PaperDesk.sentence(treatment.suggestion())),
                desk.opinion(file, "ApproveTreatment", "审批"));
    }

    /** D64: orders to correct, to pay or to give back; the agency itself has no power to punish (AUD-16). */
    IssuedDocument decision(CaseFile file, Treatment treatment, String term) {
        var values = new HashMap<String, Object>();
        values.put("违规事实", PaperDesk.sentence(treatment.facts()));
        values.put("陈述申辩", PaperDesk.sentence(treatment.statement()));
        values.put("依据", PaperDesk.phrase(treatment.basis()));
        values.put("整改期限", term);
        values.put(
                "处理内容",
                treatment.items().stream()
                        .map(one -> Map.of("事项", one.item(), "金额", PaperDesk.yuan(one.amount())))
                        .toList());
        values.put("应追回金额", sum(treatment.recoverable()));
        values.put("救济途径", desk.remedies("本决定"));
        return desk.issue(DocumentKind.D64, file, desk.actor(file, "ApproveTreatment"), values);
    }

    /** D65, the order to the business unit, whose receipt is due on that day. */
    IssuedDocument recovery(
            CaseFile file,
            BigDecimal owed,
            IssuedDocument decision,
            LocalDate servedOn,
            LocalDate receiptDue,
            String actor) {
        var values = new HashMap<String, Object>(audit.subject(file));
        values.put("业务部门", PaymentPapers.BUSINESS_UNIT);
        values.put("处理决定书文号", decision.number());
        values.put("决定书送达日期", servedOn);
        values.put("应追回金额", PaperDesk.yuan(owed));
        values.put("追回途径", "交现金、支票，或者从申拨费用、后续待遇中扣除");
        values.put("经办要求", "可以与被追回单位（个人）签订分期还款协议；每笔追回、扣除、核销登记凭证。");
        values.put("回执届满日期", receiptDue);
        values.put("签发人", desk.name(actor));
        values.put("签发日期", servedOn);
        return desk.issue(DocumentKind.D65, file, actor, values);
    }

    /** D67, in the name of the audit's head. */
    IssuedDocument penaltyRequest(CaseFile file, PenaltyRequest request, Optional<Finding> finding, String actor) {
        var values = new HashMap<String, Object>();
        values.put("受理部门", "劳动保障监察机构");
        values.put("违规事实", PaperDesk.sentence(request.facts()));
        values.put(
                "处理情况",
                documents
                        .latest(file.caseNo(), DocumentKind.D64)
                        .map(paper -> "已经制作《" + paper.title() + "》" + paper.number() + "并送达。")
                        .orElse(null));
        values.put("提请理由", PaperDesk.sentence(request.reason()));
        values.put("依据", PaperDesk.phrase(request.basis()));
        values.put("违规金额", finding.map(one -> sum(one.amount())).orElse(null));
        values.put("签发人", desk.name(actor));
        return desk.issue(DocumentKind.D67, file, actor, values);
    }

    /** D68: what lies in the archive, and how money and payments came out. */
    IssuedDocument archive(
            CaseFile file,
            Optional<Finding> finding,
            List<Preservation> preserved,
            List<Recovery> recoveries,
            String actor,
            LocalDate today) {
        var values = new HashMap<String, Object>();
        values.put("稽核结束日期", finding.map(Finding::endedOn).orElse(null));
        values.put("处理结果", file.closureReason().label());
        values.put(
                "保全情况",
                preserved.isEmpty()
                        ? "没有采取紧急保全。"
                        : preserved.stream()
                                .map(one -> one.recipient() + "的" + one.item() + "：自" + Dates.say(one.preservedOn())
                                        + "起暂缓，" + Dates.say(one.restoredOn()) + "恢复拨付。")
                                .collect(Collectors.joining("\n")));
        values.put(
                "追回情况",
                recoveries.isEmpty()
                        ? "没有应追回的金额。"
                        : recoveries.stream().map(TreatmentPapers::account).collect(Collectors.joining("\n")));
        values.put("整理人", desk.name(actor));
        values.put("整理日期", today);
        values.put(
                "归档材料",
                documents.ofCase(file.caseNo()).stream()
                        .filter(paper -> paper.state() == DocumentState.ISSUED && !paper.sealed())
                        .map(paper -> Map.of(
                                "材料名称",
                                paper.title(),
                                "文号",
                                paper.number() == null ? "" : paper.number(),
                                "日期",
                                paper.issuedOn()))
                        .toList());
        return desk.issue(DocumentKind.D68, file, actor, values);
    }

    private static String account(Recovery one) {
        return "应追回" + PaperDesk.yuan(one.owed()) + "元，已追回" + PaperDesk.yuan(one.recovered()) + "元，在途"
                + PaperDesk.yuan(one.inProgress()) + "元，核销" + PaperDesk.yuan(one.writtenOff()) + "元。";
    }

    /** D69, to who gave the lead, unnamed (AUD-22). */
    IssuedDocument answer(CaseFile file, Answer answer, String actor) {
        return desk.issue(
                DocumentKind.D69,
                file,
                actor,
                Map.of("受送达人", PaperDesk.addressee(file), "回复内容", PaperDesk.sentence(answer.content())));
    }

    private static String sum(BigDecimal amount) {
        return amount.signum() == 0 ? null : PaperDesk.yuan(amount);
    }
}
