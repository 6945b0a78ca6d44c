package org.laborinspection.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * How many pages a paper fills when it is printed, for the list of contents of a volume. It lays out what official forms
 * are made of: paragraphs with fixed line heights, Chinese characters one em wide and others half, and tables whose rows
 * stay on a page. All lengths are twentieths of a point.
 */
final class Pages {

    private static final int EM_PER_HALF_POINT = 10;
    private static final int CELL_MARGINS = 200;
    private static final int DEFAULT_LINE = 312;

    private final XWPFDocument document;
    private final PaperStyles styles;
    private final int height;
    private final int width;
    private int pages = 1;
    private int used;
    private int head;

    private Pages(XWPFDocument document) {
        this.document = document;
        this.styles = new PaperStyles(document);
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageMar margins = section.getPgMar();
        height = PaperStyles.number(section.getPgSz().getH())
                - PaperStyles.number(margins.getTop())
                - PaperStyles.number(margins.getBottom());
        width = PaperStyles.number(section.getPgSz().getW())
                - PaperStyles.number(margins.getLeft())
                - PaperStyles.number(margins.getRight());
    }

    static int of(XWPFDocument document) {
        return new Pages(document).count();
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
        while (i < elements.size()
                && elements.get(i) instanceof XWPFParagraph paragraph
                && styles.keepsNext(paragraph)) {
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
        if (styles.beginsPage(paragraph) && used > 0) {
            turn();
        }
        advance(styles.before(paragraph));
        int line = line(paragraph);
        int lines = lines(paragraph, width);
        fit(together(lines) * line);
        for (int left = lines - together(lines); left > 0; left -= left == 2 ? 2 : 1) {
            fit(left == 2 ? 2 * line : line);
        }
        used += styles.after(paragraph);
    }

    /** No line of a paragraph stands alone at the foot or at the head of a page. */
    private static int together(int lines) {
        return lines <= 3 ? lines : 2;
    }

    private int start(XWPFParagraph paragraph) {
        return styles.before(paragraph) + together(lines(paragraph, width)) * line(paragraph);
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
        return styles.before(paragraph) + lines(paragraph, room) * line(paragraph) + styles.after(paragraph);
    }

    private int lines(XWPFParagraph paragraph, int room) {
        int em = styles.size(paragraph) * EM_PER_HALF_POINT;
        int width = room - styles.left(paragraph) - styles.right(paragraph);
        int lines = 1;
        int used = styles.firstLine(paragraph);
        for (int character : paragraph.getText().codePoints().toArray()) {
            if (character == '\n') {
                lines++;
                used = 0;
                continue;
            }
            int wide = wide(character) ? em : em / 2;
            if (used + wide > width) {
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
        return styles.exactLine(paragraph)
                .or(() -> styles.relativeLine(paragraph).map(line -> line * styles.size(paragraph) * 13 / 240))
                .orElse(DEFAULT_LINE);
    }
}
