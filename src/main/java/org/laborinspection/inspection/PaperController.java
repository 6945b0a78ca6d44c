package org.laborinspection.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.Reader;
import org.laborinspection.document.DocumentContent;
import org.laborinspection.document.DocumentState;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.PaperView;
import org.laborinspection.document.Reissue;
import org.laborinspection.engine.Attachment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The papers of a case over HTTP: listed, fetched, shown, and before they are served voided or issued anew. One that names the
 * informant opens for few, with a reason that is recorded.
 */
@RestController
@RequestMapping("/api/cases/{caseNo}/documents")
@Tag(name = "文书")
class PaperController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Set<String> SIGNERS =
            Set.of("brigade-chief", "bureau-leader", "bureau-head", "audit-head", "audit-vp");

    private final CaseAccess access;
    private final CaseViews views;
    private final Documents documents;
    private final Reissue reissue;
    private final CaseLog log;

    PaperController(CaseAccess access, CaseViews views, Documents documents, Reissue reissue, CaseLog log) {
        this.access = access;
        this.views = views;
        this.documents = documents;
        this.reissue = reissue;
        this.log = log;
    }

    /** @param reason why, which is kept with the paper and in the log */
    record Voiding(String reason) {}

    /** @param corrections name of a particular of the party to its right text; null for none */
    record Renewal(String reason, Map<String, String> corrections) {}

    /**
     * @param voided whether this version is not in force
     * @param href where the DOCX of this version is
     */
    record Sheet(String title, String number, int version, boolean voided, String href, PaperView view) {

        static Sheet of(DocumentContent content) {
            var paper = content.document();
            return new Sheet(
                    paper.title(),
                    paper.number(),
                    paper.version(),
                    paper.state() == DocumentState.VOIDED,
                    "/api/cases/" + paper.caseNo() + "/documents/" + paper.id() + "?version=" + paper.version(),
                    PaperView.of(content.bytes()));
        }
    }

    @GetMapping
    @Operation(summary = "案件的文书", description = "按制发先后，包括作废的文书；载有投诉举报人身份的，只对可以查阅其身份的人列出。")
    List<CaseView.Paper> papers(@PathVariable String caseNo, Authentication authentication) {
        return views.papers(caseNo, Reader.of(authentication));
    }

    @GetMapping("/{id}")
    @Operation(summary = "下载文书", description = "DOCX 原件，不指明 version 的为现行的一份；下载前核对存档时的 SHA-256。封存的文书须写明理由查阅，见 readings。")
    ResponseEntity<byte[]> paper(
            @PathVariable String caseNo,
            @PathVariable long id,
            @RequestParam(required = false) Integer version,
            Authentication authentication) {
        return attachment(content(caseNo, id, version, Reader.of(authentication)));
    }

    @GetMapping("/{id}/view")
    @Operation(
            summary = "查看文书",
            description = "文书的版面和全文，供浏览器显示和打印；不指明 version 的为现行的一份。与下载一样核对存档时的 SHA-256，封存的文书不能这样查看，须写明理由查阅，见 readings。")
    Sheet view(
            @PathVariable String caseNo,
            @PathVariable long id,
            @RequestParam(required = false) Integer version,
            Authentication authentication) {
        return Sheet.of(content(caseNo, id, version, Reader.of(authentication)));
    }

    @PostMapping("/{id}/readings")
    @Operation(summary = "查阅封存的文书", description = "只对登记人、本案承办人员和大队长开放；每次查阅连同理由记录在案。")
    ResponseEntity<byte[]> read(
            @PathVariable String caseNo,
            @PathVariable long id,
            @RequestBody InformantController.Reason reason,
            Authentication authentication) {
        var reader = Reader.of(authentication);
        paper(caseNo, id, reader);
        return attachment(documents.openSealed(id, reader.id(), reason.reason()));
    }

    @PostMapping("/{id}/void")
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "作废文书", description = "只限尚未送达的文书，由大队长或者局领导办理；文号保留并注明作废，不再使用。")
    void voidPaper(
            @PathVariable String caseNo,
            @PathVariable long id,
            @RequestBody Voiding voiding,
            Authentication authentication) {
        var reader = Reader.of(authentication);
        var paper = signed(caseNo, id, reader);
        documents.voidDocument(id, voiding.reason(), reader.id());
        log.append(caseNo, reader.id(), "VoidPaper", null, voiding.reason(), "作废" + paper.named());
    }

    @PostMapping("/{id}/reissue")
    @Transactional
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "重新制发文书",
            description = "只限尚未送达的文书，由大队长或者局领导办理；可以更正当事人的名称、地址、联系方式和证件（corrections），其他内容须重新报批。原来的一份作废留存，新的一份另编文号。")
    CaseView.Paper renew(
            @PathVariable String caseNo,
            @PathVariable long id,
            @RequestBody Renewal renewal,
            Authentication authentication) {
        var reader = Reader.of(authentication);
        var paper = signed(caseNo, id, reader);
        var fresh = reissue.reissue(
                id, renewal.corrections() == null ? Map.of() : renewal.corrections(), renewal.reason(), reader.id());
        log.append(
                caseNo,
                reader.id(),
                "ReissuePaper",
                null,
                renewal.reason(),
                "作废" + paper.named() + "，重新制发" + fresh.named());
        return views.paper(fresh);
    }

    private IssuedDocument signed(String caseNo, long id, Reader reader) {
        var paper = paper(caseNo, id, reader);
        if (!reader.in(SIGNERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "文书由大队长（稽核部门负责人）或者局领导作废、重新制发");
        }
        return paper;
    }

    private DocumentContent content(String caseNo, long id, Integer version, Reader reader) {
        paper(caseNo, id, reader);
        return documents.open(documents.versions(id).stream()
                .filter(one -> version == null ? !one.replaced() : one.version() == version)
                .findFirst()
                .orElseThrow(PaperController::none));
    }

    private IssuedDocument paper(String caseNo, long id, Reader reader) {
        var file = access.readable(caseNo, reader);
        return documents
                .find(id)
                .filter(paper -> paper.caseNo().equals(caseNo) && access.maySee(paper, file, reader))
                .orElseThrow(PaperController::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "本案没有这份文书");
    }

    private static ResponseEntity<byte[]> attachment(DocumentContent content) {
        var paper = content.document();
        var file = paper.title() + (paper.number() == null ? "" : " " + paper.number()) + ".docx";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(DOCX))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file))
                .header("X-Content-SHA256", paper.sha256())
                .body(content.bytes());
    }
}
