package org.laborinspection.oversight;

import java.util.List;
import java.util.Map;
import org.laborinspection.engine.DecisionTables;
import org.springframework.stereotype.Component;

/** The rungs of the table {@code WarningLadder}: whoever changes the table changes the ladder. */
@Component
class Rungs {

    private static final String TABLE = "WarningLadder";

    private final DecisionTables tables;

    Rungs(DecisionTables tables) {
        this.tables = tables;
    }

    /** In the order of the table; where two are reached on one day, the later is the higher. */
    List<Rung> all() {
        return tables.keys(TABLE).stream().map(this::read).toList();
    }

    private Rung read(String id) {
        var row = tables.row(TABLE, Map.of("rung", id)).orElseThrow();
        return new Rung(
                id,
                (String) row.get("label"),
                Rung.Measure.valueOf((String) row.get("measure")),
                (Integer) row.getOrDefault("amount", 0),
                List.of(((String) row.get("told")).split(" ")),
                (String) row.get("article"));
    }
}
