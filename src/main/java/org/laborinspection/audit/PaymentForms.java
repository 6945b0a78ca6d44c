package org.laborinspection.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.laborinspection.casefile.Labelled;
import org.laborinspection.casework.AboutPaper;

/** What the forms of 紧急保全 and 恢复拨付 submit, and what is kept of it in the case (F D59, D60, D66). */
final class PaymentForms {

    private PaymentForms() {}

    /** What an auditor asks for. */
    record Request(
            @NotNull(message = "请选择保全的情形") Ground ground,
            @NotBlank(message = "请填写保全的理由") @Size(max = 1000, message = "理由不能超过1000字") String reason,
            @NotBlank(message = "请填写待遇领取人") @Size(max = 200, message = "待遇领取人不能超过200字") String recipient,
            @NotBlank(message = "请填写待遇项目") @Size(max = 200, message = "待遇项目不能超过200字") String item) {}

    /** What is not paid out under an order to the business unit, from that day on. */
    record Suspended(long document, LocalDate preservedOn, String recipient, String item, Ground ground, String reason)
            implements AboutPaper {}

    /** What the business unit sends back. */
    record Receipt(
            @NotNull(message = "请填写办理日期") LocalDate doneOn,
            @NotBlank(message = "请填写回执编号") @Size(max = 100, message = "回执编号不能超过100字") String receipt,
            @Size(max = 500, message = "说明不能超过500字") String note) {

        Received of(long document) {
            return new Received(document, doneOn, receipt, note);
        }
    }

    record Received(long document, LocalDate doneOn, String receipt, String note) implements AboutPaper {}

    record Reviewed(long document, String outcome, String opinion) implements AboutPaper {}

    enum Ground implements Labelled {
        GRAVE("案情重大"),
        LARGE("违规金额较大，可能造成基金损失"),
        OBSTRUCTED("拒绝调查取证");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
