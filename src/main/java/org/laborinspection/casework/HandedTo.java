package org.laborinspection.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** To whom work is handed, and why. */
record HandedTo(
        @NotBlank(message = "请选择接办人员") String to,
        @NotBlank(message = "请填写理由") @Size(max = 500, message = "理由不能超过500字") String reason) {}
