package org.laborinspection;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.engine.OfferedOutcomes;
import org.laborinspection.engine.Steps;

@DisplayName("What the forms promise their reader and their process")
class FormContractTest {

    /** Tasks whose several answers all lead on: what was answered is kept in the case and read by people. */
    private static final Set<String> ALL_LEAD_ON = Set.of(
            "Task_ReplyInformant", "Task_Supervise", "Task_ExplainDecline", "Task_TellResult", "Task_AnswerInformant");

    private static final Set<String> READ_ATTRIBUTES = Set.of("label", "hint", "each");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern PERIOD = Pattern.compile("[\\d零一二三四五六七八九十百]+ ?个?(工作日|自然日|日|天|个月|年)");

    @Test
    @DisplayName("A user task's form is named as the task, and is there")
    void taskForms() {
        assertThat(Models.all(UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).isEqualTo(key(Steps.name(task.getId())));
            assertThat(Forms.ALL).containsKey(Steps.name(task.getId()));
        });
    }

    @Test
    @DisplayName("Every form belongs to one task; the one that begins a case is named as what it does")
    void noFormWithoutTask() {
        var begins = Models.all(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormKey)
                .filter(key -> key != null)
                .toList();
        assertThat(begins)
                .containsExactlyInAnyOrder(key("RegisterCase"), key("RegisterAudit"), key("RegisterOnTheSpot"));
        assertThat(Stream.concat(
                        begins.stream(), Models.all(UserTask.class).stream().map(UserTask::getCamundaFormKey)))
                .containsExactlyInAnyOrderElementsOf(
                        Forms.ALL.keySet().stream().map(FormContractTest::key).toList());
    }

    @Test
    @DisplayName("Every task has outcomes, and each takes exactly one way through the questions behind it")
    void everyOutcomeTakesOneWay() {
        for (var outcomes : Outcomes.ofAllTasks()) {
            assertThat(outcomes.offered()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(outcome -> assertThat(
                            outcomes.ways(outcome))
                    .isNotEmpty());
        }
    }

    @Test
    @DisplayName("A form with several outcomes is followed by a question, but for the tasks named here")
    void severalOutcomesAreAskedFor() {
        assertThat(Outcomes.ofAllTasks().stream()
                        .filter(outcomes -> outcomes.offered().size() > 1)
                        .filter(outcomes -> outcomes.offered().stream()
                                .allMatch(outcome -> outcomes.questions(outcome).isEmpty()))
                        .map(outcomes -> outcomes.task().getId()))
                .containsExactlyInAnyOrderElementsOf(ALL_LEAD_ON);
    }

    @Test
    @DisplayName("Every outcome a question names is offered by the form before it")
    void namedOutcomesAreOffered() {
        for (var outcomes : Outcomes.ofAllTasks()) {
            assertThat(outcomes.offered().stream()
                            .flatMap(outcome -> outcomes.questions(outcome).stream())
                            .flatMap(question -> outcomes.namedBy(question).stream()))
                    .as(outcomes.task().getId())
                    .isSubsetOf(outcomes.offered());
        }
    }

    @Test
    @DisplayName("Every way that depends on an outcome is taken by one that a form offers")
    void everyWayIsTaken() {
        assertThat(Outcomes.ofAllTasks().stream()
                        .flatMap(o -> o.offered().stream().flatMap(outcome -> o.ways(outcome).stream()))
                        .collect(toSet()))
                .containsAll(Outcomes.conditionalFlows());
    }

    @Test
    @DisplayName("A field that appears for an outcome appears for one the form offers")
    void fieldsAppearForOfferedOutcomes() {
        Forms.ALL.forEach((name, form) -> assertThat(elements(form, "[show-for^=outcome ]")
                        .flatMap(element -> Stream.of(element.attr("show-for").split(" ")))
                        .filter(word -> !word.equals("outcome")))
                .as(name)
                .isSubsetOf(OfferedOutcomes.of(form)));
    }

    @Test
    @DisplayName("A form is one case-form of at most 45 lines")
    void formsAreShort() {
        Forms.ALL.forEach((name, form) -> {
            assertThat(form.lines().count()).as(name).isLessThanOrEqualTo(45);
            assertThat(Jsoup.parseBodyFragment(form).body().children())
                    .as(name)
                    .singleElement()
                    .matches(e -> e.is("form[case-form]"));
        });
    }

    @Test
    @DisplayName("A form holds no code: no script, no handler, no template, no style")
    void formsHoldNoCode() {
        Forms.ALL.forEach((name, form) -> {
            assertThat(form).as(name).doesNotContainIgnoringCase("<script", "{{", "${", "javascript:", "<!--");
            assertThat(elements(form, "*").flatMap(element -> element.attributes().asList().stream()))
                    .as(name)
                    .extracting(Attribute::getKey)
                    .noneMatch(key -> key.matches("on.*|ng-.*|data-.*|style|src|href|cam-.*"));
        });
    }

    @Test
    @DisplayName("No period of the law stands in a form: it comes from the table of time limits")
    void formsNameNoPeriod() {
        Forms.ALL.forEach((name, form) ->
                assertThat(form.lines().filter(PERIOD.asPredicate())).as(name).isEmpty());
    }

    @Test
    @DisplayName("Everything a user reads in a form is Chinese")
    void formsAreChinese() {
        Forms.ALL.forEach((name, form) -> assertThat(Stream.of(
                                elements(form, "*")
                                        .flatMap(e -> e.attributes().asList().stream())
                                        .filter(a -> READ_ATTRIBUTES.contains(a.getKey()))
                                        .map(Attribute::getValue),
                                elements(form, "[options]")
                                        .flatMap(
                                                e -> Stream.of(e.attr("options").split(",")))
                                        .map(option -> option.split(":")[0]),
                                elements(form, "*").map(Element::ownText).filter(text -> !text.isBlank()))
                        .flatMap(texts -> texts))
                .as(name)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).containsPattern(CHINESE)));
    }

    private static String key(String form) {
        return "embedded:deployment:forms/" + form + ".html";
    }

    private static Stream<Element> elements(String form, String selector) {
        return List.copyOf(Jsoup.parseBodyFragment(form).body().select("form, form *")).stream()
                .filter(element -> element.is(selector));
    }
}
