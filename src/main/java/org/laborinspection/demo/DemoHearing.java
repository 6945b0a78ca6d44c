package org.laborinspection.demo;

import java.time.LocalDate;
import java.util.Map;

/** 听证: from the request to the report of who chaired it. */
interface DemoHearing extends DemoService {

    default DemoCase hearingAccepted(int ago) {
        return step(ago, "legal", "ReviewHearingRequest", "accept", "在期限内提出，予以受理", Map.of());
    }

    default DemoCase hearingPlanned(int ago, LocalDate heldOn) {
        return step(ago, "legal", "ScheduleHearing", "scheduled", null, DemoMinutes.plan(heldOn));
    }

    /** The acceptance and the notice of time and place are served. */
    default DemoCase hearingAnnounced(int ago) {
        return served(ago).served(ago);
    }

    /** Planned nine days before, its papers served the day after, and held on that day. */
    default DemoCase hearingHeld(int ago) {
        return hearingPlanned(ago + 9, day(ago))
                .hearingAnnounced(ago + 8)
                .step(ago, "hearing", "HoldHearing", "held", null, DemoMinutes.hearing(day(ago)));
    }

    default DemoCase hearingReported(int ago) {
        return step(ago, "hearing", "ReportHearing", "submit", null, DemoMinutes.hearingReport());
    }
}
