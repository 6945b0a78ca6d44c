package org.laborinspection.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.laborinspection.document.Archive;
import org.laborinspection.document.Binder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
        var file = access.readable(caseNo, Reader.of(authentication));
        var bound = Files.createTempFile("volume", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(bound)) {
                if (file.archivedOn() != null && archive.holds(caseNo)) {
                    archive.write(caseNo, out);
                } else {
                    binder.bind(volumes.of(file), out);
                }
            }
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(bound));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("案卷 " + caseNo + ".zip", StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(bound, response.getOutputStream());
        } finally {
            Files.deleteIfExists(bound);
        }
    }
}
