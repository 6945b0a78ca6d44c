package org.laborinspection.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.inspection.InvestigationForms.Evidence;
import org.springframework.stereotype.Component;

/** The tables that several papers print alike. */
@Component
class PaperRows {

    private final CaseFiles cases;
    private final CaseEntries entries;

    PaperRows(CaseFiles cases, CaseEntries entries) {
        this.cases = cases;
        this.entries = entries;
    }

    /** The evidence of the case: 证据名称, 证据种类, 页数. */
    List<Map<String, Object>> evidence(String caseNo) {
        return cases.entries(caseNo, EntryType.EVIDENCE).stream()
                .map(entry -> entries.read(entry, Evidence.class))
                .map(e -> Map.<String, Object>of(
                        "证据名称", e.name(), "证据种类", e.kind(), "页数", e.pages() == null ? "" : e.pages()))
                .toList();
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
            rows.add(row("罚款", "处以罚款", proposal.fine()));
        }
        if (proposal.confiscationOrZero().signum() > 0) {
            rows.add(row("没收违法所得", "没收违法所得", proposal.confiscation()));
        }
        if (proposal.isRevocation()) {
            rows.add(row("吊销许可证", "吊销许可证", null));
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
