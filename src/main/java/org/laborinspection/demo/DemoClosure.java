package org.laborinspection.demo;

import java.util.Map;

/** 结案: from its draft to the reply to who complained. */
interface DemoClosure extends DemoSteps {

    default DemoCase closureDrafted(int ago) {
        return closureDrafted(ago, DemoForms.closure());
    }

    default DemoCase closureDrafted(int ago, Map<String, ?> closure) {
        return step(ago, team().get(0), "DraftClosure", "submit", null, closure);
    }

    default DemoCase closureReviewed(int ago) {
        return step(ago, "reviewer", "ReviewClosure", "approve", "同意结案", Map.of());
    }

    default DemoCase closureEndorsed(int ago) {
        return step(ago, "chief", "EndorseClosure", "approve", "同意结案", Map.of());
    }

    default DemoCase closed(int ago) {
        return closed(ago, DemoForms.closure());
    }

    default DemoCase closed(int ago, Map<String, ?> closure) {
        return closureDrafted(ago + 3, closure)
                .closureReviewed(ago + 2)
                .closureEndorsed(ago + 1)
                .step(ago, "leader", "ApproveClosure", "approve", "同意结案", Map.of());
    }

    default DemoCase replied(int ago) {
        return step(ago, "clerk", "ReplyInformant", "replied", null, DemoForms.reply(day(ago)));
    }
}
