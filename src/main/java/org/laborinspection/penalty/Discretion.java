package org.laborinspection.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.penalty.Calculation.Step;

/**
 * The fine for what was found (CASE-13, domain table E.3): which law applies, which band, how much. The law of the day of
 * the act, or the later one if it is milder (处罚法第三十七条); of several laws for one act the highest fine (第二十九条).
 */
public final class Discretion {

    private static final String RULE = "CASE-13";

    private final PenaltyRanges ranges;
    private final Bands bands;

    public Discretion(PenaltyRanges ranges, Bands bands) {
        this.ranges = ranges;
        this.bands = bands;
    }

    /** The law that applies, how it came to that, and what it makes of the violation before anyone adjusts it. */
    private record Way(PenaltyRange range, Optional<Step> history, Calculation calculation) {}

    /** @throws Refusal if any of them cannot be punished as found, saying what to do */
    public Assessment assess(List<Violation> violations, boolean citizen, LocalDate decidedOn) {
        return new Assessment(
                violations.stream().map(v -> calculate(v, citizen, decidedOn)).toList());
    }

    /**
     * @param citizen whether the party is a natural person
     * @param decidedOn the day whose law is compared with that of the act
     * @throws Refusal if it cannot be punished as found, saying what to do
     */
    public Calculation calculate(Violation violation, boolean citizen, LocalDate decidedOn) {
        if (violation.endedOn() == null) {
            throw Refusal.field("violations", "请填写行为终了日期");
        }
        if (violation.endedOn().isAfter(decidedOn)) {
            throw Refusal.field("violations", "行为终了日期不能晚于今天；行为仍在继续的，填写查明之日");
        }
        var factors = violation.factors().stream().map(bands::factor).toList();
        checkParty(factors, citizen);
        var ways = Stream.concat(Stream.of(violation.entry()), violation.also().stream())
                .distinct()
                .map(entry -> way(entry, violation, factors, citizen, decidedOn))
                .toList();
        var highest = ways.stream()
                .reduce((one, other) ->
                        other.calculation().amount().compareTo(one.calculation().amount()) > 0 ? other : one)
                .orElseThrow();
        var steps = new ArrayList<Step>();
        highest.history().ifPresent(steps::add);
        if (ways.size() > 1) {
            steps.add(new Step(
                    "同一行为多项规定",
                    ways.stream()
                                    .map(way -> way.range().label()
                                            + Yuan.text(way.calculation().amount()) + "元")
                                    .collect(Collectors.joining("，"))
                            + "；按罚款数额高的规定处罚（《行政处罚法》第二十九条）"));
        }
        return new Fine(violation, highest.range(), factors).calculate(bands, steps);
    }

    private Way way(String entry, Violation violation, List<Factor> factors, boolean citizen, LocalDate decidedOn) {
        var then = ranges.of(entry, violation.endedOn());
        checkLiable(then, citizen);
        var before = new Fine(violation.reckoned(), then, factors);
        if (ranges.find(entry, decidedOn).filter(then::equals).isPresent()) {
            return new Way(then, Optional.empty(), before.calculate(bands));
        }
        var now = ranges.find(entry, decidedOn)
                .or(() -> Optional.ofNullable(then.successor()).flatMap(id -> ranges.find(id, decidedOn)))
                .filter(range -> range.status() != PenaltyRange.Status.UNUSABLE)
                .orElseThrow(
                        () -> new Refusal(RULE, "《行政处罚法》第三十七条", then.label() + "的规定已经失效，新的规定不再处罚，请改提不予行政处罚或者另选依据"));
        var after = new Fine(violation.reckoned(), now, factors);
        var milder = after.calculate(bands).milderThan(before.calculate(bands));
        var applied = milder ? after : before;
        return new Way(
                applied.range(),
                Optional.of(new Step(
                        "从旧兼从轻",
                        "行为终了于" + Dates.say(violation.endedOn()) + "，规定此后已经修改；"
                                + (milder ? "新的规定处罚较轻，适用新的规定" : "新的规定处罚不较轻，适用行为时的规定") + "（《行政处罚法》第三十七条）")),
                applied.calculate(bands));
    }

    private static void checkParty(List<Factor> factors, boolean citizen) {
        factors.stream()
                .filter(factor -> factor.citizen() && !citizen)
                .findFirst()
                .ifPresent(factor -> {
                    throw new Refusal(RULE, factor.article(), "“" + factor.label() + "”只适用于公民，请取消这一情节");
                });
    }

    private static void checkLiable(PenaltyRange range, boolean citizen) {
        if (citizen && range.liable() == PenaltyRange.Liable.ORGANISATION) {
            throw new Refusal(RULE, range.article(), range.label() + "只处罚单位，当事人是公民的请另选违法行为");
        }
        if (!citizen && range.liable() == PenaltyRange.Liable.PERSON) {
            throw new Refusal(RULE, range.article(), range.label() + "处罚的是责任人员个人，请对其另案作出决定");
        }
    }
}
