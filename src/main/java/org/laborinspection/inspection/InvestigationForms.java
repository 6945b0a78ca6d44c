package org.laborinspection.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.Labelled;

/** What the forms of the investigation submit. */
final class InvestigationForms {

    private InvestigationForms() {}

    record Investigate(
            @Valid @Size(max = 200, message = "证据一次最多登记200项") List<Evidence> evidence,
            @Valid MinutesForms.Interview interview,
            @Valid MinutesForms.Inspection inspection,
            @Valid SummonsForms.Summons summons,
            @Valid PreservationForms.Preservation preservation,
            @Size(max = 2000, message = "理由不能超过2000字") String reason,
            SuspensionGround ground) {

        Investigate {
            evidence = evidence == null ? List.of() : evidence;
        }
    }

    record Evidence(
            @NotBlank(message = "请选择证据种类") String kind,
            @NotBlank(message = "请填写证据名称") @Size(max = 200, message = "证据名称不能超过200字") String name,
            @NotBlank(message = "请填写证据来源") @Size(max = 200, message = "证据来源不能超过200字") String source,
            @Min(value = 1, message = "证据页数至少为1") Integer pages,
            @NotNull(message = "请填写取得日期") LocalDate obtainedOn) {}

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
