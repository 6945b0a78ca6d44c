package org.laborinspection.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is recorded of a decision once it is served: payments, remedies, the way to the court; sums in yuan. */
final class DemoPayments {

    private DemoPayments() {}

    static Map<String, Object> paid(LocalDate on, String yuan) {
        return Map.of("payments", List.of(payment(on, yuan)), "note", "已核对银行回单");
    }

    static Map<String, Object> deferral(LocalDate firstOn, String first, LocalDate secondOn, String second) {
        return Map.of(
                "reason",
                "订单减少，资金周转困难，申请分两期缴纳",
                "plan",
                List.of(
                        Map.of("dueOn", firstOn.toString(), "amount", new BigDecimal(first)),
                        Map.of("dueOn", secondOn.toString(), "amount", new BigDecimal(second))));
    }

    static Map<String, Object> reconsideration(LocalDate on) {
        return Map.of("remedy", "RECONSIDERATION", "filedOn", on.toString(), "authority", "示例县人民政府");
    }

    static Map<String, Object> urging() {
        return Map.of("way", "到示例银行示例县支行缴纳，凭缴款凭证到本局核销");
    }

    static Map<String, Object> objection(LocalDate on) {
        return Map.of(
                "statedOn", on.toString(), "content", "称资金尚未到位，请求再宽限一个月", "review", "履行期限早已届满，当事人未申请延期、分期缴纳，不予采纳");
    }

    static Map<String, Object> application() {
        return Map.of("request", "强制执行行政处罚决定书确定的罚款及加处罚款", "grounds", "决定书送达后当事人未申请复议、未提起诉讼，期满不履行，经催告仍不履行");
    }

    static Map<String, Object> court(LocalDate on, String documentNo) {
        return Map.of("courtOn", on.toString(), "documentNo", documentNo);
    }

    static Map<String, Object> collected(LocalDate on, String yuan) {
        return Map.of("courtOn", on.toString(), "payments", List.of(payment(on, yuan)));
    }

    private static Map<String, Object> payment(LocalDate on, String yuan) {
        return Map.of(
                "paidOn",
                on.toString(),
                "amount",
                new BigDecimal(yuan),
                "kind",
                "PRINCIPAL",
                "receipt",
                "示例凭证" + on.toString().replace("-", ""));
    }
}
