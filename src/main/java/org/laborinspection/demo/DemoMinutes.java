package org.laborinspection.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is written down where the demo's people discuss, review, hear the party and report. */
final class DemoMinutes {

    private static final String ROOM = "示例县人社局会议室";

    private DemoMinutes() {}

    /** The five who must be there, of one mind. */
    static Map<String, Object> discussion(LocalDate on, List<String> handlers) {
        return Map.of(
                "discussedAt",
                on + "T08:40",
                "place",
                ROOM,
                "chair",
                "leader",
                "attendees",
                List.of(
                        attendee("leader", "LEADER"),
                        attendee("chief", "CHIEF"),
                        attendee("deputy", "DEPUTY"),
                        attendee(handlers.get(0), "HANDLER"),
                        attendee(handlers.get(1), "HANDLER"),
                        attendee("recorder", "RECORDER")),
                "views",
                List.of(
                        view(handlers.get(0), "汇报案情、证据和拟处理意见", "REPORT"),
                        view(handlers.get(1), "补充汇报裁量理由", "REPORT"),
                        view("deputy", "事实清楚，证据确凿", "AGREE"),
                        view("chief", "适用依据正确，裁量适当", "AGREE"),
                        view("leader", "同意拟处理意见", "AGREE")),
                "conclusion",
                "一致同意拟处理意见");
    }

    static Map<String, Object> findings() {
        return Map.of(
                "items",
                Stream.of("执法主体", "管辖权限", "事实认定", "证据", "定性", "适用依据", "程序", "裁量")
                        .map(subject -> Map.of("item", subject, "verdict", "OK"))
                        .toList());
    }

    static Map<String, Object> statement(LocalDate on) {
        return Map.of(
                "statedOn",
                on.toString(),
                "stater",
                "示例负责人",
                "content",
                "已经筹措资金支付部分工资，请求从轻处罚",
                "evidence",
                "转账凭证复印件2页",
                "adopted",
                "NO",
                "review",
                "支付部分工资的事实属实，但经责令后逾期，不符合从轻条件，不予采纳");
    }

    static Map<String, Object> report() {
        return Map.of(
                "course", "立案后调取工资表、考勤表，询问负责人，并责令限期改正",
                "heard", "告知书已经送达，当事人的意见已经听取并复核",
                "conclusion", "违法事实成立，维持拟处理意见");
    }

    static Map<String, Object> plan(LocalDate on) {
        return Map.of(
                "heldAt", on + "T08:30", "place", ROOM, "open", "YES", "chair", "hearing", "recorder", "recorder");
    }

    static Map<String, Object> hearing(LocalDate on) {
        return Map.of(
                "startedAt",
                on + "T08:30",
                "endedAt",
                on + "T09:15",
                "present",
                List.of(Map.of("name", "示例负责人", "capacity", "当事人的法定代表人"), Map.of("name", "演示承办人员", "capacity", "调查人员")),
                "presented",
                "宣读拟处罚的事实、理由和依据，出示工资表和询问笔录",
                "defended",
                "对拖欠工资的事实没有异议，认为罚款数额偏高",
                "final",
                "请求从轻处罚",
                "signature",
                "SIGNED");
    }

    static Map<String, Object> hearingReport() {
        return Map.of(
                "found", "拖欠工资、经责令拒不改正的事实有工资表、询问笔录和限期改正指令书证实",
                "basis", "《劳动保障监察条例》第三十条第一款第三项",
                "advice", "事实清楚，裁量适当，建议维持拟处罚意见");
    }

    private static Map<String, Object> attendee(String person, String capacity) {
        return Map.of("person", person, "capacity", capacity);
    }

    private static Map<String, Object> view(String person, String view, String vote) {
        return Map.of("person", person, "view", view, "vote", vote);
    }
}
