package org.laborinspection.oversight;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.Reader;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The register of deadlines 期限台账 over HTTP, for who oversees the office: read it, export it, give an instruction. */
@RestController
@Tag(name = "期限台账")
class DeadlineRegisterController {

    private static final Set<String> READERS = Set.of(
            "supervisor",
            "brigade-reviewer",
            "brigade-chief",
            "brigade-deputy",
            "bureau-leader",
            "bureau-head",
            "audit-head",
            "audit-vp");

    /** Who leads the handlers or oversees the office. */
    private static final Set<String> INSTRUCTORS =
            Set.of("supervisor", "brigade-chief", "bureau-leader", "bureau-head", "audit-head", "audit-vp");

    private static final int LARGEST_PAGE = 200;
    private static final int PORTION = 500;

    private final DeadlineRegister register;
    private final DeadlineLines lines;
    private final RegisterChoices choices;
    private final Deadlines deadlines;
    private final Supervision supervision;
    private final CaseAccess access;

    DeadlineRegisterController(
            DeadlineRegister register,
            DeadlineLines lines,
            RegisterChoices choices,
            Deadlines deadlines,
            Supervision supervision,
            CaseAccess access) {
        this.register = register;
        this.lines = lines;
        this.choices = choices;
        this.deadlines = deadlines;
        this.supervision = supervision;
        this.access = access;
    }

    record Page(List<DeadlineLine> deadlines, int page, int size, long total) {}

    /** What is to be done, and by which working day it is to be answered; null for the office's own term. */
    record Instruction(
            @NotBlank(message = "请填写督办意见") @Size(max = 2000, message = "督办意见不能超过2000字") String instruction,
            LocalDate answerBy) {}

    record Instructed(String caseNo, LocalDate answerBy) {}

    @GetMapping("/api/deadlines")
    @Transactional(readOnly = true)
    @Operation(summary = "期限台账", description = "全部案件中计时和中止的期限，超期的在前；可以筛选、排序、分页。")
    Page find(
            @ParameterObject RegisterRequest request,
            @RequestParam(defaultValue = "DUE") DeadlineRegister.Sort sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Authentication authentication) {
        var filter = filter(request, authentication);
        if (page < 0 || page > 1_000_000) {
            throw Refusal.field("page", "页码应当在0至1000000之间");
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw Refusal.field("size", "每页条数应当在1至" + LARGEST_PAGE + "之间");
        }
        var found = register.find(filter, sort, descending, page * (long) size, size);
        return new Page(lines.of(found), page, size, register.count(filter));
    }

    @GetMapping("/api/deadlines/summary")
    @Operation(summary = "期限台账的统计", description = "同样的筛选条件下，各状态的件数，今后各工作日到期的件数，以及按期限、按承办人员统计的超期件数。")
    DeadlineSummary summary(@ParameterObject RegisterRequest request, Authentication authentication) {
        return register.summary(filter(request, authentication));
    }

    @GetMapping("/api/deadlines/choices")
    @Operation(summary = "期限台账的筛选项", description = "可供选择的期限、中队（股室）、承办人员，以及督办意见通常的答复日。")
    RegisterChoices.Choices choices(Authentication authentication) {
        return choices.of(kinds(Reader.of(authentication)), mayInstruct(Reader.of(authentication)));
    }

    @GetMapping("/api/deadlines.xlsx")
    @Transactional(readOnly = true)
    @Operation(summary = "导出期限台账", description = "筛选出的全部期限，一个工作簿。")
    ResponseEntity<byte[]> export(
            @ParameterObject RegisterRequest request,
            @RequestParam(defaultValue = "DUE") DeadlineRegister.Sort sort,
            @RequestParam(defaultValue = "false") boolean descending,
            Authentication authentication)
            throws IOException {
        var found = register.all(filter(request, authentication), sort, descending);
        var portions = IntStream.iterate(0, from -> from < found.size(), from -> from + PORTION)
                .mapToObj(from -> found.subList(from, Math.min(found.size(), from + PORTION)));
        return SafeSheet.download(
                "期限台账.xlsx",
                DeadlineSheet.of(portions.flatMap(portion -> lines.forExport(portion).stream())
                        .iterator()));
    }

    @PostMapping("/api/deadlines/{clockId}/instructions")
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    @Operation(summary = "下达督办意见", description = "督办人员、大队长（稽核部门负责人）和局领导可以下达；承办人员收到答复事项，答复由督办人员核对。不填答复期限的，按本局设定。")
    Instructed instruct(
            @PathVariable long clockId, @Valid @RequestBody Instruction body, Authentication authentication) {
        var reader = Reader.of(authentication);
        var clock = deadlines.rows(List.of(clockId)).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "期限台账中没有这一期限，请刷新后再试"));
        if (!mayInstruct(reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有督办人员、大队长（稽核部门负责人）和局领导可以下达督办意见");
        }
        access.readable(clock.caseNo(), reader);
        var by = supervision.give(clock, body.instruction(), body.answerBy(), reader.id());
        return new Instructed(clock.caseNo(), by);
    }

    @GetMapping("/api/cases/{caseNo}/deadlines/history")
    @Transactional(readOnly = true)
    @Operation(summary = "案件期限的变更经过", description = "期限台账中本案的每一行，包括已被代替的；supersededBy 指明由哪一行代替。")
    List<ClockHistory> history(@PathVariable String caseNo, Authentication authentication) {
        var reader = Reader.of(authentication);
        access.checkWhole(access.readable(caseNo, reader), reader);
        var rows = deadlines.history(caseNo);
        var papers = lines.papers(rows);
        return rows.stream()
                .map((StatutoryClock row) -> ClockHistory.of(row, papers.get(row.subject())))
                .toList();
    }

    private RegisterFilter filter(RegisterRequest request, Authentication authentication) {
        var reader = Reader.of(authentication);
        var kinds = kinds(reader);
        if (request.kind() != null && !kinds.contains(request.kind())) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, request.kind().label() + "案件的期限不对您开放，请另选案件类别");
        }
        return request.by(reader.id(), kinds);
    }

    private Set<CaseKind> kinds(Reader reader) {
        if (!reader.in(READERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "期限台账只对督办人员、审核人员、部门负责人和局领导开放");
        }
        return access.wholly(reader);
    }

    private static boolean mayInstruct(Reader reader) {
        return reader.in(INSTRUCTORS);
    }
}
