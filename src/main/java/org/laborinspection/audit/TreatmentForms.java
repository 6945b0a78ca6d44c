package org.laborinspection.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.audit.AuditForms.Signature;
import org.laborinspection.audit.AuditForms.TellWay;
import org.laborinspection.casefile.Labelled;
import org.laborinspection.casework.AboutPaper;

/** What the forms of the three results and of the end submit, and what is kept of it in the case. */
final class TreatmentForms {

    private TreatmentForms() {}

    /** That nothing was found: told by word of mouth first, or in writing at once (AUD-14). */
    record Tell(LocalDate toldOn, @Size(max = 100, message = "被告知人不能超过100字") String person) {}

    record Told(String outcome, LocalDate toldOn, String person) {}

    /** The four conditions of an oral warning, all of which must be true (AUD-15). */
    record Warning(
            @NotNull(message = "请填写警告日期") LocalDate warnedOn,
            @NotBlank(message = "请填写地点") @Size(max = 200, message = "地点不能超过200字") String place,
            Boolean slight,
            Boolean aware,
            Boolean mended,
            Boolean lossless,
            @NotBlank(message = "请填写警告内容") @Size(max = 1000, message = "警告内容不能超过1000字") String warning,
            @NotBlank(message = "请填写改正情况") @Size(max = 1000, message = "改正情况不能超过1000字") String correction,
            @NotBlank(message = "请填写被警告人") @Size(max = 100, message = "被警告人不能超过100字") String person,
            @NotBlank(message = "请填写身份") @Size(max = 100, message = "身份不能超过100字") String position,
            @NotNull(message = "请选择签章情况") Signature signature,
            @Size(max = 500, message = "拒签原因不能超过500字") String refusalReason) {}

    /** @param termDays by when it is to be done, in calendar days; null for what the table of limits has */
    record Treatment(
            @NotBlank(message = "请填写违规事实") @Size(max = 5000, message = "违规事实不能超过5000字") String facts,
            @NotBlank(message = "请填写被稽核对象的陈述申辩，没有提出的写明“未提出”") @Size(max = 2000, message = "陈述申辩不能超过2000字")
                    String statement,
            @NotBlank(message = "请填写依据") @Size(max = 1000, message = "依据不能超过1000字") String basis,
            @NotBlank(message = "请填写处理意见") @Size(max = 2000, message = "处理意见不能超过2000字") String suggestion,
            @NotEmpty(message = "请填写责令完成的事项") @Valid @Size(max = 50, message = "事项不能超过50项") List<Order> items,
            Integer termDays) {

        /** What is to be recovered, in yuan. */
        BigDecimal recoverable() {
            return items.stream().map(Order::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    record Order(
            @NotBlank(message = "请填写事项") @Size(max = 500, message = "事项不能超过500字") String item,
            @DecimalMin(value = "0", message = "金额不能为负数") @Digits(integer = 12, fraction = 2, message = "金额最多两位小数")
                    BigDecimal amount) {

        BigDecimal sum() {
            return amount == null ? BigDecimal.ZERO : amount;
        }
    }

    /** What the business unit got back, or wrote off, and its receipt (AUD-17). */
    record Recovered(
            @Valid @Size(max = 200, message = "一次最多登记200笔") List<Item> items,
            @Size(max = 100, message = "回执编号不能超过100字") String receipt) {

        Recovered {
            items = items == null ? List.of() : List.copyOf(items);
        }

        Kept kept(String outcome, Recoveries.Recovery account) {
            return new Kept(
                    account.document(),
                    outcome,
                    items,
                    receipt,
                    account.owed(),
                    account.recovered(),
                    account.inProgress(),
                    account.writtenOff());
        }
    }

    /** What was booked, and the account as it then stood, in yuan. */
    record Kept(
            long document,
            String outcome,
            List<Item> items,
            String receipt,
            BigDecimal owed,
            BigDecimal recovered,
            BigDecimal inProgress,
            BigDecimal writtenOff)
            implements AboutPaper {}

    record Item(
            @NotNull(message = "请选择追回方式") RecoveryWay way,
            @NotNull(message = "请填写日期") LocalDate settledOn,
            @NotNull(message = "请填写金额")
                    @DecimalMin(value = "0.01", message = "金额应当大于零")
                    @Digits(integer = 12, fraction = 2, message = "金额最多两位小数")
                    BigDecimal amount,
            @NotBlank(message = "请填写凭证号") @Size(max = 100, message = "凭证号不能超过100字") String receipt) {}

    /** How an overpayment is settled; what is written off comes back by no way. */
    enum RecoveryWay implements Labelled {
        CASH("现金"),
        CHEQUE("支票"),
        SET_OFF("从申拨费用、后续待遇中扣除"),
        WRITE_OFF("核销");

        private final String label;

        RecoveryWay(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    record Execution(
            @NotNull(message = "请填写核查日期") LocalDate checkedOn,
            @NotBlank(message = "请填写核查情况") @Size(max = 2000, message = "核查情况不能超过2000字") String summary) {

        Executed kept(String outcome) {
            return new Executed(outcome, checkedOn, summary);
        }
    }

    record Executed(String outcome, LocalDate checkedOn, String summary) {}

    record PenaltyRequest(
            @NotBlank(message = "请填写违规事实") @Size(max = 4000, message = "违规事实不能超过4000字") String facts,
            @NotBlank(message = "请填写提请理由") @Size(max = 1000, message = "提请理由不能超过1000字") String reason,
            @NotBlank(message = "请填写依据") @Size(max = 1000, message = "依据不能超过1000字") String basis) {}

    /** The labour-inspection case that came of the request. */
    record PenaltyCase(String caseNo) {}

    record CrimeTransfer(
            @Size(max = 200, message = "机关名称不能超过200字") String referToLabel,
            @Size(max = 2000, message = "移送理由不能超过2000字") String reason,
            @Size(max = 1000, message = "依据不能超过1000字") String basis) {}

    /** @param checked that neither the informant nor a commercial secret of the party stands in it (AUD-22) */
    record Answer(
            TellWay way,
            LocalDate answeredOn,
            @Size(max = 2000, message = "回复内容不能超过2000字") String content,
            Boolean checked) {}
}
