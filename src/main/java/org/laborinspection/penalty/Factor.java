package org.laborinspection.penalty;

import org.laborinspection.casefile.Labelled;

/**
 * A circumstance that bears on how heavy a penalty is: a row of the table {@code PenaltyFactor}.
 *
 * @param weight what it counts for, for or against
 * @param citizen whether only a natural person can have it
 */
public record Factor(String id, String label, Kind kind, int weight, boolean citizen, String article) {

    /** STATUTORY allows to go below the lower limit; EXEMPT leaves no room for a penalty (处罚法第三十条至第三十三条). */
    public enum Kind implements Labelled {
        EXEMPT("不予处罚"),
        STATUTORY("法定从轻或者减轻"),
        LIGHTER("从轻"),
        HEAVIER("从重");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Positive makes heavier. */
    int score() {
        return switch (kind) {
            case EXEMPT -> 0;
            case STATUTORY, LIGHTER -> -weight;
            case HEAVIER -> weight;
        };
    }
}
