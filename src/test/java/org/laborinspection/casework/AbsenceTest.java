package org.laborinspection.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.staff.Absence;
import org.laborinspection.staff.Absences;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("请假与代行: who is away is stood in for by whom the rules allow, and gets back what is not done")
class AbsenceTest extends HandoverScenario {

    private static final LocalDate LAST = DAY.plusDays(2);

    @Autowired
    AbsenceDesk desk;

    @Autowired
    StandIns standIns;

    @Autowired
    Absences absences;

    @Test
    @DisplayName("The deputy stands in for the chief: in what waits already, in what comes, and his line says for whom")
    void deputyForTheChief() {
        var waiting = onTheChiefsDesk(DAY);
        assertThatThrownBy(() -> office.claim(waiting, "deputy", "DecideFiling"))
                .isInstanceOf(AuthorizationException.class);

        leave("chief", "chief", "deputy", DAY, LAST);
        var coming = onTheChiefsDesk(DAY);

        for (var caseNo : List.of(waiting, coming)) {
            assertThat(candidates(office.task(caseNo, "DecideFiling").getId())).containsExactly("deputy");
            office.done(
                    caseNo,
                    "deputy",
                    "DecideFiling",
                    "file",
                    "同意立案",
                    Map.of("handlers", List.of("inspector1", "inspector2")));
            assertThat(log.of(caseNo).stream()
                            .filter(line -> line.action().equals("DecideFiling"))
                            .toList())
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.actor()).isEqualTo("deputy");
                        assertThat(line.detail()).endsWith("（代演示大队长办理）");
                    });
            assertThat(log.intact(caseNo)).isTrue();
        }
    }

    @Test
    @DisplayName(
            "What he had claimed is free for the substitute; after the last day what that one did not finish is the absent's again")
    void heldAndBack() {
        var caseNo = onTheChiefsDesk(DAY);
        var other = onTheChiefsDesk(DAY);
        var third = onTheChiefsDesk(DAY);
        var id = claimed(caseNo, "chief", "DecideFiling");
        var untouched = claimed(other, "chief", "DecideFiling");
        var offered = office.task(third, "DecideFiling").getId();
        leave("chief", "chief", "deputy", DAY, LAST);
        assertThat(task(id).getAssignee()).isNull();
        assertThat(last(caseNo).detail()).isEqualTo("演示大队长请假至2026年6月3日，“决定是否立案”交由演示副大队长代行认领");
        claimed(caseNo, "deputy", "DecideFiling");

        office.at(LAST.atTime(23, 59));
        standIns.pass();
        assertThat(task(id).getAssignee()).isEqualTo("deputy");
        office.at(LAST.plusDays(1).atTime(0, 1));
        standIns.pass();

        assertThat(task(id).getAssignee()).isEqualTo("chief");
        assertThat(task(untouched).getAssignee()).isEqualTo("chief");
        assertThat(task(offered).getAssignee()).isNull();
        for (var task : List.of(id, untouched, offered)) {
            assertThat(candidates(task)).isEmpty();
        }
        assertThat(last(caseNo).detail()).isEqualTo("演示副大队长代行结束，“决定是否立案”退回演示大队长");
        assertThat(standIns.pass()).isZero();
        assertThatThrownBy(() -> office.claim(third, "deputy", "DecideFiling"))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName(
            "A job that did not run changes nothing: after the last day he neither claims nor completes on that ground")
    void withoutTheJob() {
        var caseNo = onTheChiefsDesk(DAY);
        var other = onTheChiefsDesk(DAY);
        leave("chief", "chief", "deputy", DAY, LAST);
        var id = claimed(caseNo, "deputy", "DecideFiling");
        office.on(LAST.plusDays(1));

        refused(() -> complete("deputy", id, "file"), "HAND-03", "代演示大队长办理的授权已经结束");
        refused(() -> office.claim(other, "deputy", "DecideFiling"), "HAND-03", "授权已经结束");
        assertThat(absences.of("chief", DAY, LAST)).hasSize(1);
    }

    @Test
    @DisplayName("An absence of later days offers nothing before them; the pass of the first day does")
    void beginsLater() {
        var caseNo = onTheChiefsDesk(DAY);
        leave("leader", "chief", "deputy", DAY.plusDays(1), LAST);
        standIns.pass();
        var id = office.task(caseNo, "DecideFiling").getId();
        assertThat(candidates(id)).isEmpty();
        office.on(DAY.plusDays(1));
        assertThat(standIns.pass()).isPositive();
        assertThat(candidates(id)).containsExactly("deputy");
        assertThat(standIns.pass()).isZero();
    }

    @Test
    @DisplayName("Whoever is back early has his tasks back at once")
    void endedEarly() {
        var caseNo = onTheChiefsDesk(DAY);
        var absence = leave("chief", "chief", "deputy", DAY, LAST);
        var id = claimed(caseNo, "deputy", "DecideFiling");
        refused(() -> as("deputy", () -> desk.end(absence.id(), reader("deputy"))), "HAND-03", "只能由请假人本人");

        as("chief", () -> desk.end(absence.id(), reader("chief")));

        assertThat(task(id).getAssignee()).isEqualTo("chief");
        assertThat(candidates(id)).isEmpty();
        refused(() -> as("chief", () -> desk.end(absence.id(), reader("chief"))), "HAND-03", "已经结束");
        assertThatThrownBy(() -> as("chief", () -> desk.end(-1, reader("chief"))))
                .hasMessageContaining("404");
        leave("chief", "chief", "chief2", DAY, LAST);
    }

    @Test
    @DisplayName(
            "The rules of every task hold for the substitute: nobody reviews what he registered, or handles by standing in")
    void rulesHold() {
        office.on(DAY);
        var caseNo = register("bothdesks", complaint(DAY));
        prepare(caseNo);
        var review = office.task(caseNo, "ReviewFiling").getId();
        claimed(caseNo, "reviewer", "ReviewFiling");
        leave("reviewer", "reviewer", "bothdesks", DAY, LAST);
        assertThat(task(review).getAssignee()).isEqualTo("reviewer");

        var filed = filed(DAY);
        var investigate = claimed(filed, "inspector1", "Investigate");
        leave("inspector1", "inspector1", "inspector3", DAY, LAST);
        assertThat(task(investigate).getAssignee()).isEqualTo("inspector1");
        assertThat(candidates(investigate)).containsExactlyInAnyOrder("inspector1", "inspector2");
    }

    @Test
    @DisplayName(
            "Who handles the case with him may take over what the absent handler had claimed; it goes back unfinished")
    void coHandler() {
        var caseNo = filed(DAY);
        var id = claimed(caseNo, "inspector1", "Investigate");
        var absence = leave("inspector1", "inspector1", "inspector2", DAY, LAST);
        assertThat(task(id).getAssignee()).isNull();
        claimed(caseNo, "inspector2", "Investigate");
        as("inspector1", () -> desk.end(absence.id(), reader("inspector1")));
        assertThat(task(id).getAssignee()).isEqualTo("inspector1");
        assertThat(candidates(id)).containsExactlyInAnyOrder("inspector1", "inspector2");
    }

    @Test
    @DisplayName("Nobody stands in for the head where the head alone may sign; a recused deputy is offered nothing")
    void headAlone() {
        office.on(DAY);
        leave("head", "head", "leader", DAY, LAST);
        var caseNo = onTheChiefsDesk(DAY);
        var id = office.task(caseNo, "DecideFiling").getId();
        tasks.addCandidateGroup(id, "bureau-head");
        standIns.pass();
        assertThat(candidates(id)).isEmpty();

        staff.recuse(caseNo, "deputy", "系近亲属", "leader", DAY);
        leave("chief", "chief", "deputy", DAY, LAST);
        assertThat(candidates(id)).isEmpty();
    }

    @Test
    @DisplayName("What was delegated to the one who is away goes back to who delegated it")
    void delegatedGoesBack() {
        var caseNo = toReview();
        var id = claimed(caseNo, "reviewer", "ReviewFiling");
        delegate("reviewer", id, "reviewer2");
        leave("reviewer2", "reviewer2", "bothdesks", DAY, LAST);
        assertThat(task(id).getAssignee()).isEqualTo("reviewer");
        assertThat(task(id).getOwner()).isNull();
        refused(() -> delegate("reviewer", id, "reviewer2"), "HAND-02", "今天请假");
    }

    @Test
    @DisplayName(
            "No absence by another, in the past, back to front, of oneself for oneself, across desks, overlapping, or in a chain")
    void notRecorded() {
        office.on(DAY);
        refused(() -> leave("deputy", "chief", "deputy", DAY, LAST), "HAND-03", "只能登记本人请假");
        refused(() -> leave("inspector1", "inspector2", "inspector3", DAY, LAST), "HAND-03", "只能登记本人请假");
        refused(() -> leave("chief", "chief", "chief", DAY, LAST), "HAND-03", "不能代行本人");
        refused(() -> leave("chief", "chief", "nobody", DAY, LAST), "substitute", "没有这名工作人员");
        refused(() -> leave("chief", "chief", "deputy", DAY.minusDays(1), LAST), "from", "不能早于今天");
        refused(() -> leave("chief", "chief", "deputy", LAST, DAY), "until", "不能早于起始日期");
        refused(() -> leave("chief", "chief", "deputy", DAY, DAY.plusYears(2)), "until", "一年");
        refused(() -> leave("deputy", "deputy", "chief", DAY, LAST), "HAND-03", "不在同一岗位");
        refused(() -> leave("head", "head", "deputy", DAY, LAST), "HAND-03", "不在同一岗位");
        refused(() -> leave("leader", "leader", "legal", DAY, LAST), "HAND-03", "不在同一岗位");

        leave("chief", "chief", "deputy", DAY, LAST);
        refused(() -> leave("chief", "chief", "chief2", LAST, LAST.plusDays(3)), "HAND-03", "已经登记请假");
        hire("deputy2", "示例副大队长乙", "brigade-deputy");
        refused(() -> leave("deputy", "deputy", "deputy2", DAY, LAST), "HAND-03", "代演示大队长办理");
        refused(() -> leave("chief2", "chief2", "chief", DAY, LAST), "HAND-03", "也请假");
        leave("chief", "chief", "chief2", LAST.plusDays(1), LAST.plusDays(3));
        assertThat(absences.since(DAY)).hasSize(2);
    }

    private Absence leave(String by, String who, String substitute, LocalDate from, LocalDate until) {
        return office.as(
                by, () -> desk.record(new AbsenceDesk.Leave(who, substitute, from, until, "参加培训"), reader(by)));
    }
}
