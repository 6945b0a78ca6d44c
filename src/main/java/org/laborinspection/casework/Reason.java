package org.laborinspection.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something that was decided or begun is changed: it goes to the log. */
record Reason(@NotBlank(message = "请填写理由") @Size(max = 500, message = "理由不能超过500字") String reason) {}
