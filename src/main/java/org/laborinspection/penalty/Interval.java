package org.laborinspection.penalty;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a fine may be within its band, in yuan, exact; a band without its end stops short of {@code high}. */
record Interval(BigDecimal low, BigDecimal high, boolean closed) {

    boolean contains(BigDecimal sum) {
        return sum.signum() > 0
                && sum.compareTo(low) >= 0
                && (closed ? sum.compareTo(high) <= 0 : sum.compareTo(high) < 0);
    }

    /** Down to whole yuan without leaving the band: up if down leaves it, and to the fen where no whole yuan lies within. */
    BigDecimal round(BigDecimal sum) {
        var down = sum.setScale(0, RoundingMode.DOWN);
        if (contains(down)) {
            return down;
        }
        var up = sum.setScale(0, RoundingMode.UP);
        if (contains(up)) {
            return up;
        }
        var fen = sum.setScale(2, RoundingMode.DOWN);
        return contains(fen) ? fen : sum.setScale(2, RoundingMode.UP);
    }

    String text() {
        return Yuan.text(low) + "元至" + Yuan.text(high) + "元" + (closed ? "" : "（不含）");
    }
}
