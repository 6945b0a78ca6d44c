package org.laborinspection.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.Reader;
import org.laborinspection.engine.SubmittedJson;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Audits over HTTP: hand in a lead. What an audit is, is read as any other case, at {@code /api/cases}. */
@RestController
@RequestMapping("/api/audits")
@Tag(name = "稽核")
class AuditController {

    private final SocialInsuranceAudit process;
    private final CaseAccess access;
    private final SubmittedJson json;

    AuditController(SocialInsuranceAudit process, CaseAccess access, SubmittedJson json) {
        this.process = process;
        this.access = access;
        this.json = json;
    }

    record Registered(String caseNo, String href) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    @Operation(summary = "登记稽核线索", description = "举报人身份先行封存（/api/informants），登记时只提交引用（informant）。")
    Registered register(@RequestBody ObjectNode body, Authentication authentication) {
        access.checkMayRegisterAudit(Reader.of(authentication));
        var caseNo = process.register(json.read(body.toString(), AuditLead.class));
        return new Registered(caseNo, "/api/cases/" + caseNo);
    }
}
