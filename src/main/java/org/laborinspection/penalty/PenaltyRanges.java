package org.laborinspection.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.Refusal;

/** The violations the office may punish, by id as in the table {@code PenaltyRange}: the only door to the fines of the law. */
public final class PenaltyRanges {

    private final Supplier<List<String>> ids;
    private final BiFunction<String, LocalDate, Optional<Map<String, Object>>> table;

    /**
     * @param ids every id in the table
     * @param table the row for an id on a day, output name to value; empty if none is in force that day
     */
    public PenaltyRanges(
            Supplier<List<String>> ids, BiFunction<String, LocalDate, Optional<Map<String, Object>>> table) {
        this.ids = ids;
        this.table = table;
    }

    /** The row as it stood on a day; empty if none was in force then. */
    public Optional<PenaltyRange> find(String id, LocalDate on) {
        return table.apply(id, on).map(row -> read(id, row));
    }

    /** The same. @throws Refusal if there is none, or it must not be applied */
    public PenaltyRange of(String id, LocalDate on) {
        var range = find(id, on)
                .orElseThrow(() -> Refusal.field(
                        "violations",
                        ids.get().contains(id)
                                ? "“" + id + "”的规定在" + Dates.say(on) + "尚未施行或者已经失效，请核对行为终了日期，或者另选违法行为"
                                : "没有“" + id + "”这一违法行为，请从罚则表中选择"));
        if (range.status() == PenaltyRange.Status.UNUSABLE) {
            throw new Refusal("CASE-13", "《行政处罚法》第三十七条、第三十八条", range.label() + "不能作为处罚依据：" + range.note());
        }
        return range;
    }

    /** Every row in force on a day, in the order of the table, those that must not be applied included. */
    public List<PenaltyRange> all(LocalDate on) {
        return ids.get().stream()
                .map(id -> find(id, on))
                .flatMap(Optional::stream)
                .toList();
    }

    private static PenaltyRange read(String id, Map<String, Object> row) {
        return new PenaltyRange(
                id,
                (String) row.get("label"),
                (String) row.get("subject"),
                (String) row.get("version"),
                (String) row.get("order"),
                PenaltyRange.Measure.valueOf((String) row.get("measure")),
                number(row, "lower"),
                number(row, "upper"),
                (String) row.get("counted"),
                (Boolean) row.get("optional"),
                (String) row.get("condition"),
                (Boolean) row.get("warning"),
                PenaltyRange.Confiscation.valueOf((String) row.get("confiscation")),
                PenaltyRange.Revocation.valueOf((String) row.get("revocation")),
                PenaltyRange.Liable.valueOf((String) row.get("liable")),
                PenaltyRange.Status.valueOf((String) row.get("status")),
                (String) row.get("note"),
                Stream.of(((String) row.getOrDefault("counterparts", "")).split(" "))
                        .filter(other -> !other.isEmpty())
                        .toList(),
                (String) row.get("successor"),
                (String) row.get("article"));
    }

    private static BigDecimal number(Map<String, Object> row, String name) {
        return BigDecimal.valueOf(((Number) row.getOrDefault(name, 0)).longValue());
    }
}
