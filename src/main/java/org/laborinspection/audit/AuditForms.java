package org.laborinspection.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.Labelled;

/** What the forms from the screening to the finding submit, and what is kept of it in the case. */
final class AuditForms {

    private AuditForms() {}

    /** Which fields are owed depends on the outcome. */
    record Screen(
            Insurance insurance,
            @Pattern(regexp = AuditLead.MONTH, message = "所属期间请填写到月，例如2025-01") String periodFrom,
            @Pattern(regexp = AuditLead.MONTH, message = "所属期间请填写到月，例如2025-01") String periodTo,
            @Size(max = 300, message = "地址不能超过300字") String employerAddress,
            @Size(max = 100, message = "联系人不能超过100字") String employerContact,
            @Size(max = 50, message = "电话不能超过50字") String employerPhone,
            @Size(max = 2000, message = "甄别意见不能超过2000字") String suggestion,
            @Size(max = 1000, message = "依据不能超过1000字") String basis,
            @Size(max = 500, message = "处理途径不能超过500字") String otherWay,
            @Size(max = 200, message = "部门名称不能超过200字") String referAuthority) {}

    /** What an audit is about, as it was found when the lead was screened. */
    record Subject(Insurance insurance, String periodFrom, String periodTo, String suggestion) {

        String period() {
            return month(periodFrom) + "至" + month(periodTo);
        }

        private static String month(String month) {
            var at = month.indexOf('-');
            return month.substring(0, at) + "年" + Integer.parseInt(month.substring(at + 1)) + "月";
        }
    }

    record Declined(String outcome, String reason, String basis, String otherWay, String referToLabel) {}

    record TeamChoice(List<String> handlers) {

        TeamChoice {
            handlers = handlers == null ? List.of() : List.copyOf(handlers);
        }
    }

    /** How who gave the lead was told that it is not accepted (AUD-03). */
    record Explanation(
            TellWay way, LocalDate explainedOn, @Size(max = 2000, message = "说明内容不能超过2000字") String content) {}

    /** @param termDays by when a self-report is owed, in working days; null for what the table of limits has */
    record Plan(
            @NotNull(message = "请选择稽核方式") Method method,
            @NotBlank(message = "请填写稽核内容") @Size(max = 2000, message = "稽核内容不能超过2000字") String scope,
            @NotBlank(message = "请填写稽核途径") @Size(max = 1000, message = "稽核途径不能超过1000字") String route,
            @Valid @Size(max = 50, message = "资料清单不能超过50项") List<Material> materials,
            LocalDate visitOn,
            @Size(max = 300, message = "进场地点不能超过300字") String place,
            @Size(max = 500, message = "理由不能超过500字") String unannouncedReason,
            Integer termDays) {

        Plan {
            materials = materials == null ? List.of() : List.copyOf(materials);
        }
    }

    record Material(
            @NotBlank(message = "请填写资料名称") @Size(max = 200, message = "资料名称不能超过200字") String name,
            @Size(max = 200, message = "要求不能超过200字") String demand) {}

    record Report(
            LocalDate submittedOn,
            @Size(max = 5000, message = "自查情况不能超过5000字") String content,
            @Size(max = 2000, message = "自查发现的问题不能超过2000字") String problems,
            @DecimalMin(value = "0", message = "金额不能为负数") @Digits(integer = 12, fraction = 2, message = "金额最多两位小数")
                    BigDecimal amount,
            @Size(max = 100, message = "提交人不能超过100字") String submitter,
            Signature signature,
            @Size(max = 500, message = "拒签原因不能超过500字") String refusalReason,
            @Valid @Size(max = 50, message = "随附资料不能超过50项") List<Attachment> attachments,
            @Valid PaymentForms.Request preservation) {

        Report {
            attachments = attachments == null ? List.of() : List.copyOf(attachments);
        }

        /** The report alone. */
        Report kept() {
            return new Report(
                    submittedOn, content, problems, amount, submitter, signature, refusalReason, attachments, null);
        }
    }

    record Attachment(
            @NotBlank(message = "请填写资料名称") @Size(max = 200, message = "资料名称不能超过200字") String name,
            @Min(value = 1, message = "页数至少为1") Integer pages) {}

    record Finding(
            @NotNull(message = "请填写稽核结束日期") LocalDate endedOn,
            @NotBlank(message = "请填写查明的情况") @Size(max = 5000, message = "查明的情况不能超过5000字") String facts,
            @NotBlank(message = "请填写依据") @Size(max = 1000, message = "依据不能超过1000字") String basis,
            @Min(value = 0, message = "涉及人数不能为负数") Integer headcount,
            @DecimalMin(value = "0", message = "金额不能为负数") @Digits(integer = 12, fraction = 2, message = "金额最多两位小数")
                    BigDecimal amount,
            @DecimalMin(value = "0", message = "金额不能为负数") @Digits(integer = 12, fraction = 2, message = "金额最多两位小数")
                    BigDecimal loss,
            @Size(max = 1000, message = "计算说明不能超过1000字") String calculation,
            @Valid @Size(max = 200, message = "证据不能超过200项") List<Proof> evidence,
            Result result) {

        Finding {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
            amount = amount == null ? BigDecimal.ZERO : amount;
            loss = loss == null ? BigDecimal.ZERO : loss;
        }

        Finding as(Result found) {
            return new Finding(endedOn, facts, basis, headcount, amount, loss, calculation, evidence, found);
        }
    }

    record Proof(
            @NotBlank(message = "请填写证据名称") @Size(max = 200, message = "证据名称不能超过200字") String name,
            @NotBlank(message = "请填写证据来源") @Size(max = 200, message = "证据来源不能超过200字") String source) {}

    enum Method implements Labelled {
        WRITTEN("书面稽核"),
        ONSITE("实地稽核");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** What an audit came to; {@code REFUSED} where the party did not let itself be audited (AUD-11). */
    enum Result implements Labelled {
        NONE("未发现违规行为"),
        MINOR("存在违规行为，情节轻微，没有造成基金损失"),
        SERIOUS("存在违规行为，已经造成基金损失或者违规严重"),
        REFUSED("拒绝稽核，逾期不提交自查报告");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    enum TellWay implements Labelled {
        PHONE("电话"),
        WRITTEN("书面"),
        IN_PERSON("当面");

        private final String label;

        TellWay(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    enum Signature {
        SIGNED,
        REFUSED
    }
}
