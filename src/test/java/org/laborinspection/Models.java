package org.laborinspection;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models as they lie in {@code processes/}, by file name without ending, read without an engine. */
final class Models {

    static final Map<String, BpmnModelInstance> PROCESSES = read("bpmn", Bpmn::readModelFromFile);
    static final Map<String, DmnModelInstance> DECISIONS = read("dmn", Dmn::readModelFromFile);

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");

    private Models() {}

    /** Every element of a type in all processes, in no particular order. */
    static <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return PROCESSES.values().stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .toList();
    }

    /** Every element of a type in all processes, as they follow one another in their files. */
    static <T extends BaseElement> List<T> inOrder(Class<T> type) {
        return PROCESSES.values().stream()
                .flatMap(model -> {
                    var text = Bpmn.convertToString(model);
                    return model.getModelElementsByType(type).stream()
                            .sorted(Comparator.comparing(e -> text.indexOf("id=\"" + e.getId() + "\"")));
                })
                .toList();
    }

    static <T extends ModelElementInstance> List<T> allInDecisions(Class<T> type) {
        return DECISIONS.values().stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .toList();
    }

    static Set<String> processIds() {
        return all(Process.class).stream().map(BaseElement::getId).collect(Collectors.toSet());
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining("\n"));
    }

    /** The words of an extension property, for example {@code papers="D04 D05"}. */
    static List<String> words(BaseElement element, String property) {
        return properties(element)
                .filter(p -> p.getCamundaName().equals(property))
                .flatMap(p -> Arrays.stream(p.getCamundaValue().split(" ")))
                .toList();
    }

    static Stream<CamundaProperty> properties(BaseElement element) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(e -> e.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(p -> p.getCamundaProperties().stream());
    }

    /** The inner text of every expression in the text of a model. */
    static List<String> expressions() {
        return PROCESSES.values().stream()
                .flatMap(
                        model -> EXPRESSION.matcher(Bpmn.convertToString(model)).results())
                .map(match ->
                        match.group(1).replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    /** The beans and variables an expression names. */
    static List<String> names(String expression) {
        return NAME.matcher(LITERAL.matcher(expression).replaceAll("''"))
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** The limits that have a row in the table of time limits. */
    static Set<String> limits() {
        return DECISIONS.get("TimeLimits").getModelElementsByType(Rule.class).stream()
                .map(rule -> rule.getInputEntries().iterator().next().getTextContent())
                .map(text -> text.replace("\"", "").strip())
                .collect(Collectors.toSet());
    }

    private static <T> Map<String, T> read(String ending, Function<File, T> reader) {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace("." + ending, ""),
                            file -> reader.apply(file.toFile()),
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
