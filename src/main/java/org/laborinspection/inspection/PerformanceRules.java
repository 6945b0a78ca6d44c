package org.laborinspection.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.Payment;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.Fields;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.inspection.PerformanceForms.Effect;
import org.laborinspection.inspection.PerformanceForms.Instalment;
import org.laborinspection.inspection.PerformanceForms.Paid;
import org.laborinspection.inspection.PerformanceForms.Progress;
import org.laborinspection.inspection.PerformanceForms.RemedyKind;
import org.laborinspection.inspection.PerformanceForms.Result;

/** The conditions of performance, deferral and remedies (CASE-24, CASE-25). */
final class PerformanceRules {

    private static final String RULE = "CASE-24";

    private PerformanceRules() {}

    /** Sums received after service and not in the future, of either kind no more than is owed. */
    static void checkPayments(List<Paid> payments, Account account, LocalDate served, LocalDate today) {
        for (var paid : payments) {
            between("payments", "缴付日期", paid.paidOn(), served, today);
        }
        if (sum(payments, Payment.Kind.PRINCIPAL).compareTo(account.outstanding()) > 0) {
            throw Refusal.field("payments", "登记的款项超过尚欠的" + PaperDesk.yuan(account.outstanding()) + "元，请核对；加处罚款请另选款项");
        }
        if (sum(payments, Payment.Kind.LATE).compareTo(account.lateOutstanding()) > 0) {
            throw Refusal.field("payments", "登记的加处罚款超过尚欠的" + PaperDesk.yuan(account.lateOutstanding()) + "元，请核对");
        }
    }

    private static BigDecimal sum(List<Paid> payments, Payment.Kind kind) {
        return payments.stream()
                .filter(paid -> paid.kind() == kind)
                .map(Paid::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All that was ordered is there; what was added for being late too, or why it is forgone (强制法第四十二条). */
    static void checkPerformed(Account account, String note) {
        if (!account.isPaid()) {
            throw new Refusal(
                    RULE, "责任清单（九）二（五）", "尚欠" + PaperDesk.yuan(account.outstanding()) + "元，不能登记为已全部履行，请先登记款项");
        }
        if (account.lateOutstanding().signum() > 0 && Fields.blank(note)) {
            throw new Refusal(
                    RULE,
                    "《行政处罚法》第七十二条；《行政强制法》第四十二条",
                    "逾期加处罚款尚欠" + PaperDesk.yuan(account.lateOutstanding()) + "元，请登记缴纳；依法减免的，请写明理由");
        }
        if (account.amount().signum() == 0 && Fields.blank(note)) {
            throw Refusal.field("note", "请填写履行情况");
        }
    }

    /** Only a fine is deferred, on request, in dates to come that add up to what is owed (处罚法第六十六条). */
    static void checkDeferral(Progress progress, boolean penalty, Account account, LocalDate today) {
        if (!penalty || account.outstanding().signum() == 0) {
            throw new Refusal(RULE, "《行政处罚法》第六十六条", "延期、分期缴纳限于尚未缴清的罚款，请核对");
        }
        if (Fields.blank(progress.reason())) {
            throw Refusal.field("reason", "请填写申请延期、分期的理由");
        }
        if (progress.plan().isEmpty()) {
            throw Refusal.field("plan", "请填写缴纳计划");
        }
        var before = today;
        for (var part : progress.plan()) {
            if (!part.dueOn().isAfter(before)) {
                throw Refusal.field("plan", "缴纳日期应当晚于今天，并且逐期递增");
            }
            before = part.dueOn();
        }
        var total = progress.plan().stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(account.outstanding()) != 0) {
            throw Refusal.field(
                    "plan",
                    "各期合计" + PaperDesk.yuan(total) + "元，与尚欠的" + PaperDesk.yuan(account.outstanding()) + "元不符，请核对");
        }
    }

    /** A remedy sought within its time (行政复议法第二十条、行政诉讼法第四十五条、第四十六条). */
    static void checkRemedy(Progress progress, StatutoryClock within, LocalDate served, LocalDate today) {
        if (progress.remedy() == null) {
            throw Refusal.field("remedy", "请选择行政复议或者行政诉讼");
        }
        between("filedOn", "申请（起诉）日期", progress.filedOn(), served, today);
        if (Fields.blank(progress.authority())) {
            throw Refusal.field("authority", "请填写受理机关");
        }
        if (within != null && within.dueOn() != null && progress.filedOn().isAfter(within.dueOn())) {
            throw new Refusal(
                    "CASE-25",
                    within.basis(),
                    within.label() + "已于" + Dates.say(within.dueOn()) + "届满，" + Dates.say(progress.filedOn())
                            + "提出的已经逾期，不能登记");
        }
    }

    static void check(
            Result result, String outcome, RemedyKind kind, LocalDate filedOn, boolean published, LocalDate today) {
        between("decidedOn", "决定（裁判）日期", result.decidedOn(), filedOn, today);
        between("receivedOn", "收到日期", result.receivedOn(), result.decidedOn(), today);
        if (kind == RemedyKind.LITIGATION && result.effective() != Effect.FINAL) {
            throw Refusal.field("effective", "裁判尚未生效的，请待生效后再登记");
        }
        if (outcome.equals("changed") && result.amount() == null) {
            throw Refusal.field("amount", "变更的，请填写变更后的金额");
        }
        if (published && !outcome.equals("upheld")) {
            if (result.retractedOn() == null || Fields.blank(result.retraction())) {
                throw new Refusal("CASE-S6", "《行政处罚法》第四十八条", "已公开的处罚决定被变更、撤销的，应当撤回公开信息并说明理由，请填写撤回日期和说明");
            }
            between("retractedOn", "撤回公开信息的日期", result.retractedOn(), result.receivedOn(), today);
        }
    }

    private static void between(String field, String what, LocalDate day, LocalDate from, LocalDate today) {
        if (day == null) {
            throw Refusal.field(field, "请填写" + what);
        }
        if (day.isBefore(from) || day.isAfter(today)) {
            throw Refusal.field(field, what + "应当在" + Dates.say(from) + "以后，不晚于今天");
        }
    }
}
