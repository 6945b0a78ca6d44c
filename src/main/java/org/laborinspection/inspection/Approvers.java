package org.laborinspection.inspection;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who approves: asked by the models when a task begins. */
@Component
public class Approvers {

    private final Rounds rounds;

    Approvers(Rounds rounds) {
        this.rounds = rounds;
    }

    /** A transfer to the police is for the head of the bureau alone (CASE-S3). */
    public List<String> ofProposal(DelegateExecution execution) {
        var proposal = rounds.proposal(execution.getProcessBusinessKey());
        return List.of(proposal.has(Measure.CRIME) ? "bureau-head" : "bureau-leader");
    }
}
