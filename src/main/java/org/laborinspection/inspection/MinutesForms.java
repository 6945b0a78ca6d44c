package org.laborinspection.inspection;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/** What the forms of minutes 笔录 submit: an interview and an inspection on the spot (F D11, D12). */
final class MinutesForms {

    private MinutesForms() {}

    /** What all minutes have in common: when, by which two, and how the other side signed. */
    sealed interface Minutes permits Interview, Inspection {

        LocalDateTime startedAt();

        LocalDateTime endedAt();

        String officer1();

        String officer2();

        Boolean certificateShown();

        Boolean rightsTold();

        Signature signature();

        String refusalReason();

        String witness();
    }

    /** @param informant whether the person is who complained or reported, so that the minutes are sealed (CASE-S10) */
    record Interview(
            @NotBlank(message = "请填写被询问人") @Size(max = 100, message = "被询问人不能超过100字") String person,
            @Size(max = 10, message = "性别不能超过10字") String sex,
            @Min(value = 0, message = "年龄不能为负数") Integer age,
            @Size(max = 18, message = "证件号码不能超过18位") String idNo,
            @Size(max = 200, message = "工作单位不能超过200字") String workplace,
            @Size(max = 100, message = "职务不能超过100字") String position,
            @Size(max = 50, message = "电话不能超过50字") String phone,
            @Size(max = 300, message = "住址不能超过300字") String address,
            Boolean informant,
            @NotNull(message = "请填写询问开始时间") LocalDateTime startedAt,
            @NotNull(message = "请填写询问结束时间") LocalDateTime endedAt,
            @NotBlank(message = "请填写询问地点") @Size(max = 200, message = "地点不能超过200字") String place,
            @NotBlank(message = "请选择询问人") String officer1,
            @NotBlank(message = "请选择询问人") String officer2,
            @NotBlank(message = "请填写记录人") @Size(max = 100, message = "记录人不能超过100字") String recorder,
            Boolean certificateShown,
            Boolean rightsTold,
            Boolean recusalAsked,
            @NotBlank(message = "请填写询问内容") @Size(max = 20000, message = "询问内容不能超过20000字") String content,
            @Size(max = 1000, message = "核对意见不能超过1000字") String remark,
            @NotNull(message = "请选择签名情况") Signature signature,
            @Size(max = 500, message = "拒签原因不能超过500字") String refusalReason,
            @Size(max = 100, message = "见证人不能超过100字") String witness)
            implements Minutes {

        boolean isSealed() {
            return Boolean.TRUE.equals(informant);
        }

        /** What everybody who reads the case may know: of an interview of the informant that there was one, no more. */
        Interview open(String unnamed) {
            return isSealed()
                    ? new Interview(
                            unnamed,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            true,
                            startedAt,
                            endedAt,
                            null,
                            officer1,
                            officer2,
                            recorder,
                            certificateShown,
                            rightsTold,
                            recusalAsked,
                            null,
                            null,
                            signature,
                            null,
                            null)
                    : this;
        }
    }

    record Inspection(
            @NotBlank(message = "请填写检查地点") @Size(max = 200, message = "地点不能超过200字") String place,
            @NotNull(message = "请填写检查开始时间") LocalDateTime startedAt,
            @NotNull(message = "请填写检查结束时间") LocalDateTime endedAt,
            @NotBlank(message = "请选择检查人") String officer1,
            @NotBlank(message = "请选择检查人") String officer2,
            @NotBlank(message = "请填写记录人") @Size(max = 100, message = "记录人不能超过100字") String recorder,
            @NotBlank(message = "请填写现场负责人") @Size(max = 100, message = "现场负责人不能超过100字") String person,
            @Size(max = 200, message = "在场人不能超过200字") String present,
            Boolean certificateShown,
            Boolean rightsTold,
            Boolean recusalAsked,
            @NotBlank(message = "请填写检查情况") @Size(max = 20000, message = "检查情况不能超过20000字") String findings,
            @Size(max = 500, message = "附件不能超过500字") String attachments,
            @Size(max = 1000, message = "当事人意见不能超过1000字") String remark,
            @NotNull(message = "请选择签名情况") Signature signature,
            @Size(max = 500, message = "拒签原因不能超过500字") String refusalReason,
            @Size(max = 100, message = "见证人不能超过100字") String witness)
            implements Minutes {}

    enum Signature {
        SIGNED,
        REFUSED
    }
}
