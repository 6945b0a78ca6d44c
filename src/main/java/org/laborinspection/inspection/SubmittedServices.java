package org.laborinspection.inspection;

import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.engine.SubmittedJson;
import org.laborinspection.inspection.ServiceForms.Served;
import org.springframework.stereotype.Component;

/** Reads back what was kept of the service of a paper. */
@Component
class SubmittedServices {

    private final CaseFiles cases;
    private final SubmittedJson json;

    SubmittedServices(CaseFiles cases, SubmittedJson json) {
        this.cases = cases;
        this.json = json;
    }

    /** The last service recorded for this paper. */
    Served latest(String caseNo, long document) {
        return cases.entries(caseNo, EntryType.SERVICE).stream()
                .map(entry -> json.read(entry.data().toString(), Served.class))
                .filter(served -> served.document() == document)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
