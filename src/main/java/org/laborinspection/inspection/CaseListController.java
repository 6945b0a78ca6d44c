package org.laborinspection.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.CaseSearch;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Stage;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.Reader;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.LiveClocks;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.staff.Staff;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds cases over HTTP: by what people have at hand, and those somebody took part in. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "案件")
class CaseListController {

    private final CaseSearch search;
    private final Deadlines deadlines;
    private final LiveClocks live;
    private final CaseAccess access;
    private final Staff staff;

    CaseListController(CaseSearch search, Deadlines deadlines, LiveClocks live, CaseAccess access, Staff staff) {
        this.search = search;
        this.deadlines = deadlines;
        this.live = live;
        this.access = access;
        this.staff = staff;
    }

    /** @param next the running clock that ends first; null where none runs */
    record Summary(
            String caseNo,
            String kind,
            String kindLabel,
            String stage,
            String stageLabel,
            String sourceLabel,
            String categoryLabel,
            String employer,
            List<String> handlers,
            LocalDate receivedOn,
            LocalDate filedOn,
            LocalDate closedOn,
            Next next) {}

    /** {@code remaining} counts in the unit and is negative when overdue. */
    record Next(String label, LocalDate dueOn, int remaining, String unitLabel, boolean overdue, boolean provisional) {}

    /** @param more whether there are more than {@code total} says */
    record Summaries(List<Summary> cases, int page, int size, long total, boolean more) {}

    @GetMapping
    @Operation(
            summary = "查找案件",
            description =
                    "text 是案号、文号、用人单位名称或者统一社会信用代码的一部分；还可以按类别（监察、稽核）、阶段、承办人、是否超期、用人单位、接到日期筛选；mine=true 只列本人登记、承办过或者办理过事项的案件。分页，新案在前；total 数到1000件为止，more 表示还有更多。")
    Summaries find(
            @RequestParam(required = false) String text,
            @RequestParam(required = false) CaseKind kind,
            @RequestParam(required = false) Stage stage,
            @RequestParam(required = false) String handler,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) String employer,
            @RequestParam(required = false) LocalDate receivedFrom,
            @RequestParam(required = false) LocalDate receivedTo,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Authentication authentication) {
        if (page < 0 || page > 1_000_000) {
            throw Refusal.field("page", "页码应当在0至1000000之间");
        }
        if (size < 1 || size > 200) {
            throw Refusal.field("size", "每页条数应当在1至200之间");
        }
        if (text != null && text.length() > 200) {
            throw Refusal.field("text", "查找内容不能超过200字");
        }
        if (receivedFrom != null && receivedTo != null && receivedTo.isBefore(receivedFrom)) {
            throw Refusal.field("receivedTo", "接到日期的截止日不能早于起始日");
        }
        var reader = Reader.of(authentication);
        var found = search.find(
                new CaseSearch.Query(
                        kind,
                        stage,
                        text,
                        handler,
                        employer,
                        receivedFrom,
                        receivedTo,
                        mine ? reader.id() : null,
                        reader.id(),
                        access.wholly(reader),
                        overdue ? live.overdueCases() : null,
                        staff.recusedFrom(reader.id())),
                page,
                size);
        var most = (long) CaseSearch.MOST_COUNTED;
        return new Summaries(summaries(found.cases()), page, size, Math.min(found.total(), most), found.total() > most);
    }

    private List<Summary> summaries(List<CaseSearch.Line> lines) {
        var numbers = lines.stream().map(CaseSearch.Line::caseNo).toList();
        var handlers = search.handlersOf(numbers);
        var next = live.next(numbers);
        return lines.stream()
                .map(line -> new Summary(
                        line.caseNo(),
                        line.kind().name(),
                        line.kind().label(),
                        line.stage().name(),
                        line.stage().label(),
                        line.source().label(),
                        line.category().label(),
                        line.employer(),
                        handlers.getOrDefault(line.caseNo(), List.of()).stream()
                                .map(staff::nameOf)
                                .toList(),
                        line.receivedOn(),
                        line.filedOn(),
                        line.closedOn(),
                        next(next.get(line.caseNo()))))
                .toList();
    }

    private Next next(StatutoryClock clock) {
        return clock == null
                ? null
                : new Next(
                        clock.label(),
                        clock.dueOn(),
                        deadlines.remaining(clock),
                        clock.period().unit().ofBalance().label(),
                        deadlines.isOverdue(clock),
                        clock.provisional());
    }
}
