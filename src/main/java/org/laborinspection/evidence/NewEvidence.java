package org.laborinspection.evidence;

import java.time.LocalDate;
import org.laborinspection.casefile.Refusal;

/**
 * What is said of a file when it is uploaded.
 *
 * @param document id of the paper whose service it proves; null for evidence of the facts, which has a kind and a source
 * @param name how the evidence is called; null to call it as the file
 * @param obtainedOn the day on which the office obtained it
 * @param sealed whether it names the informant
 */
public record NewEvidence(
        Long document,
        EvidenceKind kind,
        String name,
        String source,
        Integer pages,
        LocalDate obtainedOn,
        String note,
        boolean sealed) {

    public NewEvidence {
        if (document == null && kind == null) {
            throw Refusal.field("kind", "请选择证据种类");
        }
        if (document == null && (source == null || source.isBlank())) {
            throw Refusal.field("source", "请填写证据来源");
        }
        if (document == null && obtainedOn == null) {
            throw Refusal.field("obtainedOn", "请填写取得日期");
        }
    }

    /** A photograph, receipt or recording that proves that a paper was served. */
    public static NewEvidence ofService(long document, String note, boolean sealed) {
        return new NewEvidence(document, null, null, null, null, null, note, sealed);
    }
}
