package org.laborinspection.inspection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.CaseSearch;
import org.laborinspection.casefile.Idempotency;
import org.laborinspection.casefile.Informants;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Registration;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.CaseProcess;
import org.laborinspection.casework.Reader;
import org.laborinspection.casework.RecusalRequest;
import org.laborinspection.engine.SubmittedJson;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases over HTTP: hand one in, read one with its deadlines, papers and log. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "案件")
class CaseController {

    private final LaborInspectionCase process;
    private final List<CaseProcess> processes;
    private final CaseFiles cases;
    private final CaseSearch search;
    private final CaseViews views;
    private final CaseAccess access;
    private final Informants informants;
    private final Idempotency idempotency;
    private final SubmittedJson json;

    CaseController(
            LaborInspectionCase process,
            List<CaseProcess> processes,
            CaseFiles cases,
            CaseSearch search,
            CaseViews views,
            CaseAccess access,
            Informants informants,
            Idempotency idempotency,
            SubmittedJson json) {
        this.process = process;
        this.processes = processes;
        this.cases = cases;
        this.search = search;
        this.views = views;
        this.access = access;
        this.informants = informants;
        this.idempotency = idempotency;
        this.json = json;
    }

    record Registered(String caseNo, String href, List<CaseView.Similar> similar) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    @Operation(
            summary = "登记线索",
            description = "提交登记内容；identity（姓名、证件、电话、地址）单独封存，不进入流程。同一 Idempotency-Key 重复提交只登记一次；similar 列出同一单位的其他案件。")
    Registered register(
            @RequestBody ObjectNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Authentication authentication) {
        var reader = Reader.of(authentication);
        access.checkMayRegister(reader);
        if (key != null && (key.isBlank() || key.length() > 100)) {
            throw Refusal.field("Idempotency-Key", "幂等键应为1至100个字符");
        }
        var hash = hash(body.toString());
        var known =
                key == null ? null : idempotency.replay(reader.id(), key, hash).orElse(null);
        var caseNo = known == null ? start(body, reader) : known;
        if (known == null && key != null) {
            idempotency.remember(reader.id(), key, hash, caseNo);
        }
        var similar = search
                .similar(
                        CaseKind.INSPECTION,
                        caseNo,
                        cases.get(caseNo).employer().name())
                .stream()
                .map(l -> new CaseView.Similar(l.caseNo(), l.stage().label(), l.receivedOn()))
                .toList();
        return new Registered(caseNo, "/api/cases/" + caseNo, similar);
    }

    @GetMapping("/{caseNo}")
    @Operation(summary = "案件全貌", description = "事实、阶段、承办人员、期限、文书、记录和日志。")
    CaseView get(@PathVariable String caseNo, Authentication authentication) {
        return views.of(caseNo, Reader.of(authentication));
    }

    @GetMapping("/{caseNo}/deadlines")
    @Operation(summary = "案件的期限", description = "期限台账中本案的现行期限，每一期限附推算过程：不计入的日子及其依据、中止、是否暂定和中文说明，以及已经触发的期限警示（本局内部目标）。")
    List<CaseDeadline> deadlines(@PathVariable String caseNo, Authentication authentication) {
        var reader = Reader.of(authentication);
        access.checkWhole(access.readable(caseNo, reader), reader);
        return views.deadlines(caseNo);
    }

    @PostMapping("/{caseNo}/recusals")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "申请回避", description = "局领导（稽核的，分管领导）决定是否回避；决定之前不停止调查。")
    void recuse(
            @PathVariable String caseNo, @Valid @RequestBody RecusalRequest request, Authentication authentication) {
        var reader = Reader.of(authentication);
        var kind = access.readable(caseNo, reader).kind();
        processes.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .requestRecusal(caseNo, request, reader.id());
    }

    private String start(ObjectNode body, Reader reader) {
        var identity = body.remove("identity");
        if (identity != null && !identity.isNull()) {
            if (body.hasNonNull("informant")) {
                throw Refusal.field("informant", "身份信息（identity）和身份信息引用（informant）只能提交一项");
            }
            var id = UUID.randomUUID().toString();
            informants.seal(id, json.read(identity.toString(), Informants.Identity.class), reader.id());
            body.put("informant", id);
        }
        return process.register(json.read(body.toString(), Registration.class));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
