package org.laborinspection.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.Reissue;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What may be done to a paper after it was issued and before it was served: void it, or issue it anew. */
@RestController
@RequestMapping("/api/cases/{caseNo}/documents/{id}")
@Tag(name = "文书")
class PaperController {

    private static final Set<String> SIGNERS = Set.of("brigade-chief", "bureau-leader", "bureau-head");

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

    @PostMapping("/void")
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "作废文书", description = "只限尚未送达的文书，由大队长或者局领导办理；文号保留并注明作废，不再使用。")
    void voidPaper(
            @PathVariable String caseNo,
            @PathVariable long id,
            @RequestBody Voiding voiding,
            Authentication authentication) {
        var reader = Reader.of(authentication);
        var paper = paper(caseNo, id, reader);
        documents.voidDocument(id, voiding.reason(), reader.id());
        log.append(caseNo, reader.id(), "VoidPaper", null, voiding.reason(), "作废" + name(paper));
    }

    @PostMapping("/reissue")
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
        var paper = paper(caseNo, id, reader);
        var fresh = reissue.reissue(
                id, renewal.corrections() == null ? Map.of() : renewal.corrections(), renewal.reason(), reader.id());
        log.append(
                caseNo,
                reader.id(),
                "ReissuePaper",
                null,
                renewal.reason(),
                "作废" + name(paper) + "，重新制发" + name(fresh));
        return views.paper(fresh);
    }

    private IssuedDocument paper(String caseNo, long id, Reader reader) {
        access.readable(caseNo, reader);
        var paper = documents
                .find(id)
                .filter(found -> found.caseNo().equals(caseNo))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "本案没有这份文书"));
        if (!reader.in(SIGNERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "文书由大队长或者局领导作废、重新制发");
        }
        return paper;
    }

    private static String name(IssuedDocument paper) {
        return "《" + paper.title() + "》" + (paper.number() == null ? "" : paper.number());
    }
}
