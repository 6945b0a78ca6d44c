package org.laborinspection.casework;

import org.laborinspection.casefile.CaseKind;

/** What the office can tell the process of every kind of case. */
public interface CaseProcess {

    /** The kind of case it runs. */
    CaseKind kind();

    /** Somebody asks that a handler be recused; until it is decided, the work goes on (CASE-06, AUD-06). */
    void requestRecusal(String caseNo, RecusalRequest request, String actor);
}
