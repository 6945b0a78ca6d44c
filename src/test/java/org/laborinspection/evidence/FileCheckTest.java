package org.laborinspection.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.laborinspection.casefile.Refusal;

@Tag("CASE-08")
@Tag("SEC-3")
@DisplayName("Which files come in, and why the others do not")
class FileCheckTest {

    static Stream<Arguments> good() {
        return Stream.of(
                arguments("现场.JPG", SampleFiles.photo(), FileType.JPEG),
                arguments("现场.jpeg", SampleFiles.picture("jpg"), FileType.JPEG),
                arguments("现场.png", SampleFiles.pngWithPosition(), FileType.PNG),
                arguments("合同.v2.pdf", SampleFiles.pdf(), FileType.PDF),
                arguments("欠条.docx", SampleFiles.docx(), FileType.DOCX),
                arguments("工资表.xlsx", SampleFiles.xlsx(), FileType.XLSX),
                arguments("录音.mp3", audio("ID3\3\0\0\0\0\0\0"), FileType.MP3),
                arguments("录音.mp3", audio("\u00FF\u00FB\u0090\0"), FileType.MP3),
                arguments("录音.m4a", audio("\0\0\0\u0018ftypM4A "), FileType.M4A),
                arguments("录音.aac", audio("\u00FF\u00F1\u0050\u0080"), FileType.AAC),
                arguments("录音.wav", audio("RIFF\0\0\0\0WAVEfmt "), FileType.WAV),
                arguments("录音.amr", audio("#!AMR\n"), FileType.AMR));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("good")
    void taken(String name, byte[] bytes, FileType type) {
        assertThat(FileCheck.check(FileName.of(name), bytes)).isEqualTo(type);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("空.pdf", new byte[0], "文件是空的"),
                arguments("a.pdf.exe", SampleFiles.exe(), "不接收扩展名为“.exe”"),
                arguments("a.exe.pdf", SampleFiles.pdf(), "双重扩展名"),
                arguments("a.pdf", SampleFiles.exe(), "内容不是可以接收的类型"),
                arguments("a.pdf", SampleFiles.latin("<html><script>1</script>"), "内容不是可以接收的类型"),
                arguments("a.jpg", SampleFiles.latin("GIF89a<script>"), "内容不是可以接收的类型"),
                arguments("a.jpg", SampleFiles.pdf(), "扩展名是“.jpg”，内容却是PDF文件"),
                arguments("a.xlsx", SampleFiles.docx(), "扩展名是“.xlsx”，内容却是Word文档"),
                arguments("a.svg", SampleFiles.latin("<svg onload='1'/>"), "不接收扩展名为“.svg”"),
                arguments("无扩展名", SampleFiles.pdf(), "没有扩展名"),
                arguments(null, SampleFiles.pdf(), "没有扩展名"),
                arguments("..", SampleFiles.pdf(), "没有扩展名"),
                arguments("a.docx", SampleFiles.docm(), "含有宏"),
                arguments("a.docx", SampleFiles.docxWithMacro(), "含有宏"),
                arguments("a.docx", SampleFiles.docxWithHyperlink(), "指向文件之外的链接"),
                arguments("a.docx", SampleFiles.docxWithTemplate(), "指向文件之外的链接"),
                arguments("a.docx", SampleFiles.docxWithEntity(), "内部结构不正常"),
                arguments("a.docx", SampleFiles.docxThatGrows(), "异常庞大"),
                arguments("a.docx", SampleFiles.zip(), "内容不是可以接收的类型"),
                arguments("a.docx", cut(SampleFiles.docx()), "可能已经损坏"),
                arguments("a.docx", SampleFiles.oldOrLocked(), "设有密码或者是旧格式"),
                arguments("a.pdf", SampleFiles.lockedPdf(), "设有密码"),
                arguments("a.jpg", cut(SampleFiles.picture("jpg")), "图片不完整"),
                arguments("a.png", cut(SampleFiles.picture("png")), "图片不完整"),
                arguments("a.jpg", SampleFiles.latin("\u00FF\u00D8\u00FF\u00E1\0\1"), "图片不完整"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bad")
    void refused(String name, byte[] bytes, String why) {
        var refusal = catchThrowableOfType(Refusal.class, () -> FileCheck.check(FileName.of(name), bytes));

        assertThat(refusal.field()).isEqualTo("file");
        assertThat(refusal).hasMessageContaining(why).hasMessageMatching("(?s).*(请|可以上传).*");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "工资表.pdf, 工资表.pdf",
        "../../etc/工资表.pdf, 工资表.pdf",
        "C:\\桌面\\工资表.pdf, 工资表.pdf",
        "照片\u202Egpj.jpg, 照片gpj.jpg",
        "工\u0000资\u200B表\uFEFF.pdf, 工资表.pdf",
        "a<b>:c.pdf, a_b__c.pdf",
        "  . 工资  表.pdf . , 工资 表.pdf",
        "𠮷野.pdf, 𠮷野.pdf"
    })
    @DisplayName("A name is made safe to show and is never a path")
    void names(String sent, String shown) {
        assertThat(FileName.of(sent).text()).isEqualTo(shown);
    }

    @Test
    @DisplayName("A long name keeps its suffix and whole characters")
    void longNames() {
        var name = FileName.of("𠮷".repeat(300) + ".pdf");

        assertThat(name.text()).hasSize(146 * 2 + 4).endsWith("𠮷.pdf");
        assertThat(name.stem()).isEqualTo("𠮷".repeat(146));
    }

    private static byte[] audio(String start) {
        return Arrays.copyOf(SampleFiles.latin(start), 400);
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length * 2 / 3);
    }
}
