package org.laborinspection.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.PenaltyConfiguration;
import org.laborinspection.engine.DecisionTables;

/** The office's tables without the office, and violations in few words. */
public final class Penalties {

    public static final LocalDate DECIDED = LocalDate.of(2026, 11, 23);

    private static final DecisionTables TABLES = new DecisionTables();

    private Penalties() {}

    public static Discretion discretion() {
        return discretion(TABLES);
    }

    static Discretion discretion(DecisionTables tables) {
        var beans = new PenaltyConfiguration();
        return beans.discretion(beans.penaltyRanges(tables), beans.bands(tables));
    }

    static PenaltyRanges ranges() {
        return new PenaltyConfiguration().penaltyRanges(TABLES);
    }

    static Bands bands() {
        return new PenaltyConfiguration().bands(TABLES);
    }

    static Draft of(String entry) {
        return new Draft(entry);
    }

    /** A violation in the making; whatever is not said is not there. */
    static final class Draft {

        private final String entry;
        private List<String> also = List.of();
        private LocalDate endedOn = LocalDate.of(2026, 9, 30);
        private Integer persons;
        private Integer months;
        private BigDecimal base;
        private BigDecimal gains;
        private Boolean conditionMet = true;
        private Boolean noFine;
        private Boolean revoke;
        private List<String> factors = List.of();
        private Boolean reduce;
        private String reason;
        private BigDecimal amount;
        private String amountReason;

        private Draft(String entry) {
            this.entry = entry;
        }

        Draft also(String... others) {
            also = List.of(others);
            return this;
        }

        Draft endedOn(String day) {
            endedOn = LocalDate.parse(day);
            return this;
        }

        Draft persons(int count) {
            persons = count;
            return this;
        }

        Draft months(int count) {
            months = count;
            return this;
        }

        Draft base(String yuan) {
            base = yuan == null ? null : new BigDecimal(yuan);
            return this;
        }

        Draft gains(String yuan) {
            gains = yuan == null ? null : new BigDecimal(yuan);
            return this;
        }

        Draft conditionOpen() {
            conditionMet = false;
            return this;
        }

        Draft noFine() {
            noFine = true;
            return this;
        }

        Draft revoke() {
            revoke = true;
            return this;
        }

        Draft factors(List<String> ids) {
            factors = ids;
            return this;
        }

        Draft factors(String... ids) {
            return factors(List.of(ids));
        }

        Draft reduce() {
            reduce = true;
            return this;
        }

        Draft because(String text) {
            reason = text;
            return this;
        }

        Draft amount(String yuan, String why) {
            amount = new BigDecimal(yuan);
            amountReason = why;
            return this;
        }

        Violation draft() {
            return new Violation(
                    entry,
                    also,
                    endedOn,
                    null,
                    persons,
                    months,
                    base,
                    gains,
                    conditionMet,
                    noFine,
                    revoke,
                    factors,
                    reduce,
                    reason,
                    amount,
                    amountReason,
                    null);
        }
    }
}
