package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.document.DocumentKind;

/** 调查的文书: minutes, summons and preservation, each at its step, with its words, or refused and nothing half done. */
class InvestigationPapersTest extends CaseScenario {

    private static final LocalDate DAY = day("2026-03-10");

    @Test
    @Tag("D11")
    @Tag("CASE-07")
    @DisplayName("Art. 55: an interview is a paper with both handlers, what was told and said, and the task stays open")
    void interview() throws IOException {
        var caseNo = filed(DAY);
        record(caseNo, "interview", interview(DAY));
        record(
                caseNo,
                "interview",
                with(interview(DAY), "signature", "REFUSED", "refusalReason", "称与本人无关", "witness", "示例见证人"));

        assertThat(papers(caseNo)).containsExactly(DocumentKind.D03, DocumentKind.D11, DocumentKind.D11);
        assertThat(office.steps(caseNo)).containsExactly("Task_Investigate");
        var all = documents.ofCase(caseNo);
        assertThat(words(all.get(2).id()))
                .contains(
                        caseNo,
                        "2026年3月10日8时30分至2026年3月10日9时10分",
                        "演示监察员甲（执法证号：示执011）",
                        "演示监察员乙（执法证号：示执012）",
                        "示例负责人",
                        "示例厂长",
                        "已向你出示执法证件",
                        "有权申请回避",
                        "不申请回避",
                        "问：是否拖欠工资？",
                        "　　答：是。",
                        "已核对笔录，并逐页签名")
                .doesNotContain("拒绝签名，原因");
        assertThat(words(all.get(3).id())).contains("拒绝签名，原因：称与本人无关。", "在场见证人：示例见证人");
        assertThat(cases.entries(caseNo, EntryType.INTERVIEW)).hasSize(2);
    }

    @Test
    @Tag("D12")
    @Tag("CASE-07")
    @DisplayName("Art. 55: an inspection on the spot is a paper too")
    void inspection() throws IOException {
        var caseNo = filed(DAY);
        record(caseNo, "inspect", inspection(DAY));
        assertThat(words(
                        documents.latest(caseNo, DocumentKind.D12).orElseThrow().id()))
                .contains("示例县示例路1号车间", "示例现场负责人", "在岗劳动者2人", "现场照片4张", "演示监察员甲", "已出示执法证件", "情况属实");
        assertThat(cases.entries(caseNo, EntryType.INSPECTION)).hasSize(1);
    }

    @Test
    @Tag("D11")
    @Tag("D12")
    @Tag("CASE-06")
    @Tag("CASE-07")
    @DisplayName(
            "Art. 42, 43, 55: what makes minutes worthless is refused, all that is missing at once, and nothing is kept")
    void refusedMinutes() {
        var caseNo = filed(DAY);
        var one = interview(DAY);
        refused(() -> record(caseNo, "interview", with(one, "officer2", "inspector1")), "CASE-07", "两名不同的承办人员");
        refused(() -> record(caseNo, "interview", with(one, "officer2", "inspector3")), "CASE-07", "承办人员");
        refused(() -> record(caseNo, "interview", with(one, "certificateShown", false)), "CASE-07", "出示执法证件");
        refused(() -> record(caseNo, "interview", with(one, "rightsTold", false)), "CASE-07", "申请回避的权利");
        refused(() -> record(caseNo, "interview", with(one, "endedAt", DAY + "T08:30")), "interview.endedAt", "晚于开始时间");
        refused(() -> record(caseNo, "interview", with(one, "endedAt", DAY + "T10:01")), "interview.endedAt", "不能晚于现在");
        refused(
                () -> record(caseNo, "interview", with(one, "signature", "REFUSED")),
                "interview.refusalReason",
                "注明原因");
        refused(
                () -> record(caseNo, "interview", with(one, "startedAt", day("2026-03-09") + "T08:30")),
                "CASE-07",
                "2026-03-09当日");
        refused(
                () -> record(caseNo, "interview", with(with(one, "content", " "), "person", null)),
                "interview.content",
                "请填写询问内容",
                "请填写被询问人");
        refused(() -> record(caseNo, "inspect", with(inspection(DAY), "officer1", "inspector3")), "CASE-07", "检查须由");
        refused(() -> office.done(caseNo, "inspector1", "Investigate", "interview"), "interview", "请填写询问笔录");
        refused(
                () -> office.done(caseNo, "inspector1", "Investigate", "conclude", null, Map.of("interview", one)),
                "outcome",
                "填写了询问笔录");
        assertThat(papers(caseNo)).as("nothing half done").containsExactly(DocumentKind.D03);
        assertThat(cases.entries(caseNo)).isEmpty();
    }

    @Test
    @Tag("D11")
    @Tag("CASE-06")
    @DisplayName(
            "Art. 42, 43: who was a handler that day asks, with a certificate valid that day, and never once recused")
    void handlersOfTheDay() {
        var caseNo = filed(DAY);
        office.as("inspector1", () -> {
            process.requestRecusal(caseNo, new RecusalRequest("inspector2", "亲属", "示例一号建筑有限公司"), "inspector1");
            return null;
        });
        office.done(caseNo, "leader", "DecideRecusal", "approve", "应当回避");
        office.done(caseNo, "chief", "ReplaceHandler", "replaced", null, Map.of("replacement", "inspector3"));
        office.on(DAY.plusDays(1));
        refused(() -> record(caseNo, "interview", interview(DAY)), "CASE-06", "已回避本案");
        refused(
                () -> record(caseNo, "interview", with(interview(DAY.minusDays(1)), "officer2", "inspector3")),
                "CASE-07",
                "当日");
        record(caseNo, "interview", with(interview(DAY), "officer2", "inspector3"));
        assertThat(papers(caseNo)).contains(DocumentKind.D11);
    }

    @Test
    @Tag("D11")
    @Tag("CASE-S10")
    @DisplayName(
            "Art. 9: minutes of the informant are sealed; the case knows that he was asked, not who he is nor what he said")
    void informantAsked() throws IOException {
        var caseNo = filed(DAY);
        record(
                caseNo,
                "interview",
                with(interview(DAY), "informant", true, "person", "示例投诉人", "place", "示例投诉人住处", "remark", "投诉人核对"));
        var minutes = documents.latest(caseNo, DocumentKind.D11).orElseThrow();
        assertThat(minutes.sealed()).isTrue();
        refused(() -> documents.open(minutes.id()), "CASE-S10", "查阅理由");
        assertThat(words(documents.openSealed(minutes.id(), "inspector1", "核对笔录")))
                .contains("示例投诉人住处", "问：是否拖欠工资？");
        assertThat(cases.entries(caseNo).toString())
                .contains("投诉人（登记编号" + caseNo + "）")
                .doesNotContain("示例投诉人", "示例厂长", "是否拖欠工资", "投诉人核对");
        assertThat(log.of(caseNo).toString()).doesNotContain("示例投诉人");
        assertThat(jdbc.sql("select count(*) from act_hi_varinst where text_ like '%示例投诉人%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void record(String caseNo, String outcome, Map<String, Object> minutes) {
        office.done(
                caseNo,
                "inspector1",
                "Investigate",
                outcome,
                null,
                Map.of(outcome.equals("interview") ? "interview" : "inspection", minutes));
    }

    private static Map<String, Object> interview(LocalDate on) {
        return Map.ofEntries(
                Map.entry("person", "示例负责人"),
                Map.entry("position", "示例厂长"),
                Map.entry("startedAt", on + "T08:30"),
                Map.entry("endedAt", on + "T09:10"),
                Map.entry("place", "示例县劳动保障监察大队"),
                Map.entry("officer1", "inspector1"),
                Map.entry("officer2", "inspector2"),
                Map.entry("recorder", "演示记录员"),
                Map.entry("certificateShown", true),
                Map.entry("rightsTold", true),
                Map.entry("content", "问：是否拖欠工资？\n答：是。"),
                Map.entry("signature", "SIGNED"));
    }

    private static Map<String, Object> inspection(LocalDate on) {
        return Map.ofEntries(
                Map.entry("place", "示例县示例路1号车间"),
                Map.entry("startedAt", on + "T08:30"),
                Map.entry("endedAt", on + "T09:10"),
                Map.entry("officer1", "inspector1"),
                Map.entry("officer2", "inspector2"),
                Map.entry("recorder", "演示记录员"),
                Map.entry("person", "示例现场负责人"),
                Map.entry("certificateShown", true),
                Map.entry("rightsTold", true),
                Map.entry("findings", "在岗劳动者2人，工资表未签领。"),
                Map.entry("attachments", "现场照片4张"),
                Map.entry("remark", "情况属实"),
                Map.entry("signature", "SIGNED"));
    }

    /** The same with other values: names and values in turn; null takes a field away. */
    private static Map<String, Object> with(Map<String, Object> fields, Object... others) {
        var all = new HashMap<>(fields);
        for (var i = 0; i < others.length; i += 2) {
            all.put((String) others[i], others[i + 1]);
        }
        all.values().removeIf(java.util.Objects::isNull);
        return all;
    }
}
