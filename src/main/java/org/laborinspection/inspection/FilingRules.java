package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Registration;
import org.laborinspection.casefile.Source;
import org.laborinspection.staff.StaffMember;

/** The conditions of filing (CASE-01 … CASE-06). */
final class FilingRules {

    private FilingRules() {}

    /** Dates that can be, and a complainant where somebody complains about his own right (CASE-01; 条例第九条). */
    static void checkLead(Registration lead, LocalDate today) {
        if (lead.receivedOn().isAfter(today)) {
            throw Refusal.field("receivedOn", "接到日期不能晚于今天");
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
                    "违法行为终了于" + file.violationEndedOn() + "，查处时效已于" + limitationEndsOn + "届满，不能立案，请选择“不予受理”");
        }
    }

    /**
     * Two or more inspectors, all different, all with a valid certificate, none recused, none who registered, reviewed or
     * decides (CASE-06; 处罚法第四十二条).
     */
    static void checkHandlers(
            List<String> chosen,
            List<StaffMember> members,
            Set<String> inspectors,
            Set<String> recused,
            Set<String> others,
            LocalDate today) {
        var article = "《行政处罚法》第四十二条";
        if (new HashSet<>(chosen).size() < 2) {
            throw new Refusal("CASE-06", article, "承办人员应当为两名以上，请再指定");
        }
        for (var id : chosen) {
            var member = members.stream().filter(m -> m.userId().equals(id)).findFirst();
            if (member.isEmpty() || !member.get().certifiedOn(today)) {
                throw new Refusal(
                        "CASE-06", article, member.map(StaffMember::name).orElse(id) + "没有有效的执法证，不能承办本案，请另行指定");
            }
            if (recused.contains(id)) {
                throw new Refusal("CASE-06", "《行政处罚法》第四十三条", member.get().name() + "已回避本案，请另行指定");
            }
            if (others.contains(id)) {
                throw new Refusal("CASE-06", "岗位分离要求", member.get().name() + "登记、审核或者审批本案，不能承办本案，请另行指定");
            }
            if (!inspectors.contains(id)) {
                throw new Refusal("CASE-06", "岗位分离要求", member.get().name() + "不是案件承办人员，不能承办本案，请另行指定");
            }
        }
    }
}
