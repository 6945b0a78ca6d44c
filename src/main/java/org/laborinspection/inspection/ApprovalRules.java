package org.laborinspection.inspection;

import org.laborinspection.casefile.Refusal;
import org.laborinspection.inspection.DecisionForms.Proposal;

/** The conditions of a proposal (CASE-12, CASE-23a, CASE-26). */
final class ApprovalRules {

    private ApprovalRules() {}

    /** An order says what to correct and by when; a withdrawal says on which of its two grounds. */
    static void check(Proposal proposal) {
        if (proposal.measure() == Measure.CORRECTION) {
            if (proposal.items().isEmpty()) {
                throw Refusal.field("items", "责令限期改正的，请至少填写一项改正内容");
            }
            if (proposal.termDays() == null) {
                throw Refusal.field("termDays", "责令限期改正的，请填写改正期限");
            }
        } else if (proposal.ground() == null) {
            throw new Refusal("CASE-26", "《劳动保障监察条例》第十八条", "撤销立案限于情节轻微且已改正、违法事实不成立两种情形，请选择");
        }
    }
}
