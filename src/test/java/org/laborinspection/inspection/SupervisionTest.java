package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.oversight.Supervision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** The whole of {@code Supervision}: an instruction about a clock is answered, checked, and stands in the case. */
class SupervisionTest extends CaseScenario {

    private static final LocalDate MONDAY = day("2026-03-02");

    @Autowired
    Supervision supervision;

    @Autowired
    TaskController form;

    @AfterAll
    void everyNodeOfTheModelHasBeenPassed() {
        assertThat(unvisited("Supervision")).isEmpty();
    }

    @Test
    @Tag("CASE-07")
    @DisplayName(
            "The handlers answer by the day the supervisor set; sent back, they answer again; accepted, it is over")
    void answeredSentBackAndAccepted() {
        var caseNo = filed(MONDAY);
        var by = supervision.give(clock(caseNo, "INVESTIGATION"), " 请本周内完成询问 ", day("2026-03-06"), "chief");
        assertThat(by).isEqualTo("2026-03-06");
        assertThat(log.of(caseNo)).last().satisfies(line -> {
            assertThat(line.actor()).isEqualTo("chief");
            assertThat(line.opinion()).isEqualTo("请本周内完成询问");
            assertThat(line.detail()).isEqualTo("下达督办意见：调查期限，请于2026年3月6日前答复");
        });
        var asked = cases.latest(caseNo, EntryType.SUPERVISION);
        assertThat(asked.text("instruction")).isEqualTo("请本周内完成询问");
        assertThat(asked.text("dueOn")).isEqualTo(due(caseNo, "INVESTIGATION").toString());
        assertThat(asked.text("answerBy")).isEqualTo("2026-03-06");

        var task = office.task(caseNo, "AnswerSupervision");
        assertThat(candidates(task)).containsExactlyInAnyOrder("inspector1", "inspector2");
        assertThat(dueOn(task)).isEqualTo("2026-03-06");
        refused(
                () -> office.done(caseNo, "inspector1", "AnswerSupervision", "answered", null, Map.of("answer", " ")),
                "answer",
                "请填写答复");
        answer(caseNo, "inspector1", "已约定周三询问");
        assertThat(office.steps(caseNo)).contains("Task_CheckAnswer", "Task_Investigate");
        refused(() -> office.done(caseNo, "supervisor", "CheckAnswer", "return"), "opinion", "请填写意见和理由");
        office.done(caseNo, "supervisor", "CheckAnswer", "return", "请写明询问对象");
        assertThat(dueOn(office.task(caseNo, "AnswerSupervision"))).isEqualTo("2026-03-06");
        answer(caseNo, "inspector2", "周三询问单位负责人");
        assertThat(seen(office.task(caseNo, "CheckAnswer"), EntryType.SUPERVISION_ANSWER))
                .containsExactly("周三询问单位负责人");
        office.done(caseNo, "supervisor", "CheckAnswer", "accept");
        assertThat(office.steps(caseNo)).containsExactly("Task_Investigate");
        assertThat(cases.entries(caseNo, EntryType.SUPERVISION_ANSWER))
                .extracting(entry -> entry.text("instruction"), entry -> entry.text("answer"))
                .containsExactly(tuple("请本周内完成询问", "已约定周三询问"), tuple("请本周内完成询问", "周三询问单位负责人"));
        assertThat(log.of(caseNo).stream().map(line -> line.detail())).contains("答复督办：提交答复", "核对答复：退回重新答复", "核对答复：认可");
    }

    @Test
    @Tag("CASE-03")
    @DisplayName("Before there are handlers the window answers, also when handlers are appointed in the meantime")
    void beforeThereAreHandlers() {
        var caseNo = onTheChiefsDesk(MONDAY);
        assertThat(supervision.give(clock(caseNo, "FILING"), "请催办", null, "supervisor"))
                .as("three working days, as the office has it")
                .isEqualTo("2026-03-05");
        assertThat(candidates(office.task(caseNo, "AnswerSupervision"))).containsExactly("window-clerk");
        file(caseNo);
        answer(caseNo, "clerk", "大队长已于今日决定立案");
        office.done(caseNo, "supervisor", "CheckAnswer", "accept");
    }

    @Test
    @Tag("CASE-07")
    @DisplayName("Two instructions in one case do not mix: each task shows its own")
    void twoAtATime() {
        var caseNo = filed(MONDAY);
        supervision.give(clock(caseNo, "INVESTIGATION"), "第一件", null, "supervisor");
        office.at(MONDAY.atTime(11, 0));
        supervision.give(clock(caseNo, "INVESTIGATION"), "第二件", null, "leader");
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .taskDefinitionKey("Task_AnswerSupervision")
                .orderByTaskCreateTime()
                .asc()
                .list();
        assertThat(tasks).hasSize(2);
        assertThat(seen(tasks.get(0), EntryType.SUPERVISION)).containsExactly("第一件");
        assertThat(seen(tasks.get(1), EntryType.SUPERVISION)).containsExactly("第二件");
    }

    @Test
    @Tag("CASE-23a")
    @DisplayName("The alarm of a clock answered by an instruction starts one; noted, it starts none")
    void fromTheAlarm() {
        var caseNo = served(day("2026-05-11"));
        office.at(day("2026-05-27").atStartOfDay());
        fireTimers(caseNo);
        office.on(day("2026-05-27"));
        office.done(caseNo, "supervisor", "Supervise", "instruct", "请尽快复查");
        var task = office.task(caseNo, "AnswerSupervision");
        assertThat(dueOn(task)).isEqualTo("2026-06-01");
        assertThat(seen(task, EntryType.SUPERVISION)).containsExactly("请尽快复查");

        var noted = served(day("2026-05-11"));
        office.at(day("2026-05-27").atStartOfDay());
        fireTimers(noted);
        office.done(noted, "supervisor", "Supervise", "noted");
        assertThat(office.steps(noted)).containsExactly("Task_CheckCorrection");
    }

    @Test
    @Tag("T10")
    @DisplayName("What makes no instruction is refused at its field, and nothing is begun")
    void refusals() {
        var caseNo = filed(MONDAY);
        var running = clock(caseNo, "INVESTIGATION");
        refused(() -> supervision.give(running, " ", null, "chief"), "instruction", "请填写督办意见");
        refused(() -> supervision.give(running, "请办理", day("2026-02-27"), "chief"), "answerBy", "已经过去");
        refused(() -> supervision.give(running, "请办理", day("2026-03-07"), "chief"), "answerBy", "不是工作日");
        var met = clock(caseNo, "FILING");
        assertThat(met.state()).isEqualTo(StatutoryClock.State.MET);
        refused(() -> supervision.give(met, "请办理", null, "chief"), "T10", "立案期限现为“已完成”", "无须督办");
        assertThat(office.steps(caseNo)).containsExactly("Task_Investigate");
        assertThat(cases.entries(caseNo, EntryType.SUPERVISION)).isEmpty();
        assertThat(supervision.give(running, "请办理", MONDAY, "chief"))
                .as("today is in time")
                .isEqualTo(MONDAY);
    }

    @Test
    @Tag("CASE-27")
    @DisplayName(
            "The instruction outlives its clock, and ends with the case: at the archive no task is left, the log says so")
    void theCaseGoesIntoTheArchive() {
        var on = day("2026-05-11");
        var caseNo = served(on);
        supervision.give(clock(caseNo, "SELF_CORRECT"), "请督促改正", null, "supervisor");
        office.done(caseNo, "inspector1", "CheckCorrection", "corrected", null, check(on, true));
        assertThat(deadlines.ofCase(caseNo)).noneMatch(StatutoryClock::isRunning);
        assertThat(office.steps(caseNo)).contains("Task_AnswerSupervision");
        closeAndArchive(caseNo);
        assertThat(office.steps(caseNo)).isEmpty();
        assertThat(log.of(caseNo).stream().map(line -> line.detail())).contains("案件归档，“责令限期改正期限”的督办终止，不再答复");
        assertThat(log.intact(caseNo)).isTrue();
    }

    @Test
    @Tag("CASE-09")
    @DisplayName("The day of the answer stays when a clock that ended the same day is extended")
    void theAnswerHasItsOwnDay() {
        var caseNo = filed(day("2025-08-04"));
        office.on(day("2025-10-24"));
        var key = ClockKey.of(caseNo, "INVESTIGATION");
        var due = deadlines.current(key).orElseThrow().dueOn();
        supervision.give(deadlines.current(key).orElseThrow(), "请按期办结", due, "supervisor");
        deadlines.extend(key, day("2025-10-24"), "案情复杂");
        assertThat(dueOn(office.task(caseNo, "Investigate"))).isAfter(due);
        assertThat(dueOn(office.task(caseNo, "AnswerSupervision"))).isEqualTo(due);
    }

    private void answer(String caseNo, String user, String text) {
        office.done(caseNo, user, "AnswerSupervision", "answered", null, Map.of("answer", text));
    }

    private List<String> candidates(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map((IdentityLink link) -> link.getUserId() == null ? link.getGroupId() : link.getUserId())
                .toList();
    }

    private static LocalDate dueOn(Task task) {
        return task.getDueDate().toInstant().atZone(Office.ZONE).toLocalDate();
    }

    /** What the form of a task shows of the entries of that kind: the instructions, or the answers. */
    private List<String> seen(Task task, EntryType type) {
        return form
                .get(task.getId(), new TestingAuthenticationToken("supervisor", null, "supervisor"))
                .caseView()
                .entries()
                .stream()
                .filter(entry -> entry.type().equals(type.name()))
                .map(entry -> entry.data()
                        .get(type == EntryType.SUPERVISION ? "instruction" : "answer")
                        .asText())
                .toList();
    }
}
