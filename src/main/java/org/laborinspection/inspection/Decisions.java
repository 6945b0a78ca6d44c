package org.laborinspection.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.inspection.ApprovalForms.Decision;
import org.springframework.stereotype.Component;

/** What the case asks for after a decision: which papers must be served, and which of them are to be performed. */
@Component
public class Decisions {

    /** The papers that decide something (CASE-22). */
    static final Set<DocumentKind> KINDS =
            EnumSet.of(DocumentKind.D31, DocumentKind.D32, DocumentKind.D33, DocumentKind.D34, DocumentKind.D37);

    private final CaseEntries entries;
    private final Documents documents;
    private final Obligations obligations;

    Decisions(CaseEntries entries, Documents documents, Obligations obligations) {
        this.entries = entries;
        this.documents = documents;
        this.obligations = obligations;
    }

    /** The papers decided last, each to be served. */
    public List<Long> unserved(DelegateExecution execution) {
        return entries.latest(execution.getProcessBusinessKey(), EntryType.DECISION, Decision.class)
                .documents();
    }

    /** The served decisions whose performance has not begun. */
    public List<Long> owed(DelegateExecution execution) {
        return obligations.of(execution.getProcessBusinessKey()).stream()
                .filter(o -> o.state() == Obligation.State.ISSUED)
                .filter(o -> documents.proofOf(o.document()).isPresent())
                .map(Obligation::document)
                .toList();
    }
}
