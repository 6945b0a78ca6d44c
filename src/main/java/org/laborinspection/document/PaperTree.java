package org.laborinspection.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads a {@link PaperView} out of a DOCX. */
final class PaperTree {

    private final XWPFDocument document;
    private final PaperStyles styles;

    private PaperTree(XWPFDocument document) {
        this.document = document;
        this.styles = new PaperStyles(document);
    }

    static PaperView of(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return new PaperTree(document).view();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PaperView view() {
        return new PaperView(
                page(document.getDocument().getBody().getSectPr()),
                document.getFooterList().stream().findFirst().map(this::footer).orElse(null),
                document.getBodyElements().stream().flatMap(this::block).toList());
    }

    private static PaperView.Page page(CTSectPr section) {
        var size = section.getPgSz();
        var margins = section.getPgMar();
        return new PaperView.Page(
                PaperStyles.number(size.getW()),
                PaperStyles.number(size.getH()),
                PaperStyles.number(margins.getTop()),
                PaperStyles.number(margins.getRight()),
                PaperStyles.number(margins.getBottom()),
                PaperStyles.number(margins.getLeft()),
                PaperStyles.number(margins.getFooter()));
    }

    /** The number of the page is the only field of a paper: what stands before its first mark and after its last. */
    private PaperView.Footer footer(XWPFFooter footer) {
        XWPFParagraph paragraph = footer.getParagraphs().get(0);
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        int marks = 0;
        for (XWPFRun run : paragraph.getRuns()) {
            marks += run.getCTR().sizeOfFldCharArray();
            if (marks == 0) {
                before.append(run.text());
            } else if (marks == 3) {
                after.append(run.text());
            }
        }
        return marks == 0
                ? null
                : new PaperView.Footer(
                        before.toString(),
                        after.toString(),
                        styles.align(paragraph),
                        styles.font(paragraph).orElse(null),
                        styles.size(paragraph),
                        styles.exactLine(paragraph).orElse(0));
    }

    private Stream<PaperView.Block> block(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph
                ? Stream.of(paragraph(paragraph))
                : element instanceof XWPFTable table ? Stream.of(table(table)) : Stream.empty();
    }

    private PaperView.Paragraph paragraph(XWPFParagraph paragraph) {
        boolean bold = styles.bold(paragraph);
        return new PaperView.Paragraph(
                styles.align(paragraph),
                styles.font(paragraph).orElse(null),
                styles.size(paragraph),
                styles.firstLine(paragraph),
                styles.left(paragraph),
                styles.right(paragraph),
                styles.before(paragraph),
                styles.after(paragraph),
                styles.exactLine(paragraph).orElse(null),
                rule(paragraph),
                styles.keepsNext(paragraph),
                styles.beginsPage(paragraph),
                paragraph.getRuns().stream()
                        .filter(run -> !run.text().isEmpty())
                        .map(run -> run(run, bold))
                        .toList());
    }

    private static PaperView.Run run(XWPFRun run, boolean bold) {
        var own = run.getCTR().getRPr();
        return new PaperView.Run(
                run.text(),
                own == null || own.sizeOfBArray() == 0 ? bold : run.isBold(),
                own != null
                        && own.sizeOfUArray() > 0
                        && !"none".equals(String.valueOf(own.getUArray(0).getVal())));
    }

    private static PaperView.Rule rule(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        var lines = properties == null ? null : properties.getPBdr();
        var top = lines == null ? null : lines.getTop();
        return top == null
                ? null
                : new PaperView.Rule(
                        top.getVal().toString(), PaperStyles.number(top.getSz()), PaperStyles.number(top.getSpace()));
    }

    private PaperView.Table table(XWPFTable table) {
        var columns = Stream.of(table.getCTTbl().getTblGrid().getGridColArray())
                .map(column -> PaperStyles.number(column.getW()))
                .toList();
        List<PaperView.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.getNumberOfRows(); i++) {
            rows.add(row(table, i));
        }
        return new PaperView.Table(columns, rows);
    }

    private PaperView.Row row(XWPFTable table, int index) {
        XWPFTableRow row = table.getRow(index);
        List<PaperView.Cell> cells = new ArrayList<>();
        int column = 0;
        for (XWPFTableCell cell : row.getTableCells()) {
            if (!continues(cell)) {
                cells.add(new PaperView.Cell(
                        span(cell),
                        rows(table, index, column),
                        cell.getParagraphs().stream().map(this::paragraph).toList()));
            }
            column += span(cell);
        }
        return new PaperView.Row(row.getHeight(), row.isRepeatHeader(), row.isCantSplitRow(), cells);
    }

    private static int rows(XWPFTable table, int first, int column) {
        int rows = 1;
        while (first + rows < table.getNumberOfRows() && continues(at(table.getRow(first + rows), column))) {
            rows++;
        }
        return rows;
    }

    private static XWPFTableCell at(XWPFTableRow row, int column) {
        int left = 0;
        for (XWPFTableCell cell : row.getTableCells()) {
            if (left == column) {
                return cell;
            }
            left += span(cell);
        }
        return null;
    }

    private static boolean continues(XWPFTableCell cell) {
        var properties = cell == null ? null : cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && !Objects.equals(properties.getVMerge().getVal(), STMerge.RESTART);
    }

    private static int span(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || !properties.isSetGridSpan()
                ? 1
                : PaperStyles.number(properties.getGridSpan().getVal());
    }
}
