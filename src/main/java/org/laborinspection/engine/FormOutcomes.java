package org.laborinspection.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/**
 * The outcomes a task's form lists, read from the form that was deployed with the process: the form is the one place
 * that says what may be answered and when an opinion is owed.
 */
@Component
class FormOutcomes {

    static final String FORM_KEY = "embedded:deployment:";

    private final Map<String, List<Outcome>> byForm = new ConcurrentHashMap<>();

    /** One answer: {@code label:value}, with {@code !} behind it when an opinion is owed. */
    record Outcome(String value, String label, boolean opinionRequired) {

        static Outcome parse(String option) {
            var colon = option.lastIndexOf(':');
            var value = option.substring(colon + 1).strip();
            var owed = value.endsWith("!");
            return new Outcome(
                    owed ? value.substring(0, value.length() - 1) : value,
                    option.substring(0, colon).strip(),
                    owed);
        }
    }

    /** All outcomes of the task's form; empty where the form asks for none. */
    List<Outcome> of(TaskEntity task) {
        var key = task.getTaskDefinition().getFormKey();
        if (key == null || !key.getExpressionText().startsWith(FORM_KEY)) {
            return List.of();
        }
        var resource = key.getExpressionText().substring(FORM_KEY.length());
        var deployment = task.getProcessDefinition().getDeploymentId();
        return byForm.computeIfAbsent(deployment + "/" + resource, k -> read(deployment, resource));
    }

    Optional<Outcome> find(TaskEntity task, String value) {
        return of(task).stream().filter(o -> o.value().equals(value)).findFirst();
    }

    private static List<Outcome> read(String deployment, String resource) {
        var entity = Context.getCommandContext()
                .getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deployment, resource);
        return entity == null ? List.of() : parse(new String(entity.getBytes(), StandardCharsets.UTF_8));
    }

    static List<Outcome> parse(String html) {
        var outcomes = new ArrayList<Outcome>();
        for (var element : Jsoup.parse(html).select("outcome[options]")) {
            for (var option : element.attr("options").split(",")) {
                outcomes.add(Outcome.parse(option.strip()));
            }
        }
        return List.copyOf(outcomes);
    }
}
