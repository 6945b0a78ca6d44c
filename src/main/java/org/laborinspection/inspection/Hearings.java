package org.laborinspection.inspection;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.inspection.HearingForms.Plan;
import org.springframework.stereotype.Component;

/** What {@code HoldHearing} asks for: who chairs, when, and which papers go out. */
@Component
public class Hearings {

    private final CaseEntries entries;
    private final Documents documents;

    Hearings(CaseEntries entries, Documents documents) {
        this.entries = entries;
        this.documents = documents;
    }

    /** The chairman of the hearing as it is planned, alone. */
    public List<String> chair(DelegateExecution execution) {
        return List.of(plan(execution).chair());
    }

    /** When the hearing is to begin. */
    public Date heldAt(DelegateExecution execution) {
        return Date.from(plan(execution).heldAt().atZone(Office.ZONE).toInstant());
    }

    /** The papers of the hearing that have not reached the party yet. */
    public List<Long> notices(DelegateExecution execution) {
        return documents.ofCase(execution.getProcessBusinessKey()).stream()
                .filter(paper -> paper.kind() == DocumentKind.D25 || paper.kind() == DocumentKind.D26)
                .filter(paper -> documents.proofOf(paper.id()).isEmpty())
                .map(IssuedDocument::id)
                .toList();
    }

    private Plan plan(DelegateExecution execution) {
        return entries.latest(execution.getProcessBusinessKey(), EntryType.HEARING_PLAN, Plan.class);
    }
}
