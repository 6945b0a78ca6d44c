package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laborinspection.document.DocumentKind.D31;
import static org.laborinspection.document.DocumentKind.D35;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.deadline.StatutoryClock.State;
import org.laborinspection.document.ProofOfService;
import org.laborinspection.document.ServiceWay;

/** The whole of {@code ServeDocument}: each lawful way, with its proof, its date, and the clock that date starts. */
class ServeDocumentTest extends CaseScenario {

    private static final LocalDate ISSUED = day("2026-05-11");

    @AfterAll
    void everyNodeOfTheModelHasBeenPassed() {
        assertThat(unvisited("ServeDocument")).isEmpty();
    }

    @Test
    @Tag("CASE-23")
    @Tag("CASE-23a")
    @DisplayName("Art. 88: handed over; the term of correction runs from that day, the clock of service is met")
    void handedOverDirectly() {
        var caseNo = ordered(ISSUED);
        assertThat(due(caseNo, "DECISION_SERVE")).isEqualTo("2026-05-20");
        office.on(day("2026-05-13"));
        serve(caseNo, handedOver(day("2026-05-13")));
        assertThat(proof(caseNo).way()).isEqualTo(ServiceWay.DIRECT);
        assertThat(proof(caseNo).servedOn()).isEqualTo("2026-05-13");
        assertThat(due(caseNo, "SELF_CORRECT")).isEqualTo("2026-05-28");
        assertThat(state(caseNo, "DECISION_SERVE")).isEqualTo(State.MET);
        assertThat(papers(caseNo)).endsWith(D31, D35);
        assertThat(visited(caseNo)).doesNotContain("Task_LeaveDocument", "Task_PublishAnnouncement");
    }

    @Test
    @Tag("CASE-23")
    @DisplayName("Art. 90, 91; 处罚法 61: entrusted, by post and electronically each want what that way wants")
    void otherWays() {
        var entrusted = ordered(ISSUED);
        refused(() -> serve(entrusted, with("way", "ENTRUSTED")), "entrustedTo", "受托机关");
        serve(entrusted, with("way", "ENTRUSTED", "entrustedTo", "示例市人力资源和社会保障局"));
        assertThat(proof(entrusted).way()).isEqualTo(ServiceWay.ENTRUSTED);

        var posted = ordered(ISSUED);
        refused(() -> serve(posted, with("way", "POST")), "trackingNo", "邮件号");
        serve(posted, with("way", "POST", "trackingNo", "示例邮件000"));
        assertThat(proof(posted).remarks()).isEqualTo("示例邮件000");

        var electronic = ordered(ISSUED);
        refused(() -> serve(electronic, with("way", "ELECTRONIC")), "CASE-23", "送达确认书");
        serve(electronic, with("way", "ELECTRONIC", "confirmation", "示例确认书1号"));
        assertThat(proof(electronic).way()).isEqualTo(ServiceWay.ELECTRONIC);
    }

    @Test
    @Tag("CASE-23")
    @DisplayName(
            "Art. 89: who refuses to sign has it left at the place, with a witness or wholly recorded, never announced")
    void refusedAndLeft() {
        var caseNo = ordered(ISSUED);
        refused(() -> serve(caseNo, with("way", "ANNOUNCEMENT")), "CASE-23", "留置送达、公告送达");
        office.done(caseNo, "inspector1", "ServeDocument", "refused", "法定代表人拒绝签收");
        assertThat(office.steps(caseNo)).containsExactly("Task_LeaveDocument");
        var left = new HashMap<String, Object>(Map.of(
                "leftOn",
                ISSUED.toString(),
                "place",
                "示例县示例路1号",
                "servers",
                List.of("inspector1", "inspector2"),
                "refusalReason",
                "拒绝签收"));
        refused(() -> office.done(caseNo, "inspector1", "LeaveDocument", "left", null, left), "CASE-23", "见证人", "全程录像");
        left.put("recorded", true);
        office.done(caseNo, "inspector1", "LeaveDocument", "left", null, left);
        assertThat(proof(caseNo).way()).isEqualTo(ServiceWay.LEFT);
        assertThat(proof(caseNo).refusalReason()).isEqualTo("拒绝签收");
        assertThat(due(caseNo, "SELF_CORRECT")).isEqualTo("2026-05-26");
        assertThat(visited(caseNo)).doesNotContain("Task_PublishAnnouncement");
    }

    @Test
    @Tag("CASE-23")
    @Tag("T3")
    @DisplayName("Art. 95: announced only when nothing else reaches him; served when 30 calendar days are over")
    void announced() {
        var caseNo = ordered(ISSUED);
        office.done(caseNo, "inspector1", "ServeDocument", "retry", "现场无人，改日再送");
        office.done(caseNo, "inspector1", "ServeDocument", "untraceable", "经多方查找下落不明");
        refused(
                () -> office.done(
                        caseNo,
                        "inspector2",
                        "PublishAnnouncement",
                        "published",
                        null,
                        Map.of("publishedOn", "2026-05-11", "medium", "示例日报")),
                "reason",
                "公告原因");
        office.done(
                caseNo,
                "inspector2",
                "PublishAnnouncement",
                "published",
                null,
                Map.of(
                        "publishedOn", "2026-05-11",
                        "medium", "示例日报",
                        "reason", "下落不明",
                        "attempts", "直接送达两次、邮寄一次均未果"));
        // 05-11 + 30 calendar days = 06-10, a Wednesday
        assertThat(due(caseNo, "ANNOUNCE")).isEqualTo("2026-06-10");
        assertThat(state(caseNo, "DECISION_SERVE")).isEqualTo(State.MET);
        office.at(day("2026-06-10").atTime(23, 59));
        assertThat(fireTimers(caseNo)).as("not before 24:00").isZero();
        office.at(day("2026-06-11").atStartOfDay());
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(proof(caseNo).servedOn()).isEqualTo("2026-06-10");
        assertThat(due(caseNo, "SELF_CORRECT")).isEqualTo("2026-06-25");
        assertThat(log.of(caseNo))
                .anyMatch(line -> line.actor().equals("system") && line.action().equals("RecordService"));
        assertThat(visited(caseNo)).doesNotContain("Task_LeaveDocument");
    }

    @Test
    @Tag("CASE-23")
    @DisplayName("Two different handlers serve, on a day between issue and today, with the receiver named")
    void badProofs() {
        var caseNo = ordered(ISSUED);
        refused(() -> serve(caseNo, with("servers", List.of("inspector1"))), "servers", "两名不同");
        refused(() -> serve(caseNo, with("servers", List.of("inspector1", "inspector3"))), "servers", "承办人员");
        refused(() -> serve(caseNo, with("servedOn", "2026-05-10")), "servedOn", "2026年5月11日");
        refused(() -> serve(caseNo, with("servedOn", "2026-05-12")), "servedOn", "不晚于今天");
        refused(() -> serve(caseNo, with("receiver", " ")), "receiver", "收件人");
        assertThat(documents.proofOf(order(caseNo))).as("nothing half done").isEmpty();
    }

    private void serve(String caseNo, Map<String, ?> proof) {
        office.done(caseNo, "inspector1", "ServeDocument", "served", null, proof);
    }

    private long order(String caseNo) {
        return documents.latest(caseNo, D31).orElseThrow().id();
    }

    private ProofOfService proof(String caseNo) {
        return documents.proofOf(order(caseNo)).orElseThrow();
    }

    private static Map<String, Object> with(Object... fields) {
        var proof = new HashMap<>(handedOver(ISSUED));
        for (var i = 0; i < fields.length; i += 2) {
            proof.put((String) fields[i], fields[i + 1]);
        }
        return proof;
    }
}
