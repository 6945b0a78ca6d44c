package org.laborinspection.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.EntryType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@DisplayName("撤回: who completed a task takes the case back to it while nothing has come of it")
class WithdrawalTest extends HandoverScenario {

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    DoneTasks done;

    @Autowired
    TransactionOperations transaction;

    @Test
    @DisplayName(
            "The task is on his desk again, the next one gone; the opinion stays in the log, and the step is taken anew")
    void withdrawn() {
        var caseNo = toReview();
        var id = claimed(caseNo, "reviewer", "ReviewFiling");
        as("reviewer", () -> tasks.complete(id, Map.of("outcome", "approve", "opinion", "同意报批")));
        assertThat(withdrawable("reviewer")).contains(id);

        var again = withdraw("reviewer", id);

        assertThat(office.steps(caseNo)).containsExactly("Task_ReviewFiling");
        assertThat(task(again).getAssignee()).isEqualTo("reviewer");
        assertThat(task(again).getProcessInstanceId()).isNotNull();
        assertThat(runtime.getVariable(task(again).getExecutionId(), "outcome")).isNull();
        assertThat(candidates(again)).isEmpty();
        var line = last(caseNo);
        assertThat(line.action()).isEqualTo("WithdrawTask");
        assertThat(line.opinion()).isEqualTo("结论填写有误");
        assertThat(line.detail())
                .startsWith("撤回“审核立案”（第" + (line.seq() - 1) + "行，原结论“")
                .endsWith("”），重新办理");
        assertThat(log.of(caseNo)).anyMatch(before -> "同意报批".equals(before.opinion()));
        refused(() -> withdraw("reviewer", id), "HAND-04", "已经撤回过");

        complete("reviewer", again, "approve");
        file(caseNo);
        assertThat(log.intact(caseNo)).isTrue();
    }

    @Test
    @DisplayName("It may be withdrawn again after it was taken anew, and so may the step before it")
    void twiceAndFurther() {
        var caseNo = toReview();
        var prepared = last(caseNo);
        var first = done("clerk", caseNo).get(0);
        assertThat(first.step()).isEqualTo(prepared.action());
        var id = claimed(caseNo, "reviewer", "ReviewFiling");
        complete("reviewer", id, "approve");
        var again = withdraw("reviewer", id);
        complete("reviewer", again, "approve");
        var third = withdraw("reviewer", again);
        refused(() -> withdraw("clerk", first.taskId()), "HAND-04", "已经由演示审核员认领");
        as("reviewer", () -> tasks.setAssignee(third, null));

        var clerks = withdraw("clerk", first.taskId());
        assertThat(office.steps(caseNo)).containsExactly("Task_PrepareFiling");
        assertThat(task(clerks).getAssignee()).isEqualTo("clerk");
        prepareAgain(clerks);
        office.done(caseNo, "reviewer2", "ReviewFiling", "approve");
        file(caseNo);
        assertThat(log.intact(caseNo)).isTrue();
    }

    @Test
    @DisplayName("What the step recorded counts no more, its variables are as before; it may be said anew")
    void variablesAsBefore() {
        var caseNo = filed(DAY);
        var id = office.task(caseNo, "Investigate").getId();
        var before = runtime.getVariables(task(id).getExecutionId());
        before.remove("outcome");
        recordEvidence(caseNo, DAY);
        var again = withdraw("inspector1", done("inspector1", caseNo).get(0).taskId());
        var after = runtime.getVariables(task(again).getExecutionId());
        after.remove("outcome");
        assertThat(after).isEqualTo(before);
        assertThat(entries(caseNo, EntryType.EVIDENCE)).isEmpty();
        assertThat(count("select count(*) from li_case_entry where case_no = ? and type = 'EVIDENCE'", caseNo))
                .isEqualTo(1);
        as("inspector1", () -> tasks.setAssignee(again, null));
        recordEvidence(caseNo, DAY);
        conclude(caseNo);
    }

    @Test
    @DisplayName("Not when the next is claimed or done, not by another, not twice")
    void notWithdrawn() {
        var caseNo = toReview();
        var id = claimed(caseNo, "reviewer", "ReviewFiling");
        assertThatThrownBy(() -> withdraw("reviewer", id)).hasMessageContaining("404");
        complete("reviewer", id, "approve");
        assertThatThrownBy(() -> withdraw("reviewer2", id)).hasMessageContaining("404");
        assertThatThrownBy(() -> withdraw("chief", id)).hasMessageContaining("404");
        claimed(caseNo, "chief", "DecideFiling");
        var lines = log.of(caseNo).size();
        refused(() -> withdraw("reviewer", id), "HAND-04", "“决定是否立案”已经由演示大队长认领", "退回");
        assertThat(withdrawable("reviewer")).doesNotContain(id);
        assertThat(log.of(caseNo)).hasSize(lines);

        var decide = office.task(caseNo, "DecideFiling").getId();
        as("chief", () -> tasks.setAssignee(decide, null));
        file(caseNo);
        refused(() -> withdraw("reviewer", id), "HAND-04", "之后的环节已经办结");
        staff.recuse(caseNo, "reviewer", "系近亲属", "leader", DAY);
        assertThatThrownBy(() -> withdraw("reviewer", id)).hasMessageContaining("404");
    }

    @Test
    @DisplayName("Not when a service task, an event or another process has come between: filing, papers, service")
    void notAfterConsequences() {
        var caseNo = filed(DAY);
        refused(() -> withdraw("chief", done("chief", caseNo).get(0).taskId()), "HAND-04", "之后已经");
        recordEvidence(caseNo, DAY);
        conclude(caseNo);
        refused(() -> withdraw("inspector1", done("inspector1", caseNo).get(0).taskId()), "HAND-04", "之后已经", "不能撤回");
        office.done(caseNo, "inspector2", "DraftProposal", "submit", null, correction(15));
        approve(caseNo);
        refused(() -> withdraw("leader", done("leader", caseNo).get(0).taskId()), "HAND-04", "之后已经");
        office.done(caseNo, "inspector1", "ServeDocument", "served", null, handedOver(DAY));
        refused(() -> withdraw("inspector1", done("inspector1", caseNo).get(0).taskId()), "HAND-04", "不能撤回");
        assertThat(actions(caseNo)).doesNotContain("WithdrawTask");
    }

    @Test
    @DisplayName(
            "Not when a step has begun something beside the case, or anything but entries has changed since, whoever changed it")
    void notAfterChanges() {
        var caseNo = toReview();
        var id = claimed(caseNo, "reviewer", "ReviewFiling");
        complete("reviewer", id, "approve");
        for (var change : List.of(
                "update li_case set stage = 'INVESTIGATION' where case_no = ?",
                "update li_document set state = 'VOID' where case_no = ?",
                "update li_clock set remaining = remaining + 1 where case_no = ?",
                "insert into li_recusal (case_no, user_id, ground, decided_by, decided_on) values (?, 'inspector3', '系近亲属', 'leader', date '2026-06-01')")) {
            transaction.executeWithoutResult(status -> {
                assertThat(jdbc.sql(change).param(caseNo).update()).isPositive();
                refused(() -> withdraw("reviewer", id), "HAND-04", "已有变动");
                status.setRollbackOnly();
            });
        }
        withdraw("reviewer", id);
    }

    @Test
    @DisplayName(
            "已办: the newest first, page by page, found by case number, employer and task, nobody else's, and not where he is recused")
    void doneTasks() {
        var later = DAY.plusYears(3);
        office.on(later);
        var one = register(complaint(later));
        prepare(one);
        office.done(one, "reviewer", "ReviewFiling", "approve");
        office.at(later.atTime(11, 0));
        var two = register(complaint(later));
        office.done(
                two, "clerk", "PrepareFiling", "submit", null, Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案调查"));
        office.done(two, "reviewer", "ReviewFiling", "return", "请补正");

        var rows = done.of("reviewer", "", 0, 1);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).caseNo()).isEqualTo(two);
        assertThat(rows.get(0).outcome()).isEqualTo("return");
        assertThat(rows.get(0).label()).isNotBlank().doesNotContain("return");
        assertThat(rows.get(0).employer()).isEqualTo("示例一号建筑有限公司");
        assertThat(done.of("reviewer", "", 1, 1).get(0).caseNo()).isEqualTo(one);
        assertThat(done.of("reviewer", one, 0, 10)).extracting(DoneTask::caseNo).containsOnly(one);
        assertThat(done.of("reviewer", "一号建筑", 0, 100))
                .extracting(DoneTask::caseNo)
                .contains(one, two);
        assertThat(done.of("reviewer", "审核立案", 0, 100)).isNotEmpty();
        assertThat(done.of("reviewer", "100%_", 0, 100)).isEmpty();
        assertThat(done.of("reviewer2", one, 0, 100)).isEmpty();
        staff.recuse(two, "reviewer", "系近亲属", "leader", DAY);
        assertThat(done.of("reviewer", two, 0, 100)).isEmpty();
    }

    private String withdraw(String user, String task) {
        return office.as(user, () -> withdrawals.withdraw(task, reader(user), "结论填写有误"));
    }

    private java.util.Set<String> withdrawable(String user) {
        return withdrawals.withdrawable(done.of(user, "", 0, 100));
    }

    /** What he did in the case, the newest first. */
    private List<DoneTask> done(String user, String caseNo) {
        return done.of(user, caseNo, 0, 100);
    }

    private void prepareAgain(String task) {
        as("clerk", () -> tasks.setAssignee(task, null));
        var caseNo = (String) tasks.getVariable(task, "caseNo");
        prepare(caseNo);
    }

    private List<?> entries(String caseNo, EntryType type) {
        return transaction.execute(status -> cases.entries(caseNo, type));
    }

    private long count(String sql, String caseNo) {
        return jdbc.sql(sql).param(caseNo).query(Long.class).single();
    }
}
