package org.laborinspection.tasklist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laborinspection.calendar.Office;

/** What a portal or another system sends on the way of one case; fictitious throughout. */
final class CaseBodies {

    static final String INFORMANT = "示例保密投诉人";

    private static final LocalDate TODAY = LocalDate.now(Office.ZONE);

    private CaseBodies() {}

    static Map<String, Object> complaint(String employer) {
        var lead = new HashMap<String, Object>();
        lead.put("source", "COMPLAINT");
        lead.put("receivedOn", TODAY.toString());
        lead.put("employer", Map.of("name", employer, "address", "示例县", "contact", "示例联系人", "phone", "0319-0000000"));
        lead.put("category", "WAGES");
        lead.put("facts", "反映拖欠工资");
        lead.put("violationEndedOn", TODAY.minusDays(20).toString());
        lead.put("headcount", 1);
        lead.put("workers", List.of(Map.of("name", "示例劳动者", "owed", 3500.5)));
        lead.put("identity", Map.of("name", INFORMANT, "phone", "13800000000"));
        return lead;
    }

    static Map<String, Object> evidence() {
        return Map.of(
                "evidence",
                List.of(Map.of("kind", "书证", "name", "工资表", "source", "单位提供", "obtainedOn", TODAY.toString())));
    }

    static Map<String, Object> correction() {
        return Map.of(
                "measures", List.of("CORRECTION"),
                "facts", "拖欠工资3500.50元",
                "statement", "承认拖欠",
                "basis", "《劳动保障监察条例》第二十六条",
                "reason", "责令限期支付",
                "items", List.of(Map.of("item", "支付工资", "amount", 3500.5)),
                "termDays", 15);
    }

    static Map<String, Object> handedOver() {
        return Map.of(
                "way", "DIRECT",
                "servers", List.of("inspector1", "inspector2"),
                "servedOn", TODAY.toString(),
                "place", "示例县",
                "receiver", "示例联系人",
                "relation", "负责收件的人");
    }

    static Map<String, Object> check() {
        return Map.of(
                "checkedOn", TODAY.toString(),
                "checkers", List.of("inspector1", "inspector2"),
                "results", List.of(Map.of("item", "支付工资", "done", "YES")),
                "summary", "已足额支付");
    }
}
