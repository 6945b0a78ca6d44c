package org.laborinspection.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.Fields;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.inspection.MinutesForms.Signature;
import org.laborinspection.inspection.OnTheSpotForms.Collection;
import org.laborinspection.inspection.OnTheSpotForms.Heard;
import org.laborinspection.inspection.OnTheSpotForms.Penalty;
import org.laborinspection.penalty.Assessment;

/** When a penalty may be imposed, delivered and collected on the spot (CASE-S1; 处罚法第五十一条、第五十二条、第六十八条至第七十一条). */
final class OnTheSpotRules {

    static final String RULE = "CASE-S1";

    private OnTheSpotRules() {}

    /** A limit of {@code OnTheSpotLimit.dmn} in yuan, the limit itself included, and its article. */
    record Limit(long upTo, String article) {

        boolean exceeded(BigDecimal fine) {
            return fine.compareTo(BigDecimal.valueOf(upTo)) > 0;
        }
    }

    /** What the form must say before anything is reckoned, and what it must not say itself. */
    static void checkSubmitted(Penalty penalty) {
        if (penalty.party() == null) {
            throw Refusal.field("party", "请选择当事人类别");
        }
        if (penalty.violations().isEmpty()) {
            throw Refusal.field("violations", "请选择违法行为");
        }
        if (penalty.penaltyBasis() != null
                || penalty.warning() != null
                || penalty.fine() != null
                || !penalty.calculations().isEmpty()) {
            throw Refusal.field("violations", "处罚的种类、数额和依据由系统按违法行为计算，不能自行填写；需要调整的，请填写人工调整的罚款和理由");
        }
    }

    /** Confiscation, revocation and a fine below the lower limit want the ordinary procedure (处罚法第五十一条、第五十四条). */
    static void checkSimple(Assessment assessment) {
        if (assessment.revocation() || assessment.confiscation().signum() > 0 || assessment.reduced()) {
            throw new Refusal(RULE, "《行政处罚法》第五十一条、第五十四条", "没收违法所得、吊销许可证或者减轻处罚的，不能当场处罚，请转普通程序办理");
        }
    }

    /** What is imposed is a warning or a small fine, and the party was told and heard before. */
    static void check(Penalty penalty, Limit fine) {
        Fields.required("facts", penalty.facts(), "请填写违法事实");
        Fields.required("basis", penalty.basis(), "请填写违反的规定");
        if (!penalty.isWarning() && penalty.fine() == null) {
            throw new Refusal(RULE, fine.article(), "当场处罚应当为警告或者罚款，请填写；不予处罚或者其他处罚请转普通程序");
        }
        if (penalty.fine() != null && fine.exceeded(penalty.fine())) {
            throw new Refusal(
                    RULE,
                    fine.article(),
                    "对" + penalty.party().label() + "当场罚款不得超过" + fine.upTo() + "元，计算为"
                            + penalty.fine().stripTrailingZeros().toPlainString() + "元，请转普通程序办理");
        }
        if (!Boolean.TRUE.equals(penalty.told())) {
            throw new Refusal(RULE, "《行政处罚法》第四十四条、第五十二条", "处罚前应当出示执法证件，告知事实、理由、依据和权利，请告知后勾选");
        }
        if (penalty.heard() == null) {
            throw Refusal.field("heard", "请选择当事人是否陈述、申辩");
        }
        if (penalty.heard() == Heard.STATED) {
            Fields.required("statement", penalty.statement(), "请记录当事人的陈述、申辩");
            if (Fields.blank(penalty.review())) {
                throw new Refusal(RULE, "《行政处罚法》第四十五条", "当事人陈述、申辩的，应当复核，请填写复核意见");
            }
        }
    }

    /** Two officers hand it over at once, one of them who imposes it; a refusal to sign is noted in the decision itself. */
    static void checkDelivery(Penalty penalty, String actor) {
        if (!penalty.servers().contains(actor)) {
            throw Refusal.field("servers", "当场处罚的执法人员应当包括办理人本人");
        }
        Fields.required("place", penalty.place(), "请填写处罚地点");
        if (penalty.signature() == null) {
            throw Refusal.field("signature", "请选择当事人是否签收");
        }
        if (penalty.signature() == Signature.SIGNED) {
            Fields.required("receiver", penalty.receiver(), "请填写签收人");
            Fields.required("relation", penalty.relation(), "请选择签收人与当事人的关系");
        } else if (Fields.blank(penalty.refusalReason())) {
            throw new Refusal(RULE, "《行政处罚法》第五十二条", "当事人拒绝签收的，应当在决定书上注明，请填写拒收事由");
        }
    }

    /** A fine is taken on the spot when it is small, or for a reason the law knows, and against a receipt of the treasury. */
    static void checkCollection(Penalty penalty, Limit small) {
        if (penalty.fine() == null) {
            if (penalty.collection() != null && penalty.collection() != Collection.BANK) {
                throw Refusal.field("collection", "没有罚款的，不能当场收缴");
            }
            return;
        }
        if (penalty.collection() == null) {
            throw Refusal.field("collection", "请选择罚款的缴纳方式");
        }
        if (penalty.collection() == Collection.SMALL && small.exceeded(penalty.fine())) {
            throw new Refusal(RULE, small.article(), "超过" + small.upTo() + "元的罚款，只有不当场收缴事后难以执行，或者缴纳确有困难经当事人提出的，才能当场收缴");
        }
        if (List.of(Collection.HARD_LATER, Collection.ASKED).contains(penalty.collection())) {
            Fields.required("collectionReason", penalty.collectionReason(), "请填写当场收缴的理由");
        }
        if (penalty.collected() && Fields.blank(penalty.receipt())) {
            throw new Refusal(RULE, "《行政处罚法》第七十条", "当场收缴罚款应当出具财政部门统一制发的专用票据，请填写票据号；不出具的，当事人有权拒绝缴纳");
        }
    }

    /** Neither before the money was there nor in the future. */
    static void checkDay(String field, LocalDate day, LocalDate from, LocalDate today) {
        if (day.isBefore(from) || day.isAfter(today)) {
            throw Refusal.field(field, "日期应当在" + Dates.say(from) + "以后，不晚于今天");
        }
    }

    static void checkReconsidered(DocumentKind decision, boolean neverAsked) {
        if (reconsideredFirst(decision) && neverAsked) {
            throw new Refusal(RULE, "《行政复议法》第二十三条", "对当场处罚决定不服的，应当先申请行政复议，对复议决定不服的再起诉，请核对后登记");
        }
    }

    /** Against a penalty imposed on the spot a reconsideration comes before any suit (行政复议法第二十三条第一项). */
    static boolean reconsideredFirst(DocumentKind decision) {
        return decision == DocumentKind.D45;
    }
}
