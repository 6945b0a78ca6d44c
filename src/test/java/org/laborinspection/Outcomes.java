package org.laborinspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.laborinspection.engine.OfferedOutcomes;
import org.laborinspection.engine.Steps;

/** What becomes of a task's outcome: the questions asked of it, up to the next person, and the ways its answers take. */
record Outcomes(UserTask task) {

    /** The outcomes a process keeps in a variable of its own, because it asks outside the task's sub-process. */
    private static final Map<String, String> KEPT_IN = Map.of();

    private static final ExpressionFactoryImpl EXPRESSIONS = new ExpressionFactoryImpl();

    static List<Outcomes> ofAllTasks() {
        return Models.all(UserTask.class).stream().map(Outcomes::new).toList();
    }

    /** The ids of all flows whose condition depends on an outcome. */
    static Set<String> conditionalFlows() {
        return Models.all(SequenceFlow.class).stream()
                .filter(flow ->
                        asks(flow, "outcome") || KEPT_IN.values().stream().anyMatch(v -> asks(flow, v)))
                .map(SequenceFlow::getId)
                .collect(Collectors.toSet());
    }

    List<String> offered() {
        return OfferedOutcomes.of(Forms.ALL.get(Steps.name(task.getId())));
    }

    /** The questions an outcome meets; fails unless exactly one way is open to it at each. */
    Set<Gateway> questions(String outcome) {
        return follow(outcome).stream()
                .map(SequenceFlow::getSource)
                .filter(this::asks)
                .map(Gateway.class::cast)
                .collect(Collectors.toSet());
    }

    /** The ids of the flows an outcome takes; fails as above. */
    Set<String> ways(String outcome) {
        return follow(outcome).stream().map(SequenceFlow::getId).collect(Collectors.toSet());
    }

    /** The values the conditions of a question compare the outcome with. */
    Set<String> namedBy(Gateway question) {
        var value = Pattern.compile("\\b" + variable() + " *[=!]= *'(\\w+)'");
        return question.getOutgoing().stream()
                .flatMap(flow -> value.matcher(condition(flow)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private Set<SequenceFlow> follow(String outcome) {
        var ways = new LinkedHashSet<SequenceFlow>();
        if (KEPT_IN.containsKey(task.getId())) {
            Models.all(Gateway.class).stream().filter(this::asks).forEach(question -> follow(question, outcome, ways));
        } else {
            follow(task, outcome, ways);
        }
        return ways;
    }

    private void follow(FlowNode node, String outcome, Set<SequenceFlow> ways) {
        for (var flow : asks(node) ? List.of(answer(node, outcome)) : node.getOutgoing()) {
            var next = flow.getTarget();
            if (ways.add(flow) && (next instanceof ServiceTask || !(next instanceof Activity))) {
                follow(next, outcome, ways);
            }
        }
    }

    private SequenceFlow answer(FlowNode question, String outcome) {
        Collection<SequenceFlow> open = question.getOutgoing().stream()
                .filter(flow -> holds(condition(flow), outcome))
                .toList();
        assertThat(open)
                .as("ways of %s behind %s when %s", question.getId(), task.getId(), outcome)
                .hasSize(1);
        return open.iterator().next();
    }

    private boolean holds(String condition, String outcome) {
        var context = new SimpleContext();
        context.setVariable(variable(), EXPRESSIONS.createValueExpression(outcome, String.class));
        return (boolean) EXPRESSIONS
                .createValueExpression(context, condition, boolean.class)
                .getValue(context);
    }

    private boolean asks(FlowNode node) {
        return node.getOutgoing().stream().anyMatch(flow -> asks(flow, variable()));
    }

    private String variable() {
        return KEPT_IN.getOrDefault(task.getId(), "outcome");
    }

    private static boolean asks(SequenceFlow flow, String variable) {
        return condition(flow).matches(".*\\b" + variable + "\\b.*");
    }

    private static String condition(SequenceFlow flow) {
        return flow.getConditionExpression() == null
                ? ""
                : flow.getConditionExpression().getTextContent();
    }
}
