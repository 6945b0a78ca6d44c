package org.laborinspection.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.server.ResponseStatusException;

@DisplayName("Work goes to another: 转办, 委派, 退还, 收回")
class HandoverTest extends HandoverScenario {

    @Autowired
    HandlerTransfer handlers;

    @Test
    @DisplayName(
            "The chief hands a claimed task to a colleague, who has it at once and works it; the log says who, from, to, why")
    void transferred() {
        var caseNo = toReview();
        var id = claimed(caseNo, "reviewer", "ReviewFiling");

        transfer("chief", id, "reviewer2");

        assertThat(task(id).getAssignee()).isEqualTo("reviewer2");
        assertThat(tasks.getVariableLocal(id, Handover.NOTE)).isEqualTo("转办自演示审核员：原办理人外出培训");
        var line = last(caseNo);
        assertThat(line.actor()).isEqualTo("chief");
        assertThat(line.action()).isEqualTo("TransferTask");
        assertThat(line.opinion()).isEqualTo("原办理人外出培训");
        assertThat(line.detail()).isEqualTo("转办“审核立案”，由演示审核员交示例审核员乙办理");
        refused(() -> complete("reviewer", id, "approve"), "G", "认领人本人");
        complete("reviewer2", id, "approve");
        assertThat(last(caseNo).detail())
                .isEqualTo("审核立案：" + last(caseNo).detail().substring(5));
        assertThat(log.intact(caseNo)).isTrue();
    }

    @Test
    @DisplayName(
            "No transfer of what nobody has claimed, by who is no superior, to who may not work it, or about one's superiors")
    void notTransferred() {
        office.on(DAY);
        var caseNo = register("bothdesks", complaint(DAY));
        prepare(caseNo);
        var id = office.task(caseNo, "ReviewFiling").getId();
        refused(() -> transfer("chief", id, "reviewer2"), "HAND-01", "还没有人认领");
        claimed(caseNo, "reviewer", "ReviewFiling");
        var before = log.of(caseNo).size();

        refused(() -> transfer("reviewer", id, "reviewer2"), "HAND-01", "由大队长、副大队长或者局领导决定");
        refused(() -> transfer("chief", id, "reviewer"), "to", "已经由演示审核员办理");
        refused(() -> transfer("chief", id, "nobody"), "to", "没有这名工作人员");
        refused(() -> transfer("chief", id, "inspector1"), "HAND-01", "演示监察员甲不在可以办理“审核立案”的人员之列");
        refused(() -> transfer("chief", id, "bothdesks"), "G", "示例两岗人员不能办理", "登记人");
        assertThatThrownBy(() -> transfer("inspector3", id, "reviewer2"))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("404");
        assertThat(task(id).getAssignee()).isEqualTo("reviewer");
        assertThat(log.of(caseNo)).hasSize(before);
    }

    @Test
    @DisplayName("What a leader has in hand only a leader hands on")
    void aboutSuperiors() {
        var caseNo = filed(DAY);
        recordEvidence(caseNo, DAY);
        conclude(caseNo);
        office.done(caseNo, "inspector2", "DraftProposal", "submit", null, correction(15));
        office.done(caseNo, "chief", "ReviewProposal", "approve", "同意");
        var id = claimed(caseNo, "leader", "ApproveProposal");

        refused(() -> transfer("chief", id, "head"), "HAND-01", "演示局领导的事项不归您转办");
        transfer("head", id, "head");
        assertThat(task(id).getAssignee()).isEqualTo("head");
    }

    @Test
    @DisplayName("A colleague does on request what stays the owner's; its line says on whose request")
    void delegated() {
        var caseNo = toReview();
        var id = claimed(caseNo, "reviewer", "ReviewFiling");

        delegate("reviewer", id, "reviewer2");

        assertThat(task(id).getAssignee()).isEqualTo("reviewer2");
        assertThat(task(id).getOwner()).isEqualTo("reviewer");
        assertThat(task(id).getDelegationState()).isNull();
        assertThat(last(caseNo).detail()).isEqualTo("委派“审核立案”，由演示审核员交示例审核员乙办理");
        refused(() -> complete("reviewer", id, "approve"), "G", "认领人本人");
        refused(() -> as("reviewer2", () -> tasks.setAssignee(id, null)), "HAND-02", "请退还给委派人");
        refused(() -> delegate("reviewer2", id, "bothdesks"), "HAND-02", "不能再委派", "退还给演示审核员");
        complete("reviewer2", id, "approve");
        assertThat(last(caseNo).actor()).isEqualTo("reviewer2");
        assertThat(last(caseNo).detail()).endsWith("（受演示审核员委派）");
    }

    @Test
    @DisplayName(
            "He gives it back, or the owner takes it back, and nobody else does; only the assignee asks, only who may work it is asked")
    void givenBackAndRecalled() {
        var caseNo = toReview();
        var id = claimed(caseNo, "reviewer", "ReviewFiling");
        refused(() -> delegate("reviewer2", id, "bothdesks"), "HAND-02", "只有认领“审核立案”的人可以委派");
        refused(() -> delegate("reviewer", id, "clerk2"), "HAND-02", "不在可以办理“审核立案”的人员之列");
        refused(() -> as("reviewer", () -> handover.giveBack(id, reader("reviewer"), null)), "HAND-02", "不能退还");
        refused(() -> as("reviewer2", () -> handover.recall(id, reader("reviewer2"), null)), "HAND-02", "不能收回");

        delegate("reviewer", id, "reviewer2");
        as("reviewer2", () -> handover.giveBack(id, reader("reviewer2"), "不熟悉本案"));
        assertThat(task(id).getAssignee()).isEqualTo("reviewer");
        assertThat(task(id).getOwner()).isNull();
        assertThat(last(caseNo).action()).isEqualTo("ReturnTask");
        assertThat(last(caseNo).opinion()).isEqualTo("不熟悉本案");

        delegate("reviewer", id, "reviewer2");
        as("reviewer", () -> handover.recall(id, reader("reviewer"), null));
        assertThat(task(id).getAssignee()).isEqualTo("reviewer");
        assertThat(last(caseNo).action()).isEqualTo("RecallTask");
        complete("reviewer", id, "approve");
        assertThat(last(caseNo).detail()).doesNotContain("委派");
        assertThat(log.intact(caseNo)).isTrue();
    }

    @Test
    @DisplayName(
            "Everybody is told what is open to him and whom he may choose: none recused, away, or kept from it by a rule")
    void options() {
        office.on(DAY);
        var caseNo = register("bothdesks", complaint(DAY));
        prepare(caseNo);
        var id = claimed(caseNo, "reviewer", "ReviewFiling");

        var mine = handover.options(id, reader("reviewer"));
        assertThat(mine.delegate()).isTrue();
        assertThat(mine.transfer()).isFalse();
        assertThat(mine.colleagues()).extracting(Handover.Colleague::id).containsExactly("reviewer2");
        assertThat(handover.options(id, reader("chief")).transfer()).isTrue();
        var others = handover.options(id, reader("reviewer2"));
        assertThat(others.transfer() || others.delegate() || others.recall() || others.giveBack())
                .isFalse();
        assertThat(others.colleagues()).isEmpty();

        staff.recuse(caseNo, "reviewer2", "系近亲属", "leader", DAY);
        assertThat(handover.options(id, reader("reviewer")).colleagues()).isEmpty();
        refused(() -> delegate("reviewer", id, "reviewer2"), "CASE-06", "示例审核员乙不能办理", "回避");
        assertThatThrownBy(() -> handover.options(id, reader("reviewer2"))).hasMessageContaining("404");
    }

    @Test
    @DisplayName(
            "Another inspector takes the place of a handler at every open task, and what that one had claimed is free again")
    void handlerReplaced() {
        var caseNo = filed(DAY);
        var id = claimed(caseNo, "inspector2", "Investigate");

        replace("deputy", caseNo, "inspector2", "inspector3");

        assertThat(cases(caseNo)).containsExactly("inspector1", "inspector3");
        assertThat(task(id).getAssignee()).isNull();
        assertThat(candidates(id)).containsExactlyInAnyOrder("inspector1", "inspector3");
        assertThat(last(caseNo).action()).isEqualTo("TransferHandler");
        assertThat(last(caseNo).detail()).isEqualTo("转办，承办人员由演示监察员乙调换为演示监察员丙");
        assertThat(last(caseNo).opinion()).isEqualTo("工作调整");
        recordEvidence(caseNo, DAY);
        office.done(caseNo, "inspector3", "Investigate", "conclude");
    }

    @Test
    @DisplayName("What one handler had asked another to do comes back to him when that one is replaced")
    void delegateReplaced() {
        var caseNo = filed(DAY);
        var id = claimed(caseNo, "inspector1", "Investigate");
        delegate("inspector1", id, "inspector2");

        replace("chief", caseNo, "inspector2", "inspector3");

        assertThat(task(id).getAssignee()).isEqualTo("inspector1");
        assertThat(task(id).getOwner()).isNull();
    }

    @Test
    @DisplayName(
            "No replacement by who is no superior, of who is no handler, by who may not handle the case, before filing")
    void handlerNotReplaced() {
        var caseNo = filed(DAY);
        refused(() -> replace("inspector1", caseNo, "inspector2", "inspector3"), "HAND-01", "调换承办人员由大队长");
        refused(() -> replace("chief", caseNo, "inspector3", "inspector2"), "userId", "不是本案承办人员");
        refused(() -> replace("chief", caseNo, "inspector1", "inspector2"), "to", "已经是本案承办人员");
        refused(() -> replace("chief", caseNo, "inspector1", "deputy"), "CASE-06", "所在岗位不能担任本案承办人员");
        refused(() -> replace("chief", caseNo, "inspector1", "clerk"), "CASE-06", "没有有效的执法证");
        staff.recuse(caseNo, "inspector3", "系近亲属", "leader", DAY);
        refused(() -> replace("chief", caseNo, "inspector1", "inspector3"), "CASE-06", "已回避本案");
        assertThatThrownBy(() -> replace("audithead", caseNo, "inspector1", "inspector3"))
                .hasMessageContaining("404");
        var unfiled = toReview();
        refused(() -> replace("chief", unfiled, "inspector1", "inspector3"), "HAND-01", "尚未立案");
        assertThat(cases(caseNo)).containsExactly("inspector1", "inspector2");
        assertThat(actions(caseNo)).doesNotContain("TransferHandler");
    }

    @Test
    @DisplayName("The engine's own doors to another's desk stay shut")
    void engineDoors() {
        var caseNo = toReview();
        var id = claimed(caseNo, "reviewer", "ReviewFiling");
        var instance = task(id).getProcessInstanceId();
        for (var user : List.of("reviewer", "chief")) {
            assertThatThrownBy(() -> as(user, () -> tasks.setAssignee(id, "reviewer2")))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> as(user, () -> tasks.delegateTask(id, "reviewer2")))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> as(user, () -> tasks.setOwner(id, user)))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> as(user, () -> runtime.createProcessInstanceModification(instance)
                            .cancelAllForActivity("Task_ReviewFiling")
                            .startBeforeActivity("Task_PrepareFiling")
                            .execute()))
                    .isInstanceOf(AuthorizationException.class);
        }
        assertThat(task(id).getAssignee()).isEqualTo("reviewer");
    }

    private List<String> cases(String caseNo) {
        return jdbc.sql("select user_id from li_case_handler where case_no = ? and released_on is null order by id")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private void replace(String by, String caseNo, String out, String in) {
        as(by, () -> handlers.replace(caseNo, out, reader(by), new HandedTo(in, "工作调整")));
    }
}
