package org.laborinspection.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.Category;
import org.laborinspection.casefile.Registration;
import org.laborinspection.casefile.Registration.Employer;
import org.laborinspection.casefile.Source;

/**
 * A lead for an audit as an auditor takes it down (AUD-01). {@code employer} is the audited unit or person; the period runs
 * from month to month, {@code 2025-01}, both ends included; {@code informant} is the reference of the sealed identity.
 */
public record AuditLead(
        @NotNull(message = "请选择线索来源") Source source,
        @NotNull(message = "请填写接到日期") LocalDate receivedOn,
        @Size(max = 200, message = "移交部门不能超过200字") String referredBy,
        @NotNull(message = "请填写稽核对象") @Valid Employer employer,
        @NotNull(message = "请选择险种") Insurance insurance,
        @Pattern(regexp = MONTH, message = "所属期间请填写到月，例如2025-01") String periodFrom,
        @Pattern(regexp = MONTH, message = "所属期间请填写到月，例如2025-01") String periodTo,
        @NotBlank(message = "请填写反映的情况") @Size(max = 4000, message = "反映的情况不能超过4000字") String facts,
        @Min(value = 0, message = "涉及人数不能为负数") Integer headcount,
        @Size(max = 1000, message = "随附材料不能超过1000字") String materials,
        @Size(max = 36, message = "身份信息引用无效") String informant) {

    static final String MONTH = "|\\d{4}-(0[1-9]|1[0-2])";

    /** The same as the case file registers it. */
    Registration registration() {
        return new Registration(
                source,
                receivedOn,
                employer,
                Category.SOCIAL_INSURANCE,
                facts,
                null,
                null,
                headcount,
                List.of(),
                materials,
                informant);
    }

    /** What of it stands in the case beside what the case file keeps of every case. */
    Kept kept() {
        return new Kept(insurance, periodFrom, periodTo, referredBy, materials);
    }

    record Kept(Insurance insurance, String periodFrom, String periodTo, String referredBy, String materials) {}
}
