package org.laborinspection.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laborinspection.penalty.Penalties.DECIDED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.penalty.PenaltyRange.Status;

@DisplayName("Every row of the tables of penalties, tried with many facts")
@Tag("CASE-13")
class PenaltyTablesTest {

    private static final int RUNS = 40;
    private static final Discretion DISCRETION = Penalties.discretion();
    private static final Bands BANDS = Penalties.bands();
    private static final List<Factor> FACTORS = BANDS.factors();
    private static final List<PenaltyRange> RANGES = Penalties.ranges().all(DECIDED);

    static Stream<PenaltyRange> usable() {
        return RANGES.stream().filter(range -> range.status() != Status.UNUSABLE);
    }

    static Stream<PenaltyRange> unusable() {
        return RANGES.stream().filter(range -> range.status() == Status.UNUSABLE);
    }

    static Stream<PenaltyRange> fining() {
        return usable().filter(range -> range.measure() != PenaltyRange.Measure.NONE);
    }

    @Test
    @DisplayName("Every row is in force today; what it names is in the table; the limits are in order")
    void rowsAreSound() {
        var ids = RANGES.stream().map(PenaltyRange::id).toList();
        assertThat(ids).containsExactlyElementsOf(ruleIds("PenaltyRange")).hasSizeGreaterThan(45);
        assertThat(RANGES).allSatisfy(range -> {
            assertThat(ids).containsAll(range.counterparts());
            assertThat(range.successor() == null || ids.contains(range.successor()))
                    .isTrue();
            assertThat(range.lower()).isLessThanOrEqualTo(range.upper());
            assertThat(range.upper().signum() > 0).isEqualTo(range.measure() != PenaltyRange.Measure.NONE);
            assertThat(range.counted() != null)
                    .isEqualTo(range.measure().byPerson() || range.measure() == PenaltyRange.Measure.MULTIPLE);
            assertThat(range.status() == Status.IN_FORCE || range.note() != null)
                    .isTrue();
        });
    }

    @Test
    @DisplayName("E.1: all ten of the list are there, and wait for the legal reviewers")
    void theTenOfTheList() {
        assertThat(RANGES.stream().filter(range -> range.id().matches("P\\d+")))
                .hasSize(10)
                .allMatch(PenaltyRange::doubtful)
                .allSatisfy(range -> assertThat(range.note()).contains("待法制确认"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    @DisplayName("What must not be applied is refused with its reason")
    void refusesUnusable(PenaltyRange range) {
        assertThat(range.note()).isNotBlank();
        assertThat(refused(range, violation(range, new Random(1), List.of()))).contains(range.note());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fining")
    @DisplayName("The fine is above nothing, within its limits, whole yuan where they allow, and explained")
    void withinLimits(PenaltyRange range) {
        var random = new Random(range.id().hashCode());
        for (var run = 0; run < RUNS; run++) {
            var fine = calculate(range, violation(range, random, factors(random)));
            assertThat(fine.amount()).isPositive().isBetween(fine.lower(), fine.cap());
            assertThat(fine.cap()).isEqualByComparingTo(range.upper().multiply(fine.units()));
            assertThat(fine.lower()).isEqualByComparingTo(range.lower().multiply(fine.units()));
            assertThat(fine.amount().stripTrailingZeros().scale() <= 0
                            || fine.cap().subtract(fine.lower()).compareTo(BigDecimal.TEN) < 0)
                    .as("%s of %s", fine.amount(), fine.cap())
                    .isTrue();
            assertThat(fine.steps()).extracting(Calculation.Step::label).contains("适用条款", "法定幅度", "计算", "上限校验");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fining")
    @DisplayName("Per person: the cap is the limit times the persons, and so is the fine")
    void perPerson(PenaltyRange range) {
        if (!range.measure().byPerson()) {
            return;
        }
        for (var n : List.of(1, 2, 7, 100)) {
            var one =
                    calculate(range, violation(range, new Random(3), List.of()).persons(1));
            var many =
                    calculate(range, violation(range, new Random(3), List.of()).persons(n));
            assertThat(many.cap()).isEqualByComparingTo(one.cap().multiply(BigDecimal.valueOf(n)));
            assertThat(many.amount()).isEqualByComparingTo(one.amount().multiply(BigDecimal.valueOf(n)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fining")
    @DisplayName("One factor more for heavier never lowers the fine, one more for milder never raises it")
    void monotone(PenaltyRange range) {
        var random = new Random(range.id().hashCode() + 1);
        for (var run = 0; run < RUNS / 4; run++) {
            var facts = random.nextLong();
            var given = factors(random);
            var before =
                    calculate(range, violation(range, new Random(facts), given)).amount();
            for (var factor : FACTORS) {
                if (factor.kind() == Factor.Kind.EXEMPT || factor.citizen() || given.contains(factor.id())) {
                    continue;
                }
                var more = new ArrayList<>(given);
                more.add(factor.id());
                var after = calculate(range, violation(range, new Random(facts), more))
                        .amount();
                if (factor.kind() == Factor.Kind.HEAVIER) {
                    assertThat(after).isGreaterThanOrEqualTo(before);
                } else {
                    assertThat(after).isLessThanOrEqualTo(before);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fining")
    @DisplayName("Reduced it lies below the limit and above nothing; without a lower limit there is no reduction")
    void reduced(PenaltyRange range) {
        var random = new Random(range.id().hashCode() + 2);
        for (var run = 0; run < RUNS; run++) {
            var violation = violation(range, random, List.of("REMEDIED")).reduce();
            if (range.lower().signum() == 0) {
                assertThat(refused(range, violation)).contains("没有下限");
            } else {
                var fine = calculate(range, violation);
                assertThat(fine.amount()).isPositive().isLessThan(fine.lower());
                assertThat(fine.reduced()).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fining")
    @DisplayName("Whatever is set by hand: taken within the band, refused without; the cap is never crossed")
    void byHand(PenaltyRange range) {
        var random = new Random(range.id().hashCode() + 3);
        for (var run = 0; run < RUNS; run++) {
            var facts = random.nextLong();
            var given = factors(random);
            var plain = calculate(range, violation(range, new Random(facts), given));
            var sum = plain.cap()
                    .multiply(BigDecimal.valueOf(random.nextInt(1, 150)).movePointLeft(2))
                    .setScale(2, RoundingMode.DOWN)
                    .max(new BigDecimal("0.01"));
            var violation = violation(range, new Random(facts), given).amount(sum.toPlainString(), "参照同类案件");
            if (sum.compareTo(plain.cap()) > 0 || sum.compareTo(plain.lower()) < 0) {
                assertThat(refused(range, violation)).matches(".*(所属档次之内|固定数额).*");
            } else if (refused(range, violation) == null) {
                var band = BANDS.band(given.stream().map(BANDS::factor).toList(), false);
                if (!range.fixed()) {
                    assertThat(sum.subtract(plain.lower())
                                    .movePointRight(2)
                                    .divide(plain.cap().subtract(plain.lower()), 8, RoundingMode.HALF_UP))
                            .isBetween(BigDecimal.valueOf(band.from()), BigDecimal.valueOf(band.to()));
                }
                assertThat(calculate(range, violation).amount()).isEqualByComparingTo(sum);
            }
        }
    }

    @Test
    @DisplayName(
            "Every factor leads to a band and every row of the bands is reached; the points lie within, the bands meet")
    void bands() {
        assertThat(FACTORS).extracting(Factor::id).containsExactlyElementsOf(keys("PenaltyFactor"));
        var reached = Stream.concat(
                        FACTORS.stream().map(factor -> BANDS.band(List.of(factor), false)),
                        Stream.of(BANDS.band(List.of(), false), BANDS.band(List.of(), true)))
                .distinct()
                .toList();
        assertThat(reached)
                .extracting(Band::kind)
                .containsExactlyInAnyOrder(Band.Kind.values())
                .hasSameSizeAs(ruleIds("PenaltyBand"));
        assertThat(reached).filteredOn(band -> band.kind() != Band.Kind.EXEMPT).allSatisfy(band -> {
            assertThat(band.point()).isGreaterThanOrEqualTo(band.from()).isLessThan(band.to());
            assertThat(band.closed()).isEqualTo(band.kind() == Band.Kind.HEAVY);
        });
        assertThat(FACTORS).allSatisfy(factor -> assertThat(
                        BANDS.band(List.of(factor), false).kind())
                .isEqualTo(
                        switch (factor.kind()) {
                            case EXEMPT -> Band.Kind.EXEMPT;
                            case STATUTORY, LIGHTER -> Band.Kind.LIGHT;
                            case HEAVIER -> Band.Kind.HEAVY;
                        }));
        var exempt = BANDS.factor("MINOR");
        assertThat(BANDS.band(List.of(exempt), true).kind())
                .as("first 不予, then 减轻")
                .isEqualTo(Band.Kind.EXEMPT);
        assertThat(BANDS.band(List.of(BANDS.factor("REPEATED")), true).kind()).isEqualTo(Band.Kind.REDUCED);
    }

    private static List<String> ruleIds(String table) {
        return rules(table).map(Rule::getId).toList();
    }

    private static List<String> keys(String table) {
        return rules(table)
                .map(rule -> rule.getInputEntries()
                        .iterator()
                        .next()
                        .getTextContent()
                        .strip()
                        .replace("\"", ""))
                .toList();
    }

    private static Stream<Rule> rules(String table) {
        return Dmn.readModelFromStream(PenaltyTablesTest.class.getResourceAsStream("/processes/" + table + ".dmn"))
                .getModelElementsByType(Rule.class)
                .stream();
    }

    private static Penalties.Draft violation(PenaltyRange range, Random random, List<String> factors) {
        var violation = Penalties.of(range.id())
                .persons(random.nextInt(1, 500))
                .months(random.nextInt(1, 40))
                .base(sum(random))
                .factors(factors)
                .because("综合考虑上述情节");
        return range.confiscation() == PenaltyRange.Confiscation.NEVER ? violation : violation.gains(sum(random));
    }

    private static String sum(Random random) {
        var fen = random.nextInt(4) == 0 ? random.nextInt(1, 400) : random.nextInt(1, 900_000_000);
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static List<String> factors(Random random) {
        var ids = new ArrayList<>(FACTORS.stream()
                .filter(factor -> factor.kind() != Factor.Kind.EXEMPT && !factor.citizen())
                .map(Factor::id)
                .toList());
        Collections.shuffle(ids, random);
        return List.copyOf(ids.subList(0, random.nextInt(4)));
    }

    private static Calculation calculate(PenaltyRange range, Penalties.Draft violation) {
        return DISCRETION.calculate(violation.draft(), range.liable() == PenaltyRange.Liable.PERSON, DECIDED);
    }

    private static String refused(PenaltyRange range, Penalties.Draft violation) {
        try {
            calculate(range, violation);
            return null;
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }
}
