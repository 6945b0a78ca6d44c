package org.laborinspection.penalty;

import java.math.BigDecimal;
import java.util.List;
import org.laborinspection.casefile.Labelled;

/**
 * What the law has for one violation on one day: a row of the table {@code PenaltyRange} (domain table E.1, E.2).
 *
 * @param version the version of the provision, in words
 * @param order what the party is ordered to do beside the penalty
 * @param lower least fine per unit, in yuan or times the base; zero where the law has no lower limit
 * @param upper greatest fine per unit; zero where the law has no fine
 * @param counted who is counted or what the base is, in Chinese; null for a fine that is not multiplied
 * @param optional the law says 可以: the fine may be left out
 * @param condition what must be so before there is a fine; null if nothing
 * @param note what stands against the row or must be known beside it; null if nothing
 * @param counterparts other rows for the same act (处罚法第二十九条)
 * @param successor the row that took the place of this one; null if it is this one in a later version (处罚法第三十七条)
 */
public record PenaltyRange(
        String id,
        String label,
        String subject,
        String version,
        String order,
        Measure measure,
        BigDecimal lower,
        BigDecimal upper,
        String counted,
        boolean optional,
        String condition,
        boolean warning,
        Confiscation confiscation,
        Revocation revocation,
        Liable liable,
        Status status,
        String note,
        List<String> counterparts,
        String successor,
        String article) {

    /** The base of a multiple, or what is confiscated. */
    static final String GAINS = "违法所得";

    /** What the limits are multiplied by. */
    public enum Measure implements Labelled {
        NONE("不设罚款"),
        RANGE("幅度"),
        PER_PERSON("按人"),
        PER_PERSON_MONTH("按人按月"),
        MULTIPLE("按倍数");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        boolean byPerson() {
            return this == PER_PERSON || this == PER_PERSON_MONTH;
        }
    }

    /** Whether illegal gains are confiscated; REQUIRED: without gains there is no fine either. */
    public enum Confiscation {
        NEVER,
        IF_ANY,
        REQUIRED
    }

    /** Whether the licence is revoked, and on what condition. */
    public enum Revocation implements Labelled {
        NEVER("不吊销"),
        ALWAYS("一律吊销"),
        GRAVE("情节严重"),
        NOT_CORRECTED("逾期不改正");

        private final String label;

        Revocation(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Who is punished: a responsible person has a fine, and a decision, of his own. */
    public enum Liable {
        ORGANISATION,
        PERSON,
        ANY
    }

    /** DOUBTFUL may be applied but is marked 待法制确认. */
    public enum Status {
        IN_FORCE,
        DOUBTFUL,
        UNUSABLE
    }

    /** A fixed sum leaves nothing to discretion. */
    public boolean fixed() {
        return measure != Measure.NONE && lower.compareTo(upper) == 0;
    }

    public boolean doubtful() {
        return status == Status.DOUBTFUL;
    }

    /** Whether the fine is a multiple of what was gained. */
    public boolean multipliesGains() {
        return measure == Measure.MULTIPLE && GAINS.equals(counted);
    }

    BigDecimal span() {
        return upper.subtract(lower);
    }
}
