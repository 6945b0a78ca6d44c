package org.laborinspection.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.laborinspection.audit.AuditForms.Finding;
import org.laborinspection.audit.PaymentPreservations.Preservation;
import org.laborinspection.audit.PaymentPreservations.State;
import org.laborinspection.audit.Recoveries.Recovery;
import org.laborinspection.audit.TreatmentForms.Answer;
import org.laborinspection.audit.TreatmentForms.Recovered;
import org.laborinspection.audit.TreatmentForms.Treatment;
import org.laborinspection.audit.TreatmentForms.Warning;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.Fields;

/** The conditions of the three results, of the money and of the end of an audit (AUD-13 … AUD-22). */
final class TreatmentRules {

    private static final String DUTIES = "责任清单（八）";

    private TreatmentRules() {}

    /** All four conditions (AUD-15). */
    static void check(Warning warning, LocalDate endedOn, LocalDate today) {
        if (!Stream.of(warning.slight(), warning.aware(), warning.mended(), warning.lossless())
                .allMatch(Boolean.TRUE::equals)) {
            throw new Refusal("AUD-15", DUTIES + "四（二）", "情节轻微、认识到位、积极改正、没有造成基金损失四项须全部具备，才能口头警告；缺少的请退回查处");
        }
        if (warning.warnedOn().isBefore(endedOn) || warning.warnedOn().isAfter(today)) {
            throw Refusal.field("warnedOn", "警告日期应当在稽核结束之日（" + Dates.say(endedOn) + "）以后，不晚于今天");
        }
        AuditRules.checkSigned("refusalReason", warning.signature(), warning.refusalReason());
    }

    /** At least the loss comes back, and no more than was obtained against the rules (AUD-16). */
    static void check(Treatment treatment, Finding finding) {
        var sum = treatment.recoverable();
        if (sum.compareTo(finding.loss()) < 0) {
            throw new Refusal("AUD-16", DUTIES + "四（三）", "应追回金额" + sum + "元少于基金损失" + finding.loss() + "元，请核对");
        }
        if (sum.compareTo(finding.amount()) > 0) {
            throw new Refusal("AUD-16", DUTIES + "四（三）", "应追回金额" + sum + "元超过违规金额" + finding.amount() + "元，请核对");
        }
    }

    /** What the business unit says must be true of the account, and it sends its receipt (AUD-17). */
    static void check(Recovered recovered, String outcome, BigDecimal leftInProgress) {
        var done = leftInProgress.signum() == 0;
        switch (outcome) {
            case "completed" -> {
                if (!done) {
                    throw new Refusal("AUD-17", DUTIES + "四（三）", "还有" + leftInProgress + "元没有追回，不能按追回完毕回执");
                }
            }
            case "refused" -> {
                if (done) {
                    throw new Refusal("AUD-17", DUTIES + "四（三）", "应追回的金额已经全部追回，不能按拒不退回回执");
                }
            }
            default -> {
                if (recovered.items().isEmpty()) {
                    throw Refusal.field("items", "请登记本次追回、扣除或者核销的金额");
                }
                if (done) {
                    throw new Refusal("AUD-17", DUTIES + "四（三）", "应追回的金额已经全部追回，请选择追回完毕");
                }
            }
        }
        if (!outcome.equals("partial")) {
            Fields.required("receipt", recovered.receipt(), "请填写回执编号");
        }
    }

    /** Performed is an audit only when nothing is owed any more; only what is owed can still be recovered (AUD-19). */
    static void checkExecuted(String outcome, BigDecimal inProgress) {
        if (outcome.equals("performed") && inProgress.signum() > 0) {
            throw new Refusal("AUD-19", DUTIES + "四（四）", "还有" + inProgress + "元没有追回，不能认定已经执行，请继续追回或者提请处罚");
        }
        if (outcome.equals("recover") && inProgress.signum() == 0) {
            throw new Refusal("AUD-17", DUTIES + "四（三）", "没有尚未追回的金额，不能继续追回");
        }
    }

    /** Every result asks: what is held back is given free before the end, and nothing else is (AUD-18). */
    static void checkRestoration(String outcome, List<Preservation> all) {
        if (all.stream().anyMatch(one -> one.state() == State.RESTORING)) {
            throw new Refusal("AUD-18", DUTIES + "四", "正在办理恢复拨付，请在业务部门退回回执后再核对");
        }
        var held = all.stream().anyMatch(one -> one.state() == State.PRESERVED);
        if (outcome.equals("none") && held) {
            throw new Refusal("AUD-18", DUTIES + "四", "本案有暂缓拨付的待遇尚未恢复，处理完毕应当恢复拨付，请选择须恢复");
        }
        if (outcome.equals("restore") && !held) {
            throw new Refusal("AUD-18", DUTIES + "四", "本案没有暂缓拨付的待遇，无须恢复");
        }
    }

    /** No end while a payment is held back or a receipt is missing (AUD-17, AUD-18, AUD-21). */
    static void checkClosable(List<Preservation> preserved, List<Recovery> recoveries) {
        var missing = new ArrayList<String>();
        for (var one : preserved) {
            if (one.state() != State.RESTORED) {
                missing.add("恢复拨付“" + one.recipient() + "”的" + one.item());
            }
            if (one.confirmedOn() == null) {
                missing.add("暂缓拨付“" + one.recipient() + "”的回执");
            }
        }
        recoveries.stream()
                .filter(one -> one.confirmedOn() == null)
                .forEach(one -> missing.add("追回" + one.owed() + "元的回执"));
        for (var one : recoveries) {
            checkBalance(one);
        }
        if (!missing.isEmpty()) {
            throw new Refusal("AUD-18", DUTIES + "四、五", "还缺少：" + String.join("、", missing) + "，不能办结归档");
        }
    }

    /** To recover = recovered + in progress + written off (AUD-17). */
    static void checkBalance(Recovery one) {
        if (one.owed().compareTo(one.recovered().add(one.inProgress()).add(one.writtenOff())) != 0) {
            throw new Refusal("AUD-17", DUTIES + "四（三）", "应追回金额与已追回、在途、核销之和不符，请报系统管理员核查");
        }
    }

    /** The reply says what came of it, and neither who gave the lead nor what is the party's own business (AUD-22). */
    static void check(Answer answer, CaseFile file, LocalDate today) {
        if (answer.way() == null) {
            throw Refusal.field("way", "请选择回复方式");
        }
        if (answer.answeredOn() == null || answer.answeredOn().isAfter(today)) {
            throw Refusal.field("answeredOn", "请填写回复日期，且不能晚于今天");
        }
        Fields.required("content", answer.content(), "请填写回复内容");
        if (!Boolean.TRUE.equals(answer.checked())) {
            throw new Refusal("AUD-22", "《社会保险稽核办法》第六条", "请核对回复函不含举报人身份和被稽核对象的商业秘密，并勾选");
        }
        var party = file.employer();
        var found = Stream.of(party.creditCode(), party.contact(), party.phone(), party.address())
                .filter(secret -> !Fields.blank(secret))
                .filter(answer.content()::contains)
                .findFirst();
        if (found.isPresent()) {
            throw new Refusal("AUD-22", "《社会保险稽核办法》第六条", "回复函写入了被稽核对象的内部信息“" + found.get() + "”，请删去");
        }
    }
}
