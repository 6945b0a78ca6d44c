package org.laborinspection.demo;

import java.util.Map;

/** 审批、告知、决定: from the proposal to the served decision. */
interface DemoApproval extends DemoInvestigation, DemoService {

    default DemoCase proposed(int ago, Map<String, ?> proposal) {
        return step(ago, team().get(1), "DraftProposal", "submit", null, proposal);
    }

    default DemoCase proposalReviewed(int ago) {
        return step(ago, "chief", "ReviewProposal", "approve", "事实清楚，同意", Map.of());
    }

    default DemoCase discussed(int ago) {
        return step(ago, "recorder", "DiscussCase", "approve", null, DemoMinutes.discussion(day(ago), team()));
    }

    default DemoCase legallyReviewed(int ago) {
        return step(ago, "legal", "ReviewLegality", "approve", "合法适当，审核通过", DemoMinutes.findings());
    }

    default DemoCase proposalReturned(int ago) {
        return step(ago, "leader", "ApproveProposal", "return", "改正内容应当逐人列明金额", Map.of());
    }

    default DemoCase proposalApproved(int ago) {
        return proposalApproved(ago, "leader");
    }

    /** A transfer to the police is for the head alone. */
    default DemoCase proposalApproved(int ago, String approver) {
        return step(ago, approver, "ApproveProposal", "approve", "同意", Map.of());
    }

    /** A penalty from the end of the investigation to the service of its notice, on that day. */
    default DemoCase noticed(int ago, Map<String, ?> proposal) {
        return concluded(ago + 6)
                .proposed(ago + 6, proposal)
                .proposalReviewed(ago + 4)
                .legallyReviewed(ago + 2)
                .proposalApproved(ago + 1)
                .served(ago);
    }

    /** The same for a major case, which is discussed before. */
    default DemoCase noticedAsMajor(int ago, Map<String, ?> proposal) {
        return concluded(ago + 6)
                .proposed(ago + 6, proposal)
                .proposalReviewed(ago + 5)
                .discussed(ago + 3)
                .legallyReviewed(ago + 2)
                .proposalApproved(ago + 1)
                .served(ago);
    }

    default DemoCase stated(int ago) {
        return hearing(ago, "statement", DemoMinutes.statement(day(ago)));
    }

    default DemoCase heard(int ago, String conclusion) {
        return hearing(ago, "conclude", Map.of("conclusion", conclusion));
    }

    default DemoCase waived(int ago) {
        return hearing(ago, "conclude", Map.of("conclusion", "WAIVED", "waivedOn", day(ago).toString()));
    }

    default DemoCase hearingRequested(int ago) {
        return hearing(ago, "hearing", Map.of("requestedOn", day(ago).toString(), "manner", "WRITTEN"));
    }

    default DemoCase reportWritten(int ago) {
        return step(ago, team().get(0), "ReportInvestigation", "submit", null, DemoMinutes.report());
    }

    default DemoCase reportReviewed(int ago) {
        return step(ago, "chief", "ReviewReport", "approve", "同意报告", Map.of());
    }

    default DemoCase signed(int ago) {
        return step(ago, "leader", "SignDecision", "sign", null, Map.of("publicity", "NO"));
    }

    /** The decision is to be published once it is served. */
    default DemoCase signedForPublication(int ago) {
        return step(
                ago,
                "leader",
                "SignDecision",
                "sign",
                null,
                Map.of("publicity", "YES", "publicityReason", "涉及劳动者人数较多，具有社会影响"));
    }

    /** After the notice: the party waives its times, and the decision is signed on that day. */
    default DemoCase waivedAndSigned(int ago) {
        return waived(ago + 2).reportWritten(ago + 1).reportReviewed(ago + 1).signed(ago);
    }

    /** A small fine from the end of the investigation to the service of its decision, on that day. */
    default DemoCase fined(int ago, String yuan) {
        return noticed(ago + 4, DemoProposals.fine(yuan))
                .waivedAndSigned(ago + 1)
                .served(ago);
    }

    private DemoCase hearing(int ago, String outcome, Map<String, ?> fields) {
        return step(ago, team().get(0), "HearParty", outcome, null, fields);
    }
}
