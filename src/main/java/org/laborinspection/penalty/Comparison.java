package org.laborinspection.penalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The fine of a violation beside the cases decided last for the same violation, by the unit (like cases alike, 处罚法第五条).
 *
 * @param cases the newest first
 * @param from least and
 * @param to greatest unit of the middle part; null where there are too few cases to tell
 * @param outside whether the fine lies outside of it, which wants a reason
 */
public record Comparison(List<DecidedFine> cases, BigDecimal from, BigDecimal to, boolean outside) {

    static Comparison of(List<DecidedFine> cases, BigDecimal unitAmount, ComparisonSettings settings) {
        if (cases.isEmpty() || cases.size() < settings.least()) {
            return new Comparison(cases, null, null, false);
        }
        var sorted = cases.stream().map(DecidedFine::unitAmount).sorted().toList();
        var tail = 100 - settings.middlePercent();
        var from = quantile(sorted, tail);
        var to = quantile(sorted, 200 - tail);
        return new Comparison(cases, from, to, unitAmount.compareTo(from) < 0 || unitAmount.compareTo(to) > 0);
    }

    /** Between the two nearest where it falls between them; {@code share} of 200. */
    private static BigDecimal quantile(List<BigDecimal> sorted, int share) {
        var place = (sorted.size() - 1) * share;
        var below = sorted.get(place / 200);
        var above = sorted.get(Math.min(place / 200 + 1, sorted.size() - 1));
        return above.subtract(below)
                .multiply(BigDecimal.valueOf(place % 200))
                .divide(BigDecimal.valueOf(200), 4, RoundingMode.HALF_UP)
                .add(below);
    }
}
