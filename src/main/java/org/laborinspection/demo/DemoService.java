package org.laborinspection.demo;

import java.util.List;
import java.util.Map;

/** 送达: the oldest paper that waits to be served, by the first handler. */
interface DemoService extends DemoSteps {

    default DemoCase served(int ago) {
        return serving(ago, "served", null, DemoForms.delivered(day(ago), team(), "示例负责人", "法定代表人"));
    }

    /** To an office of the state. */
    default DemoCase handedOver(int ago) {
        return serving(ago, "served", null, DemoForms.delivered(day(ago), team(), "示例收文员", "负责收件的人"));
    }

    default DemoCase refusedToSign(int ago) {
        return serving(ago, "refused", "负责人拒绝签收", Map.of());
    }

    default DemoCase left(int ago) {
        return step(ago, team().get(0), "LeaveDocument", "left", null, DemoForms.left(day(ago), team()));
    }

    default DemoCase announced(int ago) {
        return serving(ago + 1, "untraceable", "注册地无人办公，邮寄退回", Map.of())
                .step(
                        ago,
                        team().get(0),
                        "PublishAnnouncement",
                        "published",
                        "下落不明，公告送达",
                        DemoForms.announcement(day(ago)));
    }

    /** A written reply to who complained, from the window. */
    default DemoCase replyServed(int ago) {
        return step(
                ago,
                "clerk",
                "ServeDocument",
                "served",
                null,
                DemoForms.delivered(day(ago), List.of("inspector1", "inspector2"), "投诉人", "受送达人本人"));
    }

    private DemoCase serving(int ago, String outcome, String opinion, Map<String, ?> fields) {
        return step(ago, team().get(0), "ServeDocument", outcome, opinion, fields);
    }
}
