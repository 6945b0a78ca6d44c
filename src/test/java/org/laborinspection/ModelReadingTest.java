package org.laborinspection;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an inspector reads in a drawing")
class ModelReadingTest {

    private static final Set<String> ROLES = Set.of("registrar", "handlers", "servers");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern DAYS = Pattern.compile("\\d+ ?个?(工作日|自然日|日|天|月|年)|[零一二三四五六七八九十百]+个?(工作日|自然日|日内|天|个月)");
    private static final Pattern LIMIT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|[A-Z]{4,}");

    @Test
    @DisplayName("Every user task tells its rule, its legal basis, who works it and by when")
    void userTasksAreDocumented() {
        assertThat(Models.all(UserTask.class)).isNotEmpty().allSatisfy(task -> assertThat(Models.documentation(task))
                .matches("规则：.+\\n依据：.+\\n办理人：.+\\n期限：.+"));
    }

    @Test
    @DisplayName("Every service task, call and process tells what it does and its rule")
    void stepsAreDocumented() {
        assertThat(Stream.of(ServiceTask.class, CallActivity.class, SubProcess.class, Process.class)
                        .flatMap(type -> Models.all(type).stream()))
                .allSatisfy(element ->
                        assertThat(Models.documentation((BaseElement) element)).containsPattern("(?m)^规则：.+"));
    }

    @Test
    @DisplayName("Every process says how long its history is kept")
    void historyIsBounded() {
        assertThat(Models.all(Process.class))
                .extracting(Process::getCamundaHistoryTimeToLiveString)
                .allSatisfy(days -> assertThat(days).matches("\\d+"));
    }

    @Test
    @DisplayName("Everything a user reads in a drawing is Chinese and no expression")
    void labelsAreChinese() {
        assertThat(labels())
                .isNotEmpty()
                .allSatisfy(label ->
                        assertThat(label).isNotBlank().containsPattern(CHINESE).doesNotContain("${", "#{", "{{"));
    }

    @Test
    @DisplayName("Only gateways that ask nothing have no label")
    void namelessAreMergesOnly() {
        assertThat(Models.all(FlowNode.class))
                .filteredOn(node -> node.getName() == null)
                .allSatisfy(node -> assertThat(node)
                        .isInstanceOf(Gateway.class)
                        .extracting(n -> n.getOutgoing().size())
                        .isEqualTo(1));
        assertThat(Models.all(SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> assertThat(flow.getName()).isNotBlank());
    }

    @Test
    @DisplayName("A timer takes its date from the register of clocks, for a limit of the table")
    void timersAskTheRegister() {
        assertThat(Models.all(TimerEventDefinition.class)).isNotEmpty().allSatisfy(timer -> {
            assertThat(timer.getTimeDuration()).isNull();
            assertThat(timer.getTimeCycle()).isNull();
            assertThat(timer.getTimeDate().getTextContent())
                    .matches(
                            "\\$\\{clocks\\.(alarm\\(execution, ?'[A-Z_]+'(, ?document)?|watch\\(execution(, \\w+)+)\\)}");
        });
    }

    @Test
    @DisplayName(
            "A due date comes from the register of clocks, the hearing as it is planned or the instruction as it was given, and no task has another reminder")
    void dueDatesAskTheRegister() {
        assertThat(Models.all(UserTask.class)).allSatisfy(task -> {
            assertThat(String.valueOf(task.getCamundaDueDate()))
                    .matches("null|\\$\\{(clocks\\.due\\(execution, ?'[A-Z_]+'(, ?document)?\\)"
                            + "|clocks\\.performance\\(execution, ?document\\)|hearings\\.heldAt\\(execution\\)"
                            + "|supervision\\.answerDue\\(execution\\))}");
            assertThat(task.getCamundaFollowUpDate()).isNull();
        });
    }

    @Test
    @DisplayName("Every limit a model names is a row of the table of time limits")
    void limitsExist() {
        var named = Stream.concat(
                        Models.expressions().stream().filter(e -> e.startsWith("clocks.")),
                        Models.all(BaseElement.class).stream().map(Models::documentation))
                .flatMap(text -> LIMIT.matcher(text.replaceAll("CASE-\\w+", "")).results())
                .map(match -> match.group());
        assertThat(named).isNotEmpty().allSatisfy(limit -> assertThat(Models.limits())
                .contains(limit));
    }

    @Test
    @DisplayName("No number of days stands in a model")
    void noDaysInModels() throws IOException {
        for (var process : Models.processIds()) {
            assertThat(Files.readString(Path.of("processes", process + ".bpmn")))
                    .doesNotContainPattern(DAYS);
        }
    }

    @Test
    @DisplayName("Every user task says who may work it, by a group of the office or by the team of the case")
    void candidatesExist() throws IOException {
        var groups = groups();
        assertThat(Models.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaAssignee()).isNull();
            assertThat(candidates(task.getCamundaCandidateGroups(), task.getCamundaCandidateUsers()))
                    .isNotEmpty()
                    .allMatch(who -> groups.contains(who)
                            || who.matches("\\$\\{(team|hearings|approvers)\\.\\w+\\(execution\\)}"));
        });
        assertThat(Models.all(Process.class)).allSatisfy(process -> assertThat(groups)
                .containsAll(candidates(process.getCamundaCandidateStarterGroups())));
    }

    @Test
    @DisplayName("Who may not do both is said in known words: roles of the case or earlier tasks")
    void separationIsKnown() {
        assertThat(Models.all(UserTask.class)).allSatisfy(task -> {
            assertThat(Models.words(task, "only")).allMatch(Set.of("handlers", "servers")::contains);
            assertThat(Models.words(task, "separateFrom")).allMatch(word -> ROLES.contains(word) || isTask(word, task));
        });
    }

    private static boolean isTask(String id, UserTask of) {
        return of.getModelInstance().getModelElementById(id) instanceof UserTask;
    }

    private static Stream<String> labels() {
        return Stream.of(
                        Models.all(Process.class).stream().map(Process::getName),
                        Models.all(FlowElement.class).stream()
                                .map(FlowElement::getName)
                                .filter(name -> name != null),
                        Models.all(TextAnnotation.class).stream()
                                .map(a -> a.getText().getTextContent()))
                .flatMap(s -> s);
    }

    private static List<String> candidates(String... lists) {
        return Arrays.stream(lists)
                .filter(list -> list != null)
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .toList();
    }

    private static Set<String> groups() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/identity/groups.csv")).stream()
                .map(line -> line.split(",")[0])
                .collect(toSet());
    }
}
