package org.laborinspection.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * How a paragraph of a paper is set: what it says itself, else its style and those it is based on, else the document.
 * All lengths are twentieths of a point.
 */
final class PaperStyles {

    private static final int DEFAULT_SIZE = 21;

    private final XWPFDocument document;
    private final XWPFStyle normal;

    PaperStyles(XWPFDocument document) {
        this.document = document;
        this.normal = document.getStyles().getStyles().stream()
                .filter(style -> style.getCTStyle().isSetDefault())
                .findFirst()
                .orElse(null);
    }

    /** {@code left}, {@code center}, {@code right} or {@code both}. */
    String align(XWPFParagraph paragraph) {
        return property(paragraph, p -> p.isSetJc() ? p.getJc().getVal().toString() : null)
                .orElse("left");
    }

    int firstLine(XWPFParagraph paragraph) {
        return indent(paragraph, i -> i.isSetFirstLine() ? i.getFirstLine() : null);
    }

    int left(XWPFParagraph paragraph) {
        return indent(paragraph, i -> i.isSetLeft() ? i.getLeft() : null);
    }

    int right(XWPFParagraph paragraph) {
        return indent(paragraph, i -> i.isSetRight() ? i.getRight() : null);
    }

    int before(XWPFParagraph paragraph) {
        return number(spacing(paragraph, s -> s.isSetBefore() ? s.getBefore() : null));
    }

    int after(XWPFParagraph paragraph) {
        return number(spacing(paragraph, s -> s.isSetAfter() ? s.getAfter() : null));
    }

    /** The height of a line; nothing where it follows from the size of the text. */
    Optional<Integer> exactLine(XWPFParagraph paragraph) {
        return line(paragraph).filter(PaperStyles::isExact).map(s -> number(s.getLine()));
    }

    /** The height of a line that follows from the size of the text, in 240ths; nothing where none is set. */
    Optional<Integer> relativeLine(XWPFParagraph paragraph) {
        return line(paragraph).filter(s -> !isExact(s)).map(s -> number(s.getLine()));
    }

    boolean keepsNext(XWPFParagraph paragraph) {
        return property(paragraph, p -> p.isSetKeepNext() ? POIXMLUnits.parseOnOff(p.getKeepNext()) : null)
                .orElse(false);
    }

    boolean beginsPage(XWPFParagraph paragraph) {
        return property(
                        paragraph,
                        p -> p.isSetPageBreakBefore() ? POIXMLUnits.parseOnOff(p.getPageBreakBefore()) : null)
                .orElse(false);
    }

    /** The size of the text in half points. */
    int size(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .map(XWPFRun::getFontSizeAsDouble)
                .filter(Objects::nonNull)
                .findFirst()
                .map(points -> (int) Math.round(points * 2))
                .or(() -> text(
                                paragraph,
                                r -> r.sizeOfSzArray() > 0 ? r.getSzArray(0).getVal() : null)
                        .map(PaperStyles::number))
                .orElse(DEFAULT_SIZE);
    }

    /** The family of the Chinese text by its name in office programs; nothing where none is set. */
    Optional<String> font(XWPFParagraph paragraph) {
        return text(
                paragraph, r -> r.sizeOfRFontsArray() > 0 ? r.getRFontsArray(0).getEastAsia() : null);
    }

    /** Whether the text is bold where a run does not say otherwise. */
    boolean bold(XWPFParagraph paragraph) {
        return text(paragraph, r -> r.sizeOfBArray() > 0 ? POIXMLUnits.parseOnOff(r.getBArray(0)) : null)
                .orElse(false);
    }

    static int number(Object value) {
        return value instanceof BigInteger number
                ? number.intValue()
                : value == null ? 0 : Integer.parseInt(value.toString());
    }

    private Optional<CTSpacing> line(XWPFParagraph paragraph) {
        return property(paragraph, p -> p.isSetSpacing() && p.getSpacing().isSetLine() ? p.getSpacing() : null);
    }

    private static boolean isExact(CTSpacing spacing) {
        return spacing.isSetLineRule() && spacing.getLineRule() != STLineSpacingRule.AUTO;
    }

    private Object spacing(XWPFParagraph paragraph, Function<CTSpacing, Object> of) {
        return property(paragraph, p -> p.isSetSpacing() ? of.apply(p.getSpacing()) : null)
                .orElse(null);
    }

    private int indent(XWPFParagraph paragraph, Function<CTInd, Object> of) {
        return number(property(paragraph, p -> p.isSetInd() ? of.apply(p.getInd()) : null)
                .orElse(null));
    }

    private <T> Optional<T> property(XWPFParagraph paragraph, Function<CTPPrBase, T> of) {
        Stream<CTPPrBase> own = Stream.ofNullable(paragraph.getCTP().getPPr());
        Stream<CTPPrBase> general =
                styles(paragraph).stream().map(style -> style.getCTStyle().getPPr());
        return first(Stream.concat(own, general), of);
    }

    private <T> Optional<T> text(XWPFParagraph paragraph, Function<CTRPr, T> of) {
        Stream<CTRPr> general =
                styles(paragraph).stream().map(style -> style.getCTStyle().getRPr());
        var defaults = document.getStyles().getDefaultRunStyle();
        return first(Stream.concat(general, Stream.ofNullable(defaults == null ? null : defaults.getRPr())), of);
    }

    private static <P, T> Optional<T> first(Stream<P> properties, Function<P, T> of) {
        return properties
                .filter(Objects::nonNull)
                .map(of)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The style of a paragraph and those it is based on. */
    private List<XWPFStyle> styles(XWPFParagraph paragraph) {
        List<XWPFStyle> chain = new ArrayList<>();
        var styles = document.getStyles();
        XWPFStyle style = paragraph.getStyle() == null ? normal : styles.getStyle(paragraph.getStyle());
        while (style != null && !chain.contains(style)) {
            chain.add(style);
            String base = style.getBasisStyleID();
            style = base == null ? null : styles.getStyle(base);
        }
        return chain;
    }
}
