package org.laborinspection.inspection;

import java.time.LocalDate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.Fields;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.inspection.ApprovalForms.Heard.Conclusion;
import org.laborinspection.inspection.ApprovalForms.Party;
import org.laborinspection.inspection.ApprovalForms.Report;

/** The conditions of hearing the party after a notice (CASE-19, CASE-21). */
final class NoticeRules {

    private static final String RULE = "CASE-19";
    private static final String ARTICLES = "《行政处罚法》第四十四条、第四十五条、第六十二条";

    private NoticeRules() {}

    /** What was said, by whom and when, and a reasoned answer to it. */
    static void checkStatement(Party party, LocalDate served, LocalDate today) {
        between("statedOn", "陈述日期", party.statedOn(), served, today);
        Fields.required("stater", party.stater(), "请填写陈述人");
        Fields.required("content", party.content(), "请填写陈述申辩的内容");
        if (party.adopted() == null) {
            throw Refusal.field("adopted", "请选择是否采纳");
        }
        if (Fields.blank(party.review())) {
            throw new Refusal(RULE, ARTICLES, "对当事人的陈述申辩应当复核，请填写复核意见及理由");
        }
    }

    static void checkRequest(Party party, LocalDate served, LocalDate today) {
        between("requestedOn", "申请日期", party.requestedOn(), served, today);
        if (party.manner() == null) {
            throw Refusal.field("manner", "请选择申请方式");
        }
    }

    /**
     * The party has been heard when his times are over, or when he waived them in writing; silence is no waiver.
     *
     * @param hearing the clock of the request for a hearing; null where there is no right to one
     */
    static void checkHeard(
            Party party,
            boolean stated,
            LocalDate served,
            StatutoryClock statement,
            StatutoryClock hearing,
            LocalDate today) {
        if (party.conclusion() == Conclusion.WAIVED) {
            between("waivedOn", "书面放弃的日期", party.waivedOn(), served, today);
            return;
        }
        if (party.conclusion() == Conclusion.STATED && !stated) {
            throw Refusal.field("conclusion", "还没有登记当事人的陈述申辩，请先登记并复核");
        }
        if (party.conclusion() == Conclusion.NONE && stated) {
            throw Refusal.field("conclusion", "当事人已经陈述申辩，请选择“已陈述申辩并复核”");
        }
        stillOpen(statement, today);
        if (hearing != null && hearing.isRunning()) {
            stillOpen(hearing, today);
        }
    }

    private static void stillOpen(StatutoryClock clock, LocalDate today) {
        if (!today.isAfter(clock.dueOn())) {
            throw new Refusal(
                    RULE, ARTICLES, clock.label() + "至" + Dates.say(clock.dueOn()) + "届满，此前不能终结听取意见；当事人书面放弃的除外");
        }
    }

    static void check(Report report) {
        Fields.required("course", report.course(), "请填写调查经过");
        Fields.required("heard", report.heard(), "请填写告知、陈述申辩和听证情况");
        Fields.required("conclusion", report.conclusion(), "请填写定性和处理意见");
    }

    private static void between(String field, String what, LocalDate day, LocalDate served, LocalDate today) {
        if (day == null) {
            throw Refusal.field(field, "请填写" + what);
        }
        if (day.isBefore(served) || day.isAfter(today)) {
            throw Refusal.field(field, what + "应当在告知书送达之日（" + Dates.say(served) + "）以后，不晚于今天");
        }
    }
}
