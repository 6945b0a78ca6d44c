package org.laborinspection.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.laborinspection.document.PaperView.Block;
import org.laborinspection.document.PaperView.Cell;
import org.laborinspection.document.PaperView.Paragraph;
import org.laborinspection.document.PaperView.Row;
import org.laborinspection.document.PaperView.Run;
import org.laborinspection.document.PaperView.Table;

@DisplayName("A paper as a tree says what its file says, word for word and line for line")
class PaperViewTest {

    private static final Pattern WORDS = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
    private static final Pattern TAG = Pattern.compile("<w:(\\w+)([^>]*?)/?>");

    /** What the tree carries or what is the same in every paper; another must be taught to PaperTree and paper.js first. */
    private static final Set<String> KNOWN = Set.of(
            ("document body p pPr pStyle r t jc spacing ind keepNext pageBreakBefore pBdr tbl tblPr tblW tblBorders tblLayout tblCellMar"
                            + " tblGrid gridCol tr trPr trHeight cantSplit tblHeader tc tcPr tcW gridSpan vMerge vAlign top left bottom"
                            + " right insideH insideV sectPr pgSz pgMar footerReference")
                    .split(" "));

    private static final String THIN = " w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"";
    private static final Pattern TABLE = Pattern.compile("<w:tblPr>.*?</w:tblPr>|<w:vAlign [^>]*>");

    /** What every table has alike stands in paper.css. */
    private static final Set<String> ALIKE = Set.of(
            "vAlign w:val=\"center\"",
            "jc w:val=\"center\"",
            "tblLayout w:type=\"fixed\"",
            "insideH" + THIN,
            "insideV" + THIN,
            "top" + THIN,
            "right" + THIN,
            "bottom" + THIN,
            "left" + THIN,
            "left w:w=\"100\" w:type=\"dxa\"",
            "right w:w=\"100\" w:type=\"dxa\"",
            "tblPr",
            "tblBorders",
            "tblCellMar",
            "tblW w:w=\"8844\" w:type=\"dxa\"");

    private static PaperOffice office;

    @BeforeAll
    static void open() {
        office = PaperOffice.open();
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/papers/pages.csv", numLinesToSkip = 1)
    @DisplayName("No word is lost or added, and every row of a table fills its columns")
    void whole(DocumentKind kind, int pages) throws IOException {
        byte[] docx = docx(kind);
        PaperView view = PaperView.of(docx);
        assertThat(paragraphs(view.blocks())
                        .flatMap(p -> p.runs().stream())
                        .map(Run::text)
                        .collect(Collectors.joining())
                        .replaceAll("\\s", ""))
                .isEqualTo(WORDS.matcher(PaperReader.bodyXml(docx))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.joining())
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .replaceAll("\\s", ""));
        view.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .forEach(PaperViewTest::filled);
        assertThat(view.page()).isEqualTo(new PaperView.Page(11906, 16838, 2098, 1474, 1984, 1588, 1500));
        assertThat(view.footer()).isEqualTo(new PaperView.Footer("— ", " —", "center", "宋体", 28, 360));
    }

    private static void filled(Table table) {
        int[] taken = new int[table.rows().size()];
        for (int i = 0; i < taken.length; i++) {
            for (var cell : table.rows().get(i).cells()) {
                for (int below = i; below < i + cell.rows(); below++) {
                    taken[below] += cell.columns();
                }
            }
        }
        assertThat(taken).containsOnly(table.columns().size());
    }

    @Test
    @DisplayName("An order: heading, indented text, table, signature kept together")
    void order() {
        var blocks = view(DocumentKind.D31).blocks();
        var office = (Paragraph) blocks.get(0);
        assertThat(office)
                .isEqualTo(new Paragraph(
                        "center",
                        "宋体",
                        44,
                        0,
                        0,
                        0,
                        0,
                        0,
                        600,
                        null,
                        false,
                        false,
                        List.of(new Run("示例县人力资源和社会保障局", true, false))));
        var number = (Paragraph) blocks.get(2);
        assertThat(number.align()).isEqualTo("right");
        assertThat(number.runs()).singleElement().satisfies(run -> assertThat(run.bold())
                .isFalse());
        assertThat((Paragraph) blocks.get(4)).satisfies(text -> {
            assertThat(text.align()).isEqualTo("both");
            assertThat(text.firstLine()).isEqualTo(640);
            assertThat(text.font()).isEqualTo("仿宋_GB2312");
            assertThat(text.size()).isEqualTo(32);
            assertThat(text.line()).isEqualTo(560);
        });
        var table = table(blocks);
        assertThat(table.columns().stream().mapToInt(Integer::intValue).sum()).isEqualTo(8844);
        assertThat(table.rows()).allMatch(Row::whole);
        var signed = paragraphs(blocks).filter(p -> p.right() == 640).toList();
        assertThat(signed).hasSize(2);
        assertThat(signed.get(0).keepNext()).isTrue();
    }

    @Test
    @DisplayName(
            "A head that stands on each page, a list on a page of its own, a receipt below a dashed line, cells over several rows")
    void particulars() {
        assertThat(table(view(DocumentKind.D32).blocks()).rows())
                .extracting(Row::header)
                .startsWith(true, false)
                .endsWith(false);
        assertThat(paragraphs(view(DocumentKind.D14).blocks()).filter(Paragraph::pageBreakBefore))
                .singleElement()
                .satisfies(p -> assertThat(p.runs()).extracting(Run::text).containsExactly("证据先行登记保存清单"));
        assertThat(paragraphs(view(DocumentKind.D37).blocks()).filter(p -> p.rule() != null))
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo(new PaperView.Rule("dashed", 6, 8)));
        assertThat(view(DocumentKind.D19).blocks().stream()
                        .filter(Table.class::isInstance)
                        .flatMap(table -> ((Table) table).rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::rows)
                        .filter(rows -> rows > 1))
                .containsExactly(2);
    }

    static Stream<Path> templates() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/documents"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    @DisplayName("No template uses what the tree does not know")
    void known(Path template) throws IOException {
        var used = new TreeSet<String>();
        try (var zip = new ZipFile(template.toFile())) {
            var body = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            TAG.matcher(body).results().forEach(found -> used.add(found.group(1)));
            TABLE.matcher(body)
                    .results()
                    .flatMap(found -> TAG.matcher(found.group()).results())
                    .forEach(tag -> assertThat(tag.group(1) + tag.group(2))
                            .as("of a table")
                            .isIn(ALIKE));
        }
        assertThat(used).isSubsetOf(KNOWN);
    }

    private static Stream<Paragraph> paragraphs(List<? extends Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table table
                        ? table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.blocks().stream())
                        : Stream.of((Paragraph) block));
    }

    private static Table table(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static PaperView view(DocumentKind kind) {
        return PaperView.of(docx(kind));
    }

    private static byte[] docx(DocumentKind kind) {
        var paper = office.documents().issue(SamplePapers.CASE_NO, kind, SamplePapers.of(kind), "inspector1");
        return office.documents().open(paper.id()).bytes();
    }
}
