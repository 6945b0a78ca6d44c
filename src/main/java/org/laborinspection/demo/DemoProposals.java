package org.laborinspection.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the demo's handlers propose: each measure with what it needs, sums in yuan. */
final class DemoProposals {

    private static final String REGULATION = "《劳动保障监察条例》第十八条";

    private DemoProposals() {}

    /** An order to correct within {@code days} calendar days, each item with its sum or an empty text. */
    static Map<String, Object> correction(int days, Map<String, String> items) {
        var proposal = proposal("CORRECTION");
        proposal.put("reason", "事实清楚、证据确凿，应当责令限期改正");
        return correct(proposal, days, items);
    }

    /** A fine for an organisation; from 10000 it is a major case with a right to a hearing. */
    static Map<String, Object> fine(String yuan) {
        var proposal = proposal("PENALTY");
        proposal.put("reason", "经责令拒不改正，应当依法处罚");
        return punish(proposal, yuan);
    }

    /** An order to correct, a handling that orders the same sums paid, and a fine, side by side. */
    static Map<String, Object> threefold(int days, Map<String, String> items, String fine) {
        var proposal = proposal("CORRECTION", "HANDLING", "PENALTY");
        proposal.put("reason", "责令规范工资支付，支付拖欠的工资，并依法处罚");
        proposal.put("payments", items(items));
        proposal.put("payDays", days);
        return punish(correct(proposal, days, Map.of("建立工资支付台账并按月公示", "")), fine);
    }

    static Map<String, Object> noPenalty() {
        var proposal = proposal("NO_PENALTY");
        proposal.put("reason", "初次违法且危害后果轻微，检查当日改正");
        proposal.put("noPenaltyGround", "FIRST");
        proposal.put("education", "已对负责人进行教育，告知有关规定");
        return proposal;
    }

    /** To the police: what was ordered in writing is still not paid. */
    static Map<String, Object> crime() {
        var proposal = proposal("CRIME");
        proposal.put("reason", "以逃匿方法逃避支付劳动报酬，数额较大，经责令仍不支付，涉嫌犯罪");
        proposal.put("transferTo", "示例县公安局");
        proposal.put("transferReason", "涉嫌拒不支付劳动报酬罪");
        proposal.put(
                "materials",
                List.of(
                        Map.of("name", "涉嫌犯罪案件情况的调查报告", "copies", 1),
                        Map.of("name", "限期改正指令书及送达回证复印件", "copies", 1),
                        Map.of("name", "工资表、欠条等证据复印件", "copies", 2)));
        return proposal;
    }

    static Map<String, Object> withdrawal() {
        var proposal = proposal("WITHDRAWAL");
        proposal.put("facts", "未订立书面劳动合同，检查后已全部补签");
        proposal.put("reason", "情节轻微，已经改正");
        proposal.put("ground", "MINOR_CORRECTED");
        return proposal;
    }

    private static Map<String, Object> proposal(String... measures) {
        var proposal = new HashMap<String, Object>();
        proposal.put("measures", List.of(measures));
        proposal.put("facts", "所反映的违法事实成立，有工资表、询问笔录等证据证实");
        proposal.put("statement", "单位承认上述事实");
        proposal.put("basis", REGULATION);
        return proposal;
    }

    private static Map<String, Object> correct(Map<String, Object> proposal, int days, Map<String, String> items) {
        proposal.put("items", items(items));
        proposal.put("termDays", days);
        return proposal;
    }

    private static Map<String, Object> punish(Map<String, Object> proposal, String fine) {
        proposal.put("party", "ORGANISATION");
        proposal.put("violations", List.of(defiance(fine)));
        proposal.put("discretion", "责令限期支付后仍拒不改正，结合欠薪人数、数额和配合情况裁量");
        return proposal;
    }

    /** What was ordered was not done; from 2000 to 20000 yuan, in the band its factors lead to. */
    private static Map<String, Object> defiance(String yuan) {
        var sum = Integer.parseInt(yuan);
        var factors = sum < 7400 ? List.of("COOPERATED") : sum < 14600 ? List.of() : List.of("MANY_PEOPLE");
        return Map.of(
                "entry",
                "DEFIANCE",
                "factors",
                factors,
                "amount",
                new BigDecimal(yuan),
                "amountReason",
                "参照欠薪数额确定",
                "deviation",
                "欠薪人数、数额与前案不同");
    }

    private static List<Map<String, Object>> items(Map<String, String> items) {
        return items.entrySet().stream().map(DemoProposals::item).toList();
    }

    private static Map<String, Object> item(Map.Entry<String, String> item) {
        return item.getValue().isEmpty()
                ? Map.of("item", item.getKey())
                : Map.of("item", item.getKey(), "amount", new BigDecimal(item.getValue()));
    }
}
