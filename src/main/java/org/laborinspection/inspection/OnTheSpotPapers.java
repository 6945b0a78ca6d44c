package org.laborinspection.inspection;

import java.util.HashMap;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.Organisation;
import org.laborinspection.inspection.MinutesForms.Signature;
import org.laborinspection.inspection.OnTheSpotForms.Heard;
import org.laborinspection.inspection.OnTheSpotForms.Penalty;
import org.springframework.stereotype.Component;

/** 当场行政处罚决定书, with all that 处罚法第五十二条 asks for (F D45). */
@Component
class OnTheSpotPapers {

    private final PaperDesk desk;
    private final DecisionPapers decisions;
    private final Organisation organisation;

    OnTheSpotPapers(PaperDesk desk, DecisionPapers decisions, Organisation organisation) {
        this.desk = desk;
        this.decisions = decisions;
        this.organisation = organisation;
    }

    IssuedDocument decision(CaseFile file, Penalty penalty, String actor) {
        var values = new HashMap<String, Object>();
        values.put("违法事实", PaperDesk.sentence(penalty.facts()));
        values.put("违反条款", PaperDesk.phrase(penalty.basis()));
        values.put("处罚依据", PaperDesk.phrase(penalty.penaltyBasis()));
        values.put("听取意见情况", heard(penalty));
        values.put("处罚内容", imposed(penalty));
        values.put("履行方式", payment(penalty));
        values.put("处罚地点", penalty.place());
        values.put("救济途径", remedies());
        values.put("签收情况", signature(penalty));
        return desk.issue(DocumentKind.D45, file, actor, values);
    }

    private static String heard(Penalty penalty) {
        return penalty.heard() == Heard.NONE
                ? "当事人未提出陈述、申辩。"
                : "当事人陈述、申辩：" + PaperDesk.sentence(penalty.statement()) + "经复核：" + PaperDesk.sentence(penalty.review());
    }

    private static String imposed(Penalty penalty) {
        var fine = penalty.fine() == null ? "" : "罚款人民币" + PaperDesk.yuan(penalty.fine()) + "元";
        return penalty.isWarning() ? "警告" + (fine.isEmpty() ? "" : "；" + fine) : fine;
    }

    private String payment(Penalty penalty) {
        if (penalty.fine() == null) {
            return "本决定自交付之日起生效。";
        }
        if (penalty.collected()) {
            return penalty.collection().label() + "，专用票据号：" + penalty.receipt() + "。";
        }
        return "自收到本决定书之日起" + desk.term("FINE_PAY") + "内，将罚款缴至" + organisation.bank() + "。" + decisions.late();
    }

    private String remedies() {
        return "如不服本决定，可以自收到本决定书之日起" + desk.term("RECONSIDER") + "内向" + organisation.government()
                + "申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起" + desk.term("LITIGATION_AFTER_REVIEW") + "内向"
                + organisation.court() + "提起行政诉讼。";
    }

    private static String signature(Penalty penalty) {
        return penalty.signature() == Signature.SIGNED
                ? "本决定书已当场交付，由" + penalty.receiver() + "（" + penalty.relation() + "）签收。"
                : "本决定书已当场交付，当事人拒绝签收，事由：" + PaperDesk.sentence(penalty.refusalReason());
    }
}
