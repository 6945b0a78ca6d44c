package org.laborinspection.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("F")
class TemplateTest {

    @Test
    @DisplayName("A mark that Word has cut into several pieces is still one mark")
    void cutMarks() throws IOException {
        Template template = new Template("cut.docx", document("{{用", "人单", "位}}已改正"));

        assertThat(template.missing(Scope.of(Map.of()))).containsExactly("用人单位");
        assertThat(PaperReader.text(template.fill(Scope.of(Map.of("用人单位", "样本公司")))))
                .isEqualTo("样本公司已改正\n");
    }

    @Test
    @DisplayName("What stands within a section is wanted only where the section is printed, for each of its elements")
    void sections() throws IOException {
        Template template = new Template("s.docx", document("{{?人员}}{{姓名}}，{{/人员}}{{?备注}}备注{{备注}}{{/备注}}"));

        assertThat(template.missing(Scope.of(Map.of("人员", List.of(), "备注", " "))))
                .isEmpty();
        Map<String, Object> half = Map.of("人员", List.of(Map.of("姓名", "甲"), Map.of("证号", "1")));
        assertThat(template.missing(Scope.of(half))).containsExactly("姓名");
        Map<String, Object> whole = Map.of("人员", List.of(Map.of("姓名", "甲"), Map.of("姓名", "乙")), "备注", "无");
        assertThat(PaperReader.text(template.fill(Scope.of(whole)))).isEqualTo("甲，乙，备注无\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{@照片}}", "{{#表格}}", "{{*清单}}", "{{+附件}}", "{{?人员}}{{@照片}}{{/人员}}"})
    @Tag("SEC-3")
    @DisplayName("A template whose marks would fetch pictures or other files is refused when it is read")
    void otherMarks(String mark) throws IOException {
        byte[] bytes = document(mark);

        assertThatThrownBy(() -> new Template("x.docx", bytes)).hasMessageContaining("使用了不支持的标记");
    }

    @Test
    @Tag("SEC-3")
    @DisplayName("A template that points outside itself is refused when it is read")
    void foreignTarget() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createHyperlinkRun("http://example.invalid/").setText("外部");
        byte[] bytes = bytes(document);

        assertThatThrownBy(() -> new Template("x.docx", bytes)).hasMessageContaining("含有外部链接");
    }

    @ParameterizedTest
    @CsvSource({"0, true, 示人社监令字〔2026〕第12号", "0, false, 示人社监令字〔2026〕12号", "3, true, 示人社监令字〔2026〕第012号"})
    @DisplayName("How a number is written is configuration")
    void numberForm(int pad, boolean withDi, String number) {
        assertThat(new DocumentSettings.Number(pad, withDi).write("示", "令", 2026, 12))
                .isEqualTo(number);
    }

    private static byte[] document(String... runs) throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        for (String run : runs) {
            paragraph.createRun().setText(run);
        }
        return bytes(document);
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        }
    }
}
