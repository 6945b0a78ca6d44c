package org.laborinspection.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 转办、委派、撤回 and 已办: what goes from one desk to another. */
@RestController
@Tag(name = "事项交接")
class HandoverController {

    private final Handover handover;
    private final HandlerTransfer handlers;
    private final Withdrawals withdrawals;
    private final DoneTasks done;

    HandoverController(Handover handover, HandlerTransfer handlers, Withdrawals withdrawals, DoneTasks done) {
        this.handover = handover;
        this.handlers = handlers;
        this.withdrawals = withdrawals;
        this.done = done;
    }

    /** Why, where it may be left out. */
    record Remark(@Size(max = 500, message = "说明不能超过500字") String reason) {}

    record Reopened(String taskId) {}

    /** @param withdrawable whether he may take the case back to it now */
    record Row(
            String id,
            String caseNo,
            String employer,
            String step,
            String name,
            String outcome,
            String outcomeLabel,
            Instant at,
            boolean withdrawn,
            boolean withdrawable) {}

    /** @param more whether there is a page after this one */
    record Page(List<Row> tasks, int page, int size, boolean more) {}

    @GetMapping("/api/tasks/{id}/colleagues")
    @Operation(summary = "可以怎样交接，可以交给谁")
    Handover.Options colleagues(@PathVariable String id, Authentication who) {
        return handover.options(id, Reader.of(who));
    }

    @PostMapping("/api/tasks/{id}/transfer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "转办", description = "大队长、副大队长、局领导（稽核的，部门负责人、分管领导）把已认领的事项交给其他可以办理的人员。")
    void transfer(@PathVariable String id, @Valid @RequestBody HandedTo order, Authentication who) {
        handover.transfer(id, Reader.of(who), order);
    }

    @PostMapping("/api/tasks/{id}/delegation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "委派", description = "认领人请可以办理同一事项的同事代为办理。")
    void delegate(@PathVariable String id, @Valid @RequestBody HandedTo order, Authentication who) {
        handover.delegate(id, Reader.of(who), order);
    }

    @PostMapping("/api/tasks/{id}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "退还委派")
    void giveBack(@PathVariable String id, @Valid @RequestBody(required = false) Remark remark, Authentication who) {
        handover.giveBack(id, Reader.of(who), remark == null ? null : remark.reason());
    }

    @PostMapping("/api/tasks/{id}/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "收回委派")
    void recall(@PathVariable String id, @Valid @RequestBody(required = false) Remark remark, Authentication who) {
        handover.recall(id, Reader.of(who), remark == null ? null : remark.reason());
    }

    @PostMapping("/api/tasks/{id}/withdrawal")
    @Operation(summary = "撤回", description = "办理人在下一环节无人认领时把案件撤回到本人办结的事项。")
    Reopened withdraw(@PathVariable String id, @Valid @RequestBody Reason reason, Authentication who) {
        return new Reopened(withdrawals.withdraw(id, Reader.of(who), reason.reason()));
    }

    @GetMapping("/api/cases/{caseNo}/handlers/{userId}/successors")
    @Operation(summary = "可以接替该承办人员的人")
    List<Handover.Colleague> successors(@PathVariable String caseNo, @PathVariable String userId, Authentication who) {
        return handlers.successors(caseNo, userId, Reader.of(who));
    }

    @PostMapping("/api/cases/{caseNo}/handlers/{userId}/replacement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "调换承办人员")
    void replace(
            @PathVariable String caseNo,
            @PathVariable String userId,
            @Valid @RequestBody HandedTo order,
            Authentication who) {
        handlers.replace(caseNo, userId, Reader.of(who), order);
    }

    @GetMapping("/api/tasks/done")
    @Operation(summary = "本人已办的事项，新的在前")
    Page done(
            @RequestParam(defaultValue = "0")
                    @Min(value = 0, message = "页码不能为负数")
                    @Max(value = 100_000, message = "页码过大")
                    int page,
            @RequestParam(defaultValue = "20")
                    @Min(value = 1, message = "每页至少1条")
                    @Max(value = 100, message = "每页不能超过100条")
                    int size,
            @RequestParam(defaultValue = "") @Size(max = 100, message = "查找内容不能超过100字") String text,
            Authentication who) {
        var found = done.of(who.getName(), text, page, size);
        var shown = found.subList(0, Math.min(size, found.size()));
        var open = withdrawals.withdrawable(shown);
        return new Page(
                shown.stream()
                        .map(one -> new Row(
                                one.taskId(),
                                one.caseNo(),
                                one.employer(),
                                one.step(),
                                one.name(),
                                one.outcome(),
                                one.label(),
                                one.at(),
                                one.withdrawn(),
                                open.contains(one.taskId())))
                        .toList(),
                page,
                size,
                found.size() > size);
    }
}
