package org.laborinspection.audit;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.engine.DecisionTables;
import org.springframework.stereotype.Component;

/** The targets of the table {@code AuditTargets}: whoever changes the table changes what is owed (AUD-M). */
@Component
class AuditTargets {

    private static final String TABLE = "AuditTargets";

    private final DecisionTables tables;

    AuditTargets(DecisionTables tables) {
        this.tables = tables;
    }

    /** @param warning how many calendar days ahead of the end of the cycle a shortfall is told */
    record Target(String duty, String label, Cycle cycle, int percent, int warning, String article) {

        /** The last day of a cycle, {@code 2026-08} or {@code 2026}. @throws Refusal if it is none of this duty */
        LocalDate endOf(String cycleText) {
            try {
                return cycle == Cycle.MONTH
                        ? YearMonth.parse(cycleText).atEndOfMonth()
                        : Year.parse(cycleText).atMonth(12).atEndOfMonth();
            } catch (DateTimeParseException e) {
                throw Refusal.field(
                        "cycle", label + "的周期应当填写为" + (cycle == Cycle.MONTH ? "年月，例如2026-08" : "年份，例如2026"));
            }
        }
    }

    enum Cycle {
        MONTH,
        YEAR
    }

    List<Target> all() {
        return tables.keys(TABLE).stream().map(this::of).toList();
    }

    /** @throws Refusal if there is no such duty */
    Target of(String duty) {
        var row = tables.row(TABLE, Map.of("duty", duty == null ? "" : duty))
                .orElseThrow(() -> Refusal.field("duty", "没有名为“" + duty + "”的稽核任务"));
        return new Target(
                duty,
                (String) row.get("label"),
                Cycle.valueOf((String) row.get("cycle")),
                (Integer) row.get("percent"),
                (Integer) row.get("warning"),
                (String) row.get("article"));
    }
}
