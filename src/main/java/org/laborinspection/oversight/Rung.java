package org.laborinspection.oversight;

import java.util.List;

/**
 * A rung of the warning ladder, as the table {@code WarningLadder} has it: a target the bureau sets for itself.
 *
 * @param amount percent used, days left, or days between two warnings, as its measure has it; 0 where it needs none
 * @param told who is warned: {@code handlers}, or ids of groups
 */
record Rung(String id, String label, Measure measure, int amount, List<String> told, String article) {

    /** By what it is known that a clock has reached it. */
    enum Measure {
        USED_SHARE,
        WORKING_DAYS_LEFT,
        ENDED,
        EVERY_DAYS_AFTER
    }
}
