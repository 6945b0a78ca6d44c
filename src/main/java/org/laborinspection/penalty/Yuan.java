package org.laborinspection.penalty;

import java.math.BigDecimal;

/** Sums as a calculation writes them: without idle zeros. */
final class Yuan {

    private Yuan() {}

    static String text(BigDecimal sum) {
        return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
    }
}
