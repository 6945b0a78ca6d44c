package org.laborinspection.oversight;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.laborinspection.deadline.StatutoryClock;

/** A row of a case's clocks as it was entered, with the one that took its place. */
record ClockHistory(
        long id,
        String limit,
        String label,
        @Schema(description = "所依据的文书；本案自身的期限为空") String about,
        LocalDate startedOn,
        @Schema(description = "届满日；中止期间为空") LocalDate due,
        String state,
        @Schema(description = "被其他行代替的为“已变更”") String stateLabel,
        @Schema(description = "进入该状态的事实发生之日") LocalDate changedOn,
        String reason,
        String basis,
        boolean provisional,
        @Schema(description = "推算时所用的工作日历") String calendarVersion,
        @Schema(description = "推算过程") String text,
        @Schema(description = "代替本行的行；现行的为空") Long supersededBy,
        Instant enteredAt) {

    static ClockHistory of(StatutoryClock clock, String about) {
        return new ClockHistory(
                clock.id(),
                clock.limit(),
                clock.label(),
                about,
                clock.startedOn(),
                clock.dueOn(),
                clock.state().name(),
                clock.state().label(),
                clock.changedOn(),
                clock.reason(),
                clock.basis(),
                clock.provisional(),
                clock.calendarVersion(),
                clock.text(),
                clock.supersededBy(),
                clock.createdAt());
    }
}
