package org.laborinspection.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A sum received for an obligation, in yuan, with the number of its receipt. */
public record Payment(LocalDate paidOn, BigDecimal amount, Kind kind, String receipt) {

    /** What it was paid for: what the decision orders, or the fine added for being late (处罚法第七十二条). */
    public enum Kind implements Labelled {
        PRINCIPAL("本金"),
        LATE("加处罚款");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
