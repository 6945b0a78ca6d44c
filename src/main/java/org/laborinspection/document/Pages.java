package org.laborinspection.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * How many pages a paper fills when it is printed, for the list of contents of a volume. It lays out what official forms
 * are made of: paragraphs with fixed line heights, Chinese characters one em wide and others half, and tables whose rows
 * stay on a page. All lengths are twentieths of a point.
 */
final class Pages {

    private static final int EM_PER_HALF_POINT = 10;
    private static final int CELL_MARGINS = 200;
    private static final int DEFAULT_LINE = 312;
    private static final int DEFAULT_SIZE = 21;

    private final XWPFDocument document;
    private final int height;
    private final int width;
    private int pages = 1;
    private int used;
    private int head;

    private Pages(XWPFDocument document) {
        this.document = document;
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageMar margins = section.getPgMar();
        height = number(section.getPgSz().getH()) - number(margins.getTop()) - number(margins.getBottom());
        width = number(section.getPgSz().getW()) - number(margins.getLeft()) - number(margins.getRight());
    }

    static int of(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return new Pages(document).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int count() {
        List<IBodyElement> elements = document.getBodyElements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof XWPFTable table) {
                place(table);
            } else if (elements.get(i) instanceof XWPFParagraph paragraph) {
                keepTogether(elements, i);
                place(paragraph);
            }
        }
        return pages;
    }

    /** A paragraph that must stand with the next begins where both have room. */
    private void keepTogether(List<IBodyElement> elements, int first) {
        int needed = 0;
        int i = first;
        while (i < elements.size() && elements.get(i) instanceof XWPFParagraph paragraph && keepsNext(paragraph)) {
            needed += height(paragraph, width);
            i++;
        }
        boolean followed = i > first && i < elements.size() && elements.get(i) instanceof XWPFParagraph;
        needed += followed ? start((XWPFParagraph) elements.get(i)) : 0;
        if (needed > 0 && needed <= height && used + needed > height) {
            turn();
        }
    }

    private void place(XWPFParagraph paragraph) {
        if (paragraph.isPageBreak() && used > 0) {
            turn();
        }
        advance(spacing(paragraph, true));
        int line = line(paragraph);
        int lines = lines(paragraph, width);
        fit(together(lines) * line);
        for (int left = lines - together(lines); left > 0; left -= left == 2 ? 2 : 1) {
            fit(left == 2 ? 2 * line : line);
        }
        used += spacing(paragraph, false);
    }

    /** No line of a paragraph stands alone at the foot or at the head of a page. */
    private static int together(int lines) {
        return lines <= 3 ? lines : 2;
    }

    private int start(XWPFParagraph paragraph) {
        return spacing(paragraph, true) + together(lines(paragraph, width)) * line(paragraph);
    }

    /** The head of a table stands again on each page the table reaches. */
    private void place(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            place(row);
            head += row.isRepeatHeader() ? tallest(row) : 0;
        }
        head = 0;
    }

    private void place(XWPFTableRow row) {
        int tallest = tallest(row);
        if (row.isCantSplitRow() && tallest <= height) {
            fit(tallest);
            return;
        }
        for (int rest = tallest; rest > 0; rest -= DEFAULT_LINE) {
            fit(Math.min(rest, DEFAULT_LINE));
        }
    }

    private int tallest(XWPFTableRow row) {
        int tallest = row.getHeight();
        for (XWPFTableCell cell : row.getTableCells()) {
            int inner = cell.getWidth() - CELL_MARGINS;
            tallest = Math.max(
                    tallest,
                    cell.getParagraphs().stream()
                            .mapToInt(paragraph -> height(paragraph, inner))
                            .sum());
        }
        return tallest;
    }

    private void fit(int needed) {
        if (used > 0 && used + needed > height) {
            turn();
        }
        used += needed;
    }

    private void advance(int space) {
        used += used == 0 ? 0 : space;
    }

    private void turn() {
        pages++;
        used = head;
    }

    private int height(XWPFParagraph paragraph, int room) {
        return spacing(paragraph, true) + lines(paragraph, room) * line(paragraph) + spacing(paragraph, false);
    }

    private int lines(XWPFParagraph paragraph, int room) {
        int em = size(paragraph) * EM_PER_HALF_POINT;
        var indent = property(paragraph, p -> p.isSetInd() ? p.getInd() : null);
        int sides = indent == null ? 0 : number(indent.getLeft()) + number(indent.getRight());
        int first = indent == null ? 0 : number(indent.getFirstLine());
        int lines = 1;
        int used = first;
        for (int character : paragraph.getText().codePoints().toArray()) {
            if (character == '\n') {
                lines++;
                used = 0;
                continue;
            }
            int wide = wide(character) ? em : em / 2;
            if (used + wide > room - sides) {
                lines++;
                used = 0;
            }
            used += wide;
        }
        return lines;
    }

    private static boolean wide(int character) {
        return character >= 0x2E80 || "“”‘’…—·〔〕".indexOf(character) >= 0;
    }

    private int line(XWPFParagraph paragraph) {
        var spacing =
                property(paragraph, p -> p.isSetSpacing() && p.getSpacing().isSetLine() ? p.getSpacing() : null);
        if (spacing == null) {
            return DEFAULT_LINE;
        }
        int line = number(spacing.getLine());
        return spacing.isSetLineRule() && spacing.getLineRule() != STLineSpacingRule.AUTO
                ? line
                : line * size(paragraph) * 13 / 240;
    }

    private int spacing(XWPFParagraph paragraph, boolean before) {
        Object found = property(paragraph, p -> {
            if (!p.isSetSpacing()) {
                return null;
            }
            var spacing = p.getSpacing();
            return before
                    ? spacing.isSetBefore() ? spacing.getBefore() : null
                    : spacing.isSetAfter() ? spacing.getAfter() : null;
        });
        return number(found);
    }

    private boolean keepsNext(XWPFParagraph paragraph) {
        return property(paragraph, p -> p.isSetKeepNext() ? p.getKeepNext() : null) != null;
    }

    /** In half points: of the text itself, of its style, of the document. */
    private int size(XWPFParagraph paragraph) {
        for (var run : paragraph.getRuns()) {
            if (run.getFontSizeAsDouble() != null) {
                return (int) Math.round(run.getFontSizeAsDouble() * 2);
            }
        }
        for (XWPFStyle style : styles(paragraph)) {
            var properties = style.getCTStyle().getRPr();
            if (properties != null && properties.sizeOfSzArray() > 0) {
                return number(properties.getSzArray(0).getVal());
            }
        }
        var defaults = document.getStyles().getDefaultRunStyle();
        return defaults == null || defaults.getFontSizeAsDouble() == null
                ? DEFAULT_SIZE
                : (int) Math.round(defaults.getFontSizeAsDouble() * 2);
    }

    private <T> T property(XWPFParagraph paragraph, Function<CTPPrBase, T> of) {
        CTPPrBase own = paragraph.getCTP().getPPr();
        T found = own == null ? null : of.apply(own);
        for (XWPFStyle style : styles(paragraph)) {
            CTPPrBase general = style.getCTStyle().getPPr();
            found = found == null && general != null ? of.apply(general) : found;
        }
        return found;
    }

    /** The style of a paragraph and those it is based on. */
    private List<XWPFStyle> styles(XWPFParagraph paragraph) {
        List<XWPFStyle> chain = new ArrayList<>();
        var styles = document.getStyles();
        String id = paragraph.getStyle();
        XWPFStyle style = id == null ? null : styles.getStyle(id);
        while (style != null && !chain.contains(style)) {
            chain.add(style);
            String base = style.getBasisStyleID();
            style = base == null ? null : styles.getStyle(base);
        }
        return chain;
    }

    private static int number(Object value) {
        return value instanceof BigInteger number
                ? number.intValue()
                : value == null ? 0 : Integer.parseInt(value.toString());
    }
}
