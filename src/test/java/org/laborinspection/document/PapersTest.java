package org.laborinspection.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laborinspection.casefile.Refusal;

@Tag("F")
class PapersTest {

    private static PaperOffice office;

    @BeforeAll
    static void open() {
        office = PaperOffice.open();
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @Tag("D01")
    @Tag("D02")
    @Tag("D03")
    @Tag("D04")
    @Tag("D05")
    @Tag("D10")
    @Tag("D11")
    @Tag("D12")
    @Tag("D13")
    @Tag("D14")
    @Tag("D15")
    @Tag("D16")
    @Tag("D17")
    @Tag("D18")
    @Tag("D20")
    @Tag("D21")
    @Tag("D22")
    @Tag("D23")
    @Tag("D24")
    @Tag("D25")
    @Tag("D26")
    @Tag("D27")
    @Tag("D28")
    @Tag("D29")
    @Tag("D30")
    @Tag("D31")
    @Tag("D32")
    @Tag("D33")
    @Tag("D34")
    @Tag("D35")
    @Tag("D36")
    @Tag("D37")
    @Tag("D38")
    @Tag("D39")
    @Tag("D40")
    @Tag("D40A")
    @Tag("D41")
    @Tag("D44")
    @Tag("D46")
    @Tag("D51")
    @Tag("D52")
    @Tag("D53")
    @Tag("D54")
    @Tag("D55")
    @Tag("D56")
    @Tag("D57")
    @Tag("D58")
    @Tag("D59")
    @Tag("D60")
    @Tag("D61")
    @Tag("D62")
    @Tag("D63")
    @Tag("D64")
    @Tag("D65")
    @Tag("D66")
    @Tag("D67")
    @Tag("D68")
    @Tag("D69")
    @DisplayName("Every kind is issued whole: all values printed, no mark left, nothing foreign in it")
    void issuesWhole(DocumentKind kind) throws Exception {
        IssuedDocument issued = issue(kind, SamplePapers.of(kind));

        byte[] paper = office.documents().open(issued.id()).bytes();
        keepForInspection(kind, paper);
        String text = PaperReader.text(paper);
        assertThat(text).contains("示例县人力资源和社会保障局", kind.title()).doesNotContain("{{", "}}", "[", "]");
        assertThat(values(SamplePapers.of(kind)))
                .allSatisfy(value -> assertThat(text).contains(value));
        if (kind.word() != null) {
            assertThat(issued.number()).matches("示人社监" + kind.word() + "字〔2026〕第\\d+号");
            assertThat(text).contains(issued.number());
        } else {
            assertThat(issued.number()).isNull();
        }
        assertThat(PaperReader.foreignTargets(paper)).isEmpty();
        assertThat(PaperReader.isValid(paper)).isTrue();
        assertThat(issued.length()).isEqualTo(paper.length);
        assertThat(issued.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(office.documents().verify(issued)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @DisplayName("Without any value a paper is refused and takes no number")
    void refusesEmpty(DocumentKind kind) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> issue(kind, Map.of()));

        assertThat(refusal.rule()).isEqualTo("F-" + kind);
        assertThat(refusal).hasMessageStartingWith("《" + kind.title() + "》缺少：").hasMessageEndingWith("，请补齐后再办理");
        assertThat(refusal.getMessage()).doesNotContain("机关名称", "：文号", "案号", "制发日期");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @DisplayName("No term of the law stands in a template: terms and remedies come as values")
    void noLawInTemplates(DocumentKind kind) throws Exception {
        try (InputStream template = getClass().getResourceAsStream("/documents/" + kind.template())) {
            assertThat(PaperReader.text(template.readAllBytes()))
                    .doesNotContainPattern("[0-9一二三四五六七八九十]\\s*个?(工作日|日|月|年|倍|元)");
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @DisplayName("Without what the template calls optional a paper is still whole")
    void requiredOnly(DocumentKind kind) throws Exception {
        Map<String, Object> fields = new HashMap<>(SamplePapers.of(kind));
        SamplePapers.of(kind).keySet().stream()
                .filter(name -> !lacks(kind, fields, name))
                .forEach(fields::remove);

        byte[] paper = content(kind, fields);

        assertThat(PaperReader.text(paper)).contains(kind.title()).doesNotContain("{{", "}}", "[", "]", "null");
        assertThat(PaperReader.isValid(paper)).isTrue();
        assertThat(PaperReader.bodyXml(paper).contains("</w:tcPr></w:tc>"))
                .as("a cell without a paragraph")
                .isFalse();
    }

    @Test
    @Tag("D23")
    @Tag("CASE-20")
    @DisplayName("A notice speaks of a hearing only where there is a right to one")
    void hearingRight() throws Exception {
        Map<String, Object> fields = new HashMap<>(SamplePapers.of(DocumentKind.D23));
        assertThat(PaperReader.text(content(DocumentKind.D23, fields))).contains("要求听证的权利");

        fields.remove("听证期限");

        assertThat(PaperReader.text(content(DocumentKind.D23, fields)))
                .contains("陈述、申辩的权利")
                .doesNotContain("听证");
    }

    @Test
    @Tag("D20")
    @Tag("CASE-15")
    @DisplayName("A proposal that was neither discussed nor reviewed keeps those boxes blank")
    void blankBoxes() throws Exception {
        Map<String, Object> fields = new HashMap<>(SamplePapers.of(DocumentKind.D20));
        fields.keySet().removeAll(List.of("讨论", "法制"));

        assertThat(PaperReader.text(content(DocumentKind.D20, fields)))
                .contains("集体讨论", "法制审核")
                .doesNotContain("讨论记录：", "法制审核人员：");
    }

    @Test
    @Tag("D16")
    @DisplayName("A date that may still move says so")
    void provisionalDate() throws Exception {
        var paper = content(
                DocumentKind.D16, with(DocumentKind.D16, "延长后届满日期", new ProvisionalDate(LocalDate.of(2027, 4, 8))));

        assertThat(PaperReader.text(paper)).contains("2027年4月8日（暂定）");
    }

    @Test
    @Tag("D31")
    @DisplayName("A long account keeps its whole text, rows and paragraphs")
    void longText() throws Exception {
        String account = "查明的事实一段。".repeat(800);
        Map<String, Object> fields = with(DocumentKind.D31, "违法事实", account + "\n" + account);
        fields.put(
                "改正内容",
                IntStream.rangeClosed(1, 200)
                        .mapToObj(i -> Map.of("事项", "第" + i + "项"))
                        .toList());

        byte[] paper = content(DocumentKind.D31, fields);

        assertThat(PaperReader.text(paper)).contains(account, "第1项", "第200项");
        assertThat(PaperReader.isValid(paper)).isTrue();
    }

    @Test
    @Tag("D31")
    @DisplayName("All that is missing is named at once, blanks and empty lists included")
    void namesAllMissing() {
        Map<String, Object> fields = with(DocumentKind.D31, "改正期限", " \u200B\n　");
        fields.put("改正内容", List.of());

        assertThatThrownBy(() -> issue(DocumentKind.D31, fields))
                .isInstanceOf(Refusal.class)
                .hasMessage("《限期改正指令书》缺少：改正期限、改正内容，请补齐后再办理");
    }

    @Test
    @Tag("D31")
    @DisplayName("A row without any content counts as missing")
    void blankRow() {
        Map<String, Object> fields = with(DocumentKind.D31, "改正内容", List.of(Map.of("事项", "支付工资"), Map.of("事项", " ")));

        assertThatThrownBy(() -> issue(DocumentKind.D31, fields))
                .isInstanceOf(Refusal.class)
                .hasMessage("《限期改正指令书》缺少：改正内容，请补齐后再办理");
    }

    @Test
    @Tag("D31")
    @DisplayName("What the template calls optional leaves no trace when it is not there")
    void optionalContent() throws Exception {
        Map<String, Object> fields = new HashMap<>(SamplePapers.of(DocumentKind.D31));
        fields.keySet().removeAll(List.of("改正截止日期", "合计金额", "承办人员"));

        String text = PaperReader.text(content(DocumentKind.D31, fields));

        assertThat(text).contains("自收到本指令书之日起15日内，改正下列事项").doesNotContain("以上合计", "执法人员", "{{");
    }

    @Test
    @Tag("D03")
    @DisplayName("A form without handlers and remarks is still a readable form")
    void optionalCells() throws Exception {
        Map<String, Object> fields = new HashMap<>(SamplePapers.of(DocumentKind.D03));
        fields.keySet().removeAll(List.of("承办人员", "立案日期", "备注"));

        byte[] paper = content(DocumentKind.D03, fields);

        assertThat(PaperReader.text(paper)).contains("备注").doesNotContain("{{", "执法证号");
        assertThat(PaperReader.bodyXml(paper).contains("</w:tcPr></w:tc>"))
                .as("a cell without a paragraph")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{7*7}}",
                "{{文号}}",
                "{{?备注}}x{{/备注}}",
                "{{@图}}",
                "{{#表}}",
                "[金额]",
                "${7*7}",
                "#{T(java.lang.Runtime)}",
                "<img src=x onerror=alert(1)>",
                "';-- ",
                "=HYPERLINK(\"http://example.invalid\")",
                "<w:fldSimple w:instr=\"DATE\"/>",
                "&xxe;",
                "]]>",
                "$1 \\0 %s",
                "a\\nb",
                "𠮷𫝆𬀩〇"
            })
    @Tag("SEC-3")
    @DisplayName("What looks like code is printed as it was written")
    void plainText(String text) throws Exception {
        Map<String, Object> fields = with(DocumentKind.D31, "违法事实", "甲" + text + "乙");
        fields.put("改正内容", List.of(Map.of("事项", "丙" + text + "丁", "金额", "1")));
        fields.put("承办人员", List.of(Map.of("姓名", "戊" + text + "己", "执法证号", "1")));

        byte[] paper = content(DocumentKind.D31, fields);

        assertThat(PaperReader.text(paper)).contains("甲" + text + "乙", "丙" + text + "丁", "戊" + text + "己");
        assertThat(PaperReader.bodyXml(paper)).doesNotContain("<w:fldSimple", "<w:hyperlink", "<w:drawing");
        assertThat(PaperReader.foreignTargets(paper)).isEmpty();
    }

    @Test
    @Tag("SEC-3")
    @DisplayName("Invisible and control characters are dropped, line breaks stay line breaks")
    void invisibleCharacters() throws Exception {
        String text = "甲\u0000乙\u0007\u202E丙\u200B\uD800丁\r\n戊";

        byte[] paper = content(DocumentKind.D31, with(DocumentKind.D31, "违法事实", text));

        assertThat(PaperReader.text(paper)).contains("甲乙丙丁\n");
        assertThat(PaperReader.bodyXml(paper)).contains("<w:cr/>").contains(">　　戊</w:t>");
    }

    @Test
    @DisplayName("Nothing but text, numbers, dates and rows gets into a paper")
    void otherTypes() {
        assertThatThrownBy(() -> issue(DocumentKind.D31, with(DocumentKind.D31, "违法事实", new Object())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<String> values(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(PapersTest::values);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(PapersTest::values);
        }
        return Stream.of(PlainText.of(value));
    }

    private static boolean lacks(DocumentKind kind, Map<String, Object> fields, String name) {
        Map<String, Object> others = new HashMap<>(fields);
        others.remove(name);
        return catchThrowable(() -> issue(kind, others)) instanceof Refusal;
    }

    private static Map<String, Object> with(DocumentKind kind, String field, Object value) {
        Map<String, Object> fields = new HashMap<>(SamplePapers.of(kind));
        fields.put(field, value);
        return fields;
    }

    private static IssuedDocument issue(DocumentKind kind, Map<String, Object> fields) {
        return office.documents().issue(SamplePapers.CASE_NO, kind, fields, "inspector1");
    }

    private static byte[] content(DocumentKind kind, Map<String, Object> fields) {
        return office.documents().open(issue(kind, fields).id()).bytes();
    }

    private static void keepForInspection(DocumentKind kind, byte[] paper) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(kind + ".docx"), paper);
    }
}
