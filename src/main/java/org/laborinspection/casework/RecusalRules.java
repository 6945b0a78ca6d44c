package org.laborinspection.casework;

import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.HandlerLaw;
import org.laborinspection.casefile.Refusal;

/** Recusal of handlers (CASE-06; 处罚法第四十三条; AUD-06; 社会保险稽核办法第七条). */
public final class RecusalRules {

    private RecusalRules() {}

    /** Only a handler of an open case can be recused from it. */
    public static void check(CaseFile file, RecusalRequest request) {
        var law = HandlerLaw.of(file.kind());
        if (file.filedOn() == null || file.closedOn() != null) {
            throw law.recused("本案尚未立案或者已经结案，不能申请" + law.role() + "回避");
        }
        if (!file.isHandler(request.handler())) {
            throw Refusal.field("handler", "申请回避的人员不是本案" + law.role() + "，请重新选择");
        }
    }
}
