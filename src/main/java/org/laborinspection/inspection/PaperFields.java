package org.laborinspection.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.stereotype.Component;

/** The values that several papers share, under the Chinese names their templates use. */
@Component
class PaperFields {

    private final CaseLog log;
    private final Staff staff;

    PaperFields(CaseLog log, Staff staff) {
        this.log = log;
        this.staff = staff;
    }

    /** The facts of the case that every paper may name. */
    Map<String, Object> of(CaseFile file) {
        var fields = new HashMap<String, Object>();
        var employer = file.employer();
        fields.put("用人单位", employer.name());
        fields.put("地址", employer.address());
        fields.put("联系人", employer.contact());
        fields.put("联系电话", employer.phone());
        fields.put("证件类型", blank(employer.creditCode()) ? "未提供" : "统一社会信用代码");
        fields.put("证件号码", blank(employer.creditCode()) ? "未提供" : employer.creditCode());
        fields.put("案件来源", file.source().label());
        fields.put("接到日期", file.receivedOn());
        fields.put("立案日期", file.filedOn());
        fields.put("案由", file.category().label());
        fields.put("反映事项", file.facts());
        fields.put("基本情况", file.facts());
        fields.put("承办人员", people(file.handlerIds(), file));
        return fields;
    }

    /** The opinion of the last who took a step: {@code 审核意见, 审核人, 审核日期} for the prefix 审核. */
    Map<String, Object> opinion(CaseFile file, String action, String prefix) {
        return opinion(file, action, prefix + "意见", prefix + "人", prefix + "日期");
    }

    Map<String, Object> opinion(CaseFile file, String action, String opinion, String person, String date) {
        var line = last(file, action);
        var label = line.detail().substring(line.detail().indexOf('：') + 1);
        return Map.of(
                opinion,
                line.opinion() == null ? label + "。" : line.opinion(),
                person,
                staff.nameOf(line.actor()),
                date,
                LocalDate.ofInstant(line.at(), Office.ZONE));
    }

    /** Who took a step last. */
    String actor(CaseFile file, String action) {
        return last(file, action).actor();
    }

    private CaseLog.Line last(CaseFile file, String action) {
        return log.of(file.caseNo()).stream()
                .filter(line -> line.action().equals(action))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** What the handler asks for, with his name and the day. */
    Map<String, Object> asked(String opinion, String actor, LocalDate on) {
        return Map.of("承办意见", opinion, "承办人", staff.nameOf(actor), "承办日期", on);
    }

    List<Map<String, Object>> people(List<String> ids, CaseFile file) {
        return ids.stream()
                .map(id -> Map.<String, Object>of(
                        "姓名",
                        staff.nameOf(id),
                        "执法证号",
                        file.handlers().stream()
                                .filter(h -> h.userId().equals(id))
                                .map(CaseFile.Handler::certificateNo)
                                .findFirst()
                                .or(() -> staff.find(id).map(StaffMember::certificateNo))
                                .orElse("")))
                .toList();
    }

    String name(String userId) {
        return staff.nameOf(userId);
    }

    static String yuan(BigDecimal amount) {
        return amount == null ? "" : String.format("%,.2f元", amount);
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
