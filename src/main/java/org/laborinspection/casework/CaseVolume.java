package org.laborinspection.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.DocumentState;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.Volume;
import org.laborinspection.document.VolumePart;
import org.laborinspection.evidence.EvidenceFile;
import org.laborinspection.evidence.EvidenceFiles;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Component;

/**
 * What of a case is bound into its volume 案卷, and in which order (F D42): the decisions with their proofs of service
 * first, then the other papers as they came about, each with its proof behind it, then the evidence. Void papers stay out;
 * what names the informant is bound by itself.
 */
@Component
public class CaseVolume {

    private static final String EVIDENCE = "证据";

    private final Documents documents;
    private final EvidenceFiles evidence;
    private final Staff staff;
    private final VolumeSettings settings;

    CaseVolume(Documents documents, EvidenceFiles evidence, Staff staff, VolumeSettings settings) {
        this.documents = documents;
        this.evidence = evidence;
        this.staff = staff;
        this.settings = settings;
    }

    public Volume of(CaseFile file) {
        var parts = new ArrayList<>(papers(file));
        files(file, false).map(one -> part(one, CaseActor.SYSTEM)).forEach(parts::add);
        var sealed = sealed(file.caseNo()).count() + files(file, true).count();
        return new Volume(
                file.caseNo(), cover(file), sealed == 0 ? "无" : "另有" + sealed + "件载有投诉举报人身份，单独密封，不随本卷借阅、复制", parts);
    }

    /** What names the informant, for a reader whose right has been checked; that he reads it, and why, is recorded. */
    public Volume sealed(CaseFile file, String reader, String reason) {
        var parts = new ArrayList<VolumePart>();
        sealed(file.caseNo())
                .map(paper -> part(
                        paper,
                        () -> documents.openSealed(paper.id(), reader, reason).bytes()))
                .forEach(parts::add);
        files(file, true).map(one -> part(one, reader)).forEach(parts::add);
        return new Volume(file.caseNo(), cover(file), "本卷为密封部分，只供有权查阅的人员使用", parts);
    }

    private Stream<EvidenceFile> files(CaseFile file, boolean sealed) {
        return evidence.ofCase(file.caseNo()).stream()
                .filter(one -> one.withdrawal() == null && one.sealed() == sealed);
    }

    private Stream<IssuedDocument> sealed(String caseNo) {
        return documents.ofCase(caseNo).stream()
                .filter(paper -> paper.state() == DocumentState.ISSUED && paper.sealed());
    }

    private List<VolumePart> papers(CaseFile file) {
        var standing = documents.ofCase(file.caseNo()).stream()
                .filter(paper -> paper.state() == DocumentState.ISSUED && !paper.sealed())
                .toList();
        var proofs = standing.stream()
                .filter(paper -> paper.kind() == DocumentKind.D35)
                .collect(Collectors.groupingBy(
                        proof -> documents.field(proof.id(), "文书文号").orElse("")));
        var ordered = new ArrayList<IssuedDocument>();
        standing.stream()
                .filter(paper -> paper.kind() != DocumentKind.D35)
                .sorted(Comparator.comparing((IssuedDocument paper) -> settings.rank(paper.kind()))
                        .thenComparing(IssuedDocument::id))
                .forEach(paper -> {
                    ordered.add(paper);
                    ordered.addAll(proofs.getOrDefault(String.valueOf(paper.number()), List.of()));
                });
        standing.stream().filter(paper -> !ordered.contains(paper)).forEach(ordered::add);
        return ordered.stream()
                .map(paper -> part(paper, () -> documents.open(paper).bytes()))
                .toList();
    }

    private static VolumePart part(IssuedDocument paper, Supplier<byte[]> content) {
        return new VolumePart(
                "",
                paper.title(),
                paper.number() == null ? "" : paper.number(),
                paper.issuedOn(),
                ".docx",
                paper.pages(),
                paper.sha256(),
                content);
    }

    private VolumePart part(EvidenceFile file, String reader) {
        var dot = file.fileName().lastIndexOf('.');
        return new VolumePart(
                EVIDENCE,
                file.name() == null ? file.fileName() : file.name(),
                "",
                file.obtainedOn() == null ? LocalDate.ofInstant(file.uploadedAt(), Office.ZONE) : file.obtainedOn(),
                dot < 0 ? "" : file.fileName().substring(dot),
                file.pages() == null ? 1 : file.pages(),
                null,
                () -> evidence.shown(file, reader));
    }

    private Map<String, Object> cover(CaseFile file) {
        var cover = new HashMap<String, Object>();
        cover.put(
                "案件名称",
                file.employer().name()
                        + (file.kind() == CaseKind.AUDIT
                                ? file.kind().label() + "案"
                                : "涉嫌违反" + file.category().label() + "规定案"));
        cover.put("当事人", file.employer().name());
        cover.put("案由", file.category().label());
        cover.put("案件来源", file.source().label());
        cover.put(
                "处理结果",
                file.closureReason() == null
                        ? file.stage().label()
                        : file.closureReason().label());
        cover.put("密级", settings.secrecy());
        cover.put("保管期限", settings.retention());
        put(cover, "立案日期", file.filedOn());
        put(cover, "结案日期", file.closedOn());
        put(cover, "归档日期", file.archivedOn());
        put(
                cover,
                "承办人",
                file.handlerIds().isEmpty()
                        ? null
                        : file.handlerIds().stream().map(staff::nameOf).collect(Collectors.joining("、")));
        return cover;
    }

    private static void put(Map<String, Object> cover, String name, Object value) {
        if (value != null) {
            cover.put(name, value);
        }
    }
}
