package org.laborinspection.inspection;

import java.util.Optional;
import org.laborinspection.casefile.Labelled;
import org.laborinspection.document.DocumentKind;

/** What a proposal asks for (CASE-12); several may stand side by side, each with a decision paper of its own. */
enum Measure implements Labelled {
    CORRECTION("责令限期改正", DocumentKind.D31),
    HANDLING("行政处理", DocumentKind.D32),
    PENALTY("行政处罚", DocumentKind.D33),
    NO_PENALTY("不予行政处罚", DocumentKind.D34),
    TRANSFER("移送有权部门", DocumentKind.D37),
    CRIME("移送公安机关", DocumentKind.D37),
    WITHDRAWAL("撤销立案", null);

    private final String label;
    private final DocumentKind decision;

    Measure(String label, DocumentKind decision) {
        this.label = label;
        this.decision = decision;
    }

    @Override
    public String label() {
        return label;
    }

    /** The paper that decides it; none for a withdrawal, which ends the case instead. */
    Optional<DocumentKind> decision() {
        return Optional.ofNullable(decision);
    }

    /** Whether the party must be heard before (处罚法第四十四条、条例第十九条); an order to correct needs no notice. */
    boolean noticeOwed() {
        return this == HANDLING || this == PENALTY;
    }

    /** Whether the decision leaves something to be done. */
    boolean obliges() {
        return decision != null && this != NO_PENALTY;
    }
}
