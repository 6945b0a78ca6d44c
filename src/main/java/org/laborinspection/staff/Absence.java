package org.laborinspection.staff;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody is away and another stands in for him; both days are included.
 *
 * @param endedAt when he came back before the last day; null otherwise
 */
public record Absence(
        long id,
        String userId,
        String substitute,
        LocalDate from,
        LocalDate until,
        String reason,
        String recordedBy,
        Instant recordedAt,
        Instant endedAt) {

    /** Whether it lasts on that day, and was not ended early. */
    public boolean on(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(until);
    }
}
