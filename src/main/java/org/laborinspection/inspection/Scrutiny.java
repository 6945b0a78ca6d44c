package org.laborinspection.inspection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.engine.DecisionTables;
import org.springframework.stereotype.Component;

/** Asks the office's tables whether a proposal is a major case and whether the party may ask for a hearing (CASE-15, 20). */
@Component
class Scrutiny {

    /** Who looks at a proposal between the chief and the leader. */
    enum Route {
        DISCUSSION,
        LEGALITY,
        NONE
    }

    /** Why the answer of a table is yes, and on which article. */
    record Reason(String reason, String article) {}

    private final DecisionTables tables;

    Scrutiny(DecisionTables tables) {
        this.tables = tables;
    }

    /** A major case is discussed, then reviewed; every other penalty, and the choice of none, is reviewed (CASE-17). */
    Route of(Proposal proposal, Optional<Proposal> noticed) {
        if (major(proposal, noticed).isPresent()) {
            return Route.DISCUSSION;
        }
        return proposal.has(Measure.PENALTY) || proposal.has(Measure.NO_PENALTY) ? Route.LEGALITY : Route.NONE;
    }

    /** Why the case is a major one; {@code noticed} is the proposal the party was told of, if it was. */
    Optional<Reason> major(Proposal proposal, Optional<Proposal> noticed) {
        if (proposal.has(Measure.WITHDRAWAL)) {
            return Optional.empty();
        }
        var inputs = inputs(proposal);
        inputs.put("reduced", proposal.isReduced());
        inputs.put("complex", proposal.isComplex());
        inputs.put("revised", noticed.filter(told -> !proposal.same(told)).isPresent());
        return ask("MajorCase", inputs);
    }

    /** Why wages that stay unpaid after an order are for the police (CASE-S4; 法释〔2013〕3号第三条). */
    Optional<Reason> wageCrime(List<CaseFile.Worker> workers) {
        var owed = workers.stream()
                .map(CaseFile.Worker::owed)
                .filter(Objects::nonNull)
                .filter(sum -> sum.signum() > 0)
                .toList();
        var inputs = new HashMap<String, Object>();
        inputs.put("workers", owed.size());
        inputs.put(
                "total", owed.stream().reduce(BigDecimal.ZERO, BigDecimal::add).longValue());
        inputs.put(
                "largest",
                owed.stream().reduce(BigDecimal.ZERO, BigDecimal::max).longValue());
        return ask("WageCrime", inputs);
    }

    /** Why the party may ask for a hearing. */
    Optional<Reason> hearing(Proposal proposal) {
        return proposal.has(Measure.PENALTY) ? ask("HearingRight", inputs(proposal)) : Optional.empty();
    }

    private Optional<Reason> ask(String table, Map<String, Object> inputs) {
        return tables.row(table, inputs)
                .map(row -> new Reason((String) row.get("reason"), (String) row.get("article")));
    }

    private static Map<String, Object> inputs(Proposal proposal) {
        var inputs = new HashMap<String, Object>();
        inputs.put("revocation", proposal.isRevocation());
        inputs.put("party", proposal.party() == null ? "" : proposal.party().name());
        inputs.put("fine", proposal.fineOrZero().longValue());
        inputs.put("confiscation", proposal.confiscationOrZero().longValue());
        return inputs;
    }
}
