package org.laborinspection.demo;

import java.util.HashMap;
import java.util.Map;

/** 调查: from the first evidence to the end of the investigation. */
interface DemoInvestigation extends DemoSteps {

    default DemoCase evidence(int ago, String kind, String... names) {
        return investigated(ago, "record", null, DemoForms.evidence(day(ago), kind, names));
    }

    default DemoCase interviewed(int ago) {
        return investigated(ago, "interview", null, DemoForms.interview(day(ago), team()));
    }

    /** An interview and documents, recorded at once. */
    default DemoCase proven(int ago, String... documents) {
        var proof = new HashMap<String, Object>(DemoForms.interview(day(ago), team()));
        proof.putAll(DemoForms.evidence(day(ago), "书证", documents));
        return investigated(ago, "interview", null, proof);
    }

    default DemoCase inspected(int ago) {
        return investigated(ago, "inspect", null, DemoForms.inspection(day(ago), team()));
    }

    default DemoCase summonsRequested(int ago) {
        return investigated(ago, "summon", null, DemoForms.summons(ahead(5), team().get(0)));
    }

    default DemoCase preservationRequested(int ago) {
        return investigated(ago, "preserve", null, DemoForms.preservation());
    }

    /** Asked for, approved and registered on the spot, on that day. */
    default DemoCase preserved(int ago) {
        return preservationRequested(ago)
                .step(ago, "leader", "ApprovePreservation", "approve", "同意", Map.of())
                .step(ago, team().get(0), "RegisterEvidence", "registered", null, DemoForms.register(team()));
    }

    default DemoCase extensionRequested(int ago) {
        return investigated(ago, "extend", null, Map.of("reason", "涉及人数多，工资账册需要逐人核对"));
    }

    default DemoCase extensionReviewed(int ago) {
        return step(ago, "chief", "ReviewExtension", "approve", "情况复杂，同意延长", Map.of());
    }

    default DemoCase extended(int ago) {
        return extensionRequested(ago + 2)
                .extensionReviewed(ago + 1)
                .step(ago, "leader", "ApproveExtension", "approve", "同意", Map.of());
    }

    default DemoCase suspended(int ago) {
        return investigated(ago + 2, "suspend", null, Map.of("reason", "负责人下落不明，账册无法取得", "ground", "ABSCONDED"))
                .step(ago + 1, "chief", "ReviewSuspension", "approve", "同意中止", Map.of())
                .step(ago, "leader", "ApproveSuspension", "approve", "同意", Map.of());
    }

    default DemoCase keptSuspended(int ago) {
        return step(ago, team().get(0), "ReviewSuspended", "keep", "负责人仍下落不明", Map.of());
    }

    default DemoCase resumed(int ago) {
        return step(ago + 2, team().get(0), "ReviewSuspended", "resume", null, Map.of("reason", "负责人已经到案"))
                .step(ago + 1, "chief", "ReviewResumption", "approve", "同意恢复", Map.of())
                .step(ago, "leader", "ApproveResumption", "approve", "同意", Map.of());
    }

    default DemoCase concluded(int ago) {
        return investigated(ago, "conclude", null, Map.of());
    }

    private DemoCase investigated(int ago, String outcome, String opinion, Map<String, ?> fields) {
        return step(ago, team().get(0), "Investigate", outcome, opinion, fields);
    }
}
