package org.laborinspection.oversight;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The register in numbers: how many clocks of each colour, what falls due when, what is overdue of what and at whom. */
record DeadlineSummary(
        LocalDate today,
        List<ColourCount> colours,
        List<Due> due,
        List<Count> overdueByLimit,
        List<Count> overdueByHandler) {

    record ColourCount(Colour colour, String label, long count) {}

    /** What falls due on a day; days that are not worked are there only where something does. */
    record Due(LocalDate day, boolean workingDay, long count, @Schema(description = "其中届满日为暂定的") long provisional) {}

    /** @param id of the limit or the handler; null for cases without a handler */
    record Count(String id, String label, long count) {}
}
