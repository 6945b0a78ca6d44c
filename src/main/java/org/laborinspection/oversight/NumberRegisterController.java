package org.laborinspection.oversight;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.Reader;
import org.laborinspection.document.Documents;
import org.laborinspection.document.NumberRegister;
import org.laborinspection.staff.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The register of numbers 文号登记簿 and the check of all papers, for who oversees the office. */
@RestController
@RequestMapping("/api/documents")
@Tag(name = "文书")
class NumberRegisterController {

    private final NumberRegister register;
    private final Documents documents;
    private final Staff staff;

    NumberRegisterController(NumberRegister register, Documents documents, Staff staff) {
        this.register = register;
        this.documents = documents;
        this.staff = staff;
    }

    record Page(List<NumberRegister.Line> lines, int page, int size, long total, List<NumberRegister.Series> series) {}

    /** @param damaged case, title and number of each whose bytes are no longer those that were issued */
    record Checked(long papers, List<Damaged> damaged) {}

    record Damaged(String caseNo, String title, String number, int version) {}

    @GetMapping("/numbers")
    @Operation(summary = "文号登记簿", description = "按年度和字查询已使用的文号，含作废的；series 列明各字用到的号数和缺号。")
    Page numbers(
            @RequestParam int year,
            @RequestParam(required = false) String word,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Authentication reader) {
        check(reader, year);
        if (page < 0 || page > 100_000 || size < 1 || size > 500) {
            throw Refusal.field("page", "页码应当在0至100000之间，每页条数应当在1至500之间");
        }
        var lines = register.lines(year, word, page * size, size);
        return new Page(lines, page, size, register.count(year, word), register.series(year));
    }

    @GetMapping("/numbers.xlsx")
    @Operation(summary = "导出文号登记簿", description = "全年的文号，一个工作簿。")
    ResponseEntity<byte[]> export(
            @RequestParam int year, @RequestParam(required = false) String word, Authentication reader)
            throws IOException {
        check(reader, year);
        var file = year + "年文号登记簿" + (word == null ? "" : "（" + word + "字）") + ".xlsx";
        return SafeSheet.download(file, new NumberSheet(staff).of(register.lines(year, word, 0, Integer.MAX_VALUE)));
    }

    @GetMapping("/check")
    @Operation(summary = "核对全部文书", description = "逐份核对存档时的 SHA-256；damaged 列出内容与制发时不一致的文书。")
    Checked check(Authentication reader) {
        checkMayRead(reader);
        var all = documents.all();
        return new Checked(
                all.size(),
                all.stream()
                        .filter(paper -> !documents.verify(paper))
                        .map(paper -> new Damaged(paper.caseNo(), paper.title(), paper.number(), paper.version()))
                        .toList());
    }

    private static void checkMayRead(Authentication reader) {
        if (!Reader.of(reader).in(CaseAccess.ALL)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "文号登记簿只对审核、审批、法制和督办人员开放");
        }
    }

    private static void check(Authentication reader, int year) {
        checkMayRead(reader);
        if (year < 1970 || year > 2099) {
            throw Refusal.field("year", "年度应为四位数字");
        }
    }
}
