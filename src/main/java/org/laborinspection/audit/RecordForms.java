package org.laborinspection.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.laborinspection.audit.AuditForms.Signature;
import org.laborinspection.casefile.Labelled;

/** What the form of the audit on the spot submits: a record of the visit and one of an interview (F D55, D56). */
final class RecordForms {

    private RecordForms() {}

    record Gather(@Valid Visit visit, @Valid Interview interview, @Valid PaymentForms.Request preservation) {}

    /** What both records have in common: when, by which two, and how the other side signed. */
    sealed interface OnRecord permits Visit, Interview {

        LocalDateTime startedAt();

        LocalDateTime endedAt();

        String officer1();

        String officer2();

        Boolean certificateShown();

        Signature signature();

        String refusalReason();

        String witness();
    }

    record Visit(
            @NotNull(message = "请填写开始时间") LocalDateTime startedAt,
            @NotNull(message = "请填写结束时间") LocalDateTime endedAt,
            @NotBlank(message = "请填写稽核地点") @Size(max = 200, message = "地点不能超过200字") String place,
            @NotBlank(message = "请选择稽核人") String officer1,
            @NotBlank(message = "请选择稽核人") String officer2,
            @NotBlank(message = "请填写记录人") @Size(max = 100, message = "记录人不能超过100字") String recorder,
            Boolean certificateShown,
            @NotBlank(message = "请填写到场负责人") @Size(max = 100, message = "到场负责人不能超过100字") String person,
            @NotNull(message = "请选择到场人身份") Capacity capacity,
            @Size(max = 200, message = "授权委托不能超过200字") String authorization,
            @NotBlank(message = "请填写稽核情况") @Size(max = 20000, message = "稽核情况不能超过20000字") String findings,
            @Size(max = 1000, message = "取得资料不能超过1000字") String obtained,
            @Size(max = 1000, message = "对方意见不能超过1000字") String remark,
            @NotNull(message = "请选择签章情况") Signature signature,
            @Size(max = 500, message = "拒签原因不能超过500字") String refusalReason,
            @Size(max = 100, message = "见证人不能超过100字") String witness)
            implements OnRecord {}

    record Interview(
            @NotNull(message = "请填写开始时间") LocalDateTime startedAt,
            @NotNull(message = "请填写结束时间") LocalDateTime endedAt,
            @NotBlank(message = "请填写约谈地点") @Size(max = 200, message = "地点不能超过200字") String place,
            @NotBlank(message = "请选择约谈人") String officer1,
            @NotBlank(message = "请选择约谈人") String officer2,
            @NotBlank(message = "请填写记录人") @Size(max = 100, message = "记录人不能超过100字") String recorder,
            Boolean certificateShown,
            @NotBlank(message = "请填写被约谈人") @Size(max = 100, message = "被约谈人不能超过100字") String person,
            @Size(max = 200, message = "单位职务不能超过200字") String position,
            @NotBlank(message = "请填写约谈内容") @Size(max = 20000, message = "约谈内容不能超过20000字") String content,
            @Size(max = 1000, message = "核对意见不能超过1000字") String remark,
            @NotNull(message = "请选择签章情况") Signature signature,
            @Size(max = 500, message = "拒签原因不能超过500字") String refusalReason,
            @Size(max = 100, message = "见证人不能超过100字") String witness)
            implements OnRecord {}

    /** Who signs for the audited party (AUD-08). */
    enum Capacity implements Labelled {
        LEGAL("法定代表人（本人）"),
        AGENT("委托代理人");

        private final String label;

        Capacity(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
