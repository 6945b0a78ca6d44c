package org.laborinspection.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.laborinspection.casefile.Labelled;

/** What a summons to be interviewed asks for (F D10; 监察条例第十五条). */
final class SummonsForms {

    private SummonsForms() {}

    /**
     * @param attendee who is to come, as the paper says it after 你单位
     * @param period which months the accounts are for; null for none
     * @param others further materials, one a line
     * @param contact id of the handler who answers questions
     */
    record Summons(
            @NotBlank(message = "请填写到场接受询问的人员") @Size(max = 100, message = "人员不能超过100字") String attendee,
            @NotNull(message = "请填写询问时间") LocalDateTime heldAt,
            @NotBlank(message = "请填写询问地点") @Size(max = 200, message = "地点不能超过200字") String place,
            @NotEmpty(message = "请选择须携带的材料") List<Material> materials,
            @Size(max = 100, message = "所属期间不能超过100字") String period,
            @Size(max = 1000, message = "其他材料不能超过1000字") String others,
            @NotBlank(message = "请选择联系人") String contact) {}

    enum Material implements Labelled {
        LICENSE("营业执照副本复印件"),
        IDENTITY("法定代表人（主要负责人）身份证明"),
        AUTHORITY("授权委托书和受托人身份证明"),
        ROSTER("职工名册"),
        CONTRACTS("劳动合同"),
        PAYROLL("工资支付表"),
        ATTENDANCE("考勤记录"),
        INSURANCE("社会保险登记和缴费凭证");

        private final String label;

        Material(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        /** Kept month by month, so that the summons says for which. */
        boolean periodic() {
            return this == PAYROLL || this == ATTENDANCE || this == INSURANCE;
        }
    }
}
