package org.laborinspection.inspection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.Organisation;
import org.laborinspection.engine.DecisionTables;
import org.laborinspection.inspection.ApprovalForms.Report;
import org.springframework.stereotype.Component;

/** 决定的文书, each in the name of the leader who signed: order, handling, penalty, none, transfer (F D31 … D34, D37). */
@Component
class DecisionPapers {

    private final Rounds rounds;
    private final PaperDesk desk;
    private final PaperRows rows;
    private final DecisionTables tables;
    private final Organisation organisation;
    private final Clock clock;

    DecisionPapers(
            Rounds rounds,
            PaperDesk desk,
            PaperRows rows,
            DecisionTables tables,
            Organisation organisation,
            Clock clock) {
        this.rounds = rounds;
        this.desk = desk;
        this.rows = rows;
        this.tables = tables;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The paper that decides one measure of the proposal. */
    IssuedDocument decision(CaseFile file, Proposal proposal, Measure measure) {
        var values = new HashMap<String, Object>();
        values.put("违法事实", proposal.facts());
        values.put("违反条款", PaperDesk.phrase(file.basis()));
        values.put("证据", rows.evidence(file.caseNo()));
        rounds.latest(file.caseNo(), EntryType.FINAL_REPORT, Report.class)
                .ifPresent(report -> values.put("听取意见情况", PaperDesk.sentence(report.heard())));
        switch (measure) {
            case CORRECTION -> correction(proposal, values);
            case HANDLING -> handling(proposal, values);
            case PENALTY -> penalty(proposal, values);
            case NO_PENALTY -> {
                values.put("不予处罚情形", proposal.noPenaltyGround().label());
                values.put("依据", proposal.basis());
                values.put("教育情况", PaperDesk.sentence(proposal.education()));
                values.put("救济途径", desk.remedies("本决定"));
            }
            case TRANSFER, CRIME -> transfer(file, proposal, values);
            case WITHDRAWAL -> throw new IllegalStateException("A withdrawal is no decision");
        }
        var signed = proposal.noticeOwed() ? "SignDecision" : "ApproveProposal";
        return desk.issue(measure.decision().orElseThrow(), file, desk.actor(file, signed), values);
    }

    private void correction(Proposal proposal, Map<String, Object> values) {
        var total = Proposal.sum(proposal.items());
        values.put("处理依据", proposal.basis());
        values.put("改正期限", proposal.termDays() + "日");
        values.put("改正内容", PaperRows.items(proposal.items()));
        values.put("合计金额", total.signum() == 0 ? "" : PaperDesk.yuan(total));
        values.put("逾期后果", "逾期不改正的，依照《劳动保障监察条例》第三十条等规定处理。");
        values.put("救济途径", desk.remedies("本指令书"));
    }

    private void handling(Proposal proposal, Map<String, Object> values) {
        values.put("处理依据", proposal.basis());
        values.put("处理内容", PaperRows.items(proposal.payments()));
        values.put("合计金额", PaperDesk.yuan(proposal.paymentsTotal()));
        values.put("履行期限", proposal.payDays() + "日");
        values.put("履行方式", "向劳动者本人或者法定征收、经办机构足额支付、补缴，并将凭证报本机关。");
        values.put("救济途径", desk.remedies("本决定"));
    }

    private void penalty(Proposal proposal, Map<String, Object> values) {
        values.put("处罚依据", proposal.penaltyBasis());
        values.put("裁量理由", PaperDesk.sentence(proposal.discretion()));
        values.put("处罚", PaperRows.measure(proposal, Measure.PENALTY));
        values.put("救济途径", desk.remedies("本决定"));
        var owed = proposal.owed(Measure.PENALTY);
        if (owed == null) {
            values.put("履行方式", "本决定自送达之日起生效；吊销许可证的，应当将许可证交回发证机关。");
            return;
        }
        values.put(
                "履行方式",
                "自收到本决定书之日起" + desk.term("FINE_PAY") + "内，将罚没款" + PaperDesk.yuan(owed) + "元缴至" + organisation.bank()
                        + "。");
        if (proposal.fineOrZero().compareTo(BigDecimal.ZERO) > 0) {
            values.put("逾期后果", late());
        }
    }

    /** What happens to a fine that is not paid in time (处罚法第七十二条), as a paper says it. */
    String late() {
        var rate = tables.row("LateFine", Map.of("from", LocalDate.now(clock).atStartOfDay()))
                .orElseThrow();
        return "到期不缴纳罚款的，每日按罚款数额的" + rate.get("daily") + "%加处罚款，加处罚款的数额不超过罚款数额的" + rate.get("cap")
                + "%；逾期不履行的，本机关将依法申请人民法院强制执行。";
    }

    /** To the police with the account and the evidence of the case, to others with what concerns them. */
    private void transfer(CaseFile file, Proposal proposal, Map<String, Object> values) {
        values.put("受移送机关", proposal.transferTo());
        values.put("案件情况", proposal.facts());
        values.put("移送理由", PaperDesk.sentence(proposal.transferReason()));
        values.put("移送依据", proposal.basis());
        values.put(
                "移送材料",
                proposal.materials().stream()
                        .map(m -> Map.of("材料名称", m.name(), "份数", m.copies()))
                        .toList());
        values.put("联系人", desk.name(file.handlerIds().get(0)));
    }
}
