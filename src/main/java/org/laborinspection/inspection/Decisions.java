package org.laborinspection.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.DocumentState;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.springframework.stereotype.Component;

/** What the case asks for after a decision: which papers must be served, and which of them are to be performed. */
@Component
public class Decisions {

    /** The papers that decide something (CASE-22). */
    static final Set<DocumentKind> KINDS =
            EnumSet.of(DocumentKind.D31, DocumentKind.D32, DocumentKind.D33, DocumentKind.D34, DocumentKind.D37);

    private final Documents documents;
    private final Obligations obligations;

    Decisions(Documents documents, Obligations obligations) {
        this.documents = documents;
        this.obligations = obligations;
    }

    /** The decision papers that have not reached whom they are for. */
    public List<Long> unserved(DelegateExecution execution) {
        return documents.ofCase(execution.getProcessBusinessKey()).stream()
                .filter(paper -> KINDS.contains(paper.kind()) && paper.state() == DocumentState.ISSUED)
                .filter(paper -> documents.proofOf(paper.id()).isEmpty())
                .map(IssuedDocument::id)
                .toList();
    }

    /** The served decisions whose performance has not begun. */
    public List<Long> owed(DelegateExecution execution) {
        return obligations.of(execution.getProcessBusinessKey()).stream()
                .filter(o -> o.state() == Obligation.State.ISSUED)
                .map(Obligation::document)
                .toList();
    }
}
