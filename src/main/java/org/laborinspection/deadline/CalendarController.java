package org.laborinspection.deadline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.deadline.CalendarNotice.State;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Holiday notices over HTTP: everybody lists them, the system administrator hands one in, a bureau leader decides. */
@RestController
@RequestMapping("/api/calendar/notices")
@Tag(name = "放假通知")
class CalendarController {

    private static final Set<String> PROPOSERS = Set.of("sysadmin");
    private static final Set<String> DECIDERS = Set.of("bureau-leader", "bureau-head");
    private static final int LONGEST = 64 * 1024;
    private static final int LONGEST_REASON = 500;

    private final CalendarChange change;
    private final CalendarInForce calendar;

    CalendarController(CalendarChange change, CalendarInForce calendar) {
        this.change = change;
        this.calendar = calendar;
    }

    /** A notice file as it is handed in. */
    record Submitted(
            @NotBlank(message = "请填写文件名") @Size(max = 200, message = "文件名不能超过200字") String file,
            @NotBlank(message = "请选择通知文件或者粘贴其内容") String text) {}

    record Reason(String reason) {}

    /** @param mayPropose whether who asks may hand a notice in; {@code mayDecide} likewise */
    record Notices(
            List<CalendarNoticeView> notices, int page, int size, long total, boolean mayPropose, boolean mayDecide) {}

    /** @param preview what it would change today; null once it is decided */
    record Whole(CalendarNoticeView notice, String text, CalendarPreviewView preview) {}

    /** @param repeated whether it was known before, and nothing was changed */
    record Answer(CalendarNoticeView notice, boolean repeated, String message, CalendarPreviewView done) {}

    @GetMapping
    @Operation(summary = "放假通知", description = "随系统提供的、待批准的、已批准的和不予批准的通知，年度新的在前；分页。")
    Notices list(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Authentication authentication) {
        if (page < 0 || page > 1_000_000) {
            throw Refusal.field("page", "页码应当在0至1000000之间");
        }
        if (size < 1 || size > 200) {
            throw Refusal.field("size", "每页条数应当在1至200之间");
        }
        var all = Stream.concat(
                        calendar.shipped().stream().map(CalendarNoticeView::of),
                        change.all().stream().map(CalendarNoticeView::of))
                .sorted(Comparator.comparing(CalendarNoticeView::year)
                        .thenComparing(CalendarNoticeView::publishedOn)
                        .reversed())
                .toList();
        return new Notices(
                all.stream().skip((long) page * size).limit(size).toList(),
                page,
                size,
                all.size(),
                in(authentication, PROPOSERS),
                in(authentication, DECIDERS));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一份通知", description = "原文；待批准的，附将要变动的期限。对系统管理员和局领导开放。")
    Whole get(@PathVariable long id, Authentication authentication) {
        if (!in(authentication, PROPOSERS) && !in(authentication, DECIDERS)) {
            throw forbidden("只有系统管理员和局领导可以查看通知将要变动的期限");
        }
        var notice = found(id);
        return new Whole(
                CalendarNoticeView.of(notice),
                notice.text(),
                notice.state() == State.PROPOSED
                        ? CalendarPreviewView.of(change.preview(notice.file(), notice.text()))
                        : null);
    }

    @PostMapping(params = "preview=true")
    @Operation(summary = "预览", description = "检查通知文件，列出将要变动的期限及其新旧日期；不作任何登记。只有系统管理员可以办理。")
    CalendarPreviewView preview(@Valid @RequestBody Submitted submitted, Authentication authentication) {
        check(submitted, authentication);
        return CalendarPreviewView.of(change.preview(submitted.file(), submitted.text()));
    }

    @PostMapping
    @Operation(summary = "提请批准", description = "登记通知，等待局领导决定；同一内容只登记一次。只有系统管理员可以办理。")
    ResponseEntity<Answer> propose(@Valid @RequestBody Submitted submitted, Authentication authentication) {
        check(submitted, authentication);
        var proposal = change.propose(submitted.file(), submitted.text(), authentication.getName());
        var answer = new Answer(
                CalendarNoticeView.of(proposal.notice()),
                proposal.repeated(),
                proposal.repeated()
                        ? "同一内容的通知此前已提交（" + proposal.notice().state().label() + "），没有重复登记"
                        : "已提请局领导批准",
                null);
        return ResponseEntity.status(proposal.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(answer);
    }

    @PostMapping("/{id}/adoption")
    @Operation(summary = "批准", description = "通知即时施行，受影响的期限、定时提醒和待办事项一并改期，逐案记入日志；重复批准不作改动。由提请人以外的局领导办理。")
    Answer adopt(@PathVariable long id, Authentication authentication) {
        checkDecider(authentication);
        found(id);
        var adoption = change.adopt(id, authentication.getName());
        return new Answer(
                CalendarNoticeView.of(adoption.notice()),
                adoption.repeated(),
                adoption.repeated()
                        ? "该通知此前已批准施行，没有再作改动"
                        : "已批准施行，重新计算了" + adoption.done().moves().size() + "个期限",
                CalendarPreviewView.of(adoption.done()));
    }

    @PostMapping("/{id}/refusal")
    @Operation(summary = "不予批准", description = "须写明理由。由提请人以外的局领导办理。")
    Answer refuse(@PathVariable long id, @RequestBody Reason reason, Authentication authentication) {
        checkDecider(authentication);
        found(id);
        if (reason.reason() == null
                || reason.reason().isBlank()
                || reason.reason().length() > LONGEST_REASON) {
            throw Refusal.field("reason", "请填写不予批准的理由，不超过" + LONGEST_REASON + "字");
        }
        var refused =
                change.refuse(id, authentication.getName(), reason.reason().strip());
        return new Answer(CalendarNoticeView.of(refused), false, "已登记为不予批准", null);
    }

    private CalendarNotice found(long id) {
        return change.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有编号为" + id + "的放假通知"));
    }

    private static void check(Submitted submitted, Authentication authentication) {
        if (!in(authentication, PROPOSERS)) {
            throw forbidden("只有系统管理员可以提交放假通知");
        }
        if (submitted.text().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw Refusal.field("text", "通知文件不能超过" + LONGEST / 1024 + "KB");
        }
    }

    private static void checkDecider(Authentication authentication) {
        if (!in(authentication, DECIDERS)) {
            throw forbidden("放假通知由局领导决定是否批准");
        }
    }

    private static ResponseStatusException forbidden(String message) {
        return new ResponseStatusException(HttpStatus.FORBIDDEN, message);
    }

    private static boolean in(Authentication authentication, Set<String> groups) {
        return authentication.getAuthorities().stream().anyMatch(held -> groups.contains(held.getAuthority()));
    }
}
