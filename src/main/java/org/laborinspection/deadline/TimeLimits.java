package org.laborinspection.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.laborinspection.calendar.Dates;
import org.laborinspection.calendar.Unit;
import org.laborinspection.casefile.Refusal;

/** The time limits in force, by id as in the table {@code TimeLimits}: the only door to the numbers of the law. */
public final class TimeLimits {

    private final Supplier<List<String>> ids;
    private final BiFunction<String, LocalDate, Optional<Map<String, Object>>> table;

    /**
     * @param ids every id in the table
     * @param table the row for an id and a start date, output name to value; empty if no row applies
     */
    public TimeLimits(Supplier<List<String>> ids, BiFunction<String, LocalDate, Optional<Map<String, Object>>> table) {
        this.ids = ids;
        this.table = table;
    }

    /** The limit as it stands for a period that starts on {@code from}. @throws Refusal if there is none */
    public TimeLimit of(String id, LocalDate from) {
        return find(id, from)
                .orElseThrow(() -> ids.get().contains(id)
                        ? Refusal.field("from", "期限“" + id + "”在" + Dates.say(from) + "尚未施行，请检查起算日")
                        : Refusal.field("limit", "没有“" + id + "”这一期限"));
    }

    /** Every limit in force on a day, in the order of the table. */
    public List<TimeLimit> all(LocalDate on) {
        return ids.get().stream()
                .map(id -> find(id, on))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TimeLimit> find(String id, LocalDate from) {
        return table.apply(id, from).map(row -> read(id, row));
    }

    private static TimeLimit read(String id, Map<String, Object> row) {
        return new TimeLimit(
                id,
                (String) row.get("label"),
                (Integer) row.get("amount"),
                Unit.valueOf((String) row.get("unit")),
                (Integer) row.getOrDefault("extension", 0),
                (Integer) row.get("minimum"),
                (Integer) row.get("maximum"),
                (Boolean) row.get("rolls"),
                (String) row.get("startFact"),
                (String) row.get("atEnd"),
                TimeLimit.Tier.valueOf((String) row.get("tier")),
                (Boolean) row.get("supervised"),
                (Boolean) row.get("lapses"),
                days((String) row.getOrDefault("warnings", "")),
                (String) row.get("article"));
    }

    private static List<Integer> days(String text) {
        return Stream.of(text.split(" "))
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
