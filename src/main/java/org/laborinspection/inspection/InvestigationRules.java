package org.laborinspection.inspection;

import java.time.LocalDate;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.evidence.EvidenceKind;
import org.laborinspection.inspection.InvestigationForms.Evidence;

/** The conditions of the investigation (CASE-07 … CASE-11). */
final class InvestigationRules {

    private InvestigationRules() {}

    /** One of the eight kinds, obtained after the filing and not in the future (CASE-08; 处罚法第四十六条). */
    static void check(Evidence evidence, LocalDate today) {
        if (EvidenceKind.of(evidence.kind()).isEmpty()) {
            throw Refusal.field("evidence.kind", "“" + evidence.kind() + "”不是法定证据种类，请重新选择");
        }
        if (evidence.obtainedOn().isAfter(today)) {
            throw Refusal.field("evidence.obtainedOn", "证据取得日期不能晚于今天");
        }
    }

    /** An investigation without a single piece of evidence has not been made (CASE-08). */
    static void checkConcluded(int evidence) {
        if (evidence == 0) {
            throw new Refusal("CASE-08", "《行政处罚法》第四十六条", "本案还没有登记或者上传任何证据，不能终结调查，请先登记证据");
        }
    }

    /** What was filled in belongs to what was chosen; neither is lost and neither is missing. */
    static void belongs(String outcome, String wanted, String field, Object part, String what) {
        if (outcome.equals(wanted) && part == null) {
            throw Refusal.field(field, "请填写" + what);
        }
        if (!outcome.equals(wanted) && part != null) {
            throw Refusal.field("outcome", "填写了" + what + "，请选择相应的办理事项后再提交");
        }
    }
}
