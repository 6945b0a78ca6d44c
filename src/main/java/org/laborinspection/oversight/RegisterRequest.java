package org.laborinspection.oversight;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.Refusal;

/** The filter of the register as it is asked for over HTTP. */
record RegisterRequest(
        @Parameter(description = "期限的编号") String limit,
        @Parameter(description = "任一承办人员所属的中队、股室") String unit,
        @Parameter(description = "承办人员的登录名") String handler,
        @Parameter(description = "剩余工作日：今日至第几个工作日内到期的，不含已超期的") Integer daysLeft,
        @Parameter(description = "OVERDUE 已超期、TODAY 今日到期、SOON 即将到期、LATER 其余、SUSPENDED 中止") Colour colour,
        @Parameter(description = "届满日是否暂定") Boolean provisional,
        @Parameter(description = "案件类别：INSPECTION 监察、AUDIT 稽核") CaseKind kind,
        @Parameter(description = "用人单位名称或者案号的一部分") String text) {

    private static final int MOST_DAYS = 500;
    private static final int LONGEST = 100;

    /**
     * What of it this reader may see.
     *
     * @param wholly the kinds of cases of which he sees all
     */
    RegisterFilter by(String reader, Set<CaseKind> wholly) {
        if (daysLeft != null && (daysLeft < 0 || daysLeft > MOST_DAYS)) {
            throw Refusal.field("daysLeft", "剩余工作日应当在0至" + MOST_DAYS + "之间");
        }
        check("limit", limit);
        check("unit", unit);
        check("handler", handler);
        check("text", text);
        return new RegisterFilter(
                kind == null ? wholly : Set.of(kind),
                reader,
                blank(limit),
                blank(unit),
                blank(handler),
                daysLeft,
                colour,
                provisional,
                blank(text));
    }

    private static void check(String field, String value) {
        if (value != null && value.length() > LONGEST) {
            throw Refusal.field(field, "筛选条件 " + field + " 不能超过" + LONGEST + "字");
        }
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
