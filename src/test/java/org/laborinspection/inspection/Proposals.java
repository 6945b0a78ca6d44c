package org.laborinspection.inspection;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.laborinspection.penalty.Violation;

/** Proposals as they are kept, for tests that need no office. */
final class Proposals {

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private Proposals() {}

    /** A penalty as the office's tables made it, in yuan. */
    static Map<String, Object> fine(String yuan) {
        var proposal = DecisionScenario.proposal("PENALTY");
        proposal.put("party", "ORGANISATION");
        proposal.put("fine", yuan);
        proposal.put("penaltyBasis", "《劳动保障监察条例》第三十条");
        proposal.put("discretion", "拒不改正，无从轻、从重情节，取中间幅度");
        return proposal;
    }

    static Violation violation(Map<String, ?> form) {
        return JSON.convertValue(form, Violation.class);
    }

    static Proposal of(Map<String, ?> form) {
        return JSON.convertValue(form, Proposal.class);
    }
}
