package org.laborinspection.penalty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.laborinspection.casefile.Refusal;

/** From factors to bands: the doors to the tables {@code PenaltyFactor} and {@code PenaltyBand}. */
public final class Bands {

    private final Supplier<List<String>> ids;
    private final Function<String, Optional<Map<String, Object>>> factors;
    private final Function<Map<String, Object>, Optional<Map<String, Object>>> bands;

    /**
     * @param ids every factor in its table
     * @param factors the row of a factor
     * @param bands the row for {@code exempt}, {@code reduced} and {@code score}
     */
    public Bands(
            Supplier<List<String>> ids,
            Function<String, Optional<Map<String, Object>>> factors,
            Function<Map<String, Object>, Optional<Map<String, Object>>> bands) {
        this.ids = ids;
        this.factors = factors;
        this.bands = bands;
    }

    /** Every factor, in the order of the table. */
    public List<Factor> factors() {
        return ids.get().stream().map(this::factor).toList();
    }

    /** @throws Refusal if there is no such factor */
    Factor factor(String id) {
        return factors.apply(id)
                .map(row -> new Factor(
                        id,
                        (String) row.get("label"),
                        Factor.Kind.valueOf((String) row.get("kind")),
                        (Integer) row.get("weight"),
                        (Boolean) row.get("citizen"),
                        (String) row.get("article")))
                .orElseThrow(() -> Refusal.field("violations", "没有“" + id + "”这一裁量情节，请从情节表中选择"));
    }

    /** The band of a violation: first 不予, then 减轻, then by the score of the factors (E.3). */
    Band band(List<Factor> given, boolean reduced) {
        return bands.apply(Map.of(
                        "exempt",
                        given.stream().anyMatch(factor -> factor.kind() == Factor.Kind.EXEMPT),
                        "reduced",
                        reduced,
                        "score",
                        given.stream().mapToInt(Factor::score).sum()))
                .map(row -> new Band(
                        Band.Kind.valueOf((String) row.get("band")),
                        (String) row.get("label"),
                        (Integer) row.getOrDefault("from", 0),
                        (Integer) row.getOrDefault("to", 0),
                        (Boolean) row.getOrDefault("closed", false),
                        (Integer) row.getOrDefault("point", 0),
                        (String) row.get("article")))
                .orElseThrow();
    }
}
