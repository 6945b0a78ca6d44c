package org.laborinspection.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.evidence.EvidenceFile;
import org.laborinspection.evidence.EvidenceFiles;
import org.laborinspection.inspection.InvestigationForms.Evidence;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Component;

/** The tables that several papers print alike. */
@Component
class PaperRows {

    private final CaseFiles cases;
    private final CaseEntries entries;
    private final EvidenceFiles files;
    private final Staff staff;

    PaperRows(CaseFiles cases, CaseEntries entries, EvidenceFiles files, Staff staff) {
        this.cases = cases;
        this.entries = entries;
        this.files = files;
        this.staff = staff;
    }

    /** The evidence of the case, on paper and in files: 证据名称, 证据种类, 页数. */
    List<Map<String, Object>> evidence(String caseNo) {
        return Stream.concat(
                        cases.entries(caseNo, EntryType.EVIDENCE).stream()
                                .map(entry -> entries.read(entry, Evidence.class))
                                .map(e -> evidence(e.name(), e.kind(), e.pages())),
                        gathered(caseNo)
                                .map(file -> evidence(name(file), file.kind().label(), file.pages())))
                .toList();
    }

    private static Map<String, Object> evidence(String name, String kind, Integer pages) {
        return Map.of("证据名称", name, "证据种类", kind, "页数", pages == null ? "" : pages);
    }

    private static String name(EvidenceFile file) {
        return file.sealed() ? "密封材料" : file.name();
    }

    /**
     * The list of evidence: 类别, 名称 (of a file also its name, size and hash), 来源, 页数, 取得日期, 核对人. Of what is sealed
     * nothing is said but that it is there.
     */
    List<Map<String, Object>> evidenceList(String caseNo) {
        return Stream.concat(
                        cases.entries(caseNo, EntryType.EVIDENCE).stream().map(this::onPaper),
                        gathered(caseNo).map(this::inFile))
                .toList();
    }

    private Stream<EvidenceFile> gathered(String caseNo) {
        return files.ofCase(caseNo).stream().filter(EvidenceFile::proves);
    }

    private Map<String, Object> onPaper(CaseEntry entry) {
        var e = entries.read(entry, Evidence.class);
        return row(e.kind(), e.name(), e.source(), e.pages(), e.obtainedOn(), entry.actor());
    }

    private Map<String, Object> inFile(EvidenceFile file) {
        var data = file.sizeText() + "，SHA-256 " + file.fingerprint();
        return row(
                file.kind().label(),
                name(file) + "\n（" + (file.sealed() ? data : file.fileName() + "，" + data) + "）",
                file.sealed() ? "密封" : file.source(),
                file.pages(),
                file.obtainedOn(),
                file.uploadedBy());
    }

    private Map<String, Object> row(
            String kind, String name, String source, Integer pages, LocalDate obtainedOn, String checkedBy) {
        return Map.of(
                "类别", kind,
                "名称", name,
                "来源", source,
                "页数", pages == null ? "" : pages,
                "取得日期", obtainedOn,
                "核对人", staff.nameOf(checkedBy));
    }

    /** What a proposal asks for, measure by measure: 处理种类, 内容, 金额. */
    static List<Map<String, Object>> measures(Proposal proposal) {
        return proposal.measures().stream()
                .flatMap(measure -> measure(proposal, measure).stream())
                .toList();
    }

    /** The part that needs notice, alone. */
    static List<Map<String, Object>> noticed(Proposal proposal) {
        return proposal.measures().stream()
                .filter(Measure::noticeOwed)
                .flatMap(measure -> measure(proposal, measure).stream())
                .toList();
    }

    static List<Map<String, Object>> measure(Proposal proposal, Measure measure) {
        var rows = new ArrayList<Map<String, Object>>();
        switch (measure) {
            case CORRECTION -> proposal.items().forEach(i -> rows.add(row(measure.label(), i.item(), i.amount())));
            case HANDLING -> proposal.payments().forEach(i -> rows.add(row(measure.label(), i.item(), i.amount())));
            case PENALTY -> penalty(proposal, rows);
            case NO_PENALTY ->
                rows.add(row(measure.label(), proposal.noPenaltyGround().label(), null));
            case TRANSFER, CRIME -> rows.add(row(measure.label(), "移送" + proposal.transferTo(), null));
            case WITHDRAWAL -> rows.add(row(measure.label(), proposal.ground().label(), null));
        }
        return rows;
    }

    private static void penalty(Proposal proposal, List<Map<String, Object>> rows) {
        if (proposal.isWarning()) {
            rows.add(row("警告", "给予警告", null));
        }
        if (proposal.fineOrZero().signum() > 0) {
            fines(proposal, rows);
        }
        if (proposal.confiscationOrZero().signum() > 0) {
            rows.add(row("没收违法所得", "没收违法所得", proposal.confiscation()));
        }
        if (proposal.isRevocation()) {
            rows.add(row("吊销许可证", "吊销许可证", null));
        }
    }

    /** Each violation by itself, then their sum (E.3). */
    private static void fines(Proposal proposal, List<Map<String, Object>> rows) {
        var fines = proposal.calculations().stream()
                .filter(fine -> fine.amount().signum() > 0)
                .toList();
        fines.forEach(fine -> rows.add(row("罚款", fine.label() + "，处以罚款", fine.amount())));
        if (fines.size() != 1) {
            rows.add(row("罚款", fines.isEmpty() ? "处以罚款" : "合计处以罚款", proposal.fine()));
        }
    }

    /** Things to do or to pay: 事项, 金额. */
    static List<Map<String, Object>> items(List<Proposal.Item> items) {
        return items.stream()
                .map(i -> Map.<String, Object>of("事项", i.item(), "金额", PaperDesk.yuan(i.amount())))
                .toList();
    }

    private static Map<String, Object> row(String kind, String content, BigDecimal amount) {
        return Map.of("处理种类", kind, "内容", content, "金额", PaperDesk.yuan(amount));
    }
}
