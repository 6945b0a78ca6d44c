package org.laborinspection.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.laborinspection.engine.SubmittedJson;
import org.springframework.stereotype.Component;

/** The variables of a process as they were before a step: references and yes or no, nothing else (ADR 3). */
@Component
class TaskVariables {

    private static final Set<String> OF_THE_STEP = Set.of("outcome", "opinion", SubmittedJson.VARIABLE);

    private final RuntimeService runtime;
    private final ObjectMapper json;

    TaskVariables(RuntimeService runtime, ObjectMapper json) {
        this.runtime = runtime;
        this.json = json;
    }

    String write(Map<String, Object> variables) {
        var kept = new TreeMap<String, String>();
        variables.forEach((name, value) -> {
            if (!OF_THE_STEP.contains(name)) {
                kept.put(name, text(value));
            }
        });
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts back at that execution what the step changed or added. */
    void restore(String execution, String written) {
        var before = read(written);
        runtime.getVariables(execution).forEach((name, value) -> {
            if (OF_THE_STEP.contains(name)) {
                return;
            }
            if (!before.containsKey(name)) {
                runtime.removeVariable(execution, name);
            } else if (!before.get(name).equals(text(value))) {
                runtime.setVariable(execution, name, value(before.get(name)));
            }
        });
    }

    private Map<String, String> read(String written) {
        try {
            return json.readValue(written, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value) {
        return value == null ? "null" : value.getClass().getSimpleName() + ":" + value;
    }

    private static Object value(String text) {
        var value = text.substring(text.indexOf(':') + 1);
        return switch (text.substring(0, Math.max(0, text.indexOf(':')))) {
            case "" -> null;
            case "String" -> value;
            case "Long" -> Long.valueOf(value);
            case "Integer" -> Integer.valueOf(value);
            case "Boolean" -> Boolean.valueOf(value);
            default -> throw new IllegalStateException("A variable that is no reference: " + text);
        };
    }
}
