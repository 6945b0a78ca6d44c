package org.laborinspection.inspection;

import java.math.BigDecimal;

/**
 * What is owed and paid on a decision, in yuan.
 *
 * @param amount what the decision orders to pay; zero where nothing is
 * @param paid of that
 * @param late what was added for being late, up to today
 * @param latePaid of that
 */
record Account(BigDecimal amount, BigDecimal paid, BigDecimal late, BigDecimal latePaid) {

    BigDecimal outstanding() {
        return amount.subtract(paid).max(BigDecimal.ZERO);
    }

    BigDecimal lateOutstanding() {
        return late.subtract(latePaid).max(BigDecimal.ZERO);
    }

    boolean isPaid() {
        return outstanding().signum() == 0;
    }
}
