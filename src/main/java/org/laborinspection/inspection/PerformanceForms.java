package org.laborinspection.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.Labelled;
import org.laborinspection.casefile.Payment;
import org.laborinspection.casework.AboutPaper;

/** What the forms of performance, remedy and enforcement submit, and what is kept of them (CASE-24, CASE-25). */
final class PerformanceForms {

    private PerformanceForms() {}

    /** A sum received, in yuan. */
    record Paid(
            @NotNull(message = "请填写缴付日期") LocalDate paidOn,
            @NotNull(message = "请填写金额")
                    @DecimalMin(value = "0.01", message = "金额应当大于零")
                    @Digits(integer = 12, fraction = 2, message = "金额最多两位小数")
                    BigDecimal amount,
            @NotNull(message = "请选择款项") Payment.Kind kind,
            @NotBlank(message = "请填写凭证号") @Size(max = 100, message = "凭证号不能超过100字") String receipt) {

        Payment payment() {
            return new Payment(paidOn, amount, kind, receipt);
        }
    }

    /** What the handler knows of performance; which fields are owed depends on the outcome. */
    record Progress(
            @Valid @Size(max = 100, message = "款项一次最多登记100笔") List<Paid> payments,
            @Size(max = 2000, message = "履行情况不能超过2000字") String note,
            @Size(max = 2000, message = "申请理由不能超过2000字") String reason,
            @Valid @Size(max = 60, message = "缴纳计划最多60期") List<Instalment> plan,
            RemedyKind remedy,
            LocalDate filedOn,
            @Size(max = 200, message = "受理机关不能超过200字") String authority,
            LocalDate statedOn,
            @Size(max = 4000, message = "陈述内容不能超过4000字") String content,
            @Size(max = 2000, message = "复核意见不能超过2000字") String review,
            @Size(max = 2000, message = "请求事项不能超过2000字") String request,
            @Size(max = 4000, message = "事实和理由不能超过4000字") String grounds) {

        Progress {
            payments = payments == null ? List.of() : List.copyOf(payments);
            plan = plan == null ? List.of() : List.copyOf(plan);
        }
    }

    record Instalment(
            @NotNull(message = "请填写缴纳日期") LocalDate dueOn,
            @NotNull(message = "请填写缴纳金额")
                    @DecimalMin(value = "0.01", message = "缴纳金额应当大于零")
                    @Digits(integer = 12, fraction = 2, message = "缴纳金额最多两位小数")
                    BigDecimal amount) {}

    /** What was received for a decision and how it stands, as it is kept. */
    record Performance(long document, List<Paid> payments, String note, String outcome) implements AboutPaper {}

    /** A request to pay later or in parts (处罚法第六十六条), as it is kept. */
    record Deferral(long document, String reason, List<Instalment> plan) implements AboutPaper {}

    enum RemedyKind implements Labelled {
        RECONSIDERATION("行政复议"),
        LITIGATION("行政诉讼");

        private final String label;

        RemedyKind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** A remedy sought against a decision, as it is kept. */
    record Remedy(long document, RemedyKind remedy, LocalDate filedOn, String authority) implements AboutPaper {}

    record Result(
            @NotNull(message = "请填写决定（裁判）日期") LocalDate decidedOn,
            @NotNull(message = "请填写收到日期") LocalDate receivedOn,
            @NotNull(message = "请选择是否已经生效") Effect effective,
            @NotBlank(message = "请填写文书号") @Size(max = 100, message = "文书号不能超过100字") String documentNo,
            @DecimalMin(value = "0.01", message = "变更后的金额应当大于零")
                    @Digits(integer = 12, fraction = 2, message = "变更后的金额最多两位小数")
                    BigDecimal amount,
            @Valid @Size(max = 100, message = "款项一次最多登记100笔") List<Paid> payments,
            LocalDate retractedOn,
            @Size(max = 1000, message = "撤回说明不能超过1000字") String retraction) {

        Result {
            payments = payments == null ? List.of() : List.copyOf(payments);
        }
    }

    enum Effect implements Labelled {
        FINAL("已生效"),
        APPEALABLE("可以起诉、上诉");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** The result of a remedy, as it is kept. */
    record RemedyResult(
            long document,
            RemedyKind remedy,
            String outcome,
            LocalDate decidedOn,
            LocalDate receivedOn,
            Effect effective,
            String documentNo,
            BigDecimal amount,
            LocalDate retractedOn,
            String retraction)
            implements AboutPaper {}

    record Transfer(
            @NotNull(message = "请填写回复日期") LocalDate resultOn,
            @NotBlank(message = "请填写回执文号") @Size(max = 100, message = "回执文号不能超过100字") String receipt) {}

    record TransferResult(long document, LocalDate resultOn, String receipt, String outcome) implements AboutPaper {}

    record Urge(@NotBlank(message = "请填写履行方式") @Size(max = 1000, message = "履行方式不能超过1000字") String way) {}

    record Urging(long document, String way) implements AboutPaper {}

    /** What the party says to the urging, with its written review, as it is kept. */
    record UrgedStatement(long document, LocalDate statedOn, String content, String review) implements AboutPaper {}

    record Application(long document, String request, String grounds) implements AboutPaper {}

    /** A step of the court; which fields are owed depends on the step and its outcome. */
    record Court(
            @NotNull(message = "请填写日期") LocalDate courtOn,
            @Size(max = 100, message = "文书号不能超过100字") String documentNo,
            @Valid @Size(max = 100, message = "款项一次最多登记100笔") List<Paid> payments) {

        Court {
            payments = payments == null ? List.of() : List.copyOf(payments);
        }
    }

    record CourtStep(long document, String step, String outcome, LocalDate courtOn, String documentNo)
            implements AboutPaper {}
}
