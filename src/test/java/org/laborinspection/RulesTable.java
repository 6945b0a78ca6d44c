package org.laborinspection;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.laborinspection.document.DocumentKind;

/** Which rule is kept where: its source, the nodes and rows that name it, the papers they make, the tests that try it. */
final class RulesTable {

    private static final Pattern NAMED = Pattern.compile("规则：([^。\\n]+)");
    private static final List<Place> PLACES = readPlaces();
    private static final Map<String, Set<String>> TESTS = readTests();

    private RulesTable() {}

    /** A rule of law that is built: its id, what it is about, its source. */
    record LegalRule(String id, String title, String article) {}

    /** A node of a drawing, or a row or column of a table, that names rules; with the papers made there. */
    record Place(String label, String id, List<String> rules, List<String> papers) {}

    static List<LegalRule> rules() {
        try (var lines = Files.lines(Path.of("src/test/resources/rules.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new LegalRule(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Place> places() {
        return PLACES;
    }

    /** Rule id to the test classes that run a test tagged with it, on whatever database; not those of the browser. */
    static Map<String, Set<String>> tests() {
        return TESTS;
    }

    private static List<Place> readPlaces() {
        var nodes = Models.inOrder(BaseElement.class).stream()
                .map(e -> new Place(
                        e.getAttributeValue("name"),
                        e.getId(),
                        named(Models.documentation(e)),
                        Models.words(e, "papers")));
        var rows = Models.allInDecisions(DmnElement.class).stream()
                .filter(e -> e.getDescription() != null)
                .map(e ->
                        new Place(label(e), e.getId(), named(e.getDescription().getTextContent()), List.of()));
        return Stream.concat(nodes, rows)
                .filter(place -> !place.rules().isEmpty())
                .toList();
    }

    private static Map<String, Set<String>> readTests() {
        var tests = new TreeMap<String, Set<String>>();
        for (var type : ReflectionSupport.findAllClassesInPackage(
                "org.laborinspection",
                type -> !Modifier.isAbstract(type.getModifiers()),
                name -> name.replaceAll("\\$.*", "").endsWith("Test"))) {
            var name = type.getName().replaceAll("\\$.*|.*\\.", "");
            tags(type).forEach(tag -> tests.computeIfAbsent(tag, t -> new TreeSet<>())
                    .add(name));
        }
        return tests;
    }

    static String markdown() {
        return """
                # 规则追溯表

                本表由构建生成，不手工修改：`mvn test -Dtest=RulesTableTest -Drules.write=true`。

                - 节点：`processes/` 的流程图节点、决策表的行和列，凡写明“规则：…”的；
                - 文书：该节点制作的文书；
                - 测试：带该规则标签的测试类，单独运行某一规则的测试：`mvn test -Dgroups=CASE-07`。

                | 规则 | 要点 | 依据 | 节点 | 文书 | 测试 |
                |---|---|---|---|---|---|
                """
                + rules().stream().map(RulesTable::line).collect(joining());
    }

    private static String line(LegalRule rule) {
        var places = places().stream()
                .filter(place -> place.rules().contains(rule.id()))
                .toList();
        var papers = places.stream().flatMap(place -> place.papers().stream()).collect(toCollection(TreeSet::new));
        return Stream.of(
                        rule.id(),
                        rule.title(),
                        rule.article(),
                        places.stream()
                                .map(place -> place.label() + " `" + place.id() + "`")
                                .collect(joining("<br>")),
                        papers.stream()
                                .map(paper -> paper + " "
                                        + DocumentKind.valueOf(paper).title())
                                .collect(joining("<br>")),
                        String.join("<br>", tests().getOrDefault(rule.id(), Set.of())))
                .collect(joining(" | ", "| ", " |\n"));
    }

    private static List<String> named(String text) {
        return NAMED.matcher(text)
                .results()
                .flatMap(match -> Arrays.stream(match.group(1).split("、")))
                .map(String::strip)
                .toList();
    }

    /** A row is called by its output {@code label}, a column by its heading. */
    private static String label(DmnElement element) {
        if (element instanceof Rule rule) {
            return rule.getOutputEntries()
                    .iterator()
                    .next()
                    .getTextContent()
                    .replace("\"", "")
                    .strip();
        }
        return element instanceof Output output ? output.getLabel() : element.getAttributeValue("name");
    }

    private static Set<String> tags(Class<?> type) {
        var methods = ReflectionSupport.findMethods(
                type, method -> AnnotationSupport.isAnnotated(method, Testable.class), HierarchyTraversalMode.TOP_DOWN);
        return methods.stream()
                .flatMap(method -> Stream.of(method, type))
                .flatMap(element -> AnnotationSupport.findRepeatableAnnotations(element, Tag.class).stream())
                .map(Tag::value)
                .collect(toCollection(TreeSet::new));
    }
}
