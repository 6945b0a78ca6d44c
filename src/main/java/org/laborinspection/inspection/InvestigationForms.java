package org.laborinspection.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.laborinspection.casefile.Labelled;

/** What the forms of the investigation submit. */
final class InvestigationForms {

    private InvestigationForms() {}

    record Investigate(
            @Valid @Size(max = 200, message = "证据一次最多登记200项") List<Evidence> evidence,
            @Valid @Size(max = 20, message = "询问笔录一次最多登记20份") List<Interview> interviews,
            @Valid @Size(max = 20, message = "现场检查笔录一次最多登记20份") List<Inspection> inspections,
            @Size(max = 2000, message = "理由不能超过2000字") String reason,
            SuspensionGround ground) {

        Investigate {
            evidence = evidence == null ? List.of() : evidence;
            interviews = interviews == null ? List.of() : interviews;
            inspections = inspections == null ? List.of() : inspections;
        }
    }

    record Evidence(
            @NotBlank(message = "请选择证据种类") String kind,
            @NotBlank(message = "请填写证据名称") @Size(max = 200, message = "证据名称不能超过200字") String name,
            @NotBlank(message = "请填写证据来源") @Size(max = 200, message = "证据来源不能超过200字") String source,
            @Min(value = 1, message = "证据页数至少为1") Integer pages,
            @NotNull(message = "请填写取得日期") LocalDate obtainedOn) {}

    record Interview(
            @NotBlank(message = "请填写被询问人") @Size(max = 100, message = "被询问人不能超过100字") String person,
            @Size(max = 100, message = "职务不能超过100字") String position,
            @Size(max = 18, message = "证件号码不能超过18位") String idNo,
            @NotNull(message = "请填写询问开始时间") LocalDateTime startedAt,
            @NotNull(message = "请填写询问结束时间") LocalDateTime endedAt,
            @NotBlank(message = "请填写询问地点") @Size(max = 200, message = "地点不能超过200字") String place,
            @NotBlank(message = "请选择询问人") String interviewer1,
            @NotBlank(message = "请选择询问人") String interviewer2,
            @NotBlank(message = "请填写记录人") @Size(max = 100, message = "记录人不能超过100字") String recorder,
            @NotBlank(message = "请填写询问内容") @Size(max = 20000, message = "询问内容不能超过20000字") String content,
            @NotNull(message = "请选择签名情况") Signature signature,
            @Size(max = 500, message = "拒签原因不能超过500字") String refusalReason) {}

    record Inspection(
            @NotBlank(message = "请填写检查地点") @Size(max = 200, message = "地点不能超过200字") String place,
            @NotNull(message = "请填写检查开始时间") LocalDateTime startedAt,
            @NotNull(message = "请填写检查结束时间") LocalDateTime endedAt,
            @NotBlank(message = "请选择检查人") String inspector1,
            @NotBlank(message = "请选择检查人") String inspector2,
            @Size(max = 200, message = "在场人不能超过200字") String present,
            @NotBlank(message = "请填写检查情况") @Size(max = 20000, message = "检查情况不能超过20000字") String findings) {}

    enum Signature {
        SIGNED,
        REFUSED
    }

    /** Why an investigation cannot go on (CASE-10). */
    enum SuspensionGround implements Labelled {
        ABSCONDED("当事人逃匿"),
        NO_EVIDENCE("无法取得相关证据"),
        OTHER("其他法定事由");

        private final String label;

        SuspensionGround(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** A request to extend, to suspend or to resume. */
    record Request(String reason, String ground) {}

    record Reason(@Size(max = 2000, message = "理由不能超过2000字") String reason) {}
}
