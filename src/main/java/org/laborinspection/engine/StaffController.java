package org.laborinspection.engine;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.staff.Outbox;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The staff list over HTTP: everybody of the office reads it, the system administrator keeps it. */
@RestController
@RequestMapping("/api/staff")
@Tag(name = "人员")
class StaffController {

    private final Staff staff;

    StaffController(Staff staff) {
        this.staff = staff;
    }

    /** What is known of a member; certificate number and both its dates come together or not at all. */
    record Entry(
            @NotBlank(message = "请填写姓名") @Size(max = 100, message = "姓名不能超过100字") String name,
            @NotBlank(message = "请填写职务") @Size(max = 100, message = "职务不能超过100字") String position,
            @Size(max = 64, message = "执法证号不能超过64位") String certificateNo,
            LocalDate validFrom,
            LocalDate validUntil,
            @Size(max = 254, message = "电子邮箱不能超过254个字符") String email,
            @Size(max = 100, message = "所属中队、股室不能超过100字") String unit) {

        boolean certified() {
            return certificateNo != null && !certificateNo.isBlank();
        }
    }

    @GetMapping
    @Operation(summary = "人员名册", description = "姓名、职务、执法证号及其有效期、电子邮箱、所属中队（股室）；没有执法证的，执法证号和有效期为空；没有电子邮箱的，不寄期限警示。")
    List<StaffMember> all(Authentication authentication) {
        if (holds(authentication, "integration")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "人员名册只对本局人员开放");
        }
        return staff.all();
    }

    @PutMapping("/{userId}")
    @Transactional
    @Operation(
            summary = "登记或者更正人员",
            description = "只有系统管理员可以办理；userId 与登录名一致。执法证号和有效期一并填写，或者都不填；填写电子邮箱的，期限警示同时寄到该邮箱；unit 为所属中队（股室），期限台账可以按它筛选。")
    StaffMember put(@PathVariable String userId, @Valid @RequestBody Entry entry, Authentication authentication) {
        if (!holds(authentication, "sysadmin")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有系统管理员可以登记或者更正人员");
        }
        if (!userId.matches("[a-zA-Z0-9]{1,64}")) {
            throw Refusal.field("userId", "登录名应为1至64位字母或者数字");
        }
        check(userId, entry);
        var member = new StaffMember(
                userId,
                entry.name().strip(),
                entry.position().strip(),
                entry.certified() ? entry.certificateNo().strip() : null,
                entry.validFrom(),
                entry.validUntil(),
                email(entry.email()),
                entry.unit() == null || entry.unit().isBlank()
                        ? null
                        : entry.unit().strip());
        staff.put(member);
        return member;
    }

    private static String email(String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        if (!Outbox.isAddress(address.strip())) {
            throw Refusal.field("email", "电子邮箱格式不对，请写成例如 name@example.gov.cn 的样子，或者不填");
        }
        return address.strip();
    }

    private void check(String userId, Entry entry) {
        if (!entry.certified()) {
            if (entry.validFrom() != null || entry.validUntil() != null) {
                throw Refusal.field("certificateNo", "填写了执法证有效期的，请填写执法证号");
            }
            return;
        }
        if (entry.validFrom() == null) {
            throw Refusal.field("validFrom", "请填写执法证有效期的起始日期");
        }
        if (entry.validUntil() == null || entry.validUntil().isBefore(entry.validFrom())) {
            throw Refusal.field("validUntil", "请填写执法证有效期的截止日期，且不能早于起始日期");
        }
        var number = entry.certificateNo().strip();
        staff.all().stream()
                .filter(other -> number.equals(other.certificateNo()) && !userId.equals(other.userId()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.field("certificateNo", "执法证号" + number + "已登记在" + other.name() + "名下，请核对");
                });
    }

    private static boolean holds(Authentication authentication, String group) {
        return authentication.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals(group));
    }
}
