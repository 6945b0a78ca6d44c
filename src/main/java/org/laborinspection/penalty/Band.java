package org.laborinspection.penalty;

import java.math.BigDecimal;
import org.laborinspection.casefile.Labelled;

/**
 * A part of the range of a fine: a row of the table {@code PenaltyBand}, in percent of the range above its lower limit;
 * for a reduction in percent of the lower limit.
 *
 * @param closed whether the end belongs to it
 * @param point where in it a fine lies that nobody adjusted
 */
public record Band(Kind kind, String label, int from, int to, boolean closed, int point, String article) {

    /** In the order of what is heavier. */
    public enum Kind implements Labelled {
        EXEMPT("不予处罚"),
        REDUCED("减轻"),
        LIGHT("从轻"),
        GENERAL("一般"),
        HEAVY("从重");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** The fine per unit at {@code percent} of the band's measure. */
    BigDecimal at(PenaltyRange range, int percent) {
        var share = BigDecimal.valueOf(percent).movePointLeft(2);
        return kind == Kind.REDUCED
                ? range.lower().multiply(share)
                : range.lower().add(range.span().multiply(share));
    }
}
