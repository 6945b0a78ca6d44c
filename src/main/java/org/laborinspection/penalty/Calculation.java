package org.laborinspection.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the law makes of one violation, with every step, so that anyone can redo it by hand (E.3). Sums are in yuan.
 *
 * @param doubt why the row waits for the legal reviewers; null if it does not
 * @param band code of the band, see {@link Band.Kind}
 * @param amount the fine; zero where none is imposed
 * @param unitAmount the fine per person, per person and month or per yuan of the base, for comparison with other cases
 * @param units by what the limits are multiplied
 * @param lower least and
 * @param cap greatest fine the law allows here
 * @param reduced below the lower limit
 * @param manual whether somebody set the amount within its band
 */
public record Calculation(
        String entry,
        String label,
        LocalDate endedOn,
        String article,
        String version,
        String doubt,
        String band,
        String bandLabel,
        BigDecimal amount,
        BigDecimal unitAmount,
        BigDecimal units,
        BigDecimal lower,
        BigDecimal cap,
        BigDecimal confiscation,
        boolean warning,
        boolean revocation,
        boolean reduced,
        boolean manual,
        String deviation,
        List<Step> steps) {

    /** One line of the calculation sheet. */
    public record Step(String label, String text) {}

    /** The same with one more line at its end. */
    public Calculation with(Step step) {
        return new Calculation(
                entry,
                label,
                endedOn,
                article,
                version,
                doubt,
                band,
                bandLabel,
                amount,
                unitAmount,
                units,
                lower,
                cap,
                confiscation,
                warning,
                revocation,
                reduced,
                manual,
                deviation,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    boolean milderThan(Calculation other) {
        return revocation == other.revocation ? amount.compareTo(other.amount) < 0 : !revocation;
    }
}
