package org.laborinspection.inspection;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.laborinspection.casefile.Labelled;
import org.laborinspection.casework.AboutPaper;

/** What the forms of a hearing submit, and what is kept of them (CASE-20). */
final class HearingForms {

    private HearingForms() {}

    /** A request for a hearing on a notice; {@code dueOn} null where there is no right to one. */
    record Request(long document, LocalDate requestedOn, ApprovalForms.Manner manner, LocalDate dueOn)
            implements AboutPaper {

        boolean late() {
            return dueOn != null && requestedOn.isAfter(dueOn);
        }
    }

    record Plan(
            @NotNull(message = "请填写听证时间") LocalDateTime heldAt,
            @NotBlank(message = "请填写听证地点") @Size(max = 200, message = "听证地点不能超过200字") String place,
            @NotNull(message = "请选择是否公开") ApprovalForms.YesNo open,
            @Size(max = 500, message = "不公开的理由不能超过500字") String closedReason,
            @NotBlank(message = "请选择听证主持人") String chair,
            @Size(max = 10, message = "听证员最多10人") List<String> officers,
            @NotBlank(message = "请选择记录员") String recorder) {

        Plan {
            officers = officers == null ? List.of() : List.copyOf(officers);
        }

        boolean isOpen() {
            return open == ApprovalForms.YesNo.YES;
        }
    }

    /** The minutes; which fields are owed depends on the outcome. */
    record Minutes(
            LocalDateTime startedAt,
            LocalDateTime endedAt,
            @Valid @Size(max = 100, message = "到场人员最多100人") List<Present> present,
            @Size(max = 10000, message = "调查人员陈述不能超过10000字") String presented,
            @Size(max = 10000, message = "当事人陈述和质证不能超过10000字") String defended,
            @JsonProperty("final") @Size(max = 4000, message = "最后陈述不能超过4000字") String last,
            MinutesForms.Signature signature,
            @Size(max = 500, message = "拒签原因不能超过500字") String refusalReason,
            EndGround endGround) {

        Minutes {
            present = present == null ? List.of() : List.copyOf(present);
        }
    }

    record Present(
            @NotBlank(message = "请填写到场人员姓名") @Size(max = 100, message = "姓名不能超过100字") String name,
            @NotBlank(message = "请填写到场人员身份") @Size(max = 100, message = "身份不能超过100字") String capacity) {}

    /** Why a hearing ends without having been held through (处罚法第六十四条第六项). */
    enum EndGround implements Labelled {
        ABSENT("当事人无正当理由缺席"),
        LEFT("当事人未经许可中途退出"),
        WITHDRAWN("当事人撤回听证申请");

        private final String label;

        EndGround(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    record Advice(
            @NotBlank(message = "请填写认定的事实和证据") @Size(max = 4000, message = "认定的事实和证据不能超过4000字") String found,
            @NotBlank(message = "请填写依据") @Size(max = 1000, message = "依据不能超过1000字") String basis,
            @NotBlank(message = "请填写处理建议") @Size(max = 2000, message = "处理建议不能超过2000字") String advice) {}
}
