package org.laborinspection.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.laborinspection.casefile.Informants;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The door to the informant's seal: in with a reference, out only for who may, with a reason that is recorded. */
@RestController
@Tag(name = "投诉举报人")
class InformantController {

    private final Informants informants;
    private final CaseAccess access;

    InformantController(Informants informants, CaseAccess access) {
        this.informants = informants;
        this.access = access;
    }

    record Reason(String reason) {}

    @PutMapping("/api/informants/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "封存身份信息", description = "登记之前封存；登记时只提交引用。")
    void seal(@PathVariable UUID id, @Valid @RequestBody Informants.Identity identity, Authentication authentication) {
        var reader = Reader.of(authentication);
        access.checkMaySeal(reader);
        informants.seal(id.toString(), identity, reader.id());
    }

    @PostMapping("/api/cases/{caseNo}/informant/readings")
    @Operation(summary = "查阅身份信息", description = "只对登记人、本案承办人员和大队长开放；每次查阅连同理由记录在案。")
    Informants.Identity read(@PathVariable String caseNo, @RequestBody Reason reason, Authentication authentication) {
        var reader = Reader.of(authentication);
        var file = access.readable(caseNo, reader);
        access.checkMayOpenSeal(file, reader);
        if (file.informantId() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "本案没有投诉举报人身份信息");
        }
        if (reason.reason() == null
                || reason.reason().isBlank()
                || reason.reason().length() > 500) {
            throw Refusal.field("reason", "请填写查阅理由，不超过500字");
        }
        return informants.read(file.informantId(), reader.id(), reason.reason());
    }
}
