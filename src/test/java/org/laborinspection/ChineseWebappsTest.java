package org.laborinspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese texts of the four web applications are complete, measured against the English ones they ship with. */
class ChineseWebappsTest {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{.*?}}|\\{}|%[a-z]+|&[a-z]+;|</?(?:a|b|br|code|em|i|p|span|strong)(?:\\s[^>]*)?/?>");

    private static final Set<String> SAME_IN_BOTH_LANGUAGES =
            Set.of("", "<", "<=", ">", ">=", "ID", "ID*", "CSV", "JSON", "YYYY-MM-DDTHH:mm:ss", "L", "HH:mm", "1", "4");

    /** A step is 事项, who does it 办理人 (承办人 is who handles the case), its case is known by its 案号; 流程实例 is no case. */
    private static final String[] NOT_THE_OFFICES_WORDS = {"业务键", "业务主键", "指派对象", "受让人", "受理人", "用户任务", "截止日期"};

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void translatesEveryKeyAndNoOther(String app) throws IOException {
        assertThat(texts(app, "zh").keySet())
                .containsExactlyInAnyOrderElementsOf(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keepsPlaceholdersAndTags(String app) throws IOException {
        var chinese = texts(app, "zh");
        assertThat(texts(app, "en"))
                .allSatisfy((key, english) -> assertThat(placeholders(chinese.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void leavesNoEnglishBehind(String app) throws IOException {
        var english = texts(app, "en");
        assertThat(texts(app, "zh")).allSatisfy((key, chinese) -> {
            if (!SAME_IN_BOTH_LANGUAGES.contains(chinese)) {
                assertThat(chinese).as(key).isNotEqualTo(english.get(key));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void writesDatesAsAnOfficePaperDoes(String app) throws IOException {
        var forms = json(app, "zh").at("/dateLocales/longDateFormat");
        for (var form : List.of("L", "LL", "LLL", "LLLL")) {
            assertThat(forms.path(form).asText()).as(form).startsWith("YYYY年M月D日");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void speaksAsTheOfficeDoes(String app) throws IOException {
        var words = texts(app, "zh");
        assertThat(words).allSatisfy((key, chinese) -> assertThat(chinese)
                .as(key)
                .doesNotContain(NOT_THE_OFFICES_WORDS)
                .doesNotContainPattern("(?<!外部)任务"));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.startsWith("{{") ? found.replace(" ", "") : found)
                .sorted()
                .toList();
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        var texts = new TreeMap<String, String>();
        collect("", json(app, language), texts);
        return Collections.unmodifiableMap(texts);
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(child -> collect(path + "/" + child.getKey(), child.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), texts);
            }
        } else {
            texts.put(path, node.asText());
        }
    }

    /** The shipped files begin with a byte order mark. */
    private static JsonNode json(String app, String language) throws IOException {
        var path = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        try (InputStream in = ChineseWebappsTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }
}
