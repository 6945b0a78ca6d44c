package org.laborinspection.document;

import java.util.List;

/**
 * A paper as a tree that can be shown without an office program. Lengths are twentieths of a point, sizes of text half
 * points, fonts the names of office programs.
 *
 * @param footer what stands at the foot of each page; null for nothing
 */
public record PaperView(Page page, Footer footer, List<Block> blocks) {

    /** @param footer from the lower edge of the sheet to the foot's own */
    public record Page(int width, int height, int top, int right, int bottom, int left, int footer) {}

    /** The number of the page between two texts. */
    public record Footer(String before, String after, String align, String font, int size, int line) {}

    /** What stands one below the other. */
    public sealed interface Block {}

    /**
     * @param align {@code left}, {@code center}, {@code right} or {@code both}
     * @param line height of a line; null where it follows from the text
     * @param rule a line above
     * @param keepNext whether it stands on the page of the next
     */
    public record Paragraph(
            String align,
            String font,
            int size,
            int firstLine,
            int left,
            int right,
            int before,
            int after,
            Integer line,
            Rule rule,
            boolean keepNext,
            boolean pageBreakBefore,
            List<Run> runs)
            implements Block {}

    /**
     * @param style {@code single} or {@code dashed}
     * @param width eighths of a point
     * @param space points between line and text
     */
    public record Rule(String style, int width, int space) {}

    /** @param text in which a new line begins at {@code \n} */
    public record Run(String text, boolean bold, boolean underline) {}

    /** A table with lines around every cell. */
    public record Table(List<Integer> columns, List<Row> rows) implements Block {}

    /**
     * @param height the least
     * @param header whether it stands again on each page the table reaches
     * @param whole whether it stays on one page
     */
    public record Row(int height, boolean header, boolean whole, List<Cell> cells) {}

    /** A cell that reaches over so many columns and rows, its content in the middle of its height. */
    public record Cell(int columns, int rows, List<Paragraph> blocks) {}

    /** The tree of a paper of ours (DOCX). */
    public static PaperView of(byte[] docx) {
        return PaperTree.of(docx);
    }
}
