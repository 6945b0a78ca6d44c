package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casefile.Stage;
import org.laborinspection.casework.RecusalRequest;
import org.laborinspection.deadline.StatutoryClock.State;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.ServiceWay;
import org.springframework.beans.factory.annotation.Autowired;

/** 当场处罚: imposed, handed over, filed and paid, or turned into an ordinary case. */
@Tag("CASE-S1")
@Tag("D45")
class OnTheSpotPenaltyTest extends CaseScenario {

    private static final LocalDate DAY = day("2026-04-30");

    @Autowired
    Obligations obligations;

    @AfterAll
    void everyNodeHasBeenPassed() {
        assertThat(unvisited("OnTheSpotPenalty")).isEmpty();
    }

    @Test
    @DisplayName("Art. 68, 71: a small fine taken on the spot reaches the office and the bank in two working days each")
    void collected() throws IOException {
        var caseNo = found();
        punish(
                caseNo,
                with(
                        organisation(),
                        "violations",
                        overtime("persons", 1, "factors", List.of("SLIGHT"), "amount", 100, "amountReason", "情节显著轻微"),
                        "collection",
                        "SMALL",
                        "receipt",
                        "示例票据1号"));

        var paper = documents.latest(caseNo, DocumentKind.D45).orElseThrow();
        assertThat(words(paper.id()))
                .contains(
                        "罚款人民币100.00元", "专用票据号：示例票据1号", "演示监察员甲（执法证号：示执011）", "演示监察员乙", "当事人未提出陈述、申辩", "申请行政复议", "签收");
        assertThat(documents.proofOf(paper.id()).orElseThrow().way()).isEqualTo(ServiceWay.DIRECT);
        assertThat(obligations.get(paper.id()).state()).isEqualTo(Obligation.State.FULFILLED);
        assertThat(due(caseNo, "FINE_HAND_IN")).isEqualTo("2026-05-07");
        assertThat(office.steps(caseNo)).containsExactlyInAnyOrder("Task_ReportPenalty", "Task_HandInFine");

        refused(() -> handIn(caseNo, DAY.minusDays(1)), "handedInOn");
        office.on(day("2026-05-06"));
        handIn(caseNo, day("2026-05-06"));
        assertThat(due(caseNo, "FINE_DEPOSIT")).isEqualTo("2026-05-08");
        refused(() -> deposit(caseNo, day("2026-05-05")), "depositedOn");
        deposit(caseNo, day("2026-05-06"));
        assertThat(cases.get(caseNo).closedOn()).isNull();

        fileIt(caseNo);
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.FULFILLED);
        assertThat(visited(caseNo)).doesNotContain("CallActivity_PerformDecision", "ServiceTask_OpenCase");
        assertThat(papers(caseNo)).isEmpty();
    }

    @Test
    @DisplayName(
            "Art. 52: who refuses to sign gets it all the same, and the decision says so; a warning leaves nothing to pay")
    void warned() throws IOException {
        var caseNo = found();
        var warning = with(
                organisation(),
                "violations",
                overtime("persons", 1, "noFine", true, "reason", "当场改正"),
                "signature",
                "REFUSED",
                "refusalReason",
                "称与本人无关");
        warning.keySet().removeAll(List.of("receiver", "relation"));
        punish(caseNo, warning);

        var paper = documents.latest(caseNo, DocumentKind.D45).orElseThrow();
        assertThat(words(paper.id())).contains("行政处罚：警告。", "当事人拒绝签收，事由：称与本人无关").doesNotContain("罚款人民币");
        assertThat(documents.proofOf(paper.id()).orElseThrow().way()).isEqualTo(ServiceWay.LEFT);
        assertThat(obligations.of(caseNo)).isEmpty();
        assertThat(due(caseNo, "RECONSIDER")).isEqualTo("2026-06-29");
        office.done(caseNo, "inspector2", "ReportPenalty", "submit");
        refused(() -> office.done(caseNo, "chief", "FilePenalty", "return"), "opinion");
        office.done(caseNo, "chief", "FilePenalty", "return", "请补拍现场照片");
        fileIt(caseNo);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.FULFILLED);
    }

    @Test
    @DisplayName("Art. 67, 复议法 Art. 23: a fine the party pays itself, a reconsideration first, and no suit before it")
    void owed() {
        var caseNo = found();
        punish(caseNo, organisation());
        var paper = documents.latest(caseNo, DocumentKind.D45).orElseThrow().id();
        assertThat(obligations.get(paper).state()).isEqualTo(Obligation.State.OPEN);
        assertThat(due(caseNo, "FINE_PAY")).isEqualTo("2026-05-15");
        assertThat(due(caseNo, "RECONSIDER")).isEqualTo("2026-06-29");
        assertThat(deadlines.ofCase(caseNo)).noneMatch(clock -> clock.limit().equals("LITIGATION"));
        fileIt(caseNo);

        office.on(day("2026-05-12"));
        refused(
                () -> office.done(
                        caseNo,
                        "inspector1",
                        "RecordPerformance",
                        "remedy",
                        null,
                        Map.of("remedy", "LITIGATION", "filedOn", "2026-05-11", "authority", "示例县人民法院")),
                "CASE-S1",
                "先申请行政复议");
        office.done(
                caseNo,
                "inspector1",
                "RecordPerformance",
                "performed",
                null,
                Map.of(
                        "payments",
                        List.of(Map.of(
                                "paidOn", "2026-05-12", "amount", 3000, "kind", "PRINCIPAL", "receipt", "示例缴款书"))));
        assertThat(obligations.get(paper).state()).isEqualTo(Obligation.State.FULFILLED);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.FULFILLED);
        assertThat(visited(caseNo)).doesNotContain("Task_HandInFine");
    }

    @Test
    @DisplayName("强制法 Art. 53: unpaid and unopposed, the court's window opens with the end of the reconsideration")
    void unpaid() {
        var caseNo = found();
        punish(caseNo, organisation());
        office.on(day("2026-06-30"));
        fireTimers(caseNo);
        assertThat(state(caseNo, "RECONSIDER")).isEqualTo(State.LAPSED);
        assertThat(clock(caseNo, "COURT_APPLY").startedOn()).isEqualTo("2026-06-29");
        office.done(caseNo, "inspector1", "RecordPerformance", "enforce");
        assertThat(obligations.of(caseNo).get(0).state()).isEqualTo(Obligation.State.OVERDUE);
    }

    @Test
    @DisplayName("Art. 51: what is more than a warning or a small fine becomes an ordinary case about the same facts")
    void ordinary() {
        var caseNo = found();
        refused(() -> office.done(caseNo, "inspector1", "PunishOnTheSpot", "ordinary"), "opinion");
        office.done(caseNo, "inspector1", "PunishOnTheSpot", "ordinary", "涉及人数多，须进一步调查");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.ORDINARY);
        assertThat(documents.ofCase(caseNo)).isEmpty();
        var line = log.of(caseNo).get(log.of(caseNo).size() - 1).detail();
        var opened = begun(line.substring(line.indexOf("LJ-")));
        assertThat(cases.get(opened).facts()).isEqualTo(cases.get(caseNo).facts());
        assertThat(office.steps(opened)).containsExactly("Task_PrepareFiling");
    }

    @ParameterizedTest(name = "{0} {1} yuan: {2}")
    @CsvSource(
            textBlock =
                    """
                    CITIZEN,      200,  imposed,  《行政处罚法》第五十一条
                    CITIZEN,      201,  refused,  《行政处罚法》第五十一条
                    ORGANISATION, 3000, imposed,  《行政处罚法》第五十一条
                    ORGANISATION, 3001, refused,  《行政处罚法》第五十一条
                    """)
    @DisplayName("Art. 51: how much may be imposed on the spot")
    void limits(String party, BigDecimal fine, String result, String article) {
        var caseNo = found();
        var violations = party.equals("CITIZEN")
                ? violation("P5", "persons", 1, "conditionMet", true, "factors", List.of("SLIGHT"))
                : overtime("persons", 10);
        var penalty = with(
                organisation(),
                "party",
                party,
                "violations",
                List.of(with(violations.get(0), "amount", fine, "amountReason", "按情节调整")));
        if (result.equals("imposed")) {
            punish(caseNo, penalty);
            assertThat(obligations.of(caseNo).get(0).amount()).isEqualByComparingTo(fine);
        } else {
            refused(() -> punish(caseNo, penalty), "CASE-S1", article, "转普通程序");
            assertThat(documents.ofCase(caseNo)).isEmpty();
            assertThat(cases.entries(caseNo, EntryType.ON_THE_SPOT)).isEmpty();
        }
    }

    @Test
    @Tag("CASE-06")
    @DisplayName("Art. 42, 44, 45, 52, 68, 70: what would not stand is refused, with what to do, and nothing is kept")
    void refused() {
        var caseNo = found();
        var good = organisation();
        refused(() -> punish(caseNo, with(good, "servers", List.of("inspector1"))), "CASE-06", "两名");
        refused(() -> punish(caseNo, with(good, "servers", List.of("inspector2", "inspector3"))), "servers", "办理人本人");
        refused(() -> punish(caseNo, with(good, "servers", List.of("inspector1", "clerk"))), "CASE-06", "执法证");
        refused(() -> punish(caseNo, with(good, "told", false)), "CASE-S1", "出示执法证件");
        refused(() -> punish(caseNo, with(good, "heard", "STATED", "statement", "情节轻微")), "CASE-S1", "应当复核");
        refused(() -> punish(caseNo, with(good, "signature", "REFUSED")), "CASE-S1", "拒收事由");
        refused(() -> punish(caseNo, with(good, "collection", "SMALL", "receipt", "示例票据")), "CASE-S1", "超过100元");
        refused(
                () -> punish(caseNo, with(good, "collection", "HARD_LATER", "receipt", "示例票据")),
                "collectionReason",
                "当场收缴的理由");
        refused(
                () -> punish(caseNo, with(good, "collection", "HARD_LATER", "collectionReason", "流动摊位")),
                "CASE-S1",
                "专用票据");
        refused(() -> punish(caseNo, with(good, "violations", List.of())), "violations", "选择违法行为");
        refused(() -> punish(caseNo, with(good, "fine", 200)), "violations", "由系统按违法行为计算");
        refused(() -> punish(caseNo, with(good, "violations", violation("IDENTITY_CARD"))), "CASE-S1", "警告或者罚款");
        refused(
                () -> punish(caseNo, with(good, "violations", violation("P2", "revoke", true, "reason", "情节严重"))),
                "CASE-13");
        assertThat(documents.ofCase(caseNo)).isEmpty();
        assertThat(cases.get(caseNo).handlerIds()).containsExactly("inspector1");
        assertThat(office.steps(caseNo)).containsExactly("Task_PunishOnTheSpot");
    }

    @Test
    @Tag("CASE-06")
    @DisplayName("Art. 43: what comes too late for the simple way is refused in words; the penalty stands")
    void recusal() {
        var caseNo = found();
        punish(caseNo, organisation());
        refused(
                () -> office.requestRecusal(caseNo, "clerk", new RecusalRequest("inspector2", "示例亲属关系", "示例当事人")),
                "CASE-06",
                "不能申请承办人员回避");
        assertThat(cases.entries(caseNo, EntryType.RECUSAL_REQUEST)).isEmpty();
    }

    private String found() {
        office.on(DAY);
        var lead = new HashMap<>(complaint(DAY));
        lead.put("source", "PATROL");
        lead.put("category", "WORKING_TIME");
        lead.put("facts", "安排劳动者超时加班");
        lead.put("workers", List.of());
        return begun(office.discover("inspector1", lead));
    }

    private static Map<String, Object> organisation() {
        return with(
                Map.of(
                        "servers", List.of("inspector1", "inspector2"),
                        "facts", "安排10名劳动者每月延长工作时间超过三十六小时",
                        "basis", "《劳动法》第四十一条",
                        "violations", overtime("persons", 10),
                        "told", true,
                        "heard", "NONE",
                        "place", "示例县示例路1号",
                        "signature", "SIGNED",
                        "receiver", "示例联系人",
                        "relation", "现场负责人"),
                "party",
                "ORGANISATION",
                "collection",
                "BANK");
    }

    private static List<Map<String, Object>> overtime(Object... facts) {
        return violation("OVERTIME", facts);
    }

    private static List<Map<String, Object>> violation(String entry, Object... facts) {
        return List.of(with(with(Map.of("entry", entry, "endedOn", DAY.toString()), facts)));
    }

    private static Map<String, Object> with(Map<String, ?> fields, Object... more) {
        var all = new HashMap<String, Object>(fields);
        for (var i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    private void punish(String caseNo, Map<String, Object> penalty) {
        office.done(caseNo, "inspector1", "PunishOnTheSpot", "punish", null, penalty);
    }

    private void handIn(String caseNo, LocalDate on) {
        office.done(
                caseNo,
                "inspector2",
                "HandInFine",
                "handedIn",
                null,
                Map.of("handedInOn", on.toString(), "receipt", "示例收据"));
    }

    private void deposit(String caseNo, LocalDate on) {
        office.done(
                caseNo,
                "clerk",
                "DepositFine",
                "deposited",
                null,
                Map.of("depositedOn", on.toString(), "receipt", "示例银行凭证"));
    }

    private void fileIt(String caseNo) {
        office.done(caseNo, "inspector1", "ReportPenalty", "submit");
        office.done(caseNo, "chief", "FilePenalty", "filed", "准予备案");
    }
}
