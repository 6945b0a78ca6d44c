package org.laborinspection.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** That a handler should withdraw: who, why, and who asks (the handler himself, or a party). */
public record RecusalRequest(
        @NotBlank(message = "请选择需要回避的承办人员") String handler,
        @NotBlank(message = "请填写回避事由") @Size(max = 500, message = "回避事由不能超过500字") String ground,
        @NotBlank(message = "请填写申请人（本人或者当事人）") @Size(max = 100, message = "申请人不能超过100字") String applicant) {}
