package org.laborinspection.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Generated cases against a reference that walks the days one by one, with its own copy of the holidays. */
@Tag("T1")
@Tag("T2")
@Tag("T3")
@Tag("T7")
@Tag("T8")
class ReckoningAgainstReferenceTest {

    private record Case(LocalDate start, Period period, int extension, List<Suspension> suspensions) {}

    private final WorkingCalendar calendar = Calendars.OFFICIAL;

    @TestFactory
    List<DynamicTest> tenThousandCasesAgree() {
        return IntStream.range(0, 10)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    Random random = new Random(seed);
                    for (int i = 0; i < 1_000; i++) {
                        Case given = generate(random);
                        assertThat(reckon(given).due()).as("%s", given).isEqualTo(reference(given));
                    }
                }))
                .toList();
    }

    @Test
    void splittingASuspensionChangesNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Case given = generate(random);
            List<Suspension> split = given.suspensions().stream()
                    .flatMap(whole -> {
                        LocalDate between = whole.from()
                                .plusDays(random.nextInt(Math.toIntExact(days(whole.from(), whole.to())) + 1));
                        return List.of(new Suspension(whole.from(), between), new Suspension(between, whole.to()))
                                .stream();
                    })
                    .toList();
            Reckoning whole = reckon(given);
            Reckoning parts = reckon(new Case(given.start, given.period, given.extension, split));
            assertThat(parts.due()).as("%s", given).isEqualTo(whole.due());
            assertThat(parts.remaining()).isEqualTo(whole.remaining());
        }
    }

    @Test
    void aLaterStartNeverEndsEarlier() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            Case given = generate(random);
            Case later = new Case(given.start.plusDays(1), given.period, given.extension, List.of());
            Case plain = new Case(given.start, given.period, given.extension, List.of());
            assertThat(reckon(later).due())
                    .as("%s", given)
                    .isAfterOrEqualTo(reckon(plain).due());
        }
    }

    private Reckoning reckon(Case given) {
        return Reckoning.of(calendar, given.start, given.period, given.extension, given.suspensions);
    }

    private Case generate(Random random) {
        LocalDate start = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(1500));
        Unit unit = Unit.values()[random.nextInt(3)];
        int amount = 1 + random.nextInt(unit == Unit.MONTHS ? 24 : 90);
        Period period = new Period(amount, unit, unit != Unit.WORKING_DAYS && random.nextBoolean());
        int extension = random.nextInt(3) == 0 ? 1 + random.nextInt(30) : 0;
        List<Suspension> suspensions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate earliest = suspensions.isEmpty()
                    ? start
                    : suspensions.get(suspensions.size() - 1).to();
            LocalDate due = reference(new Case(start, period, extension, suspensions));
            LocalDate from = earliest.plusDays(random.nextInt(Math.toIntExact(days(earliest, due)) + 1));
            suspensions.add(new Suspension(from, from.plusDays(random.nextInt(60))));
        }
        return new Case(start, period, extension, suspensions);
    }

    private static LocalDate reference(Case given) {
        LocalDate end = given.start.plusMonths(given.period.amount() + given.extension);
        LocalDate day = given.start;
        int counted = 0;
        while (given.period.unit() == Unit.MONTHS
                ? given.start.plusDays(counted).isBefore(end)
                : counted < given.period.amount() + given.extension) {
            day = day.plusDays(1);
            if (runs(day, given.suspensions) && (given.period.unit() != Unit.WORKING_DAYS || worked(day))) {
                counted++;
            }
        }
        for (Suspension suspension : given.suspensions) {
            day = day.isBefore(suspension.to()) && !suspension.from().isBefore(day) ? suspension.to() : day;
        }
        while (given.period.rolls() && !worked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** A suspended day lies after the day of suspension, up to and including the day of resumption. */
    private static boolean runs(LocalDate day, List<Suspension> suspensions) {
        return suspensions.stream().noneMatch(gap -> day.isAfter(gap.from()) && !day.isAfter(gap.to()));
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static boolean worked(LocalDate day) {
        String monthAndDay = day.toString().substring(5);
        String off =
                switch (day.getYear()) {
                    case 2024 ->
                        "01-01 02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17 04-04 04-05 04-06 05-01 05-02 "
                                + "05-03 05-04 05-05 06-10 09-15 09-16 09-17 10-01 10-02 10-03 10-04 10-05 10-06 10-07";
                    case 2025 ->
                        "01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 "
                                + "05-03 05-04 05-05 05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08";
                    case 2026 ->
                        "01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 "
                                + "04-06 05-01 05-02 05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 "
                                + "10-03 10-04 10-05 10-06 10-07";
                    case 2027 ->
                        "01-01 02-05 02-06 02-07 02-08 02-09 02-10 04-05 05-01 05-02 05-03 05-04 06-09 09-15 "
                                + "10-01 10-02 10-03 10-04 10-05";
                    default -> "";
                };
        String madeUp =
                switch (day.getYear()) {
                    case 2024 -> "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12";
                    case 2025 -> "01-26 02-08 04-27 09-28 10-11";
                    case 2026 -> "01-04 02-14 02-28 05-09 09-20 10-10";
                    default -> "";
                };
        return madeUp.contains(monthAndDay) || day.getDayOfWeek().getValue() < 6 && !off.contains(monthAndDay);
    }
}
