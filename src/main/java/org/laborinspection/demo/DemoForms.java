package org.laborinspection.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the demo's people fill in: the fields of the forms, with plainly fictitious content. */
final class DemoForms {

    private DemoForms() {}

    /** A worker and what he is owed, in yuan. */
    static Map<String, Object> worker(String name, String owed) {
        return Map.of("name", name, "owed", new BigDecimal(owed), "period", "示例期间");
    }

    static Map<String, Object> filing(String basis) {
        return Map.of(
                "employerAddress",
                "示例县示例路1号",
                "employerContact",
                "示例联系人",
                "employerPhone",
                "00000000000",
                "basis",
                basis,
                "suggestion",
                "反映的事项属于劳动保障监察范围，建议立案调查");
    }

    static Map<String, Object> evidence(LocalDate on, String kind, String... names) {
        return Map.of(
                "evidence",
                Stream.of(names)
                        .map(name -> Map.of(
                                "kind",
                                kind,
                                "name",
                                name,
                                "source",
                                "用人单位提供",
                                "pages",
                                names.length + 2,
                                "obtainedOn",
                                on.toString()))
                        .toList());
    }

    static Map<String, Object> interview(LocalDate on, List<String> handlers) {
        return Map.of(
                "interview",
                Map.ofEntries(
                        Map.entry("person", "示例负责人"),
                        Map.entry("position", "示例职务"),
                        Map.entry("startedAt", on + "T08:35:00"),
                        Map.entry("endedAt", on + "T09:20:00"),
                        Map.entry("place", "示例县劳动保障监察大队询问室"),
                        Map.entry("officer1", handlers.get(0)),
                        Map.entry("officer2", handlers.get(1)),
                        Map.entry("recorder", "演示记录员"),
                        Map.entry("certificateShown", true),
                        Map.entry("rightsTold", true),
                        Map.entry("content", "问：是否存在投诉举报反映的情况？\n答：情况属实，单位正在筹措。"),
                        Map.entry("signature", "SIGNED")));
    }

    static Map<String, Object> inspection(LocalDate on, List<String> handlers) {
        return Map.of(
                "inspection",
                Map.ofEntries(
                        Map.entry("place", "示例县示例路1号生产场所"),
                        Map.entry("startedAt", on + "T08:30:00"),
                        Map.entry("endedAt", on + "T09:25:00"),
                        Map.entry("officer1", handlers.get(0)),
                        Map.entry("officer2", handlers.get(1)),
                        Map.entry("recorder", "演示记录员"),
                        Map.entry("person", "示例负责人"),
                        Map.entry("certificateShown", true),
                        Map.entry("rightsTold", true),
                        Map.entry("findings", "现场核对职工名册、考勤表和工资表，与反映的情况相符。"),
                        Map.entry("attachments", "现场照片4张"),
                        Map.entry("signature", "SIGNED")));
    }

    static Map<String, Object> summons(LocalDate on, String contact) {
        return Map.of(
                "summons",
                Map.of(
                        "attendee",
                        "法定代表人或者其委托的代理人",
                        "heldAt",
                        on + "T09:00:00",
                        "place",
                        "示例县劳动保障监察大队询问室",
                        "materials",
                        List.of("LICENSE", "ROSTER", "PAYROLL", "ATTENDANCE"),
                        "contact",
                        contact));
    }

    static Map<String, Object> preservation() {
        return Map.of(
                "preservation",
                Map.of(
                        "ground", "MAY_BE_LOST",
                        "reason", "单位正在清退办公场所，账册有被销毁、转移的可能",
                        "items", List.of(preservedItem())));
    }

    static Map<String, Object> register(List<String> handlers) {
        return Map.of(
                "manner", "ON_SITE",
                "place", "示例县示例路1号财务室",
                "custodian", "示例负责人",
                "items", List.of(preservedItem()),
                "servers", handlers,
                "signature", "SIGNED",
                "receiver", "示例负责人",
                "relation", "法定代表人");
    }

    private static Map<String, Object> preservedItem() {
        return Map.of("name", "工资账册", "feature", "纸质，蓝色封面", "quantity", "2册");
    }

    static Map<String, Object> delivered(LocalDate on, List<String> servers, String receiver, String relation) {
        return Map.of(
                "way",
                "DIRECT",
                "servers",
                servers,
                "servedOn",
                on.toString(),
                "place",
                "示例县示例路1号",
                "receiver",
                receiver,
                "relation",
                relation);
    }

    static Map<String, Object> left(LocalDate on, List<String> servers) {
        return Map.of(
                "leftOn",
                on.toString(),
                "place",
                "示例县示例路1号",
                "servers",
                servers,
                "refusalReason",
                "负责人拒绝签收",
                "witness",
                "示例社区工作人员",
                "recorded",
                true);
    }

    static Map<String, Object> announcement(LocalDate on) {
        return Map.of(
                "publishedOn",
                on.toString(),
                "medium",
                "示例县政府网站",
                "reason",
                "用人单位下落不明",
                "attempts",
                "到注册地直接送达，无人办公；邮寄退回");
    }

    static Map<String, Object> check(LocalDate on, List<String> checkers, boolean done, Map<String, String> items) {
        return Map.of(
                "checkedOn",
                on.toString(),
                "checkers",
                checkers,
                "results",
                items.keySet().stream()
                        .map(item -> Map.of("item", item, "done", done ? "YES" : "NO"))
                        .toList(),
                "summary",
                done ? "到场复查，已全部改正" : "到场复查，仍未改正");
    }

    static Map<String, Object> closure() {
        return closure("责令限期改正", "已按限期改正指令书全部改正", "FULFILLED");
    }

    static Map<String, Object> closure(String result, String performance, String reason) {
        return Map.of("result", result, "performance", performance, "closureReason", reason);
    }

    static Map<String, Object> reply(LocalDate on) {
        return Map.of("way", "PHONE", "repliedOn", on.toString(), "content", "已告知办理结果");
    }
}
