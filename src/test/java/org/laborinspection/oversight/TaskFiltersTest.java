package org.laborinspection.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.DatabaseTest;
import org.laborinspection.demo.DemoOffice;
import org.laborinspection.demo.OfficeWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@DatabaseTest
@SpringBootTest(properties = {"demo.cases=false", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("demo")
class TaskFiltersTest {

    private static final LocalDate RECEIVED = LocalDate.parse("2026-03-02");

    @Autowired
    FilterService filters;

    @Autowired
    TaskFilters ours;

    @Autowired
    OfficeWalk office;

    @Autowired
    DemoOffice people;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void openTheOffice() {
        people.open();
    }

    @AfterEach
    void returnToToday() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("The lists in their order, with case number and employer on the cards; a second start adds none")
    void lists() {
        ours.afterSingletonsInstantiated();
        var all = filters.createTaskFilterQuery().list().stream()
                .sorted((a, b) -> Integer.compare(priority(a), priority(b)))
                .toList();
        assertThat(all)
                .extracting(Filter::getName)
                .containsExactly("我的待办", "待认领", "今日到期", "三个工作日内到期", "已超期", "中止中的案件", "督办", "全部经办");
        assertThat(all).allSatisfy(filter -> assertThat(filter.getProperties())
                .containsEntry("refresh", true)
                .containsEntry("showUndefinedVariable", false)
                .containsEntry(
                        "variables",
                        List.of(Map.of("name", "caseNo", "label", "案号"), Map.of("name", "employer", "label", "用人单位")))
                .containsKeys("color", "description"));
        assertThat(all).as("the order is the reader's").allSatisfy(filter -> assertThat(
                        ((TaskQueryImpl) filter.getQuery()).getOrderingProperties())
                .isEmpty());
    }

    @Test
    @DisplayName("Each person sees in the lists what is his, what he may claim, and what is late")
    void contents() {
        var caseNo = filed();
        assertThat(seen("inspector1", "待认领", caseNo)).containsExactly("Task_Investigate");
        assertThat(seen("inspector2", "待认领", caseNo)).containsExactly("Task_Investigate");
        assertThat(seen("inspector3", "待认领", caseNo)).isEmpty();
        assertThat(seen("inspector3", "全部经办", caseNo)).isEmpty();
        assertThat(seen("inspector1", "我的待办", caseNo)).isEmpty();

        office.claim(caseNo, "inspector1", "Investigate");
        assertThat(seen("inspector1", "我的待办", caseNo)).containsExactly("Task_Investigate");
        assertThat(seen("inspector1", "待认领", caseNo)).isEmpty();
        assertThat(seen("inspector2", "待认领", caseNo)).isEmpty();
        assertThat(seen("inspector2", "全部经办", caseNo)).containsExactly("Task_Investigate");
        assertThat(seen("inspector1", "已超期", caseNo)).isEmpty();
        assertThat(seen("inspector1", "三个工作日内到期", caseNo)).isEmpty();

        office.on(LocalDate.parse("2026-05-22"));
        assertThat(seen("inspector1", "三个工作日内到期", caseNo)).isEmpty();
        office.on(LocalDate.parse("2026-05-25"));
        assertThat(seen("inspector1", "三个工作日内到期", caseNo)).containsExactly("Task_Investigate");
        assertThat(seen("inspector1", "今日到期", caseNo)).isEmpty();
        office.on(LocalDate.parse("2026-05-28"));
        assertThat(seen("inspector1", "今日到期", caseNo)).containsExactly("Task_Investigate");
        assertThat(seen("inspector1", "三个工作日内到期", caseNo)).isEmpty();
        assertThat(seen("inspector1", "已超期", caseNo)).isEmpty();

        office.on(LocalDate.parse("2026-06-10"));
        assertThat(seen("inspector1", "已超期", caseNo)).containsExactly("Task_Investigate");
        assertThat(seen("inspector2", "已超期", caseNo)).containsExactly("Task_Investigate");
        assertThat(seen("chief", "已超期", caseNo)).isEmpty();
        assertThat(seen("inspector1", "督办", caseNo)).isEmpty();
    }

    @Test
    @DisplayName("What lies with a group is seen by its members")
    void group() {
        office.on(RECEIVED);
        var caseNo = register();
        assertThat(seen("clerk", "待认领", caseNo)).containsExactly("Task_PrepareFiling");
        assertThat(seen("clerk", "全部经办", caseNo)).containsExactly("Task_PrepareFiling");
        assertThat(seen("reviewer", "全部经办", caseNo)).isEmpty();
    }

    private String filed() {
        office.on(RECEIVED);
        var caseNo = register();
        office.done(
                caseNo, "clerk", "PrepareFiling", "submit", null, Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案"));
        office.done(caseNo, "reviewer", "ReviewFiling", "approve");
        office.done(
                caseNo,
                "chief",
                "DecideFiling",
                "file",
                "同意立案",
                Map.of("handlers", List.of("inspector1", "inspector2")));
        return caseNo;
    }

    private String register() {
        var lead = new HashMap<String, Object>();
        lead.put("source", "REPORT");
        lead.put("receivedOn", RECEIVED.toString());
        lead.put(
                "employer",
                Map.of("name", "示例九号有限公司", "address", "示例县示例路9号", "contact", "示例联系人", "phone", "00000000000"));
        lead.put("category", "WAGES");
        lead.put("facts", "反映拖欠工资");
        lead.put("violationEndedOn", RECEIVED.toString());
        return office.register("clerk", lead);
    }

    private List<String> seen(String user, String filter, String caseNo) {
        var id = filters.createFilterQuery().filterName(filter).singleResult().getId();
        List<Task> list = office.as(user, () -> filters.listPage(id, 0, 100));
        return list.stream()
                .filter(task -> tasks.createTaskQuery()
                                .taskId(task.getId())
                                .processInstanceBusinessKey(caseNo)
                                .count()
                        == 1)
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private static int priority(Filter filter) {
        return ((Number) filter.getProperties().get("priority")).intValue();
    }
}
