package org.laborinspection.audit;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One cycle of a recurrent duty: what was drawn from which list by which seed, and how far it has come (AUD-M).
 *
 * @param cycle {@code 2026-08} or {@code 2026}
 * @param seed of the draw; as text in JSON, where a number of this size would lose its last digits
 * @param population how many objects the list had
 * @param done how many of those drawn have been audited
 * @param endsOn the last day of the cycle
 * @param shortfall how many are still owed once the day of the warning has come; 0 before it
 * @param warning the sentence that says so; null where there is none
 */
record AuditPlan(
        long id,
        String duty,
        String label,
        String cycle,
        int percent,
        @JsonFormat(shape = JsonFormat.Shape.STRING) long seed,
        int population,
        int target,
        int done,
        LocalDate endsOn,
        int shortfall,
        String warning,
        String drawnBy,
        Instant drawnAt,
        List<Item> items) {

    /** @param caseNo the audit that came of it; null where none was opened */
    record Item(int ordinal, String subject, boolean drawn, LocalDate doneOn, String caseNo) {}
}
