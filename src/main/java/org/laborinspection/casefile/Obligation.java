package org.laborinspection.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one decision makes the party owe (CASE-24, CASE-25).
 *
 * @param document id of the decision paper; the obligation's own key
 * @param measure the measure decided, by name
 * @param amount what is to be paid, in yuan; null where nothing is
 * @param changedOn the day on which it came into its state
 */
public record Obligation(
        long document,
        String caseNo,
        String measure,
        BigDecimal amount,
        State state,
        LocalDate createdOn,
        LocalDate changedOn) {

    /** Where an obligation stands, from the issue of its decision to its end. */
    public enum State implements Labelled {
        ISSUED("待送达"),
        OPEN("履行中"),
        REMEDY("复议诉讼中"),
        OVERDUE("期满未履行"),
        APPLIED("已申请强制执行"),
        ACCEPTED("法院已受理"),
        ESCALATED("待另行处理"),
        FULFILLED("已履行"),
        TRANSFERRED("已移送"),
        TERMINATED("终结执行"),
        REFUSED("法院未准予执行"),
        LAPSED("丧失申请执行权"),
        REPLACED("已另行处理");

        private static final Set<State> SETTLED =
                EnumSet.of(FULFILLED, TRANSFERRED, TERMINATED, REFUSED, LAPSED, REPLACED);
        private static final Set<State> ENFORCED = EnumSet.of(OVERDUE, APPLIED, ACCEPTED);

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        /** Nothing more is expected of anybody. */
        public boolean settled() {
            return SETTLED.contains(this);
        }

        /** Its term is over and its enforcement is under way; the case may be closed meanwhile, its clocks stay. */
        public boolean enforced() {
            return ENFORCED.contains(this);
        }
    }
}
