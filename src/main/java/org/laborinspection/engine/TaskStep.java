package org.laborinspection.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** A task somebody is about to claim or complete, with what the model says about it. */
public record TaskStep(
        String id, String caseNo, String step, String label, String actor, Map<String, String> properties) {

    static TaskStep of(TaskEntity task, String actor) {
        return new TaskStep(
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                Steps.name(task.getTaskDefinitionKey()),
                task.getName(),
                actor,
                properties(task));
    }

    /** The words of a property of the model, for example {@code separateFrom="registrar handlers"}. */
    public List<String> words(String property) {
        return List.of(properties.getOrDefault(property, "").split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, String> properties(TaskEntity task) {
        return Optional.ofNullable(task.getBpmnModelElementInstance().getExtensionElements())
                .map(e -> e.getElementsQuery().filterByType(CamundaProperties.class))
                .filter(q -> q.count() > 0)
                .map(q -> q.singleResult().getCamundaProperties().stream()
                        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue)))
                .orElse(Map.of());
    }
}
