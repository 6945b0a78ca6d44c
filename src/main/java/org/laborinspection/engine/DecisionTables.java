package org.laborinspection.engine;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.util.ConcurrentLruCache;

/**
 * The decision tables under {@code processes/}, read from the class path and evaluated by Camunda's DMN engine without
 * the process engine: a look-up asks for no permission of the user at hand and leaves no row in the history.
 */
public final class DecisionTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> decisions = new ConcurrentHashMap<>();
    private final ConcurrentLruCache<Question, Optional<Map<String, Object>>> answers =
            new ConcurrentLruCache<>(1000, this::answer);
    private final Function<String, InputStream> source;

    public DecisionTables() {
        this(name -> DecisionTables.class.getResourceAsStream("/processes/" + name + ".dmn"));
    }

    /** @param source the text of a table by its name, null where there is none */
    public DecisionTables(Function<String, InputStream> source) {
        this.source = source;
    }

    private record Question(String decision, Map<String, Object> inputs) {}

    /** The one row that applies, output name to value without the empty ones; nothing if no row applies. */
    public Optional<Map<String, Object>> row(String decision, Map<String, Object> inputs) {
        return answers.get(new Question(decision, new HashMap<>(inputs)));
    }

    /** The strings in the first column, in the order of the table and without repetition. */
    public List<String> keys(String decision) {
        return Dmn.readModelFromStream(open(decision)).getModelElementsByType(Rule.class).stream()
                .map(rule -> rule.getInputEntries().iterator().next().getTextContent())
                .map(text -> text.strip().replace("\"", ""))
                .distinct()
                .toList();
    }

    private Optional<Map<String, Object>> answer(Question question) {
        DmnDecisionRuleResult result = engine.evaluateDecisionTable(
                        decisions.computeIfAbsent(question.decision(), this::parse), question.inputs())
                .getSingleResult();
        return Optional.ofNullable(result).map(row -> row.getEntryMap().entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private DmnDecision parse(String decision) {
        return engine.parseDecision(decision, open(decision));
    }

    private InputStream open(String decision) {
        InputStream table = source.apply(decision);
        if (table == null) {
            throw new IllegalArgumentException("No decision table " + decision);
        }
        return table;
    }
}
