package org.laborinspection.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.Reader;
import org.laborinspection.engine.Attachment;
import org.laborinspection.engine.SubmittedJson;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The evidence files of a case over HTTP. A file is only ever handed out as one to keep, never to be shown in place. */
@RestController
@RequestMapping("/api/cases/{caseNo}/evidence")
@Tag(name = "证据材料")
class EvidenceController {

    private final EvidenceDesk desk;
    private final CaseAccess access;
    private final SubmittedJson json;

    EvidenceController(EvidenceDesk desk, CaseAccess access, SubmittedJson json) {
        this.desk = desk;
        this.access = access;
        this.json = json;
    }

    record Withdrawal(String reason) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "上传证据材料",
            description =
                    "file 是文件；data 是 JSON：kind 证据种类、name 名称、source 来源、pages 页数、obtainedOn 取得日期、note 说明、sealed 是否涉及投诉举报人身份；只填 document（文书编号）的，是该文书的送达凭证。")
    CaseView.Evidence add(
            @PathVariable String caseNo,
            @RequestPart("file") MultipartFile file,
            @RequestPart("data") String data,
            Authentication authentication)
            throws IOException {
        try (var content = file.getInputStream()) {
            return desk.add(
                    caseNo,
                    json.read(data, EvidenceDesk.Upload.class),
                    file.getOriginalFilename(),
                    content,
                    Reader.of(authentication));
        }
    }

    @GetMapping
    @Operation(summary = "案件的证据材料", description = "按上传先后，包括已经撤回的；密封材料只对可以查阅投诉举报人身份的人列出。")
    List<CaseView.Evidence> list(@PathVariable String caseNo, Authentication authentication) {
        var reader = Reader.of(authentication);
        return desk.of(access.readable(caseNo, reader), reader);
    }

    @GetMapping("/{id}")
    @Operation(summary = "下载证据材料", description = "图片去除位置等拍摄信息；original=true 是上传时的原件，只供本案承办人员调取并记入办案日志。查阅密封材料留有记录。")
    ResponseEntity<byte[]> read(
            @PathVariable String caseNo,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean original,
            Authentication authentication) {
        var handed = desk.read(caseNo, id, original, Reader.of(authentication));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(handed.file().type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named(handed.file().fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-SHA256", DigestUtils.sha256Hex(handed.bytes()))
                .body(handed.bytes());
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "撤回证据材料", description = "须写明原因；材料和原因留存，不再列为证据。")
    CaseView.Evidence withdraw(
            @PathVariable String caseNo,
            @PathVariable String id,
            @RequestBody Withdrawal withdrawal,
            Authentication authentication) {
        return desk.withdraw(caseNo, id, withdrawal.reason(), Reader.of(authentication));
    }
}
