package org.laborinspection.casework;

import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.Refusal;

/** Recusal of handlers (CASE-06; 处罚法第四十三条). */
public final class RecusalRules {

    private static final String RULE = "CASE-06";
    private static final String ARTICLE = "《行政处罚法》第四十三条";

    private RecusalRules() {}

    /** Only a handler of an open case can be recused from it. */
    public static void check(CaseFile file, RecusalRequest request) {
        if (file.filedOn() == null || file.closedOn() != null) {
            throw new Refusal(RULE, ARTICLE, "本案尚未立案或者已经结案，不能申请承办人员回避");
        }
        if (!file.isHandler(request.handler())) {
            throw Refusal.field("handler", "申请回避的人员不是本案承办人员，请重新选择");
        }
    }
}
