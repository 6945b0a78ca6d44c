package org.laborinspection.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laborinspection.audit.AuditForms.Declined;
import org.laborinspection.audit.AuditForms.Finding;
import org.laborinspection.audit.AuditForms.Method;
import org.laborinspection.audit.AuditForms.Plan;
import org.laborinspection.audit.AuditForms.Report;
import org.laborinspection.audit.AuditForms.Signature;
import org.laborinspection.audit.AuditForms.Subject;
import org.laborinspection.audit.RecordForms.Interview;
import org.laborinspection.audit.RecordForms.OnRecord;
import org.laborinspection.audit.RecordForms.Visit;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.Fields;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.springframework.stereotype.Component;

/** 稽核的文书: from the lead to the working paper of the finding (F D51 … D58, D37). */
@Component
class AuditPapers {

    private static final String DUTIES = "责任清单（八）";
    private static final String ACT = "《中华人民共和国社会保险法》、《社会保险稽核办法》";

    private final CaseFiles cases;
    private final CaseEntries entries;
    private final PaperDesk desk;

    AuditPapers(CaseFiles cases, CaseEntries entries, PaperDesk desk) {
        this.cases = cases;
        this.entries = entries;
        this.desk = desk;
    }

    /** What the papers of an audit name alike: 险种, 所属期间. */
    Map<String, Object> subject(CaseFile file) {
        var subject = entries.latest(file.caseNo(), EntryType.AUDIT_SCREENING, Subject.class);
        return Map.of("险种", subject.insurance().label(), "所属期间", subject.period());
    }

    /** D51, with the three opinions. */
    IssuedDocument opening(CaseFile file, CaseEntry screening) {
        var values = new HashMap<String, Object>(subject(file));
        values.put(
                "移交部门",
                entries.latest(file.caseNo(), EntryType.AUDIT_LEAD, AuditLead.Kept.class)
                        .referredBy());
        values.put("涉及人数", file.headcount());
        return desk.issue(
                DocumentKind.D51,
                file,
                desk.actor(file, "ApproveOpening"),
                values,
                desk.asked(screening, PaperDesk.sentence(screening.text("suggestion"))),
                desk.opinion(file, "ReviewOpening", "审核"),
                desk.opinion(file, "ApproveOpening", "审批"));
    }

    /** D52, or D37 where the matter is another authority's (社会保险法第八十二条). */
    IssuedDocument declined(CaseFile file, CaseEntry decision) {
        var declined = entries.read(decision, Declined.class);
        var values = new HashMap<String, Object>();
        values.put("受送达人", PaperDesk.addressee(file));
        values.put("依据", PaperDesk.phrase(declined.basis()));
        values.put("联系人", desk.name(decision.actor()));
        if (!declined.outcome().equals("refer")) {
            values.put("理由", PaperDesk.sentence(declined.reason()));
            values.put("处理途径", declined.otherWay() == null ? null : PaperDesk.sentence(declined.otherWay()));
            return desk.issue(DocumentKind.D52, file, decision.actor(), values);
        }
        return transfer(file, decision.actor(), declined.referToLabel(), declined.reason(), declined.basis(), values);
    }

    /** D37, to another authority or to the police (AUD-03, AUD-20). */
    IssuedDocument transfer(
            CaseFile file, String actor, String authority, String reason, String basis, Map<String, Object> more) {
        return desk.issue(
                DocumentKind.D37,
                file,
                actor,
                more,
                Map.of(
                        "受移送机关",
                        authority,
                        "案件情况",
                        file.facts(),
                        "移送理由",
                        PaperDesk.sentence(reason),
                        "移送依据",
                        PaperDesk.phrase(basis),
                        "移送材料",
                        List.of(Map.of("材料名称", "稽核登记和稽核材料（不含举报人身份信息）", "份数", 1))));
    }

    /** D53 or D54, as planned. */
    IssuedDocument notice(CaseFile file, Plan plan, String term, String actor) {
        var values = new HashMap<String, Object>(subject(file));
        values.put("依据", ACT);
        values.put("稽核内容", PaperDesk.sentence(plan.scope()));
        values.put(
                "资料清单",
                plan.materials().stream()
                        .map(one -> Map.of("资料名称", one.name(), "要求", one.demand() == null ? "" : one.demand()))
                        .toList());
        if (plan.method() == Method.WRITTEN) {
            values.put("提交期限", term);
            values.put("逾期后果", "逾期不提交的，本机关将转为实地稽核，或者提请行政部门依法处罚。");
            return desk.issue(DocumentKind.D53, file, actor, values);
        }
        values.put("进场日期", plan.visitOn());
        values.put("进场地点", plan.place());
        values.put("未提前通知的理由", plan.unannouncedReason() == null ? null : PaperDesk.phrase(plan.unannouncedReason()));
        values.put("逾期后果", "拒绝调查取证的，本机关可以暂缓拨付有关待遇，并提请行政部门依法处罚。");
        return desk.issue(DocumentKind.D54, file, actor, values);
    }

    /** D55. */
    IssuedDocument visit(CaseFile file, Visit visit, String actor) {
        var values = onRecord(visit);
        values.put("地点", visit.place());
        values.put("记录人", visit.recorder());
        values.put("到场负责人", visit.person());
        values.put("身份", visit.capacity().label());
        values.put("授权委托", visit.authorization());
        values.put("稽核情况", visit.findings());
        values.put("取得资料", visit.obtained());
        values.put("对方意见", visit.remark());
        return desk.issue(DocumentKind.D55, file, actor, values);
    }

    /** D56. */
    IssuedDocument interview(CaseFile file, Interview interview, String actor) {
        var values = onRecord(interview);
        values.put("地点", interview.place());
        values.put("记录人", interview.recorder());
        values.put("被约谈人", interview.person());
        values.put("单位职务", interview.position());
        values.put("约谈内容", interview.content());
        values.put("核对意见", interview.remark());
        return desk.issue(DocumentKind.D56, file, actor, values);
    }

    private HashMap<String, Object> onRecord(OnRecord made) {
        var values = new HashMap<String, Object>();
        values.put("开始时间", made.startedAt());
        values.put("结束时间", made.endedAt());
        values.put("稽核人一", desk.name(made.officer1()));
        values.put("稽核人二", desk.name(made.officer2()));
        values.put("出示证件", "已说明身份、出示检查执法证件");
        values.put("签名情况", signed(made.signature(), made.refusalReason(), made.witness()));
        return values;
    }

    /** How a paper says that it was signed, or why not (AUD-10). */
    static String signed(Signature signature, String refusalReason, String witness) {
        if (signature == Signature.SIGNED) {
            return "已签名（盖章）。";
        }
        return "拒不签名（盖章），原因：" + PaperDesk.sentence(refusalReason)
                + (Fields.blank(witness) ? "" : "见证人：" + witness + "。");
    }

    /** D57, as it came in. */
    IssuedDocument selfReport(CaseFile file, Report report, String actor) {
        var values = new HashMap<String, Object>(subject(file));
        values.put("提交日期", report.submittedOn());
        values.put("提交期限届满日", desk.due(ClockKey.of(file.caseNo(), "SELF_REPORT")));
        values.put("自查情况", report.content());
        values.put("自查发现的问题", report.problems());
        values.put("自查金额", report.amount() == null ? null : PaperDesk.yuan(report.amount()));
        values.put("提交人", report.submitter());
        values.put("签名情况", signed(report.signature(), report.refusalReason(), null));
        values.put("接收人", desk.name(actor));
        values.put(
                "随附资料",
                report.attachments().stream()
                        .map(one -> Map.of("资料名称", one.name(), "页数", one.pages() == null ? "" : one.pages()))
                        .toList());
        return desk.issue(DocumentKind.D57, file, actor, values);
    }

    /** D58: what was found, how much it is, and on which day the audit ended. */
    IssuedDocument finding(CaseFile file, Finding finding, Method method, String actor, LocalDate today) {
        var values = new HashMap<String, Object>(subject(file));
        values.put("稽核方式", method.label());
        values.put("稽核结束日期", finding.endedOn());
        values.put("查明情况", finding.facts());
        values.put("认定结论", PaperDesk.sentence(finding.result().label()));
        values.put("依据", finding.basis());
        values.put("违规人数", finding.headcount());
        values.put("违规金额", PaperDesk.yuan(finding.amount()));
        values.put("基金损失", PaperDesk.yuan(finding.loss()));
        values.put("计算说明", finding.calculation());
        values.put("编制人", desk.name(actor));
        values.put("编制日期", today);
        values.put(
                "证据",
                finding.evidence().stream()
                        .map(one -> Map.of("证据名称", one.name(), "来源", one.source()))
                        .toList());
        return desk.issue(DocumentKind.D58, file, actor, values);
    }
}
