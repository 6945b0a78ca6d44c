package org.laborinspection.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.Reader;
import org.laborinspection.document.Documents;
import org.laborinspection.evidence.EvidenceFile;
import org.laborinspection.evidence.EvidenceFiles;
import org.laborinspection.evidence.EvidenceKind;
import org.laborinspection.evidence.NewEvidence;
import org.laborinspection.staff.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Who adds, withdraws and sees the evidence files of a case (CASE-08), and the proofs that a paper was served (CASE-23). */
@Component
class EvidenceDesk {

    private final EvidenceFiles files;
    private final Documents documents;
    private final Staff staff;
    private final CaseAccess access;

    EvidenceDesk(EvidenceFiles files, Documents documents, Staff staff, CaseAccess access) {
        this.files = files;
        this.documents = documents;
        this.staff = staff;
        this.access = access;
    }

    /**
     * What is said of an uploaded file.
     *
     * @param document the paper whose service it proves; then nothing else is needed
     * @param kind one of the eight, in the office's word
     */
    record Upload(
            Long document,
            String kind,
            @Size(max = 200, message = "证据名称不能超过200字") String name,
            @Size(max = 200, message = "证据来源不能超过200字") String source,
            @Min(value = 1, message = "证据页数至少为1") @Max(value = 9999, message = "证据页数不能超过9999") Integer pages,
            LocalDate obtainedOn,
            @Size(max = 500, message = "说明不能超过500字") String note,
            Boolean sealed) {}

    /** A file with its bytes, as they are handed out. */
    record Handed(EvidenceFile file, byte[] bytes) {}

    @Transactional
    CaseView.Evidence add(String caseNo, Upload upload, String fileName, InputStream content, Reader reader)
            throws IOException {
        var file = access.readable(caseNo, reader);
        var about = upload.document() == null ? ofFacts(file, upload, reader) : ofService(file, upload, reader);
        return view(file, files.add(caseNo, fileName, content, about, reader.id()), reader);
    }

    /** All files that this reader may know of. */
    @Transactional(readOnly = true)
    List<CaseView.Evidence> of(CaseFile file, Reader reader) {
        return files.ofCase(file.caseNo()).stream()
                .filter(one -> visible(file, one, reader))
                .map(one -> view(file, one, reader))
                .toList();
    }

    @Transactional
    Handed read(String caseNo, String id, boolean original, Reader reader) {
        var file = access.readable(caseNo, reader);
        var found = find(file, id, reader);
        if (!original) {
            return new Handed(found, files.shown(found, reader.id()));
        }
        if (!access.mayReadOriginal(file, reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "原件只供本案承办人员调取，请下载不含位置信息的副本");
        }
        return new Handed(found, files.original(found, reader.id()));
    }

    @Transactional
    CaseView.Evidence withdraw(String caseNo, String id, String reason, Reader reader) {
        var file = access.readable(caseNo, reader);
        var found = find(file, id, reader);
        if (found.document() == null) {
            access.checkMayGather(file, reader);
        } else {
            access.checkMayProveService(file, reader);
        }
        return view(file, files.withdraw(found, reason, reader.id()), reader);
    }

    private NewEvidence ofFacts(CaseFile file, Upload upload, Reader reader) {
        access.checkMayGather(file, reader);
        var kind = upload.kind() == null
                ? null
                : EvidenceKind.of(upload.kind())
                        .orElseThrow(() -> Refusal.field("kind", "“" + upload.kind() + "”不是法定证据种类，请重新选择"));
        return new NewEvidence(
                null,
                kind,
                upload.name(),
                upload.source(),
                upload.pages(),
                upload.obtainedOn(),
                upload.note(),
                Boolean.TRUE.equals(upload.sealed()));
    }

    /** What proves that the informant was answered shows where he is to be found, and is sealed whoever uploads it. */
    private NewEvidence ofService(CaseFile file, Upload upload, Reader reader) {
        access.checkMayProveService(file, reader);
        var paper = documents
                .find(upload.document())
                .filter(one -> one.caseNo().equals(file.caseNo()) && one.kind().served())
                .orElseThrow(() -> Refusal.field("document", "本案没有这份需要送达的文书，请刷新页面后重试"));
        return NewEvidence.ofService(
                paper.id(), upload.note(), paper.kind().toInformant() || Boolean.TRUE.equals(upload.sealed()));
    }

    private EvidenceFile find(CaseFile file, String id, Reader reader) {
        return files.find(file.caseNo(), id)
                .filter(one -> visible(file, one, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "本案没有这份证据材料"));
    }

    private boolean visible(CaseFile file, EvidenceFile one, Reader reader) {
        return !access.seesOnlyInstructions(file, reader) && (!one.sealed() || access.mayOpenSeal(file, reader));
    }

    private CaseView.Evidence view(CaseFile file, EvidenceFile one, Reader reader) {
        var href = "/api/cases/" + one.caseNo() + "/evidence/" + one.id();
        return new CaseView.Evidence(
                one.id(),
                one.seq(),
                one.document(),
                one.kind() == null ? null : one.kind().label(),
                one.name(),
                one.source(),
                one.note(),
                one.fileName(),
                one.type().label(),
                one.type().mediaType(),
                one.sizeText(),
                one.sha256(),
                one.pages(),
                one.obtainedOn(),
                one.sealed(),
                one.uploadedBy(),
                staff.nameOf(one.uploadedBy()),
                one.uploadedAt(),
                one.withdrawal() == null ? null : one.withdrawal().reason(),
                href,
                access.mayReadOriginal(file, reader) ? href + "?original=true" : null);
    }
}
