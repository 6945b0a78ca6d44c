package org.laborinspection.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.laborinspection.deadline.StatutoryClock.State.CANCELLED;
import static org.laborinspection.deadline.StatutoryClock.State.LAPSED;
import static org.laborinspection.deadline.StatutoryClock.State.MET;
import static org.laborinspection.deadline.StatutoryClock.State.RUNNING;
import static org.laborinspection.deadline.StatutoryClock.State.SUPERSEDED;
import static org.laborinspection.deadline.StatutoryClock.State.SUSPENDED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.DatabaseTest;
import org.laborinspection.Databases;
import org.laborinspection.calendar.Calendars;
import org.laborinspection.calendar.Office;
import org.laborinspection.calendar.Suspension;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.casefile.Refusal;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** What the register of clocks promises on every database. */
@DatabaseTest
class ClockRegisterTest {

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}

    static final class Events {
        final List<Object> seen = new ArrayList<>();

        @EventListener({ClockStarted.class, ClockMoved.class, ClockStopped.class, ClockLapsed.class})
        void on(Object event) {
            synchronized (seen) {
                seen.add(event);
            }
        }
    }

    static final class Today extends Clock {
        private volatile Instant instant;

        void is(String day) {
            instant = LocalDate.parse(day).atTime(10, 0).atZone(Office.ZONE).toInstant();
        }

        @Override
        public Instant instant() {
            return instant;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final String INVESTIGATION = "INVESTIGATION";
    private static final DataSource DATABASE = Databases.migrated().dataSource();
    private static final AtomicInteger CASES = new AtomicInteger();

    private final Today today = new Today();
    private final Events events = new Events();
    private final String caseNo = "测监立〔2026〕" + CASES.incrementAndGet() + "号";
    private AnnotationConfigApplicationContext context;
    private Deadlines deadlines;
    private LiveClocks live;

    @BeforeEach
    void open() {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(DATABASE));
        context.registerBean(DataSource.class, () -> DATABASE);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(DATABASE));
        context.registerBean(WorkingCalendar.class, () -> Calendars.OFFICIAL);
        context.registerBean(TimeLimits.class, () -> Limits.OFFICIAL);
        context.registerBean(Clock.class, () -> today);
        context.registerBean(Events.class, () -> events);
        context.register(
                Transactions.class,
                CalendarNotices.class,
                CalendarInForce.class,
                ClockRegister.class,
                Deadlines.class,
                LiveClocks.class);
        context.refresh();
        deadlines = context.getBean(Deadlines.class);
        live = context.getBean(LiveClocks.class);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("update li_clock set superseded_by = null").update();
        jdbc.sql("delete from li_clock").update();
        today.is("2026-11-23");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    @Tag("CASE-03")
    void aStartedClockIsInTheRegisterWithItsDerivation() {
        StatutoryClock clock = deadlines.start(ClockKey.of(caseNo, "FILING"), day("2026-09-28"));
        assertThat(clock.dueOn()).isEqualTo("2026-10-10");
        assertThat(clock.state()).isEqualTo(RUNNING);
        assertThat(clock.text()).startsWith("立案期限：").endsWith("第十八条。");
        assertThat(clock.calendarVersion()).isEqualTo(Calendars.OFFICIAL.version());
        assertThat(clock.endsAt()).isEqualTo("2026-10-10T16:00:00Z");
        assertThat(clock.createdAt()).isEqualTo(today.instant());
        assertThat(deadlines.current(ClockKey.of(caseNo, "FILING"))).contains(clock);
        assertThat(events.seen).containsExactly(new ClockStarted(clock));
    }

    @Test
    @Tag("CASE-09")
    @Tag("T8")
    void scenario3ExtendsOnceAndBeforeTheEnd() {
        StatutoryClock before = deadlines.start(ClockKey.of(caseNo, INVESTIGATION), day("2025-08-04"));
        assertThat(before.dueOn()).isEqualTo("2025-10-31");
        assertRefused(
                () -> deadlines.extend(ClockKey.of(caseNo, INVESTIGATION), day("2025-11-03"), "案情复杂"),
                "调查期限已于2025年10月31日届满，不能再延长");
        StatutoryClock after = deadlines.extend(ClockKey.of(caseNo, INVESTIGATION), day("2025-10-24"), "案情复杂");
        assertThat(after.dueOn()).isEqualTo("2025-12-12");
        assertThat(after.reason()).isEqualTo("案情复杂");
        assertThat(after.remaining()).isEqualTo(90);
        assertThat(events.seen).last().isEqualTo(new ClockMoved(before, after));
        assertRefused(
                () -> deadlines.extend(ClockKey.of(caseNo, INVESTIGATION), day("2025-10-27"), "再延"),
                "调查期限已经延长过一次，不能再次延长");
        assertThat(deadlines.history(caseNo))
                .extracting(StatutoryClock::dueOn, StatutoryClock::state, StatutoryClock::supersededBy)
                .containsExactly(
                        tuple(day("2025-10-31"), SUPERSEDED, after.id()), tuple(day("2025-12-12"), RUNNING, null));
    }

    @Test
    @Tag("CASE-09")
    @Tag("T9")
    void theLastDayStillAllowsAnExtension() {
        deadlines.start(ClockKey.of(caseNo, INVESTIGATION), day("2025-08-04"));
        assertThat(deadlines
                        .extend(ClockKey.of(caseNo, INVESTIGATION), day("2025-10-31"), "案情复杂")
                        .dueOn())
                .isEqualTo("2025-12-12");
    }

    @Test
    @Tag("CASE-09")
    void aLimitWithoutExtensionIsNotExtended() {
        deadlines.start(ClockKey.of(caseNo, "FILING"), day("2026-09-28"));
        assertRefused(() -> deadlines.extend(ClockKey.of(caseNo, "FILING"), day("2026-09-29"), "忙"), "立案期限不能延长");
    }

    @Test
    @Tag("CASE-10")
    @Tag("CASE-11")
    @Tag("T7")
    void scenario4SuspendsResumesAndExtends() {
        deadlines.start(ClockKey.of(caseNo, INVESTIGATION), day("2026-03-02"));
        StatutoryClock suspended = deadlines.suspend(ClockKey.of(caseNo, INVESTIGATION), day("2026-04-20"), "法定代表人逃匿");
        assertThat(suspended)
                .extracting(
                        StatutoryClock::state, StatutoryClock::dueOn, StatutoryClock::used, StatutoryClock::remaining)
                .containsExactly(SUSPENDED, null, 34, 26);
        assertThat(suspended.endsAt()).isNull();
        assertThat(deadlines.isOverdue(suspended)).isFalse();
        assertThat(deadlines.remaining(suspended)).isEqualTo(26);
        assertThat(events.seen).last().isEqualTo(new ClockStopped(suspended));
        assertRefused(
                () -> deadlines.extend(ClockKey.of(caseNo, INVESTIGATION), day("2026-04-21"), "案情复杂"),
                "调查期限正在中止，请在恢复后再申请延长");

        StatutoryClock resumed = deadlines.resume(ClockKey.of(caseNo, INVESTIGATION), day("2026-06-08"), "已找到当事人");
        assertThat(resumed.dueOn()).isEqualTo("2026-07-15");
        assertThat(resumed.suspensions()).containsExactly(new Suspension(day("2026-04-20"), day("2026-06-08")));
        assertThat(events.seen).last().isEqualTo(new ClockStarted(resumed));

        assertThat(deadlines
                        .extend(ClockKey.of(caseNo, INVESTIGATION), day("2026-07-01"), "案情复杂")
                        .dueOn())
                .isEqualTo("2026-08-26");
        assertThat(deadlines.history(caseNo)).hasSize(4);
        assertThat(deadlines.ofCase(caseNo)).hasSize(1);
    }

    @Test
    @Tag("CASE-10")
    void whatHasRunOutIsNotSuspended() {
        deadlines.start(ClockKey.of(caseNo, INVESTIGATION), day("2026-03-02"));
        assertThatThrownBy(() -> deadlines.suspend(ClockKey.of(caseNo, INVESTIGATION), day("2026-05-29"), "逃匿"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已于2026年5月28日届满");
        assertThat(deadlines.history(caseNo)).hasSize(1);
    }

    @Test
    @Tag("CASE-26")
    void scenario9CancelsWhatStillRuns() {
        deadlines.start(ClockKey.of(caseNo, INVESTIGATION), day("2026-05-06"));
        deadlines.start(ClockKey.of(caseNo, "SELF_CORRECT"), day("2026-05-11"), 15);
        assertThat(deadlines
                        .meet(ClockKey.of(caseNo, "SELF_CORRECT"), day("2026-05-22"))
                        .state())
                .isEqualTo(MET);
        assertThat(deadlines.cancelAll(caseNo, "撤销立案"))
                .extracting(StatutoryClock::limit)
                .containsExactly(INVESTIGATION);
        assertThat(deadlines.ofCase(caseNo))
                .extracting(StatutoryClock::state)
                .containsExactlyInAnyOrder(MET, CANCELLED);
        assertThat(live.inState(RUNNING, 0, 10)).isEmpty();
    }

    @Test
    @Tag("CASE-23a")
    void theChosenTermLiesWithinItsBounds() {
        assertThatThrownBy(() -> deadlines.start(ClockKey.of(caseNo, "SELF_CORRECT"), day("2026-05-11"), 31))
                .isInstanceOf(Refusal.class);
        assertThat(deadlines.history(caseNo)).isEmpty();
    }

    @Test
    @Tag("CASE-14")
    void aReopenedClockCountsOnAsIfItHadNeverStopped() {
        StatutoryClock first = deadlines.start(ClockKey.of(caseNo, INVESTIGATION), day("2026-09-01"));
        deadlines.meet(ClockKey.of(caseNo, INVESTIGATION), day("2026-10-20"));
        StatutoryClock reopened = deadlines.reopen(ClockKey.of(caseNo, INVESTIGATION), "退回补充调查");
        assertThat(reopened.dueOn()).isEqualTo(first.dueOn());
        assertThat(reopened.state()).isEqualTo(RUNNING);
        assertThat(events.seen).last().isEqualTo(new ClockStarted(reopened));
    }

    @Test
    @Tag("T10")
    void overdueBeginsAtMidnightAfterTheLastDay() {
        StatutoryClock clock = deadlines.start(ClockKey.of(caseNo, "FILING"), day("2026-09-28"));
        today.instant = Instant.parse("2026-10-10T15:59:59Z");
        assertThat(deadlines.isOverdue(clock)).isFalse();
        assertThat(live.overdueCases()).isEmpty();
        assertThat(deadlines.remaining(clock)).isZero();
        today.instant = Instant.parse("2026-10-10T16:00:00Z");
        assertThat(deadlines.isOverdue(clock)).isTrue();
        assertThat(live.overdueCases()).containsExactly(caseNo);
        today.is("2026-10-13");
        assertThat(deadlines.remaining(clock)).isEqualTo(-2);
    }

    @Test
    @Tag("CASE-20")
    void aRightThatWasNotUsedLapses() {
        deadlines.start(ClockKey.of(caseNo, "HEARING_APPLY"), day("2026-04-27"));
        today.is("2026-05-07");
        assertThatThrownBy(() -> deadlines.lapse(ClockKey.of(caseNo, "HEARING_APPLY")))
                .isInstanceOf(IllegalStateException.class);
        today.is("2026-05-08");
        assertThat(deadlines.lapse(ClockKey.of(caseNo, "HEARING_APPLY")).state())
                .isEqualTo(LAPSED);
        assertThat(live.overdueCases()).isEmpty();
        StatutoryClock lapsed =
                deadlines.current(ClockKey.of(caseNo, "HEARING_APPLY")).orElseThrow();
        assertThat(events.seen).endsWith(new ClockStopped(lapsed), new ClockLapsed(lapsed));
    }

    @Test
    @Tag("CASE-24")
    void aLimitRunsForEachOfItsSubjectsByItself() {
        ClockKey first = ClockKey.of(caseNo, "FINE_PAY", 11);
        ClockKey second = ClockKey.of(caseNo, "FINE_PAY", 12);
        StatutoryClock ofFirst = deadlines.start(first, day("2026-11-02"));
        StatutoryClock ofSecond = deadlines.start(second, day("2026-11-04"));
        assertThat(ofFirst.subject()).isEqualTo("11");
        assertThat(ofFirst.key()).isEqualTo(first);
        assertThat(deadlines.isRunning(ClockKey.of(caseNo, "FINE_PAY"))).isFalse();
        assertThat(deadlines.ofCase(caseNo)).containsExactly(ofFirst, ofSecond);
        assertThatThrownBy(() -> deadlines.start(first, day("2026-11-05")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Clock FINE_PAY about 11 of case " + caseNo + " already runs");

        deadlines.meet(first, day("2026-11-10"));
        assertThat(deadlines.isRunning(first)).isFalse();
        assertThat(deadlines.current(second)).contains(ofSecond);
        assertThat(deadlines.reopen(first, "缴款凭证无效").subject()).isEqualTo("11");
        assertThat(deadlines.history(caseNo))
                .extracting(StatutoryClock::subject)
                .containsExactly("11", "12", "11", "11");
    }

    @Test
    @Tag("CASE-27")
    void whatOutlivesTheCaseGoesOn() {
        ClockKey court = ClockKey.of(caseNo, "COURT_APPLY", 11);
        deadlines.start(ClockKey.of(caseNo, INVESTIGATION), day("2026-09-01"));
        deadlines.start(court, day("2026-11-02"));
        assertThat(deadlines.cancelAll(caseNo, Set.of("COURT_APPLY"), "结案"))
                .extracting(StatutoryClock::limit)
                .containsExactly(INVESTIGATION);
        assertThat(deadlines.isRunning(court)).isTrue();
        assertThat(deadlines.cancelAll(caseNo, "撤销"))
                .extracting(StatutoryClock::key)
                .containsExactly(court);
    }

    @Test
    void whatMayNotBeThereIsMetOrCancelledWhereItIs() {
        ClockKey key = ClockKey.of(caseNo, INVESTIGATION);
        deadlines.meetIfRunning(key, day("2026-11-20"));
        deadlines.cancelIfLive(key, "撤销立案");
        assertThat(deadlines.history(caseNo)).isEmpty();

        deadlines.start(key, day("2026-09-01"));
        deadlines.suspend(key, day("2026-11-02"), "逃匿");
        deadlines.meetIfRunning(key, day("2026-11-20"));
        assertThat(deadlines.current(key)).map(StatutoryClock::state).contains(SUSPENDED);
        deadlines.cancelIfLive(key, "撤销立案");
        assertThat(deadlines.current(key)).map(StatutoryClock::state).contains(CANCELLED);

        deadlines.start(key, day("2026-11-02"));
        deadlines.meetIfRunning(key, day("2026-11-20"));
        deadlines.cancelIfLive(key, "撤销立案");
        assertThat(deadlines.current(key)).map(StatutoryClock::state).contains(MET);
    }

    @Test
    void aLimitRunsOnlyOnceAtATimeInACase() {
        deadlines.start(ClockKey.of(caseNo, "STATEMENT"), day("2026-04-27"));
        assertThatThrownBy(() -> deadlines.start(ClockKey.of(caseNo, "STATEMENT"), day("2026-04-28")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Clock STATEMENT of case " + caseNo + " already runs");
        deadlines.meet(ClockKey.of(caseNo, "STATEMENT"), day("2026-04-29"));
        StatutoryClock second = deadlines.start(ClockKey.of(caseNo, "STATEMENT"), day("2026-06-01"));
        assertThat(deadlines.current(ClockKey.of(caseNo, "STATEMENT"))).contains(second);
        assertThat(deadlines.ofCase(caseNo)).extracting(StatutoryClock::state).containsExactly(MET, RUNNING);
    }

    @Test
    void whatIsNotThereOrNotRunningIsAnErrorOfTheProcess() {
        assertThatThrownBy(() -> deadlines.meet(ClockKey.of(caseNo, "FILING"), day("2026-09-28")))
                .hasMessage("No clock FILING of case " + caseNo);
        deadlines.start(ClockKey.of(caseNo, "FILING"), day("2026-09-28"));
        assertThatThrownBy(() -> deadlines.resume(ClockKey.of(caseNo, "FILING"), day("2026-09-29"), "恢复"))
                .hasMessage("Clock FILING of case " + caseNo + " is RUNNING, expected [SUSPENDED]");
    }

    @Test
    void daysBeforeTheStartOrAfterTodayAreRefused() {
        deadlines.start(ClockKey.of(caseNo, "FILING"), day("2026-09-28"));
        for (String on : List.of("2026-09-27", "2026-11-24")) {
            assertThatThrownBy(() -> deadlines.meet(ClockKey.of(caseNo, "FILING"), day(on)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field())
                            .isEqualTo("on"));
        }
    }

    @Test
    void aRolledBackChangeLeavesNothing() {
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(DataSourceTransactionManager.class));
        deadlines.start(ClockKey.of(caseNo, INVESTIGATION), day("2026-09-01"));
        transaction.executeWithoutResult(status -> {
            deadlines.extend(ClockKey.of(caseNo, INVESTIGATION), day("2026-10-20"), "案情复杂");
            status.setRollbackOnly();
        });
        assertThat(deadlines.history(caseNo)).hasSize(1).allMatch(clock -> clock.state() == RUNNING);
    }

    @Test
    void clocksOfAllCasesArePagedByDate() {
        for (String from : List.of("18", "17", "16", "13", "12")) {
            deadlines.start(ClockKey.of(caseNo + from, "FILING"), day("2026-11-" + from));
        }
        assertThat(live.running()).hasSize(5);
        assertThat(live.inState(RUNNING, 1, 2))
                .extracting(StatutoryClock::caseNo)
                .containsExactly(caseNo + "13", caseNo + "16");
        assertThat(live.overdueCases()).containsExactlyInAnyOrder(caseNo + "12", caseNo + "13");
        assertThat(live.next(List.of(caseNo + "13", caseNo + "18", "none")))
                .extractingFromEntries(
                        one -> one.getKey() + " " + one.getValue().dueOn())
                .containsExactlyInAnyOrder(caseNo + "13 2026-11-20", caseNo + "18 2026-11-25");
    }

    @Test
    void changesAtTheSameTimeFollowOneAnother() throws Exception {
        deadlines.start(ClockKey.of(caseNo, INVESTIGATION), day("2026-09-01"));
        Set<String> outcomes = Set.copyOf(together(() -> {
            try {
                deadlines.extend(ClockKey.of(caseNo, INVESTIGATION), day("2026-10-20"), "案情复杂");
                return "extended";
            } catch (Refusal refusal) {
                return refusal.getMessage();
            }
        }));
        assertThat(outcomes).containsExactlyInAnyOrder("extended", "调查期限已经延长过一次，不能再次延长");
        assertThat(deadlines.history(caseNo)).hasSize(2);
    }

    @Test
    void ofTwoStartsAtTheSameTimeOneFails() throws Exception {
        List<String> outcomes = together(() -> {
            try {
                deadlines.start(ClockKey.of(caseNo, INVESTIGATION), day("2026-09-01"));
                return "started";
            } catch (IllegalStateException e) {
                return e.getMessage();
            }
        });
        assertThat(outcomes)
                .containsExactlyInAnyOrder("started", "Clock INVESTIGATION of case " + caseNo + " already runs");
    }

    private static List<String> together(Callable<String> change) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<String> at = () -> {
                barrier.await();
                return change.call();
            };
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : two.invokeAll(List.of(at, at))) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            two.shutdown();
        }
    }

    private static void assertRefused(ThrowingCallable change, String message) {
        assertThatThrownBy(change).hasMessage(message).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo("CASE-09");
            assertThat(refusal.article()).isEqualTo("《劳动保障监察条例》第十七条");
        });
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
