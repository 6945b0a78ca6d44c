package org.laborinspection.demo;

import java.util.Map;

/** 履行、强制执行: what becomes of a served decision. */
interface DemoPerformance extends DemoService {

    default DemoCase paid(int ago, String yuan) {
        return performing(ago, "record", null, DemoPayments.paid(day(ago), yuan));
    }

    default DemoCase performed(int ago, String yuan) {
        return performing(ago, "performed", null, DemoPayments.paid(day(ago), yuan));
    }

    /** Two instalments, the second a month of working days from now. */
    default DemoCase deferralRequested(int ago, String first, String second) {
        return performing(ago, "defer", null, DemoPayments.deferral(ahead(10), first, ahead(22), second));
    }

    default DemoCase reconsiderationSought(int ago) {
        return performing(ago, "remedy", null, DemoPayments.reconsideration(day(ago)));
    }

    default DemoCase publicised(int ago) {
        return step(
                ago,
                team().get(0),
                "PublishDecision",
                "published",
                null,
                Map.of("publishedOn", day(ago).toString(), "medium", "示例县人社局门户网站"));
    }

    /** The terms of performance and of the remedies are over, and nothing came in. */
    default DemoCase overdue(int ago) {
        return performing(ago, "enforce", "期满未履行，也未申请复议、提起诉讼", Map.of());
    }

    default DemoCase urgingDrafted(int ago) {
        return step(ago, team().get(0), "DraftUrging", "submit", null, DemoPayments.urging());
    }

    /** Urged to perform, from the end of all terms to the service of the urging, on that day. */
    default DemoCase urged(int ago) {
        return overdue(ago + 2)
                .urgingDrafted(ago + 2)
                .step(ago + 1, "leader", "SignUrging", "sign", "同意催告", Map.of())
                .served(ago);
    }

    default DemoCase objected(int ago) {
        return urgedHearing(ago, "statement", DemoPayments.objection(day(ago)));
    }

    /** Still nothing: the court is asked, on that day. */
    default DemoCase applied(int ago) {
        return urgedHearing(ago + 1, "apply", DemoPayments.application())
                .step(ago, "leader", "SignApplication", "sign", "同意申请强制执行", Map.of());
    }

    default DemoCase accepted(int ago) {
        return court(ago, "RecordAcceptance", "accepted", DemoPayments.court(day(ago), "示行审受1号"));
    }

    default DemoCase granted(int ago) {
        return court(ago, "RecordRuling", "granted", DemoPayments.court(day(ago), "示行审1号"));
    }

    default DemoCase collected(int ago, String yuan) {
        return court(ago, "RecordExecution", "progress", DemoPayments.collected(day(ago), yuan));
    }

    private DemoCase performing(int ago, String outcome, String opinion, Map<String, ?> fields) {
        return step(ago, team().get(0), "RecordPerformance", outcome, opinion, fields);
    }

    private DemoCase urgedHearing(int ago, String outcome, Map<String, ?> fields) {
        return step(ago, team().get(0), "HearUrged", outcome, null, fields);
    }

    private DemoCase court(int ago, String step, String outcome, Map<String, ?> fields) {
        return step(ago, team().get(0), step, outcome, null, fields);
    }
}
