package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.Fields;
import org.laborinspection.inspection.MinutesForms.Signature;
import org.laborinspection.inspection.PreservationForms.Disposed;
import org.laborinspection.inspection.PreservationForms.Item;
import org.laborinspection.inspection.PreservationForms.Register;
import org.laborinspection.inspection.ServiceForms.Leave;

/** The conditions of 先行登记保存 (CASE-08; 处罚法第五十六条). */
final class PreservationRules {

    private static final String RULE = "CASE-08";
    private static final String ARTICLE = "《行政处罚法》第五十六条";

    private PreservationRules() {}

    /** A whole list, made and handed over on the spot; who refuses it has a witness or is filmed. */
    static void check(Register register, LocalDate today) {
        if (register.manner() == null) {
            throw Refusal.field("manner", "请选择保存方式");
        }
        Fields.required("place", register.place(), "请填写保存地点");
        Fields.required("custodian", register.custodian(), "请填写保管人");
        if (register.items().isEmpty()) {
            throw Refusal.field("items", "请当场清点并逐项填写登记保存的证据");
        }
        if (register.signature() == null) {
            throw Refusal.field("signature", "请选择当事人签收情况");
        }
        if (register.signature() == Signature.SIGNED) {
            Fields.required("receiver", register.receiver(), "请填写签收人");
            Fields.required("relation", register.relation(), "请填写签收人与当事人的关系");
        } else {
            ServiceRules.check(leave(register, today), today, today);
        }
    }

    static Leave leave(Register register, LocalDate today) {
        return new Leave(
                today,
                register.place(),
                register.servers(),
                register.refusalReason(),
                register.witness(),
                register.recorded());
    }

    /** Every piece of the list and no other; when the time is over nothing is left but to give back (处罚法第五十六条). */
    static void checkDisposal(List<Item> preserved, List<Disposed> disposed, LocalDate dueOn, LocalDate today) {
        var owed = preserved.stream().map(Item::name).sorted().toList();
        var named = disposed.stream().map(Disposed::name).sorted().toList();
        if (!owed.equals(named)) {
            throw new Refusal(RULE, ARTICLE, "处理意见应当与登记保存清单逐项一致，清单为：" + String.join("、", owed));
        }
        if (today.isAfter(dueOn) && !disposed.stream().allMatch(d -> d.way().ends())) {
            throw new Refusal(
                    RULE, "《行政处罚法》第五十六条、第八十五条", "处理期限" + Dates.say(dueOn) + "已经届满，登记保存不再有效，只能解除或者返还，请重新提出处理意见");
        }
    }

    /** The investigation does not end over evidence that is still held or about to be. */
    static void checkDisposed(long open) {
        if (open > 0) {
            throw new Refusal(RULE, ARTICLE, "还有先行登记保存的事项没有办结，不能终结调查，请先作出处理决定");
        }
    }
}
