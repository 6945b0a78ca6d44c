package org.laborinspection.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.DocumentState;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.Volume;
import org.laborinspection.document.VolumePart;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Component;

/**
 * What of a case is bound into its volume 案卷, and in which order (F D42): the decisions with their proofs of service
 * first, then the other papers as they came about, each with its proof behind it, then the evidence. Void papers stay out;
 * what names the informant is bound by itself.
 */
@Component
class CaseVolume {

    private final Documents documents;
    private final Staff staff;
    private final VolumeSettings settings;

    CaseVolume(Documents documents, Staff staff, VolumeSettings settings) {
        this.documents = documents;
        this.staff = staff;
        this.settings = settings;
    }

    Volume of(CaseFile file) {
        var parts = papers(file);
        return new Volume(file.caseNo(), cover(file), "无", parts);
    }

    private List<VolumePart> papers(CaseFile file) {
        var standing = documents.ofCase(file.caseNo()).stream()
                .filter(paper -> paper.state() == DocumentState.ISSUED)
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
        return ordered.stream().map(this::part).toList();
    }

    private VolumePart part(IssuedDocument paper) {
        return new VolumePart(
                "",
                paper.title(),
                paper.number() == null ? "" : paper.number(),
                paper.issuedOn(),
                ".docx",
                paper.pages(),
                paper.sha256(),
                () -> documents.open(paper).bytes());
    }

    private Map<String, Object> cover(CaseFile file) {
        var cover = new HashMap<String, Object>();
        cover.put("案件名称", file.employer().name() + "涉嫌" + file.category().label() + "案");
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
