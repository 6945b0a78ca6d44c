package org.laborinspection.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.CaseVolume;
import org.laborinspection.casework.Fields;
import org.laborinspection.casework.Reader;
import org.laborinspection.document.Archive;
import org.laborinspection.document.Binder;
import org.laborinspection.engine.Attachment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The volume of a case as a ZIP: bound anew while the case runs, as it was stored once it is archived. */
@RestController
@RequestMapping("/api/cases/{caseNo}/volume")
@Tag(name = "案卷")
class VolumeController {

    private final CaseAccess access;
    private final CaseVolume volumes;
    private final Binder binder;
    private final Archive archive;

    VolumeController(CaseAccess access, CaseVolume volumes, Binder binder, Archive archive) {
        this.access = access;
        this.volumes = volumes;
        this.binder = binder;
        this.archive = archive;
    }

    @GetMapping
    @Operation(summary = "下载案卷", description = "封面、卷内目录（含页号）、依次排列的文书、证据、备考表和校验清单，一个 ZIP。已归档的案件为归档时存下的一卷，下载前核对。")
    void volume(@PathVariable String caseNo, Authentication authentication, HttpServletResponse response)
            throws IOException {
        var reader = Reader.of(authentication);
        var file = access.readable(caseNo, reader);
        access.checkWhole(file, reader);
        send("案卷 " + caseNo, response, out -> {
            if (file.archivedOn() != null && archive.holds(caseNo)) {
                archive.write(caseNo, out);
            } else {
                binder.bind(volumes.of(file), out);
            }
        });
    }

    @PostMapping("/sealed")
    @Operation(summary = "下载案卷的密封部分", description = "载有投诉举报人身份的文书和证据；只对登记人、本案承办人员和大队长开放，每次查阅连同理由记录在案。")
    void sealed(
            @PathVariable String caseNo,
            @RequestBody InformantController.Reason reason,
            Authentication authentication,
            HttpServletResponse response)
            throws IOException {
        var reader = Reader.of(authentication);
        var file = access.readable(caseNo, reader);
        access.checkMayOpenSeal(file, reader);
        if (Fields.blank(reason.reason()) || reason.reason().length() > 500) {
            throw Refusal.field("reason", "请填写查阅理由，不超过500字");
        }
        send("案卷密封部分 " + caseNo, response, out -> binder.bind(volumes.sealed(file, reader.id(), reason.reason()), out));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Nothing is sent before all of it was read and checked. */
    private static void send(String name, HttpServletResponse response, Writing writing) throws IOException {
        var bound = Files.createTempFile("volume", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(bound)) {
                writing.to(out);
            }
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(bound));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name + ".zip"));
            Files.copy(bound, response.getOutputStream());
        } finally {
            Files.deleteIfExists(bound);
        }
    }
}
