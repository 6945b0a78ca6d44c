package org.laborinspection.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.laborinspection.oversight.Rung.Measure.EVERY_DAYS_AFTER;
import static org.laborinspection.oversight.Rung.Measure.WORKING_DAYS_LEFT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.TimeLimitsConfiguration;
import org.laborinspection.calendar.Calendars;
import org.laborinspection.calendar.Reckoning;
import org.laborinspection.calendar.Suspension;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.StatutoryClock.State;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.engine.DecisionTables;
import org.laborinspection.oversight.Ladder.Step;

class LadderTest {

    private static final DecisionTables TABLES = new DecisionTables();
    private static final TimeLimits LIMITS = new TimeLimitsConfiguration().timeLimits(TABLES);
    private static final Ladder LADDER = new Ladder(new Rungs(TABLES).all(), Calendars.OFFICIAL);

    @Test
    @DisplayName(
            "The table has the rungs of the bureau, from the first to the highest, each with whom it tells and why")
    void table() {
        assertThat(LADDER.rungs())
                .extracting(Rung::id, Rung::label, Rung::amount, rung -> String.join(" ", rung.told()))
                .containsExactly(
                        tuple("USED_80", "期限已用八成", 80, "handlers"),
                        tuple("LEFT_3", "剩余三个工作日", 3, "handlers brigade-chief"),
                        tuple("LEFT_1", "剩余一个工作日", 1, "handlers brigade-chief"),
                        tuple("DUE", "期限已届满", 0, "handlers brigade-chief supervisor"),
                        tuple("OVERDUE_WEEKLY", "届满后每满一周", 7, "handlers brigade-chief supervisor bureau-leader"));
        assertThat(LADDER.rungs()).extracting(Rung::article).allSatisfy(article -> assertThat(article)
                .contains("内部目标"));
    }

    // counted by hand from the notices: 2026-09-20 is a Sunday that is worked, 10-01 to 10-07 are off, 05-31 is a
    // Sunday
    @ParameterizedTest(name = "{0} from {1}, due {2}")
    @CsvSource({
        "FILING,        2026-03-02, 2026-03-09, 2026-03-06, 2026-03-04, 2026-03-06, 2026-03-10, 2026-03-16",
        "FILING,        2026-09-14, 2026-09-20, 2026-09-18, 2026-09-16, 2026-09-18, 2026-09-21, 2026-09-27",
        "FILING,        2026-09-24, 2026-10-09, 2026-10-08, 2026-09-29, 2026-10-08, 2026-10-10, 2026-10-16",
        "INVESTIGATION, 2026-04-01, 2026-06-30, 2026-06-11, 2026-06-25, 2026-06-29, 2026-07-01, 2026-07-07",
        "PENALTY_90,    2026-03-02, 2026-05-31, 2026-05-13, 2026-05-26, 2026-05-28, 2026-06-01, 2026-06-07",
        "SELF_CORRECT,  2026-09-22, 2026-10-08, 2026-10-05, 2026-09-28, 2026-09-30, 2026-10-09, 2026-10-15",
        "COURT_APPLY,   2026-03-02, 2026-06-02, 2026-05-15, 2026-05-28, 2026-06-01, 2026-06-03, 2026-06-09"
    })
    @Tag("T2")
    @Tag("T10")
    @DisplayName("Each rung has its day: working days are the office's, a limit has ended only when its day is over")
    void days(
            String limit,
            LocalDate from,
            LocalDate due,
            LocalDate used80,
            LocalDate left3,
            LocalDate left1,
            LocalDate ended,
            LocalDate week) {
        var clock = running(limit, from);
        assertThat(clock.dueOn()).isEqualTo(due);
        var steps = LADDER.reached(clock, week);
        assertThat(steps)
                .extracting(step -> step.rung().id(), Step::ordinal, Step::on)
                .containsExactlyInAnyOrder(
                        tuple("USED_80", 1, used80),
                        tuple("LEFT_3", 1, left3),
                        tuple("LEFT_1", 1, left1),
                        tuple("DUE", 1, ended),
                        tuple("OVERDUE_WEEKLY", 1, week));
        assertThat(steps).isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
        for (var step : steps) {
            assertThat(LADDER.reached(clock, step.on().minusDays(1)))
                    .as("the day before %s", step)
                    .doesNotContain(step);
            assertThat(LADDER.reached(clock, step.on())).as("its day").contains(step);
        }
    }

    @Test
    @DisplayName("Every row of the table is reached by some clock on its own day, and by none before its start")
    void everyRow() {
        var reached = Stream.of("INVESTIGATION", "PENALTY_90")
                .map(limit -> running(limit, day("2026-03-02")))
                .flatMap(clock -> clock.startedOn()
                        .datesUntil(clock.dueOn().plusDays(30))
                        .flatMap(today -> LADDER.reached(clock, today).stream()))
                .map(step -> step.rung().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(TABLES.keys("WarningLadder"));
        assertThat(LADDER.reached(running("INVESTIGATION", day("2026-03-02")), day("2026-03-02")))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Of two rungs of one day the later of the table is the higher; after a downtime all are there, in order")
    void highest() {
        var clock = running("FILING", day("2026-03-02"));
        assertThat(ids(clock, "2026-03-05")).containsExactly("LEFT_3");
        assertThat(ids(clock, "2026-03-06")).containsExactly("LEFT_3", "USED_80", "LEFT_1");
        assertThat(ids(clock, "2026-03-09")).as("its last day").endsWith("LEFT_1");
        assertThat(ids(clock, "2026-03-10")).endsWith("DUE");
        assertThat(LADDER.reached(clock, day("2026-03-30")))
                .extracting(step -> step.rung().id() + step.ordinal())
                .containsExactly(
                        "LEFT_31",
                        "USED_801",
                        "LEFT_11",
                        "DUE1",
                        "OVERDUE_WEEKLY1",
                        "OVERDUE_WEEKLY2",
                        "OVERDUE_WEEKLY3");
    }

    @Test
    @DisplayName("A limit that is shorter than a rung is not warned of on the day it begins")
    void shortLimits() {
        // due on the next day, and over a weekend: from the first moment no three working days were left
        assertThat(ids(running("CRIME_TRANSFER", day("2026-05-11")), "2026-05-12"))
                .containsExactly("USED_80");
        assertThat(ids(running("CRIME_DECIDE", day("2026-05-15")), "2026-05-17"))
                .isEmpty();
        assertThat(ids(running("CRIME_DECIDE", day("2026-05-15")), "2026-05-19"))
                .containsExactly("USED_80", "DUE");
    }

    @Test
    @Tag("T7")
    @DisplayName("A suspended clock has no rungs; resumed, it has those of its new date, by the whole length")
    void suspended() {
        var pause = day("2026-05-06");
        var suspended = clock("INVESTIGATION", day("2026-04-01"), false, State.SUSPENDED, new Suspension(pause, null));
        assertThat(suspended.dueOn()).isNull();
        assertThat(LADDER.reached(suspended, day("2026-12-31"))).isEmpty();

        var resumed = clock(
                "INVESTIGATION", day("2026-04-01"), false, State.RUNNING, new Suspension(pause, day("2026-06-08")));
        assertThat(resumed.dueOn()).isEqualTo("2026-08-03");
        assertThat(ids(resumed, "2026-07-15")).isEmpty();
        assertThat(ids(resumed, "2026-07-16")).containsExactly("USED_80");
        assertThat(ids(resumed, "2026-07-31")).containsExactly("USED_80", "LEFT_3", "LEFT_1");
    }

    @Test
    @Tag("T8")
    @DisplayName("An extended clock has the rungs of its new date, its share reckoned of the extended length")
    void extended() {
        var extended = clock("INVESTIGATION", day("2026-04-01"), true, State.RUNNING);
        assertThat(extended.dueOn()).isEqualTo("2026-08-11");
        assertThat(ids(extended, "2026-07-15")).isEmpty();
        assertThat(ids(extended, "2026-07-16")).containsExactly("USED_80");
        assertThat(ids(extended, "2026-08-06")).containsExactly("USED_80", "LEFT_3");
    }

    @ParameterizedTest
    @CsvSource({"MET", "LAPSED", "CANCELLED", "SUPERSEDED"})
    @DisplayName("A clock that runs no more has no rungs, however late it was")
    void ended(State state) {
        assertThat(LADDER.reached(clock("FILING", day("2026-03-02"), false, state), day("2026-12-31")))
                .isEmpty();
    }

    @Test
    @DisplayName("Another table is another ladder")
    void tableIsTheLadder() {
        var two = new Ladder(
                List.of(
                        new Rung("LEFT_0", "最后一日", WORKING_DAYS_LEFT, 0, List.of("handlers"), "-"),
                        new Rung("DAILY", "每日", EVERY_DAYS_AFTER, 1, List.of("handlers"), "-")),
                Calendars.OFFICIAL);
        assertThat(two.reached(running("FILING", day("2026-03-02")), day("2026-03-11")))
                .extracting(step -> step.rung().id(), Step::ordinal, Step::on)
                .containsExactly(
                        tuple("LEFT_0", 1, day("2026-03-09")),
                        tuple("DAILY", 1, day("2026-03-10")),
                        tuple("DAILY", 2, day("2026-03-11")));
    }

    private static List<String> ids(StatutoryClock clock, String today) {
        return LADDER.reached(clock, day(today)).stream()
                .map(step -> step.rung().id())
                .toList();
    }

    static StatutoryClock running(String limit, LocalDate from) {
        return clock(limit, from, false, State.RUNNING);
    }

    private static StatutoryClock clock(
            String limit, LocalDate from, boolean extended, State state, Suspension... suspensions) {
        var rule = LIMITS.of(limit, from);
        var reckoning = Reckoning.of(
                Calendars.OFFICIAL, from, rule.period(), extended ? rule.extension() : 0, List.of(suspensions));
        return new StatutoryClock(
                1,
                "LJ-2026-0001",
                limit,
                "",
                rule.label(),
                from,
                reckoning.due(),
                rule.period(),
                reckoning.extension(),
                List.of(suspensions),
                reckoning.used(),
                reckoning.remaining(),
                state,
                from,
                rule.article(),
                reckoning.provisional(),
                "-",
                "",
                null,
                null,
                Instant.EPOCH);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
