package org.laborinspection.casefile;

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

/**
 * A lead as the window takes it down (D01). {@code informant} is the reference of the sealed identity, null where there is
 * none; {@code violationEndedOn} is owed for an inspection; {@code materials} is what was handed in with it; sums are yuan with two decimals.
 */
public record Registration(
        @NotNull(message = "请选择案件来源") Source source,
        @NotNull(message = "请填写接到日期") LocalDate receivedOn,
        @NotNull(message = "请填写用人单位") @Valid Employer employer,
        @NotNull(message = "请选择违法事项类别") Category category,
        @NotBlank(message = "请填写基本事实") @Size(max = 4000, message = "基本事实不能超过4000字") String facts,
        @Size(max = 2000, message = "请求事项不能超过2000字") String request,
        LocalDate violationEndedOn,
        @Min(value = 0, message = "涉及人数不能为负数") Integer headcount,
        @Valid @Size(max = 500, message = "名单一次最多登记500人") List<Worker> workers,
        @Size(max = 1000, message = "证据材料不能超过1000字") String materials,
        @Size(max = 36, message = "身份信息引用无效") String informant) {

    public Registration {
        workers = workers == null ? List.of() : List.copyOf(workers);
    }

    /** The inspected party; a credit code is checked for its check character elsewhere. */
    public record Employer(
            @NotBlank(message = "请填写用人单位名称") @Size(max = 200, message = "单位名称不能超过200字") String name,
            @Pattern(regexp = "|[0-9A-HJ-NPQRTUWXY]{18}", message = "统一社会信用代码应为18位数字和大写字母") String creditCode,
            @Size(max = 300, message = "地址不能超过300字") String address,
            @Size(max = 100, message = "联系人不能超过100字") String contact,
            @Size(max = 50, message = "电话不能超过50字") String phone) {}

    /** A worker concerned. */
    public record Worker(
            @NotBlank(message = "请填写劳动者姓名") @Size(max = 100, message = "姓名不能超过100字") String name,
            @DecimalMin(value = "0", message = "金额不能为负数") @Digits(integer = 12, fraction = 2, message = "金额最多两位小数")
                    BigDecimal owed,
            @Size(max = 100, message = "期间不能超过100字") String period) {}
}
