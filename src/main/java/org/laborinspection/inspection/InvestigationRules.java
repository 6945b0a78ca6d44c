package org.laborinspection.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.evidence.EvidenceKind;
import org.laborinspection.inspection.InvestigationForms.Evidence;
import org.laborinspection.inspection.InvestigationForms.Inspection;
import org.laborinspection.inspection.InvestigationForms.Interview;
import org.laborinspection.inspection.InvestigationForms.Signature;

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

    /** Two different handlers ask; who refuses to sign is noted with the reason (CASE-07; 处罚法第五十五条). */
    static void check(CaseFile file, Interview interview, LocalDateTime now) {
        twoHandlers(file, interview.interviewer1(), interview.interviewer2(), "询问");
        times(interview.startedAt(), interview.endedAt(), now);
        if (interview.signature() == Signature.REFUSED
                && (interview.refusalReason() == null
                        || interview.refusalReason().isBlank())) {
            throw Refusal.field("interviews.refusalReason", "被询问人拒绝签名的，请注明原因");
        }
    }

    static void check(CaseFile file, Inspection inspection, LocalDateTime now) {
        twoHandlers(file, inspection.inspector1(), inspection.inspector2(), "检查");
        times(inspection.startedAt(), inspection.endedAt(), now);
    }

    /** An investigation without a single piece of evidence has not been made (CASE-08). */
    static void checkConcluded(int evidence) {
        if (evidence == 0) {
            throw new Refusal("CASE-08", "《行政处罚法》第四十六条", "本案还没有登记或者上传任何证据，不能终结调查，请先登记证据");
        }
    }

    private static void twoHandlers(CaseFile file, String first, String second, String act) {
        if (first.equals(second) || !file.isHandler(first) || !file.isHandler(second)) {
            throw new Refusal("CASE-07", "《行政处罚法》第四十二条、第五十五条", act + "须由本案两名不同的承办人员进行，请重新选择");
        }
    }

    private static void times(LocalDateTime from, LocalDateTime to, LocalDateTime now) {
        if (!from.isBefore(to)) {
            throw Refusal.field("endedAt", "结束时间应当晚于开始时间");
        }
        if (to.isAfter(now)) {
            throw Refusal.field("endedAt", "结束时间不能晚于现在");
        }
    }
}
