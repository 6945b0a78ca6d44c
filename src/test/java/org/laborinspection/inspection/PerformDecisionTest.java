package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laborinspection.deadline.StatutoryClock.State.CANCELLED;
import static org.laborinspection.deadline.StatutoryClock.State.LAPSED;
import static org.laborinspection.deadline.StatutoryClock.State.MET;
import static org.laborinspection.deadline.StatutoryClock.State.RUNNING;
import static org.laborinspection.document.DocumentKind.D32;
import static org.laborinspection.document.DocumentKind.D33;
import static org.laborinspection.document.DocumentKind.D36;
import static org.laborinspection.document.DocumentKind.D37;
import static org.laborinspection.document.DocumentKind.D46;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation.State;
import org.laborinspection.casefile.Stage;

/**
 * The whole of {@code PerformDecision}: what a served decision makes the party owe, and how that ends. Unless said
 * otherwise a fine of 3000 yuan is served on Monday 2026-03-02, so that
 *
 * <ul>
 *   <li>FINE_PAY ends 03-02 + 15 calendar days = 03-17, a Tuesday;
 *   <li>RECONSIDER ends 03-02 + 60 calendar days = 05-01, Labour Day (05-01…05), hence 05-06;
 *   <li>LITIGATION ends 03-02 + 6 months = 09-02, a Wednesday;
 *   <li>COURT_APPLY would end 09-02 + 3 months = 12-02, a Wednesday;
 *   <li>each day from 03-18 on costs 3000 × 3 % = 90.
 * </ul>
 */
class PerformDecisionTest extends PerformanceScenario {

    private static final LocalDate SERVED = day("2026-03-02");

    @AfterAll
    void everyNodeOfTheModelHasBeenPassed() {
        assertThat(unvisited("PerformDecision")).isEmpty();
    }

    @Test
    @Tag("CASE-23a")
    @Tag("CASE-24")
    @DisplayName(
            "条例 18: corrected before the term is over, checked by two: nothing is owed any more, the case may be closed")
    void corrected() {
        var caseNo = served(SERVED);
        assertThat(due(caseNo, "SELF_CORRECT")).isEqualTo("2026-03-17");
        assertThat(owing(caseNo).state()).isEqualTo("OPEN");
        assertThat(owing(caseNo).amount())
                .as("nothing is to be paid to the office")
                .isNull();
        office.on(day("2026-03-12"));
        office.done(caseNo, "inspector1", "CheckCorrection", "corrected", null, check(day("2026-03-12"), true));

        assertThat(obligationsOf(caseNo)).containsExactly(State.FULFILLED);
        assertThat(state(caseNo, "SELF_CORRECT")).isEqualTo(MET);
        assertThat(papers(caseNo)).endsWith(D36);
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftClosure");
        assertThat(visited(caseNo))
                .contains("EndEvent_Corrected")
                .doesNotContain("EndEvent_NotCorrected", "BoundaryEvent_FurtherMeasures", "Task_RecordPerformance");
    }

    @Test
    @Tag("CASE-23a")
    @DisplayName(
            "条例 30(3): not corrected when the term is over: it must be dealt with otherwise, and the case is not closed")
    void notCorrected() {
        var caseNo = served(SERVED);
        office.on(day("2026-03-17"));
        refused(
                () -> office.done(
                        caseNo,
                        "inspector1",
                        "CheckCorrection",
                        "notCorrected",
                        "未支付",
                        check(day("2026-03-17"), false)),
                "CASE-23a",
                "2026年3月17日尚未届满");
        office.on(day("2026-03-18"));
        office.done(caseNo, "inspector1", "CheckCorrection", "notCorrected", "未支付", check(day("2026-03-18"), false));
        assertThat(obligationsOf(caseNo)).containsExactly(State.ESCALATED);
        assertThat(state(caseNo, "SELF_CORRECT")).isEqualTo(LAPSED);
        assertThat(office.steps(caseNo)).contains("Task_DraftProposal").doesNotContain("Task_DraftClosure");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.APPROVAL);
        assertThat(visited(caseNo)).contains("EndEvent_NotCorrected").doesNotContain("EndEvent_Corrected");
        assertThat(fireTimers(caseNo))
                .as("the supervisor is told, though the handlers were first")
                .isEqualTo(1);
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal", "Task_Supervise");
    }

    @Test
    @Tag("CASE-S3")
    @DisplayName("处罚法 82: what the other authority takes over is no longer ours: transferred, and closed as such")
    void transferAccepted() {
        var caseNo = ordered(SERVED, with(proposal("TRANSFER"), transferFields("示例县医疗保障局")));
        office.on(day("2026-03-10"));
        refused(() -> transfer(caseNo, "accepted", "2026-03-01"), "resultOn", "2026年3月2日");
        refused(() -> transfer(caseNo, "accepted", "2026-03-11"), "resultOn", "不晚于今天");
        transfer(caseNo, "accepted", "2026-03-09");

        assertThat(obligationsOf(caseNo)).containsExactly(State.TRANSFERRED);
        assertThat(cases.latest(caseNo, EntryType.TRANSFER_RESULT).text("receipt"))
                .isEqualTo("示例回执1号");
        assertThat(visited(caseNo)).contains("EndEvent_Transferred").doesNotContain("EndEvent_TransferDeclined");
        refused(() -> close(caseNo, "FULFILLED"), "CASE-27", "已履行");
        close(caseNo, "TRANSFERRED");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.TRANSFERRED);
        assertThat(papers(caseNo)).contains(D37).doesNotContain(D36);
    }

    @Test
    @Tag("CASE-S3")
    @DisplayName("What the other authority does not take over comes back to be dealt with here, with its reason")
    void transferDeclined() {
        var caseNo = ordered(SERVED, with(proposal("TRANSFER"), transferFields("示例县医疗保障局")));
        office.on(day("2026-03-10"));
        refused(
                () -> office.done(caseNo, "inspector1", "RecordTransfer", "declined", null, receipt("2026-03-09")),
                "opinion",
                "请填写意见和理由");
        transfer(caseNo, "declined", "2026-03-09");
        assertThat(obligationsOf(caseNo)).containsExactly(State.ESCALATED);
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal");
        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.APPROVAL);
        assertThat(visited(caseNo))
                .contains("EndEvent_TransferDeclined")
                .doesNotContain("EndEvent_Transferred", "SubProcess_Closure");
    }

    @Test
    @Tag("CASE-24")
    @Tag("T3")
    @DisplayName(
            "处罚法 67: paid in parts by the fifteenth day: no late fine, the rest of the sum is named until it is there")
    void paidInParts() {
        var caseNo = decided(SERVED, fine("3000"));
        assertThat(due(caseNo, "FINE_PAY")).isEqualTo("2026-03-17");
        assertThat(due(caseNo, "RECONSIDER")).isEqualTo("2026-05-06").isNotEqualTo(day("2026-05-01"));
        assertThat(due(caseNo, "LITIGATION")).isEqualTo("2026-09-02");
        assertThat(taskDue(caseNo)).isEqualTo("2026-03-17");

        office.on(day("2026-03-06"));
        refused(() -> performance(caseNo, "record", Map.of()), "payments", "没有填写任何款项");
        refused(
                () -> performance(caseNo, "record", payments(paid(day("2026-03-01"), "1000", "PRINCIPAL"))),
                "payments",
                "2026年3月2日以后");
        refused(
                () -> performance(caseNo, "record", payments(paid(day("2026-03-07"), "1000", "PRINCIPAL"))),
                "payments",
                "不晚于今天");
        performance(caseNo, "record", payments(paid(day("2026-03-06"), "1000", "PRINCIPAL")));
        assertThat(owing(caseNo).paid()).isEqualByComparingTo("1000");
        assertThat(owing(caseNo).state()).isEqualTo("OPEN");
        assertThat(state(caseNo, "FINE_PAY")).isEqualTo(RUNNING);

        office.on(day("2026-03-17"));
        refused(() -> performance(caseNo, "performed", Map.of()), "CASE-24", "尚欠2,000.00元");
        refused(
                () -> performance(caseNo, "record", payments(paid(day("2026-03-17"), "2000.01", "PRINCIPAL"))),
                "payments",
                "超过尚欠的2,000.00元");
        performance(caseNo, "performed", payments(paid(day("2026-03-17"), "2000", "PRINCIPAL")));

        assertThat(owing(caseNo).paid()).isEqualByComparingTo("3000");
        assertThat(owing(caseNo).late()).isEqualByComparingTo("0");
        assertThat(owing(caseNo).state()).isEqualTo("FULFILLED");
        assertThat(state(caseNo, "FINE_PAY")).isEqualTo(MET);
        assertThat(state(caseNo, "RECONSIDER")).isEqualTo(CANCELLED);
        assertThat(state(caseNo, "LITIGATION")).isEqualTo(CANCELLED);
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftClosure");
        assertThat(visited(caseNo))
                .contains("EndEvent_DecisionPerformed")
                .doesNotContain("IntermediateEvent_PerformanceOverdue", "Task_ApproveDeferral", "Task_RecordRemedy");
    }

    @Test
    @Tag("CASE-24")
    @DisplayName(
            "处罚法 72(1): paid three days late costs 3 × 90 = 270 beside the fine; it is said beforehand and must be paid")
    void paidLate() throws IOException {
        var caseNo = decided(SERVED, fine("3000"));
        assertThat(words(paper(caseNo, D33).id())).contains("每日按罚款数额的3%加处罚款", "不超过罚款数额的100%");
        office.on(day("2026-03-17"));
        assertThat(owing(caseNo).late()).isEqualByComparingTo("0");
        office.on(day("2026-03-20"));
        assertThat(owing(caseNo).late()).isEqualByComparingTo("270");
        performance(caseNo, "record", payments(paid(day("2026-03-20"), "3000", "PRINCIPAL")));

        office.on(day("2026-04-10"));
        assertThat(owing(caseNo).late())
                .as("no more from the day after payment on")
                .isEqualByComparingTo("270");
        refused(() -> performance(caseNo, "performed", Map.of()), "CASE-24", "逾期加处罚款尚欠270.00元", "请写明理由");
        refused(
                () -> performance(caseNo, "record", payments(paid(day("2026-04-10"), "0.01", "PRINCIPAL"))),
                "payments",
                "超过尚欠的0.00元",
                "加处罚款请另选款项");
        performance(caseNo, "performed", payments(paid(day("2026-04-10"), "270", "LATE")));
        assertThat(obligationsOf(caseNo)).containsExactly(State.FULFILLED);
        assertThat(owing(caseNo).paid()).as("the decision itself").isEqualByComparingTo("3000");
        close(caseNo, "FULFILLED");
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.FULFILLED);
    }

    @Test
    @Tag("CASE-24")
    @DisplayName("强制法 42: a late fine may be forgone for a reason that is written down; a fine may not")
    void lateFineForgone() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-18"));
        refused(() -> performance(caseNo, "performed", Map.of("note", "确有困难")), "CASE-24", "尚欠3,000.00元");
        performance(
                caseNo,
                "performed",
                Map.of(
                        "payments",
                        List.of(paid(day("2026-03-18"), "3000", "PRINCIPAL")),
                        "note",
                        "当事人已采取补救措施，依法减免加处罚款90元"));
        assertThat(owing(caseNo).late()).isEqualByComparingTo("90");
        assertThat(owing(caseNo).state()).isEqualTo("FULFILLED");
        assertThat(cases.latest(caseNo, EntryType.PERFORMANCE).text("note")).contains("依法减免");
    }

    @Test
    @Tag("CASE-24")
    @DisplayName("处罚法 72(1): no more late fine is taken than is owed")
    void latePaidTooMuch() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-20"));
        refused(
                () -> performance(
                        caseNo,
                        "performed",
                        payments(
                                paid(day("2026-03-20"), "3000", "PRINCIPAL"),
                                paid(day("2026-03-20"), "270.01", "LATE"))),
                "payments",
                "270.00元");
        assertThat(owing(caseNo).paid()).as("nothing half done").isEqualByComparingTo("0");
    }

    @Test
    @Tag("CASE-24")
    @DisplayName("处罚法 72(1): what is confiscated is owed with the fine, but only the fine costs 3 % a day")
    void confiscation() {
        var caseNo = decided(
                SERVED,
                fine(Map.of(
                        "entry",
                        "P5",
                        "persons",
                        8,
                        "conditionMet",
                        true,
                        "gains",
                        "5000",
                        "amount",
                        "3000",
                        "amountReason",
                        "参照介绍次数")));
        assertThat(owing(caseNo).amount()).isEqualByComparingTo("8000");
        office.on(day("2026-03-20"));
        // three days of 3000 × 3 %, not of 8000 × 3 % = 720
        assertThat(owing(caseNo).late()).isEqualByComparingTo("270");
        performance(caseNo, "record", payments(paid(day("2026-03-20"), "3000", "PRINCIPAL")));
        office.on(day("2026-05-20"));
        assertThat(owing(caseNo).late()).as("the fine is paid first").isEqualByComparingTo("270");
        refused(() -> performance(caseNo, "performed", Map.of()), "CASE-24", "尚欠5,000.00元");
        performance(
                caseNo,
                "performed",
                payments(paid(day("2026-05-20"), "5000", "PRINCIPAL"), paid(day("2026-05-20"), "270", "LATE")));
        assertThat(obligationsOf(caseNo)).containsExactly(State.FULFILLED);
    }

    @Test
    @Tag("CASE-24")
    @DisplayName(
            "A warning alone: nothing to pay and no term for it, but the remedies run and what was done is written down")
    void warningOnly() {
        var caseNo =
                decided(SERVED, fine(Map.of("entry", "OVERTIME", "persons", 3, "noFine", true, "reason", "当日改正，警告已足")));
        assertThat(deadlines.current(about(caseNo, "FINE_PAY", D33))).isEmpty();
        assertThat(due(caseNo, "LITIGATION")).isEqualTo("2026-09-02");
        assertThat(office.task(caseNo, "RecordPerformance").getDueDate()).isNull();
        assertThat(owing(caseNo).amount()).isNull();
        assertThat(owing(caseNo).late()).isNull();
        refused(() -> performance(caseNo, "defer", deferral("2026-04-01", "1")), "CASE-24", "尚未缴清的罚款");
        refused(() -> performance(caseNo, "performed", Map.of()), "note", "履行情况");
        performance(caseNo, "performed", Map.of("note", "当事人已知悉并作出书面检查"));
        assertThat(obligationsOf(caseNo)).containsExactly(State.FULFILLED);
        assertThat(visited(caseNo)).doesNotContain("CallActivity_EnforceDecision");
    }

    @Test
    @Tag("CASE-24")
    @Tag("T3")
    @DisplayName(
            "条例 18: a handling has the term it orders; late, it costs no late fine; it is not deferred as a fine is")
    void handling() {
        var caseNo = decided(SERVED, with(with(proposal("HANDLING"), handlingFields()), "payDays", 20));
        // 03-02 + 20 = 03-22, a Sunday, hence 03-23
        assertThat(due(caseNo, "HANDLING_PERFORM")).isEqualTo("2026-03-23").isNotEqualTo(day("2026-03-22"));
        assertThat(taskDue(caseNo)).isEqualTo("2026-03-23");
        assertThat(deadlines.current(about(caseNo, "FINE_PAY", D32))).isEmpty();
        office.on(day("2026-04-01"));
        assertThat(owing(caseNo).late()).isEqualByComparingTo("0");
        refused(() -> performance(caseNo, "defer", deferral("2026-05-11", "7700.50")), "CASE-24", "限于尚未缴清的罚款");
        refused(() -> performance(caseNo, "performed", Map.of()), "CASE-24", "尚欠7,700.50元");
        performance(caseNo, "performed", payments(paid(day("2026-04-01"), "7700.50", "PRINCIPAL")));
        assertThat(obligationsOf(caseNo)).containsExactly(State.FULFILLED);
        assertThat(state(caseNo, "HANDLING_PERFORM")).isEqualTo(MET);
        assertThat(papers(caseNo)).doesNotContain(D46);
    }

    @Test
    @Tag("CASE-24")
    @DisplayName(
            "处罚法 66: a plan has its reason, adds up to what is owed and rises; the leader may refuse, and nothing has changed")
    void deferralRefused() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-10"));
        performance(caseNo, "record", payments(paid(day("2026-03-10"), "500", "PRINCIPAL")));
        refused(
                () -> performance(caseNo, "defer", with(deferral("2026-05-11", "2500"), "reason", " ")),
                "reason",
                "请填写申请延期、分期的理由");
        refused(() -> performance(caseNo, "defer", Map.of("reason", "资金周转困难")), "plan", "请填写缴纳计划");
        refused(
                () -> performance(caseNo, "defer", deferral("2026-04-10", "1500", "2026-05-11", "1500")),
                "plan",
                "各期合计3,000.00元",
                "尚欠的2,500.00元");
        refused(
                () -> performance(caseNo, "defer", deferral("2026-05-11", "1500", "2026-05-11", "1000")),
                "plan",
                "逐期递增");
        refused(() -> performance(caseNo, "defer", deferral("2026-03-10", "2500")), "plan", "晚于今天");
        // 365 days from 03-10 are 2027-03-10
        refused(() -> performance(caseNo, "defer", deferral("2027-03-11", "2500")), "amount", "1至365日");
        performance(caseNo, "defer", deferral("2026-04-10", "1500", "2026-05-11", "1000"));
        assertThat(office.steps(caseNo)).containsExactly("Task_ApproveDeferral");
        refused(() -> office.done(caseNo, "leader", "ApproveDeferral", "refuse"), "opinion", "请填写意见和理由");
        office.done(caseNo, "leader", "ApproveDeferral", "refuse", "当事人有能力缴纳");

        assertThat(office.steps(caseNo)).containsExactly("Task_RecordPerformance");
        assertThat(state(caseNo, "FINE_PAY")).isEqualTo(RUNNING);
        assertThat(due(caseNo, "FINE_PAY")).isEqualTo("2026-03-17");
        assertThat(deadlines.current(about(caseNo, "FINE_DEFERRED", D33))).isEmpty();
        office.on(day("2026-03-18"));
        // 2500 × 3 %
        assertThat(owing(caseNo).late()).isEqualByComparingTo("75");
        assertThat(papers(caseNo)).doesNotContain(D46);
        assertThat(visited(caseNo)).doesNotContain("ServiceTask_DeferPayment");
    }

    @Test
    @Tag("CASE-24")
    @DisplayName(
            "处罚法 66: granted, the notice is served, the old term is gone and each part is late only from its own day on")
    void deferralGranted() throws IOException {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-10"));
        performance(caseNo, "defer", deferral("2026-04-01", "1000", "2026-04-30", "1000", "2026-05-30", "1000"));
        office.on(day("2026-03-12"));
        office.done(caseNo, "leader", "ApproveDeferral", "approve", "同意分期");
        assertThat(words(paper(caseNo, D46).id()))
                .contains(
                        "准予分3期缴纳",
                        "2026年4月1日",
                        "2026年4月30日",
                        "2026年5月30日",
                        "1,000.00",
                        paper(caseNo, D33).number());
        assertThat(state(caseNo, "FINE_PAY")).isEqualTo(CANCELLED);
        // the last day of the plan, a Saturday: agreed dates do not move
        assertThat(due(caseNo, "FINE_DEFERRED")).isEqualTo("2026-05-30").isNotEqualTo(day("2026-06-01"));
        assertThat(office.task(caseNo, "ServeDocument")).isNotNull();
        serve(caseNo);
        assertThat(documents.servedOn(paper(caseNo, D46).id())).contains(day("2026-03-12"));
        assertThat(taskDue(caseNo)).isEqualTo("2026-05-30");
        assertThat(state(caseNo, "RECONSIDER"))
                .as("the remedies are what they were")
                .isEqualTo(RUNNING);

        office.on(day("2026-04-01"));
        assertThat(owing(caseNo).late()).as("not late on the old date, 03-18").isEqualByComparingTo("0");
        office.on(day("2026-04-03"));
        // 04-02, 04-03: 2 × 1000 × 3 %
        assertThat(owing(caseNo).late()).isEqualByComparingTo("60");
        performance(caseNo, "record", payments(paid(day("2026-04-03"), "1000", "PRINCIPAL")));
        office.on(day("2026-04-30"));
        performance(caseNo, "record", payments(paid(day("2026-04-30"), "1000", "PRINCIPAL")));
        office.on(day("2026-05-30"));
        performance(
                caseNo,
                "performed",
                payments(paid(day("2026-05-30"), "1000", "PRINCIPAL"), paid(day("2026-05-30"), "60", "LATE")));
        assertThat(owing(caseNo).late()).isEqualByComparingTo("60");
        assertThat(owing(caseNo).state()).isEqualTo("FULFILLED");
        assertThat(state(caseNo, "FINE_DEFERRED")).isEqualTo(MET);
        assertThat(visited(caseNo))
                .contains("CallActivity_ServeDeferral", "EndEvent_DecisionPerformed")
                .doesNotContain("IntermediateEvent_PerformanceOverdue");
    }

    @Test
    @Tag("CASE-24")
    @DisplayName("处罚法 66, 72(1): what was paid before the rest was deferred does not count for the rest as well")
    void paidBeforeTheDeferral() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-05"));
        performance(caseNo, "record", payments(paid(day("2026-03-05"), "1200", "PRINCIPAL")));
        performance(caseNo, "defer", deferral("2026-04-15", "1800"));
        office.done(caseNo, "leader", "ApproveDeferral", "approve", "同意延期");
        serve(caseNo);
        office.on(day("2026-04-15"));
        assertThat(owing(caseNo).late()).isEqualByComparingTo("0");
        office.on(day("2026-04-16"));
        // 1800 × 3 % = 54; not (1800 − 1200) × 3 % = 18
        assertThat(owing(caseNo).late()).isEqualByComparingTo("54");
    }

    @Test
    @Tag("CASE-24")
    @DisplayName("处罚法 72(1): the days that were late before a deferral was granted stay owed")
    void lateBeforeTheDeferral() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-19"));
        performance(caseNo, "defer", deferral("2026-04-15", "3000"));
        office.on(day("2026-03-20"));
        office.done(caseNo, "leader", "ApproveDeferral", "approve", "同意延期");
        serve(caseNo);
        // 03-18, 19, 20: 3 × 90
        assertThat(owing(caseNo).late()).isEqualByComparingTo("270");
        office.on(day("2026-04-15"));
        assertThat(owing(caseNo).late()).isEqualByComparingTo("270");
        office.on(day("2026-04-16"));
        assertThat(owing(caseNo).late()).isEqualByComparingTo("360");
    }

    @Test
    @Tag("CASE-24")
    @Tag("CASE-25")
    @DisplayName(
            "处罚法 72(2): deferred beyond the time to sue, the court is asked within three months from the end of the deferral")
    void courtAfterADeferral() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-12"));
        performance(caseNo, "defer", deferral("2026-12-31", "3000"));
        office.done(caseNo, "leader", "ApproveDeferral", "approve", "同意延期");
        serve(caseNo);
        office.on(day("2026-09-03"));
        fireTimers(caseNo);
        assertThat(state(caseNo, "LITIGATION")).isEqualTo(LAPSED);
        // 2026-12-31 + 3 months = 2027-03-31, a Wednesday; not 2026-12-02, before the deferral is over
        assertThat(due(caseNo, "COURT_APPLY")).isEqualTo("2027-03-31").isNotEqualTo(day("2026-12-02"));
        refused(() -> performance(caseNo, "enforce", Map.of()), "CASE-25", "2026年12月31日届满");
        office.on(day("2027-01-04"));
        performance(caseNo, "enforce", Map.of());
        assertThat(obligationsOf(caseNo)).containsExactly(State.OVERDUE);
        assertThat(office.steps(caseNo)).contains("Task_DraftUrging");
    }

    @Test
    @Tag("CASE-24")
    @Tag("CASE-25")
    @DisplayName(
            "处罚法 72(2): a deferral granted when the court could already be asked gives the office its three months anew")
    void deferredWhenTheCourtCouldBeAsked() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-09-03"));
        fireTimers(caseNo);
        assertThat(due(caseNo, "COURT_APPLY")).isEqualTo("2026-12-02");
        performance(caseNo, "defer", deferral("2026-10-30", "3000"));
        office.done(caseNo, "leader", "ApproveDeferral", "approve", "同意延期");
        serve(caseNo);
        // 2026-10-30 + 3 months = 2027-01-30, a Saturday, hence Monday 2027-02-01
        assertThat(due(caseNo, "COURT_APPLY")).isEqualTo("2027-02-01");
    }

    @Test
    @Tag("CASE-25")
    @Tag("T3")
    @DisplayName(
            "复议法 20: sixty days end on Labour Day, hence 05-06; what is filed on 05-07 is refused with that date, what on 05-06 is not")
    void reconsiderationLate() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-05-07"));
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(state(caseNo, "RECONSIDER")).isEqualTo(LAPSED);
        refused(() -> performance(caseNo, "remedy", Map.of("filedOn", "2026-05-07")), "remedy", "行政复议或者行政诉讼");
        refused(() -> remedy(caseNo, "RECONSIDERATION", day("2026-05-07")), "CASE-25", "2026年5月6日届满", "已经逾期");
        refused(() -> remedy(caseNo, "RECONSIDERATION", day("2026-03-01")), "filedOn", "2026年3月2日以后");
        refused(() -> remedy(caseNo, "RECONSIDERATION", day("2026-05-08")), "filedOn", "不晚于今天");
        assertThat(office.steps(caseNo)).containsExactly("Task_RecordPerformance");
        assertThat(state(caseNo, "LITIGATION")).isEqualTo(RUNNING);
        remedy(caseNo, "RECONSIDERATION", day("2026-05-06"));
        assertThat(obligationsOf(caseNo)).containsExactly(State.REMEDY);
        assertThat(state(caseNo, "LITIGATION")).isEqualTo(CANCELLED);
    }

    @Test
    @Tag("CASE-24")
    @Tag("CASE-25")
    @DisplayName(
            "处罚法 73, 行诉法 45: while a reconsideration is pending nothing is added and nothing runs; upheld, fifteen days to sue, then the court")
    void reconsiderationUpheld() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-20"));
        remedy(caseNo, "RECONSIDERATION", day("2026-03-20"));
        assertThat(obligationsOf(caseNo)).containsExactly(State.REMEDY);
        assertThat(state(caseNo, "RECONSIDER")).isEqualTo(CANCELLED);
        assertThat(state(caseNo, "LITIGATION")).isEqualTo(CANCELLED);
        assertThat(office.steps(caseNo)).containsExactly("Task_RecordRemedy");
        office.on(day("2026-05-20"));
        assertThat(fireTimers(caseNo))
                .as("no right lapses while a remedy is pending")
                .isZero();
        // 03-18, 19: 2 × 90; nothing from 03-20 to 05-20
        assertThat(owing(caseNo).late()).isEqualByComparingTo("180");
        refused(
                () -> result(caseNo, "upheld", ended(day("2026-03-19"), day("2026-05-20"), "APPEALABLE")),
                "decidedOn",
                "2026年3月20日以后");
        refused(
                () -> result(caseNo, "upheld", ended(day("2026-05-18"), day("2026-05-17"), "APPEALABLE")),
                "receivedOn",
                "2026年5月18日以后");
        result(caseNo, "upheld", ended(day("2026-05-18"), day("2026-05-20"), "APPEALABLE"));

        assertThat(obligationsOf(caseNo)).containsExactly(State.OPEN);
        assertThat(office.steps(caseNo)).containsExactly("Task_RecordPerformance");
        // received 05-20 + 15 calendar days
        assertThat(due(caseNo, "LITIGATION_AFTER_REVIEW")).isEqualTo("2026-06-04");
        assertThat(deadlines.current(about(caseNo, "COURT_APPLY", D33))).isEmpty();
        office.on(day("2026-06-04"));
        // 05-21…06-04: 15 days, 15 × 90 = 1350, together 1530
        assertThat(owing(caseNo).late()).isEqualByComparingTo("1530");
        refused(() -> performance(caseNo, "enforce", Map.of()), "CASE-25", "2026年6月4日届满", "最迟至2026年9月4日");
        assertThat(fireTimers(caseNo)).as("not before 24:00").isZero();
        office.at(day("2026-06-05").atStartOfDay());
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(state(caseNo, "LITIGATION_AFTER_REVIEW")).isEqualTo(LAPSED);
        // 06-04 + 3 months = 09-04, a Friday
        assertThat(due(caseNo, "COURT_APPLY")).isEqualTo("2026-09-04");
        assertThat(clock(caseNo, "COURT_APPLY").startedOn()).isEqualTo("2026-06-04");
        overdue(caseNo, day("2026-06-05"));
        assertThat(obligationsOf(caseNo)).containsExactly(State.OVERDUE);
    }

    @Test
    @Tag("CASE-25")
    @DisplayName(
            "行诉法 45, 46: a suit after the reconsideration within fifteen days; a judgment that is final opens the court's three months")
    void suitAfterReconsideration() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-10"));
        remedy(caseNo, "RECONSIDERATION", day("2026-03-10"));
        office.on(day("2026-05-20"));
        result(caseNo, "upheld", ended(day("2026-05-18"), day("2026-05-20"), "APPEALABLE"));
        office.on(day("2026-06-05"));
        refused(() -> remedy(caseNo, "LITIGATION", day("2026-06-05")), "CASE-25", "2026年6月4日届满");
        remedy(caseNo, "LITIGATION", day("2026-06-04"));
        assertThat(state(caseNo, "LITIGATION_AFTER_REVIEW")).isEqualTo(CANCELLED);
        office.on(day("2026-10-15"));
        refused(
                () -> result(caseNo, "upheld", ended(day("2026-10-13"), day("2026-10-15"), "APPEALABLE")),
                "effective",
                "待生效后再登记");
        result(caseNo, "upheld", ended(day("2026-10-13"), day("2026-10-15"), "FINAL"));
        // received 2026-10-15 + 3 months = 2027-01-15, a Friday (provisional)
        assertThat(clock(caseNo, "COURT_APPLY").startedOn()).isEqualTo("2026-10-15");
        assertThat(due(caseNo, "COURT_APPLY")).isEqualTo("2027-01-15");
        assertThat(clock(caseNo, "COURT_APPLY").provisional()).isTrue();
        // pending 03-10…05-20 and 06-04…10-15; 05-21…06-03 count: 14 × 90 = 1260
        assertThat(owing(caseNo).late()).isEqualByComparingTo("1260");
        performance(caseNo, "enforce", Map.of());
        assertThat(office.steps(caseNo)).contains("Task_DraftUrging");
        assertThat(cases.entries(caseNo, EntryType.REMEDY)).hasSize(2);
    }

    @Test
    @Tag("CASE-25")
    @DisplayName("行诉法 46: a suit at once within six months, to 09-02; on 09-03 it is refused with that date")
    void suit() {
        var late = decided(SERVED, fine("3000"));
        office.on(day("2026-09-03"));
        refused(() -> remedy(late, "LITIGATION", day("2026-09-03")), "CASE-25", "2026年9月2日届满");
        assertThat(obligationsOf(late)).containsExactly(State.OPEN);

        var caseNo = decided(day("2026-09-04"), fine("3000"));
        office.on(day("2026-09-07"));
        remedy(caseNo, "LITIGATION", day("2026-09-07"));
        assertThat(state(caseNo, "RECONSIDER")).isEqualTo(CANCELLED);
        assertThat(state(caseNo, "LITIGATION")).isEqualTo(CANCELLED);
        office.on(day("2026-12-01"));
        result(caseNo, "upheld", ended(day("2026-11-20"), day("2026-12-01"), "FINAL"));
        assertThat(due(caseNo, "COURT_APPLY")).isEqualTo("2027-03-01");
        assertThat(visited(caseNo)).doesNotContain("EndEvent_DecisionRevoked");
    }

    @Test
    @Tag("CASE-24")
    @Tag("CASE-25")
    @DisplayName("复议法 63: changed to 2000, that is owed, no more is taken, and the late fine is reckoned from it")
    void changed() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-20"));
        remedy(caseNo, "RECONSIDERATION", day("2026-03-20"));
        office.on(day("2026-05-20"));
        var result = ended(day("2026-05-18"), day("2026-05-20"), "APPEALABLE");
        refused(() -> result(caseNo, "changed", result), "amount", "变更后的金额");
        result(caseNo, "changed", with(result, "amount", "2000"));
        assertThat(owing(caseNo).amount()).isEqualByComparingTo("2000");
        // 03-18, 19: 2 × 2000 × 3 % = 120, not 180
        assertThat(owing(caseNo).late()).isEqualByComparingTo("120");
        assertThat(office.steps(caseNo)).containsExactly("Task_RecordPerformance");
        refused(
                () -> performance(caseNo, "record", payments(paid(day("2026-05-20"), "3000", "PRINCIPAL"))),
                "payments",
                "2,000.00元");
        performance(
                caseNo,
                "performed",
                payments(paid(day("2026-05-20"), "2000", "PRINCIPAL"), paid(day("2026-05-20"), "120", "LATE")));
        assertThat(obligationsOf(caseNo)).containsExactly(State.FULFILLED);
        assertThat(state(caseNo, "LITIGATION_AFTER_REVIEW")).isEqualTo(CANCELLED);
    }

    @Test
    @Tag("CASE-S6")
    @Tag("CASE-25")
    @DisplayName(
            "处罚法 48: revoked, a published penalty is withdrawn from the public with a reason; it is not enforced but dealt with anew")
    void revokedAfterPublication() {
        var caseNo = published(SERVED, fine("3000"));
        office.on(day("2026-03-20"));
        remedy(caseNo, "RECONSIDERATION", day("2026-03-20"));
        office.on(day("2026-05-22"));
        var result = ended(day("2026-05-18"), day("2026-05-20"), "FINAL");
        refused(() -> result(caseNo, "revoked", result), "CASE-S6", "撤回公开信息并说明理由");
        refused(() -> result(caseNo, "revoked", with(result, "retractedOn", "2026-05-22")), "CASE-S6", "请填写撤回日期和说明");
        refused(
                () -> result(caseNo, "revoked", with(result, "retractedOn", "2026-05-19", "retraction", "复议决定撤销")),
                "retractedOn",
                "2026年5月20日以后");
        result(caseNo, "revoked", with(result, "retractedOn", "2026-05-22", "retraction", "复议决定撤销"));

        // 05-20 + 3 working days: Thu 05-21, Fri 22, Mon 25
        assertThat(due(caseNo, "PUBLICITY_RETRACT")).isEqualTo("2026-05-25");
        assertThat(state(caseNo, "PUBLICITY_RETRACT")).isEqualTo(MET);
        assertThat(clock(caseNo, "PUBLICITY_RETRACT").changedOn()).isEqualTo("2026-05-22");
        assertThat(obligationsOf(caseNo)).containsExactly(State.ESCALATED);
        assertThat(deadlines.ofCase(caseNo))
                .filteredOn(clock ->
                        clock.subject().equals(Long.toString(paper(caseNo, D33).id())))
                .noneMatch(clock -> clock.isRunning());
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftProposal");
        assertThat(visited(caseNo))
                .contains("EndEvent_DecisionRevoked", "ServiceTask_OpenApproval")
                .doesNotContain("CallActivity_EnforceDecision", "Task_DraftClosure");

        propose(caseNo, withdrawal("NO_VIOLATION"));
        approve(caseNo);
        assertThat(obligationsOf(caseNo)).containsExactly(State.REPLACED);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.WITHDRAWN);
    }

    @Test
    @Tag("CASE-S6")
    @DisplayName("Revoked, a penalty that was never made public has nothing to be withdrawn; upheld, neither")
    void nothingToRetract() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-20"));
        remedy(caseNo, "RECONSIDERATION", day("2026-03-20"));
        office.on(day("2026-05-20"));
        result(caseNo, "revoked", ended(day("2026-05-18"), day("2026-05-20"), "FINAL"));
        assertThat(deadlines.ofCase(caseNo)).noneMatch(clock -> clock.limit().equals("PUBLICITY_RETRACT"));
        office.on(day("2026-05-21"));
        assertThat(owing(caseNo).late())
                .as("what is revoked costs nothing for being late")
                .isEqualByComparingTo("0");

        var upheld = published(day("2026-05-21"), fine("3000"));
        office.on(day("2026-05-25"));
        remedy(upheld, "RECONSIDERATION", day("2026-05-25"));
        office.on(day("2026-07-20"));
        result(upheld, "upheld", ended(day("2026-07-17"), day("2026-07-20"), "APPEALABLE"));
        assertThat(deadlines.ofCase(upheld)).noneMatch(clock -> clock.limit().equals("PUBLICITY_RETRACT"));
    }

    @Test
    @Tag("CASE-25")
    @DisplayName(
            "强制法 53: enforcement is refused while the term or the time to sue runs, with both dates; from 09-03 on it is not")
    void enforceTooEarly() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-03-17"));
        refused(() -> performance(caseNo, "enforce", Map.of()), "CASE-25", "2026年3月17日届满");
        office.on(day("2026-03-18"));
        refused(() -> performance(caseNo, "enforce", Map.of()), "CASE-25", "2026年9月2日届满", "最迟至2026年12月2日");
        office.on(day("2026-09-02"));
        refused(() -> performance(caseNo, "enforce", Map.of()), "CASE-25", "为时过早");
        assertThat(obligationsOf(caseNo)).containsExactly(State.OPEN);
        office.on(day("2026-09-03"));
        performance(caseNo, "enforce", Map.of());

        assertThat(state(caseNo, "LITIGATION"))
                .as("lapsed though its timer has not fired")
                .isEqualTo(LAPSED);
        assertThat(due(caseNo, "COURT_APPLY")).isEqualTo("2026-12-02");
        assertThat(obligationsOf(caseNo)).containsExactly(State.OVERDUE);
        assertThat(visited(caseNo))
                .contains("IntermediateEvent_PerformanceOverdue", "BoundaryEvent_PerformanceOverdue");
    }

    @Test
    @Tag("CASE-25")
    @DisplayName("强制法 53: what is paid is not enforced, however late it was")
    void nothingLeftToEnforce() {
        var caseNo = decided(SERVED, fine("3000"));
        office.on(day("2026-09-03"));
        performance(caseNo, "record", payments(paid(day("2026-09-03"), "3000", "PRINCIPAL")));
        refused(() -> performance(caseNo, "enforce", Map.of()), "CASE-25", "已经缴清");
        assertThat(visited(caseNo)).doesNotContain("CallActivity_EnforceDecision");
    }

    @Test
    @Tag("CASE-24")
    @Tag("CASE-25")
    @DisplayName(
            "A suit filed on the last day and heard of when the party is urged stops the urging; upheld, it is urged again")
    void remedyFoundWhileUrging() {
        var caseNo = decided(SERVED, fine("3000"));
        overdue(caseNo, day("2026-09-03"));
        urged(caseNo);
        office.on(day("2026-09-10"));
        hearUrged(caseNo, "remedy", remedy("LITIGATION", day("2026-09-02")));
        assertThat(obligationsOf(caseNo)).containsExactly(State.REMEDY);
        assertThat(state(caseNo, "COURT_APPLY")).isEqualTo(CANCELLED);
        assertThat(state(caseNo, "URGE")).isEqualTo(CANCELLED);
        assertThat(office.steps(caseNo)).contains("Task_RecordRemedy").doesNotContain("Task_HearUrged");
        office.on(day("2026-12-01"));
        result(caseNo, "upheld", ended(day("2026-11-20"), day("2026-12-01"), "FINAL"));
        assertThat(due(caseNo, "COURT_APPLY")).isEqualTo("2027-03-01");
        performance(caseNo, "enforce", Map.of());
        urged(caseNo);
        hearUrged(
                caseNo,
                "performed",
                Map.of("payments", List.of(paid(day("2026-12-01"), "3000", "PRINCIPAL")), "note", "加处罚款依法减免"));
        assertThat(obligationsOf(caseNo)).containsExactly(State.FULFILLED);
        assertThat(visited(caseNo)).contains("Gateway_Enforced", "EndEvent_RemedyFiled", "EndEvent_EnforcementEnded");
    }

    @Test
    @Tag("CASE-24")
    @Tag("CASE-27")
    @DisplayName(
            "A fine, a handling and a correction side by side: each has its own term and end, the case ends with the last")
    void sideBySide() {
        var caseNo = decided(
                SERVED,
                with(
                        with(fine("3000"), all(correctionFields(), handlingFields())),
                        "measures",
                        List.of("PENALTY", "HANDLING", "CORRECTION")));
        assertThat(owed(caseNo))
                .extracting(CaseView.Owed::measure)
                .containsExactly("CORRECTION", "HANDLING", "PENALTY");
        assertThat(office.steps(caseNo))
                .containsExactly("Task_CheckCorrection", "Task_RecordPerformance", "Task_RecordPerformance");
        office.on(day("2026-03-10"));
        performance(caseNo, "performed", payments(paid(day("2026-03-10"), amountInHand(caseNo), "PRINCIPAL")));
        assertThat(office.steps(caseNo)).containsExactly("Task_CheckCorrection", "Task_RecordPerformance");
        refusedToClose(caseNo);
        performance(caseNo, "performed", payments(paid(day("2026-03-10"), amountInHand(caseNo), "PRINCIPAL")));
        refusedToClose(caseNo);
        office.done(caseNo, "inspector1", "CheckCorrection", "corrected", null, check(day("2026-03-10"), true));
        assertThat(obligationsOf(caseNo)).containsOnly(State.FULFILLED).hasSize(3);
        assertThat(office.steps(caseNo)).containsExactly("Task_DraftClosure");
    }

    private void refusedToClose(String caseNo) {
        assertThat(office.steps(caseNo)).doesNotContain("Task_DraftClosure");
        assertThat(visited(caseNo)).doesNotContain("SubProcess_Closure");
    }

    /** What is owed on the decision whose task is served first. */
    private String amountInHand(String caseNo) {
        var document = (Long) engine.getTaskService()
                .getVariable(office.task(caseNo, "RecordPerformance").getId(), "document");
        return obligations.get(document).amount().toPlainString();
    }

    private void transfer(String caseNo, String outcome, String on) {
        office.done(
                caseNo,
                "inspector1",
                "RecordTransfer",
                outcome,
                outcome.equals("declined") ? "不属于其职权" : null,
                receipt(on));
    }

    private static Map<String, Object> receipt(String on) {
        return Map.of("resultOn", on, "receipt", "示例回执1号");
    }

    private LocalDate taskDue(String caseNo) {
        return office.task(caseNo, "RecordPerformance")
                .getDueDate()
                .toInstant()
                .atZone(Office.ZONE)
                .toLocalDate();
    }
}
