package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Registration;
import org.laborinspection.casefile.Source;
import org.laborinspection.casework.CreditCode;
import org.laborinspection.casework.Fields;

/** The conditions of filing (CASE-01 … CASE-06). */
final class FilingRules {

    private FilingRules() {}

    /** Dates that can be, and a complainant where somebody complains about his own right (CASE-01; 条例第九条). */
    static void checkLead(Registration lead, LocalDate today) {
        if (lead.receivedOn().isAfter(today)) {
            throw Refusal.field("receivedOn", "接到日期不能晚于今天");
        }
        if (!lead.source().leadsTo(CaseKind.INSPECTION)) {
            throw Refusal.field("source", "“" + lead.source().label() + "”不是劳动保障监察案件的来源，请重新选择");
        }
        if (lead.violationEndedOn() == null) {
            throw Refusal.field("violationEndedOn", "请填写违法行为发生或者终了的日期");
        }
        if (lead.violationEndedOn().isAfter(lead.receivedOn())) {
            throw Refusal.field("violationEndedOn", "违法行为发生或者终了的日期不能晚于接到日期；仍在继续的，请填写接到日期");
        }
        if (lead.source() == Source.COMPLAINT && lead.informant() == null) {
            throw Refusal.field("informant", "投诉须登记投诉人身份信息；不愿留名的，请按举报登记");
        }
        var code = lead.employer().creditCode();
        if (code != null && !code.isEmpty() && !CreditCode.valid(code)) {
            throw Refusal.field("employer.creditCode", "统一社会信用代码校验不符，请核对");
        }
    }

    /** What the filing form still lacks, in the words of the form (CASE-02, CASE-03). */
    static List<String> missing(CaseFile file) {
        var missing = new ArrayList<>(missingFacts(file));
        if (Fields.blank(file.basis())) {
            missing.add("涉嫌违反条款");
        }
        if (Fields.blank(file.suggestion())) {
            missing.add("承办意见");
        }
        return missing;
    }

    /** The part of it that who complained or reported can supply. */
    static List<String> missingFacts(CaseFile file) {
        var missing = new ArrayList<String>();
        if (Fields.blank(file.employer().address())) {
            missing.add("用人单位地址");
        }
        if (Fields.blank(file.employer().contact())) {
            missing.add("用人单位联系人");
        }
        if (Fields.blank(file.employer().phone())) {
            missing.add("用人单位电话");
        }
        return missing;
    }

    /** Only who can be reached can be told to supply something (CASE-03). */
    static void checkSupplementable(CaseFile file) {
        if (file.informantId() == null) {
            throw new Refusal("CASE-03", "《关于实施〈劳动保障监察条例〉若干规定》第十八条", "本案没有可以联系的投诉举报人，不能告知补正，请自行核查补充后上报");
        }
    }

    static void checkPrepared(CaseFile file) {
        var missing = missing(file);
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "CASE-03", "《关于实施〈劳动保障监察条例〉若干规定》第十八条", "立案审批表缺少：" + String.join("、", missing) + "，请补齐后再上报");
        }
    }

    /** A violation that ended more than two years before the lead came is not filed (CASE-S8; 条例第二十条). */
    static void checkNotTooOld(CaseFile file, LocalDate limitationEndsOn) {
        if (file.receivedOn().isAfter(limitationEndsOn)) {
            throw new Refusal(
                    "CASE-S8",
                    "《劳动保障监察条例》第二十条",
                    "违法行为终了于" + Dates.say(file.violationEndedOn()) + "，查处时效已于" + Dates.say(limitationEndsOn)
                            + "届满，不能立案，请选择“不予受理”");
        }
    }
}
