package org.laborinspection.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Set;
import org.laborinspection.calendar.Dates;
import org.laborinspection.calendar.Period;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.Fields;
import org.laborinspection.inspection.HearingForms.EndGround;
import org.laborinspection.inspection.HearingForms.Minutes;
import org.laborinspection.inspection.HearingForms.Plan;
import org.laborinspection.inspection.HearingForms.Request;
import org.laborinspection.inspection.MinutesForms.Signature;

/** The conditions of a hearing (CASE-20; 处罚法第六十三条至第六十五条). */
final class HearingRules {

    private static final String RULE = "CASE-20";
    private static final String ARTICLE_64 = "《行政处罚法》第六十四条";

    private HearingRules() {}

    /** Only a request in time, by who has the right to a hearing, is accepted. */
    static void checkAcceptable(Request request) {
        if (request.dueOn() == null) {
            throw new Refusal(RULE, "《行政处罚法》第六十三条", "拟作出的处理不属于听证范围，不能受理，请选择不予受理");
        }
        if (request.late()) {
            throw new Refusal(
                    RULE,
                    ARTICLE_64 + "第一项",
                    "听证申请期限至" + Dates.say(request.dueOn()) + "届满，当事人" + Dates.say(request.requestedOn())
                            + "才提出，视为放弃听证，请选择不予受理");
        }
    }

    /** A request in time by who has the right cannot be declined. */
    static void checkDeclinable(Request request) {
        if (request.dueOn() != null && !request.late()) {
            throw new Refusal(RULE, "《行政处罚法》第六十三条、第六十四条", "当事人在期限内要求听证，属于听证范围，应当受理");
        }
    }

    /** Chaired and heard by nobody of the case, recorded by a third, announced early enough even if served today. */
    static void check(
            Plan plan,
            CaseFile file,
            ApprovalRules.Members members,
            Set<String> ofTheCase,
            Period notice,
            WorkingCalendar calendar,
            LocalDateTime now) {
        var bench = new ArrayList<>(plan.officers());
        bench.add(plan.chair());
        if (bench.stream().distinct().count() != bench.size()) {
            throw Refusal.field("officers", "听证主持人和听证员不能是同一人");
        }
        for (var person : bench) {
            if (file.isHandler(person) || ofTheCase.contains(person)) {
                throw new Refusal(RULE, ARTICLE_64 + "第四项", "听证由非本案调查人员主持，主持人、听证员不能是办理过本案的人员，请重新选择");
            }
            if (!members.of("hearing-officer").contains(person)) {
                throw new Refusal(RULE, ARTICLE_64 + "第四项", "听证主持人、听证员应当从听证主持人名册中指定，请重新选择");
            }
        }
        if (file.isHandler(plan.recorder()) || bench.contains(plan.recorder())) {
            throw new Refusal(RULE, ARTICLE_64, "听证记录员不能由承办人员、主持人或者听证员兼任，请重新选择");
        }
        if (!members.of("recorder").contains(plan.recorder())) {
            throw Refusal.field("recorder", "请从记录员中选择听证记录员");
        }
        if (!plan.isOpen()
                && (plan.closedReason() == null || plan.closedReason().isBlank())) {
            throw new Refusal(RULE, ARTICLE_64 + "第三项", "除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证公开举行；不公开的请写明理由");
        }
        early(plan.heldAt(), notice, calendar, now);
    }

    private static void early(LocalDateTime heldAt, Period notice, WorkingCalendar calendar, LocalDateTime now) {
        var latest = notice.latestStart(calendar, heldAt.toLocalDate());
        if (now.toLocalDate().isAfter(latest)) {
            throw new Refusal(
                    RULE,
                    ARTICLE_64 + "第二项、第八十五条",
                    Dates.say(heldAt.toLocalDate()) + "举行听证的，最迟应于" + Dates.say(latest) + "送达通知；今天送达的，最早可于"
                            + Dates.say(notice.earliestEnd(calendar, now.toLocalDate())) + "举行，请另定日期");
        }
        if (!calendar.isWorkingDay(heldAt.toLocalDate())) {
            throw Refusal.field("heldAt", "听证时间应当是工作日，请另定日期");
        }
    }

    /** Not before the notice has run, and with what was said there. */
    static void checkHeld(Minutes minutes, Plan plan, LocalDate earliest, LocalDateTime now) {
        if (minutes.startedAt() == null
                || minutes.endedAt() == null
                || !minutes.startedAt().isBefore(minutes.endedAt())) {
            throw Refusal.field("endedAt", "请填写听证的开始和结束时间，结束应当晚于开始");
        }
        if (minutes.endedAt().isAfter(now)) {
            throw Refusal.field("endedAt", "结束时间不能晚于现在");
        }
        if (minutes.startedAt().toLocalDate().isBefore(earliest)) {
            throw new Refusal(
                    RULE, ARTICLE_64 + "第二项、第八十五条", "听证通知送达后，最早可于" + Dates.say(earliest) + "举行听证；提前举行的听证无效，请延期");
        }
        if (!minutes.startedAt().toLocalDate().equals(plan.heldAt().toLocalDate())) {
            throw Refusal.field(
                    "startedAt", "听证应当在通知的日期（" + Dates.say(plan.heldAt().toLocalDate()) + "）举行，改期的请选择延期");
        }
        if (minutes.present().isEmpty()) {
            throw Refusal.field("present", "请填写到场人员");
        }
        Fields.required("presented", minutes.presented(), "请填写调查人员陈述");
        Fields.required("defended", minutes.defended(), "请填写当事人陈述和质证");
        if (minutes.signature() == null) {
            throw Refusal.field("signature", "请选择签名情况");
        }
        if (minutes.signature() == Signature.REFUSED) {
            Fields.required("refusalReason", minutes.refusalReason(), "当事人拒绝签名的，请注明原因");
        }
    }

    /** Nobody has stayed away from a hearing whose hour has not come, or of which he was told too late. */
    static void checkEnded(EndGround ground, Plan plan, LocalDate earliest, LocalDateTime now) {
        if (ground == null) {
            throw Refusal.field("endGround", "请选择听证终止的情形");
        }
        if (ground == EndGround.WITHDRAWN) {
            return;
        }
        if (now.isBefore(plan.heldAt())) {
            throw Refusal.field("endGround", "听证时间还没有到，不能以“" + ground.label() + "”终止听证");
        }
        if (plan.heldAt().toLocalDate().isBefore(earliest)) {
            throw new Refusal(
                    RULE,
                    ARTICLE_64 + "第二项、第八十五条",
                    "听证通知送达后，最早可于" + Dates.say(earliest) + "举行听证，不能以“" + ground.label() + "”终止，请延期");
        }
    }
}
