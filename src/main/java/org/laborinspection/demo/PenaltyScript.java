package org.laborinspection.demo;

import static org.laborinspection.demo.DemoProposals.fine;

import java.util.List;
import java.util.stream.Stream;

/** Cases on their way to a penalty: reviewed, discussed, heard, signed, published. */
final class PenaltyScript extends CaseScript {

    PenaltyScript(WorkingDays days) {
        super(days);
    }

    @Override
    List<DemoCase> cases() {
        return Stream.of(approval(), notice(), hearing(), decision())
                .flatMap(List::stream)
                .toList();
    }

    private List<DemoCase> approval() {
        return List.of(
                unpaid("示例钢结构工程有限公司", "46200")
                        .openedWithProof(38)
                        .concluded(5)
                        .proposed(4, fine("18000"))
                        .proposalReviewed(2),
                unpaid("示例制鞋厂", "8700")
                        .handlers("inspector2", "inspector3")
                        .openedWithProof(33)
                        .concluded(7)
                        .proposed(6, fine("4000"))
                        .proposalReviewed(3));
    }

    private List<DemoCase> notice() {
        return List.of(
                unpaid("示例纺织有限公司", "39800").openedWithProof(36).noticedAsMajor(2, fine("15000")),
                unpaid("示例皮革制品厂", "12600")
                        .openedWithProof(40)
                        .noticed(12, fine("6000"))
                        .stated(9)
                        .heard(5, "STATED"),
                unpaid("示例石材厂", "9400")
                        .openedWithProof(34)
                        .noticed(7, fine("5000"))
                        .waived(5)
                        .reportWritten(2));
    }

    private List<DemoCase> hearing() {
        return List.of(
                unpaid("示例家具有限公司", "52000")
                        .openedWithProof(42)
                        .noticedAsMajor(5, fine("20000"))
                        .hearingRequested(2),
                unpaid("示例陶瓷厂", "33500")
                        .openedWithProof(45)
                        .noticedAsMajor(7, fine("12000"))
                        .hearingRequested(4)
                        .hearingAccepted(2),
                unpaid("示例养老服务中心", "41300")
                        .handlers("inspector1", "inspector3")
                        .openedWithProof(50)
                        .noticedAsMajor(12, fine("16000"))
                        .stated(10)
                        .hearingRequested(9)
                        .hearingAccepted(8)
                        .hearingPlanned(6, days.ahead(5))
                        .hearingAnnounced(5),
                unpaid("示例快递服务部", "28900")
                        .openedWithProof(54)
                        .noticedAsMajor(17, fine("13000"))
                        .hearingRequested(14)
                        .hearingAccepted(12)
                        .hearingHeld(2),
                unpaid("示例汽车修理厂", "37700")
                        .openedWithProof(56)
                        .noticedAsMajor(20, fine("14000"))
                        .hearingRequested(17)
                        .hearingAccepted(15)
                        .hearingHeld(5)
                        .hearingReported(3));
    }

    private List<DemoCase> decision() {
        return List.of(
                unpaid("示例装饰装修有限公司", "10500")
                        .openedWithProof(30)
                        .noticed(6, fine("5000"))
                        .waived(4)
                        .reportWritten(3)
                        .reportReviewed(2),
                unpaid("示例冷链物流有限公司", "64000")
                        .openedWithProof(32)
                        .noticed(8, fine("9000"))
                        .waived(5)
                        .reportWritten(4)
                        .reportReviewed(4)
                        .signedForPublication(3)
                        .served(2));
    }
}
