package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.RecusalRequest;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.StatutoryClock.State;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.ServiceWay;

/** 调查的文书: minutes, summons and preservation, each at its step, with its words, or refused and nothing half done. */
class InvestigationPapersTest extends CaseScenario {

    private static final LocalDate DAY = day("2026-03-10");

    /** Whether a node runs beside the investigation: the summons, the preservation of evidence. */
    static boolean isBeside(FlowNode node) {
        return List.of("EventSubProcess_Summons", "EventSubProcess_Preservation")
                        .contains(node.getId())
                || node.getParentElement() instanceof FlowNode around && isBeside(around);
    }

    @AfterAll
    void everyNodeBesideTheInvestigationHasBeenPassed() {
        assertThat(unvisited("LaborInspectionCase", InvestigationPapersTest::isBeside))
                .isEmpty();
        assertThat(unvisited("PreserveEvidence")).isEmpty();
    }

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
                        "\n答：是。",
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
                "2026年3月9日当日");
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

    @Test
    @Tag("D10")
    @Tag("CASE-07")
    @DisplayName(
            "Art. 15: a summons is signed by the chief, numbered and served, and the investigation does not wait for it")
    void summoned() throws IOException {
        var caseNo = filed(DAY);
        ask(caseNo, "summon", "summons", summons());
        assertThat(office.steps(caseNo)).containsExactly("Task_ApproveSummons", "Task_Investigate");
        assertThat(papers(caseNo)).as("not before it is signed").doesNotContain(DocumentKind.D10);
        office.done(caseNo, "chief", "ApproveSummons", "approve", "同意");
        var paper = documents.latest(caseNo, DocumentKind.D10).orElseThrow();
        assertThat(paper.number()).startsWith("示人社监询字〔2026〕");
        assertThat(words(paper.id()))
                .contains(
                        "示例一号建筑有限公司：",
                        "请你单位法定代表人于2026年3月16日9时00分到示例县劳动保障监察大队接受调查询问",
                        "《劳动保障监察条例》第十五条",
                        "工资支付表",
                        "示例月份",
                        "工程结算单",
                        "《劳动保障监察条例》第三十条",
                        "联系人：演示监察员乙");
        recordEvidence(caseNo, DAY.plusDays(1));
        conclude(caseNo);
        assertThat(office.steps(caseNo))
                .as("the case has gone on; the summons is still to be served")
                .containsExactly("Task_DraftProposal", "Task_ServeDocument");
        office.done(caseNo, "inspector1", "ServeDocument", "served", null, handedOver(DAY.plusDays(1)));
        assertThat(documents.servedOn(paper.id())).contains(DAY.plusDays(1));
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal");
    }

    @Test
    @Tag("D10")
    @Tag("CASE-07")
    @DisplayName(
            "A summons without what it must name, to a time gone by or signed by a handler, is refused; the chief may decline")
    void summonsRefused() {
        var caseNo = filed(DAY);
        refused(
                () -> ask(caseNo, "summon", "summons", with(summons(), "materials", List.of(), "place", null)),
                "summons.materials",
                "请选择须携带的材料",
                "请填写询问地点");
        refused(
                () -> ask(caseNo, "summon", "summons", with(summons(), "heldAt", DAY + "T10:00")),
                "summons.heldAt",
                "晚于现在");
        refused(
                () -> ask(caseNo, "summon", "summons", with(summons(), "contact", "inspector3")),
                "summons.contact",
                "承办人员");
        ask(caseNo, "summon", "summons", summons());
        refused(() -> office.done(caseNo, "chief", "ApproveSummons", "refuse"), "opinion", "请填写意见和理由");
        office.on(day("2026-03-17"));
        refused(() -> office.done(caseNo, "chief", "ApproveSummons", "approve"), "summons.heldAt", "晚于现在");
        office.done(caseNo, "chief", "ApproveSummons", "refuse", "请另约时间");
        assertThat(office.steps(caseNo)).containsExactly("Task_Investigate");
        assertThat(papers(caseNo)).containsExactly(DocumentKind.D03);
    }

    @Test
    @Tag("D14")
    @Tag("D15")
    @Tag("CASE-08")
    @DisplayName(
            "Art. 56: evidence is preserved with the leader's approval, listed and handed over on the spot, disposed of in seven working days")
    void preserved() throws IOException {
        var caseNo = filed(DAY);
        ask(caseNo, "preserve", "preservation", preservation());
        assertThat(office.steps(caseNo)).containsExactly("Task_ApprovePreservation", "Task_Investigate");
        recordEvidence(caseNo, DAY);
        refused(() -> conclude(caseNo), "CASE-08", "先行登记保存");
        office.done(caseNo, "leader", "ApprovePreservation", "approve", "同意");
        office.on(DAY.plusDays(1));
        office.done(caseNo, "inspector1", "RegisterEvidence", "registered", null, register());

        var notice = documents.latest(caseNo, DocumentKind.D14).orElseThrow();
        assertThat(notice.number()).startsWith("示人社监存字〔2026〕");
        assertThat(words(notice.id()))
                .contains(
                        "证据可能灭失：账册可能被转移，依据",
                        "演示局领导于2026年3月10日批准，自2026年3月11日起",
                        "就地保存",
                        "示例保管人",
                        "7个工作日内（至2026年3月20日）",
                        "工资账册",
                        "蓝色封面",
                        "2册",
                        "由示例签收人（负责收件的人）签收");
        assertThat(documents.servedOn(notice.id())).contains(DAY.plusDays(1));
        assertThat(papers(caseNo)).containsExactly(DocumentKind.D03, DocumentKind.D14, DocumentKind.D35);
        assertThat(clock(caseNo, "EVIDENCE_PRESERVE").dueOn()).isEqualTo("2026-03-20");
        refused(() -> conclude(caseNo), "CASE-08", "还有先行登记保存的事项没有办结");

        refused(() -> propose(caseNo, "考勤表", "RETURN"), "CASE-08", "逐项一致", "工资账册");
        propose(caseNo, "工资账册", "TRANSFER");
        office.done(caseNo, "leader", "DecideDisposal", "return", "复制后返还即可");
        propose(caseNo, "工资账册", "COPY");
        office.done(caseNo, "leader", "DecideDisposal", "approve", "同意");
        assertThat(state(caseNo, "EVIDENCE_PRESERVE")).isEqualTo(State.MET);
        var decision = documents.latest(caseNo, DocumentKind.D15).orElseThrow();
        assertThat(decision.number()).startsWith("示人社监存处字〔2026〕");
        assertThat(words(decision.id()))
                .contains(
                        notice.number(),
                        "2026年3月11日",
                        "工资账册",
                        "2册",
                        "复制、拍照、录像等方式保全后返还当事人",
                        "已经复制核对。",
                        "到本局领取。",
                        "批准人：演示局领导");
        conclude(caseNo);
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal", "Task_ServeDocument");
        office.done(caseNo, "inspector1", "ServeDocument", "served", null, handedOver(DAY.plusDays(1)));
        assertThat(documents.servedOn(decision.id())).isPresent();
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal");
    }

    @Test
    @Tag("D14")
    @Tag("D15")
    @Tag("CASE-08")
    @DisplayName("Art. 56, 85: late, the supervisor is called and nothing is left but to give the evidence back")
    void preservedTooLong() throws IOException {
        var caseNo = filed(DAY);
        ask(caseNo, "preserve", "preservation", preservation());
        office.done(caseNo, "leader", "ApprovePreservation", "approve", "同意");
        office.done(
                caseNo,
                "inspector1",
                "RegisterEvidence",
                "registered",
                null,
                with(register(), "signature", "REFUSED", "refusalReason", "负责人拒收", "recorded", true));
        var notice = documents.latest(caseNo, DocumentKind.D14).orElseThrow();
        assertThat(words(notice.id())).contains("当事人拒绝签收，原因：负责人拒收。", "已全程录像");
        assertThat(documents.proofOf(notice.id()).orElseThrow().way()).isEqualTo(ServiceWay.LEFT);
        propose(caseNo, "工资账册", "CONFISCATE");
        office.on(day("2026-03-20"));
        assertThat(fireTimers(caseNo)).as("the alarm of 2026-03-19, at its end").isEqualTo(1);
        assertThat(office.steps(caseNo)).contains("Task_Supervise");
        refused(
                () -> office.done(caseNo, "leader", "DecideDisposal", "approve", "同意"),
                "CASE-08",
                "2026年3月19日已经届满",
                "只能解除或者返还");
        office.done(caseNo, "leader", "DecideDisposal", "return", "期限已过");
        refused(() -> propose(caseNo, "工资账册", "TRANSFER"), "CASE-08", "已经届满");
        propose(caseNo, "工资账册", "RELEASE");
        office.done(caseNo, "leader", "DecideDisposal", "approve", "解除");
        assertThat(words(
                        documents.latest(caseNo, DocumentKind.D15).orElseThrow().id()))
                .contains("解除先行登记保存")
                .doesNotContain("没收");
    }

    @Test
    @Tag("D14")
    @Tag("CASE-08")
    @DisplayName(
            "Without approval nothing is preserved; a list that is not whole is refused, and what is not found is let be")
    void notPreserved() {
        var caseNo = filed(DAY);
        refused(
                () -> ask(caseNo, "preserve", "preservation", with(preservation(), "ground", null, "items", List.of())),
                "preservation.ground",
                "请选择登记保存的情形",
                "请填写拟登记保存的证据");
        ask(caseNo, "preserve", "preservation", preservation());
        assertThatThrownBy(() -> office.done(caseNo, "inspector1", "ApprovePreservation", "approve"))
                .as("the handler does not approve his own measure")
                .isInstanceOf(AuthorizationException.class);
        office.done(caseNo, "leader", "ApprovePreservation", "refuse", "没有灭失的可能");
        assertThat(office.steps(caseNo)).containsExactly("Task_Investigate");
        ask(caseNo, "preserve", "preservation", preservation());
        office.done(caseNo, "leader", "ApprovePreservation", "approve", "同意");
        for (var missing : List.of("manner", "place", "custodian", "items", "signature", "receiver", "relation")) {
            refused(() -> registered(caseNo, with(register(), missing, null)), missing);
        }
        refused(() -> registered(caseNo, with(register(), "servers", List.of("inspector1"))), "servers", "两名");
        refused(
                () -> registered(caseNo, with(register(), "signature", "REFUSED", "refusalReason", "拒收")),
                "CASE-23",
                "见证人",
                "全程录像");
        assertThat(papers(caseNo)).as("nothing half done").containsExactly(DocumentKind.D03);
        office.done(caseNo, "inspector1", "RegisterEvidence", "dropped", "现场未发现拟保存的账册");
        recordEvidence(caseNo, DAY);
        conclude(caseNo);
        assertThat(deadlines.ofCase(caseNo)).noneMatch(clock -> clock.limit().equals("EVIDENCE_PRESERVE"));
    }

    @Test
    @Tag("D14")
    @Tag("CASE-08")
    @DisplayName("Two preservations run side by side, each with its own approval, notice and time")
    void twoPreservations() throws IOException {
        var caseNo = filed(DAY);
        ask(caseNo, "preserve", "preservation", preservation());
        ask(caseNo, "preserve", "preservation", with(preservation(), "reason", "考勤机将被拆除"));
        office.done(caseNo, "leader", "ApprovePreservation", "approve", "同意");
        office.on(DAY.plusDays(1));
        office.done(caseNo, "leader", "ApprovePreservation", "approve", "同意");
        registered(caseNo, register());
        office.on(DAY.plusDays(2));
        registered(caseNo, register());
        var notices = documents.ofCase(caseNo).stream()
                .filter(paper -> paper.kind() == DocumentKind.D14)
                .toList();
        assertThat(words(notices.get(0).id())).contains("账册可能被转移", "2026年3月10日批准", "至2026年3月20日");
        assertThat(words(notices.get(1).id())).contains("考勤机将被拆除", "2026年3月11日批准", "至2026年3月23日");
        assertThat(deadlines.ofCase(caseNo).stream().filter(c -> c.limit().equals("EVIDENCE_PRESERVE")))
                .extracting(StatutoryClock::subject)
                .containsExactly(
                        Long.toString(notices.get(0).id()),
                        Long.toString(notices.get(1).id()));
    }

    private void ask(String caseNo, String outcome, String field, Map<String, Object> what) {
        office.done(caseNo, "inspector1", "Investigate", outcome, null, Map.of(field, what));
    }

    private void registered(String caseNo, Map<String, Object> form) {
        office.done(caseNo, "inspector1", "RegisterEvidence", "registered", null, form);
    }

    private void propose(String caseNo, String item, String way) {
        office.done(
                caseNo,
                "inspector1",
                "ProposeDisposal",
                "submit",
                null,
                Map.of(
                        "items",
                        List.of(Map.of("name", item, "quantity", "2册", "way", way)),
                        "reason",
                        "已经复制核对",
                        "collection",
                        "到本局领取"));
    }

    private static Map<String, Object> summons() {
        return Map.of(
                "attendee", "法定代表人",
                "heldAt", "2026-03-16T09:00",
                "place", "示例县劳动保障监察大队",
                "materials", List.of("LICENSE", "PAYROLL"),
                "period", "示例月份",
                "others", "工程结算单",
                "contact", "inspector2");
    }

    private static Map<String, Object> preservation() {
        return Map.of(
                "ground",
                "MAY_BE_LOST",
                "reason",
                "账册可能被转移",
                "items",
                List.of(Map.of("name", "工资账册", "quantity", "2册")));
    }

    private static Map<String, Object> register() {
        return Map.of(
                "manner", "ON_SITE",
                "place", "示例县示例路1号财务室",
                "custodian", "示例保管人",
                "items", List.of(Map.of("name", "工资账册", "feature", "蓝色封面", "quantity", "2册")),
                "servers", List.of("inspector1", "inspector2"),
                "signature", "SIGNED",
                "receiver", "示例签收人",
                "relation", "负责收件的人");
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
