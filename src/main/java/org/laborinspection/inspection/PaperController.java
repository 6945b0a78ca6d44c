package org.laborinspection.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.laborinspection.document.DocumentContent;
import org.laborinspection.document.Documents;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The papers of a case over HTTP; one that names the informant opens for few, with a reason that is recorded. */
@RestController
@RequestMapping("/api/cases/{caseNo}/documents")
@Tag(name = "文书")
class PaperController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CaseViews views;
    private final CaseAccess access;
    private final Documents documents;

    PaperController(CaseViews views, CaseAccess access, Documents documents) {
        this.views = views;
        this.access = access;
        this.documents = documents;
    }

    @GetMapping
    @Operation(summary = "案件的文书", description = "按制发先后，包括作废的文书；载有投诉举报人身份的，只对可以查阅其身份的人列出。")
    List<CaseView.Paper> papers(@PathVariable String caseNo, Authentication authentication) {
        return views.papers(caseNo, Reader.of(authentication));
    }

    @GetMapping("/{id}")
    @Operation(summary = "下载文书", description = "DOCX 原件；下载前核对存档时的 SHA-256。封存的文书须写明理由查阅，见 readings。")
    ResponseEntity<byte[]> paper(@PathVariable String caseNo, @PathVariable long id, Authentication authentication) {
        checkThere(caseNo, id, Reader.of(authentication));
        return attachment(documents.open(id));
    }

    @PostMapping("/{id}/readings")
    @Operation(summary = "查阅封存的文书", description = "只对登记人、本案承办人员和大队长开放；每次查阅连同理由记录在案。")
    ResponseEntity<byte[]> read(
            @PathVariable String caseNo,
            @PathVariable long id,
            @RequestBody InformantController.Reason reason,
            Authentication authentication) {
        var reader = Reader.of(authentication);
        checkThere(caseNo, id, reader);
        return attachment(documents.openSealed(id, reader.id(), reason.reason()));
    }

    private void checkThere(String caseNo, long id, Reader reader) {
        var file = access.readable(caseNo, reader);
        documents
                .find(id)
                .filter(paper -> paper.caseNo().equals(caseNo) && access.maySee(paper, file, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "本案没有这份文书"));
    }

    private static ResponseEntity<byte[]> attachment(DocumentContent content) {
        var paper = content.document();
        var name = paper.title() + (paper.number() == null ? "" : " " + paper.number()) + ".docx";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(DOCX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-SHA256", paper.sha256())
                .body(content.bytes());
    }
}
