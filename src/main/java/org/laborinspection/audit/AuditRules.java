package org.laborinspection.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.laborinspection.audit.AuditForms.Finding;
import org.laborinspection.audit.AuditForms.Method;
import org.laborinspection.audit.AuditForms.Plan;
import org.laborinspection.audit.AuditForms.Report;
import org.laborinspection.audit.AuditForms.Result;
import org.laborinspection.audit.AuditForms.Screen;
import org.laborinspection.audit.AuditForms.Signature;
import org.laborinspection.audit.RecordForms.Capacity;
import org.laborinspection.audit.RecordForms.OnRecord;
import org.laborinspection.audit.RecordForms.Visit;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.HandlerLaw;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Source;
import org.laborinspection.casework.CreditCode;
import org.laborinspection.casework.Fields;
import org.laborinspection.staff.StaffMember;

/** The conditions of an audit from its lead to its finding (AUD-01 … AUD-12). */
final class AuditRules {

    private static final String DUTIES = "责任清单（八）";
    private static final String MEASURES = "《社会保险稽核办法》";

    private AuditRules() {}

    static void checkLead(AuditLead lead, LocalDate today) {
        if (!lead.source().leadsTo(CaseKind.AUDIT)) {
            throw Refusal.field("source", "“" + lead.source().label() + "”不是社会保险稽核的线索来源，请重新选择");
        }
        if (lead.receivedOn().isAfter(today)) {
            throw Refusal.field("receivedOn", "接到日期不能晚于今天");
        }
        if (lead.source() == Source.COMPLAINT && lead.informant() == null) {
            throw Refusal.field("informant", "投诉须登记投诉人身份信息；不愿留名的，请按举报登记");
        }
        if (lead.source() == Source.TRANSFERRED) {
            Fields.required("referredBy", lead.referredBy(), "请填写移交的科室、部门");
        }
        var code = lead.employer().creditCode();
        if (!Fields.blank(code) && !CreditCode.valid(code)) {
            throw Refusal.field("employer.creditCode", "统一社会信用代码校验不符，请核对");
        }
        checkPeriod(lead.periodFrom(), lead.periodTo());
    }

    /** A clear party, an insurance of this office, a lead that can be checked (AUD-02). */
    static void checkAccepted(CaseFile file, Screen screen) {
        if (screen.insurance() == null) {
            throw Refusal.field("insurance", "请选择险种");
        }
        Fields.required("periodFrom", screen.periodFrom(), "请填写稽核所属期间的起始月份");
        Fields.required("periodTo", screen.periodTo(), "请填写稽核所属期间的终止月份");
        checkPeriod(screen.periodFrom(), screen.periodTo());
        Fields.required("suggestion", screen.suggestion(), "请填写甄别意见：对象是否明确、险种是否在管、线索是否可核");
        if (Fields.blank(file.employer().address()) && Fields.blank(screen.employerAddress())) {
            throw new Refusal("AUD-02", DUTIES + "二", "情况登记单缺少稽核对象的地址，请补齐后再上报");
        }
    }

    private static void checkPeriod(String from, String to) {
        if (!Fields.blank(from) && !Fields.blank(to) && from.compareTo(to) > 0) {
            throw Refusal.field("periodTo", "所属期间的终止月份不能早于起始月份");
        }
    }

    /** Where and when, with the notice ahead of it or a reason why not; who was audited on the spot is not sent home to write. */
    static void check(Plan plan, boolean noticedBefore, LocalDate earliestVisit, LocalDate today) {
        if (plan.materials().isEmpty()) {
            throw Refusal.field("materials", "请列明要求准备的资料");
        }
        if (plan.method() == Method.WRITTEN) {
            if (noticedBefore) {
                throw new Refusal("AUD-04", DUTIES + "三（一）", "书面稽核只能转为实地稽核，本案已经发出过稽核通知，请选择实地稽核");
            }
            return;
        }
        if (plan.visitOn() == null || plan.visitOn().isBefore(today)) {
            throw Refusal.field("visitOn", "请填写进场日期，且不能早于今天");
        }
        Fields.required("place", plan.place(), "请填写进场地点");
        if (plan.visitOn().isBefore(earliestVisit) && Fields.blank(plan.unannouncedReason())) {
            throw new Refusal(
                    "AUD-05", MEASURES + "（提前通知）", "今天送达通知的，最早进场日期为" + Dates.say(earliestVisit) + "；特殊情况不提前通知的，请写明理由");
        }
    }

    /** Shown the certificate, by two auditors of that day, at a time that can be, signed or refused with a reason. */
    static void check(
            OnRecord made,
            String field,
            List<String> handlersThen,
            List<StaffMember> members,
            Set<String> recused,
            LocalDateTime now) {
        if (!Boolean.TRUE.equals(made.certificateShown())) {
            throw new Refusal("AUD-07", DUTIES + "三（四）", "调查取证、约谈时应当说明身份、出示检查执法证件，请出示并记明后再制作记录");
        }
        if (!made.startedAt().isBefore(made.endedAt())) {
            throw Refusal.field(field + ".endedAt", "结束时间应当晚于开始时间");
        }
        if (made.endedAt().isAfter(now)) {
            throw Refusal.field(field + ".endedAt", "结束时间不能晚于现在");
        }
        checkSigned(field + ".refusalReason", made.signature(), made.refusalReason());
        var day = made.startedAt().toLocalDate();
        if (made.officer1().equals(made.officer2())
                || !handlersThen.containsAll(List.of(made.officer1(), made.officer2()))) {
            throw HandlerLaw.AUDIT.refusal("稽核须由" + Dates.say(day) + "当日本案两名不同的稽核人员进行，请重新选择");
        }
        for (var id : List.of(made.officer1(), made.officer2())) {
            var member = members.stream().filter(one -> one.userId().equals(id)).findFirst();
            var name = member.map(StaffMember::name).orElse(id);
            if (recused.contains(id)) {
                throw HandlerLaw.AUDIT.recused(name + "已回避本案，不能再稽核，请另由其他稽核人员进行");
            }
            if (member.isEmpty() || !member.get().certifiedOn(day)) {
                throw HandlerLaw.AUDIT.refusal(
                        name + "在" + Dates.say(day) + "没有有效的" + HandlerLaw.AUDIT.certificate() + "，不能稽核");
            }
        }
    }

    /** On the spot not before the notice has had its time (AUD-05); who signs for the party shows his authority (AUD-08). */
    static void checkVisit(Visit visit, Plan plan, LocalDate earliest) {
        if (plan.method() != Method.ONSITE) {
            throw new Refusal("AUD-04", DUTIES + "三（一）", "本案现为书面稽核，实地稽核须先转为实地并送达通知书");
        }
        var day = visit.startedAt().toLocalDate();
        if (day.isBefore(earliest) && Fields.blank(plan.unannouncedReason())) {
            throw new Refusal(
                    "AUD-05",
                    MEASURES + "（提前通知）",
                    "稽核通知须提前送达，最早进场日期为" + Dates.say(earliest) + "，不能在" + Dates.say(day) + "进场");
        }
        if (visit.capacity() == Capacity.AGENT && Fields.blank(visit.authorization())) {
            throw new Refusal("AUD-08", DUTIES + "三（四）", "由委托代理人签章的，请写明法定代表人的授权委托书");
        }
    }

    static void checkSigned(String field, Signature signature, String reason) {
        if (signature == Signature.REFUSED && Fields.blank(reason)) {
            throw new Refusal("AUD-10", DUTIES + "三（四）", "对方拒不签名或者盖章的，应当注明拒签原因，请填写");
        }
    }

    static void check(Report report, LocalDate servedOn, LocalDate today) {
        if (report.submittedOn() == null
                || report.submittedOn().isAfter(today)
                || report.submittedOn().isBefore(servedOn)) {
            throw Refusal.field("submittedOn", "提交日期应当在通知书送达之日（" + Dates.say(servedOn) + "）以后，不晚于今天");
        }
        Fields.required("content", report.content(), "请填写自查情况");
        Fields.required("problems", report.problems(), "请填写自查发现的问题，没有的写明“未发现”");
        Fields.required("submitter", report.submitter(), "请填写提交人");
        if (report.signature() == null) {
            throw Refusal.field("signature", "请选择签章情况");
        }
        checkSigned("refusalReason", report.signature(), report.refusalReason());
        if (report.attachments().isEmpty()) {
            throw Refusal.field("attachments", "请登记随自查报告提交的资料");
        }
    }

    /** Only when its term is over can a self-report be missing (AUD-11). */
    static void checkOverdue(LocalDate dueOn, LocalDate today) {
        if (!today.isAfter(dueOn)) {
            throw new Refusal("AUD-11", DUTIES + "三（四）", "提交自查报告的期限" + Dates.say(dueOn) + "尚未届满，不能按逾期办理");
        }
    }

    /** Nothing is found without anything looked at, nor while payments are being suspended (AUD-12, AUD-13). */
    static void checkGathered(boolean looked, boolean suspending) {
        if (!looked) {
            throw new Refusal("AUD-08", DUTIES + "三（四）", "实地稽核须有外出稽核记录、书面稽核须有自查报告，本案还没有，不能结束取证");
        }
        if (suspending) {
            throw new Refusal("AUD-13", DUTIES + "三（五）", "还有紧急保全没有办结审批、送达或者回执，不能结束取证");
        }
    }

    /** The day from which the terms run, and sums that fit the result (AUD-12, AUD-15, AUD-16). */
    static void check(Finding finding, Result result, String opinion, LocalDate notBefore, LocalDate today) {
        if (finding.endedOn().isAfter(today) || finding.endedOn().isBefore(notBefore)) {
            throw Refusal.field("endedOn", "稽核结束日期应当在" + Dates.say(notBefore) + "以后，不晚于今天");
        }
        if (finding.loss().compareTo(finding.amount()) > 0) {
            throw Refusal.field("loss", "基金损失不能大于违规金额");
        }
        if (finding.evidence().isEmpty()) {
            throw Refusal.field("evidence", "请逐项登记证据材料");
        }
        if (result == Result.NONE && finding.amount().signum() > 0) {
            throw new Refusal("AUD-14", DUTIES + "四（一）", "认定了违规金额的，不能作“未发现违规”处理，请核对");
        }
        if (result == Result.MINOR && finding.loss().signum() > 0) {
            throw new Refusal("AUD-15", DUTIES + "四（二）", "已经造成基金损失的，不能作轻微处理，请选择查处");
        }
        if (result == Result.SERIOUS && finding.loss().signum() == 0 && Fields.blank(opinion)) {
            throw new Refusal("AUD-16", DUTIES + "四（三）", "没有造成基金损失而认定违规严重的，请写明理由");
        }
    }

    /** No more comes back than is still owed (AUD-17). */
    static void checkSettled(BigDecimal inProgress, List<TreatmentForms.Item> items, LocalDate today) {
        var sum = items.stream().map(TreatmentForms.Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(inProgress) > 0) {
            throw new Refusal("AUD-17", DUTIES + "四（三）", "本次登记" + sum + "元，超过尚未追回的" + inProgress + "元，请核对");
        }
        if (Stream.of(items).flatMap(List::stream).anyMatch(item -> item.settledOn()
                .isAfter(today))) {
            throw Refusal.field("items", "追回、核销的日期不能晚于今天");
        }
    }
}
