package org.laborinspection.demo;

import static org.laborinspection.demo.DemoForms.closure;

import java.util.List;
import java.util.stream.Stream;

/** Cases with a served decision: paid, deferred, contested, enforced by the court, handed over, closed. */
final class PerformanceScript extends CaseScript {

    PerformanceScript(WorkingDays days) {
        super(days);
    }

    @Override
    List<DemoCase> cases() {
        return Stream.of(performance(), enforcement(), transfer(), ended())
                .flatMap(List::stream)
                .toList();
    }

    private List<DemoCase> performance() {
        return List.of(
                unpaid("示例农机厂", "15800").openedWithProof(48).fined(20, "8000").paid(12, "3000"),
                unpaid("示例砖瓦厂", "17200").openedWithProof(38).fined(8, "9000").deferralRequested(2, "4500", "4500"),
                unpaid("示例印染厂", "11900").openedWithProof(70).fined(40, "7000").reconsiderationSought(10),
                unpaid("示例劳务派遣有限公司", "23400")
                        .openedWithProof(36)
                        .owing("支付示例劳动者甲工资", "23400")
                        .decidedThreefold(6, 15, "6000"));
    }

    /** Six months and more after service, when all remedies are over. */
    private List<DemoCase> enforcement() {
        return List.of(
                unpaid("示例矿山设备厂", "9100")
                        .openedWithProof(170)
                        .fined(140, "3000")
                        .overdue(4),
                unpaid("示例五号建筑有限公司", "14600")
                        .openedWithProof(186)
                        .fined(156, "6000")
                        .urged(16)
                        .objected(12),
                unpaid("示例果蔬加工厂", "12200")
                        .openedWithProof(210)
                        .fined(180, "5000")
                        .urged(40)
                        .applied(27)
                        .accepted(23)
                        .granted(18)
                        .closed(12, closure("行政处罚", "已向人民法院申请强制执行，法院已受理", "COURT_ACCEPTED"))
                        .replied(11)
                        .collected(6, "2000"));
    }

    private List<DemoCase> transfer() {
        return List.of(wages("示例幕墙工程有限公司", "反映拖欠工资，负责人逃匿")
                .owed("示例劳动者甲", "26400")
                .owed("示例劳动者乙", "31800")
                .owing("支付示例劳动者甲工资", "26400")
                .owing("支付示例劳动者乙工资", "31800")
                .opened(60)
                .evidence(52, "书证", "工资欠条复印件")
                .ordered(44, 10)
                .refusedToSign(42)
                .left(40)
                .supervised(28)
                .notCorrected(27)
                .proposed(24, DemoProposals.crime())
                .proposalReviewed(24)
                .proposalApproved(23, "head")
                .handedOver(23));
    }

    private List<DemoCase> ended() {
        return List.of(
                unpaid("示例文具厂", "6800")
                        .openedWithProof(90)
                        .fined(60, "4000")
                        .performed(52, "4000")
                        .closed(44, closure("行政处罚", "罚款已全部缴纳", "FULFILLED"))
                        .replied(42),
                patrol("CONTRACT", "示例超市", "日常巡查发现未与1名新进人员订立书面劳动合同", "《劳动合同法》第十条")
                        .headcount(1)
                        .opened(66)
                        .inspected(60)
                        .evidence(58, "书证", "当日补签的劳动合同")
                        .concluded(50)
                        .proposed(50, DemoProposals.noPenalty())
                        .proposalReviewed(48)
                        .legallyReviewed(46)
                        .proposalApproved(45)
                        .served(43)
                        .closed(36, closure("不予行政处罚", "已当场改正并接受教育", "NO_PENALTY")));
    }
}
