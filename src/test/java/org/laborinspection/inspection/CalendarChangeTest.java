package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.Databases;
import org.laborinspection.calendar.HolidayNotice;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.deadline.CalendarChange;
import org.laborinspection.deadline.CalendarChanged;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.deadline.CalendarNotice;
import org.laborinspection.deadline.CalendarPreview;
import org.laborinspection.deadline.CalendarPreview.Move;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.StatutoryClock.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A holiday notice arrives while clocks run: who may let it in, which dates it moves, and what stays. */
@SpringBootTest(
        properties = {
            "demo.cases=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.webapp.enabled=false",
            "camunda.bpm.process-engine-name=notices"
        })
class CalendarChangeTest extends CaseScenario {

    /** Something that goes wrong after everything else has been done. */
    static final class Mishap {
        private boolean happens;

        @EventListener
        @Order
        void on(CalendarChanged event) {
            if (happens) {
                throw new IllegalStateException("mishap");
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Mishaps {
        @Bean
        Mishap mishap() {
            return new Mishap();
        }
    }

    private static final String NOTICE = "测办发明电〔2026〕99号";
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-06");

    @Autowired
    CalendarChange change;

    @Autowired
    CalendarInForce calendar;

    @Autowired
    Mishap mishap;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void theNextTestHasTheOldCalendar() {
        mishap.happens = false;
        jdbc.sql("delete from li_calendar_notice").update();
        jdbc.sql("update li_calendar set revision = revision + 1").update();
    }

    @Test
    @Tag("T2")
    @DisplayName("A preview lists old and new dates and writes nothing")
    void preview() {
        var caseNo = registered(NEW_YEAR);
        var before = everything();
        var preview = change.preview("2027.txt", notice());
        assertThat(moves(preview, caseNo))
                .containsExactly(new Move(
                        caseNo,
                        "FILING",
                        "立案期限",
                        "",
                        State.RUNNING,
                        day("2027-01-13"),
                        true,
                        day("2027-01-12"),
                        false,
                        "5个工作日",
                        "5个工作日"));
        assertThat(preview.kept()).isEmpty();
        assertThat(everything()).isEqualTo(before);
        assertThat(calendar.now().isProvisional(2027)).isTrue();
    }

    @Test
    @Tag("T2")
    @DisplayName(
            "An adopted notice moves the clock, its timer, its task, with a line in the log; what it does not touch stays")
    void adoption() {
        var untouched = registered(day("2026-11-16"));
        var rows = deadlines.history(untouched);
        var timers = timers(untouched);
        var lines = log.of(untouched);
        var caseNo = registered(NEW_YEAR);
        var before = clock(caseNo, "FILING");

        var adoption = adopt(notice());

        assertThat(adoption.repeated()).isFalse();
        assertThat(adoption.notice().state()).isEqualTo(CalendarNotice.State.ADOPTED);
        assertThat(adoption.notice().proposedBy()).isEqualTo("admin");
        assertThat(adoption.notice().decidedBy()).isEqualTo("leader");
        var after = clock(caseNo, "FILING");
        assertThat(after.dueOn()).isEqualTo("2027-01-12");
        assertThat(after.provisional()).isFalse();
        assertThat(after.reason()).isEqualTo("按" + NOTICE + "重新计算");
        assertThat(after.text()).contains("调休上班，计为工作日：2027年1月9日");
        assertThat(after.calendarVersion()).isEqualTo(calendar.now().version());
        assertThat(deadlines.history(caseNo))
                .extracting(StatutoryClock::dueOn, StatutoryClock::state, StatutoryClock::supersededBy)
                .containsExactly(
                        tuple(before.dueOn(), State.SUPERSEDED, after.id()), tuple(after.dueOn(), State.RUNNING, null));
        assertThat(timers(caseNo)).containsExactly(after.endsAt());
        assertThat(dueOf(caseNo, "PrepareFiling")).isEqualTo("2027-01-12T23:59:59");
        assertThat(log.of(caseNo)).last().satisfies(line -> {
            assertThat(line.actor()).isEqualTo("system");
            assertThat(line.action()).isEqualTo("CalendarChanged");
            assertThat(line.detail())
                    .isEqualTo("按放假通知" + NOTICE + "（提请人admin，批准人leader）重新计算期限：立案期限届满日由2027年1月13日（暂定）改为2027年1月12日");
        });
        assertThat(log.intact(caseNo)).isTrue();

        assertThat(deadlines.history(untouched)).isEqualTo(rows);
        assertThat(timers(untouched)).isEqualTo(timers);
        assertThat(log.of(untouched)).isEqualTo(lines);
        assertThat(adoption.done().moves()).extracting(Move::caseNo).doesNotContain(untouched);

        office.at(day("2027-01-13").atStartOfDay());
        assertThat(fireTimers(caseNo)).isEqualTo(1);
    }

    @Test
    @DisplayName("From the adoption on everything is reckoned with the notice")
    void fromNowOn() {
        office.on(NEW_YEAR);
        adopt(notice());
        var caseNo = registered(NEW_YEAR);
        assertThat(due(caseNo, "FILING")).isEqualTo("2027-01-12");
        assertThat(clock(caseNo, "FILING").provisional()).isFalse();
    }

    @Test
    @DisplayName("A date that stays becomes firm, and says so")
    void firm() {
        var caseNo = filed(day("2026-10-10"));
        assertThat(clock(caseNo, "INVESTIGATION"))
                .extracting(StatutoryClock::dueOn, StatutoryClock::provisional)
                .containsExactly(day("2027-01-04"), true);
        office.on(day("2026-12-01"));
        adopt(notice());
        assertThat(clock(caseNo, "INVESTIGATION"))
                .extracting(StatutoryClock::dueOn, StatutoryClock::provisional)
                .containsExactly(day("2027-01-04"), false);
        assertThat(log.of(caseNo))
                .last()
                .extracting(CaseLog.Line::detail)
                .asString()
                .endsWith("：调查期限届满日由2027年1月4日（暂定）改为2027年1月4日");
        assertThat(state(caseNo, "FILING")).as("what is met stays").isEqualTo(State.MET);
        assertThat(deadlines.history(caseNo).stream()
                        .filter(clock -> clock.limit().equals("FILING")))
                .hasSize(2);
    }

    @Test
    @DisplayName("Repeating changes nothing: neither the same text nor the same notice")
    void repeated() {
        var caseNo = registered(NEW_YEAR);
        var adoption = adopt(notice());
        var before = everything();
        var again = change.propose("again.txt", notice().replace("\n", "\r\n"), "admin");
        assertThat(again.repeated()).isTrue();
        assertThat(again.notice()).isEqualTo(adoption.notice());
        var repeated = change.adopt(adoption.notice().id(), "head");
        assertThat(repeated.repeated()).isTrue();
        assertThat(repeated.done().moves()).isEmpty();
        assertThat(repeated.notice().decidedBy()).isEqualTo("leader");
        assertThat(everything()).isEqualTo(before);
        assertThat(deadlines.history(caseNo)).hasSize(2);
    }

    @ParameterizedTest(name = "{2}")
    @DisplayName("A faulty notice is refused in Chinese, and the old calendar stays")
    @CsvSource({
        "2027-01-09、, 2027-01-08、, 调休上班日2027年1月8日不是周末",
        "放假：2027-06-09, 放假：2027-06-31, 第12行：日期有误",
        "放假：2027-06-09, 放假：2027-05-05, 第12行：2027年5月5日重复放假",
        "放假：2027-06-09, 放假：2028-06-09, 2028年6月9日不属于2027年度",
        "文号：测办发明电〔2026〕99号, '', 缺少文号",
        "文号：测办发明电〔2026〕99号, 文号：国办发明电〔2025〕7号, 通知重复：国办发明电〔2025〕7号",
        "发布：2026-11-20, 发布：2027-11-20, 发布日期2027年11月20日不能晚于今天",
        "类别：年度通知, 类别：别的, 类别不明：别的"
    })
    void faulty(String line, String wrong, String message) {
        office.on(NEW_YEAR);
        var version = calendar.now().version();
        var text = notice().replace(line, wrong);
        assertThat(text).isNotEqualTo(notice());
        for (var attempt : List.<ThrowingCallable>of(
                () -> change.preview("2027.txt", text), () -> change.propose("2027.txt", text, "admin"))) {
            assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.field()).isEqualTo("text");
                assertThat(refusal.getMessage()).contains(message);
            });
        }
        assertThat(change.all()).isEmpty();
        assertThat(calendar.now().version()).isEqualTo(version);
    }

    @Test
    @DisplayName("What goes wrong at the end leaves everything as it was, the calendar too")
    void allOrNothing() {
        var caseNo = registered(NEW_YEAR);
        var proposed = change.propose("2027.txt", notice(), "admin").notice();
        var before = everything();
        var version = calendar.now().version();
        mishap.happens = true;
        assertThatThrownBy(() -> change.adopt(proposed.id(), "leader")).hasMessageContaining("mishap");
        assertThat(everything()).isEqualTo(before);
        assertThat(calendar.now().version()).isEqualTo(version);
        assertThat(change.find(proposed.id())).contains(proposed);

        mishap.happens = false;
        assertThat(change.adopt(proposed.id(), "leader").repeated()).isFalse();
        assertThat(due(caseNo, "FILING")).isEqualTo("2027-01-12");
    }

    @Test
    @Tag("G")
    @DisplayName("Who hands a notice in does not decide on it; what is not adopted can be handed in again")
    void twoPeople() {
        office.on(NEW_YEAR);
        var proposed = change.propose("2027.txt", notice(), "head").notice();
        assertThatThrownBy(() -> change.adopt(proposed.id(), "head"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("G"));
        assertThatThrownBy(() -> change.refuse(proposed.id(), "head", "有误")).isInstanceOf(Refusal.class);
        assertThat(change.find(proposed.id())).contains(proposed);

        var refused = change.refuse(proposed.id(), "leader", "与原件不符");
        assertThat(refused)
                .extracting(CalendarNotice::state, CalendarNotice::decidedBy, CalendarNotice::reason)
                .containsExactly(CalendarNotice.State.REFUSED, "leader", "与原件不符");
        assertThatThrownBy(() -> change.adopt(proposed.id(), "leader")).hasMessageContaining("请重新提交");
        assertThat(calendar.now().isProvisional(2027)).isTrue();
        var again = change.propose("2027.txt", notice(), "admin");
        assertThat(again.repeated()).isFalse();
        change.adopt(again.notice().id(), "leader");
        assertThatThrownBy(() -> change.refuse(again.notice().id(), "leader", "晚了"))
                .hasMessageContaining("已批准施行");
    }

    @Test
    @DisplayName(
            "A local decision counts like a notice; of two notices for a year the later one wins, the earlier stays on record")
    void twoNotices() {
        var caseNo = registered(NEW_YEAR);
        adopt(notice());
        assertThat(due(caseNo, "FILING")).isEqualTo("2027-01-12");
        office.on(day("2027-01-08"));
        var storm = decision("2027-01-07", "2027-01-09 暴雪");
        assertThat(moves(change.preview("d.txt", storm), caseNo)).hasSize(1);
        adopt(storm);
        assertThat(due(caseNo, "FILING")).isEqualTo("2027-01-13");
        assertThat(timers(caseNo)).containsExactly(clock(caseNo, "FILING").endsAt());
        assertThat(clock(caseNo, "FILING").text()).contains("2027年1月9日暴雪（测政发〔2027〕1号）");
        assertThat(calendar.now().notices()).extracting(HolidayNotice::number).contains(NOTICE, "测政发〔2027〕1号");
        assertThat(calendar.now().isProvisional(2027)).isFalse();
        assertThat(deadlines.history(caseNo)).hasSize(3);
    }

    @Test
    @Tag("T7")
    @DisplayName(
            "Of a suspended clock what is left is another; it stays suspended since the same day for the same reason")
    void suspended() {
        office.on(NEW_YEAR);
        var caseNo = filed(NEW_YEAR);
        var key = ClockKey.of(caseNo, "INVESTIGATION");
        stopsClocksByHand(caseNo);
        office.on(day("2027-01-12"));
        var before = deadlines.suspend(key, day("2027-01-12"), "法定代表人逃匿");
        assertThat(before.remaining()).isEqualTo(56);
        var moves = adopt(notice()).done().moves();
        var after = deadlines.current(key).orElseThrow();
        assertThat(after)
                .extracting(
                        StatutoryClock::state,
                        StatutoryClock::dueOn,
                        StatutoryClock::used,
                        StatutoryClock::remaining,
                        StatutoryClock::changedOn,
                        StatutoryClock::reason)
                .containsExactly(State.SUSPENDED, null, 5, 55, day("2027-01-12"), "法定代表人逃匿；按" + NOTICE + "重新计算");
        assertThat(moves)
                .filteredOn(move -> move.caseNo().equals(caseNo) && move.limit().equals("INVESTIGATION"))
                .singleElement()
                .extracting(Move::state, Move::remainingBefore, Move::remainingAfter)
                .containsExactly(State.SUSPENDED, "56个工作日", "55个工作日");
    }

    @Test
    @DisplayName(
            "A clock suspended on a day that would lie after its end cannot be reckoned again: it is named and stays")
    void kept() {
        var caseNo = registered(NEW_YEAR);
        var key = ClockKey.of(caseNo, "FILING");
        stopsClocksByHand(caseNo);
        office.on(day("2027-01-13"));
        var before = deadlines.suspend(key, day("2027-01-13"), "示例");
        var adoption = adopt(notice());
        assertThat(adoption.done().kept())
                .filteredOn(kept -> kept.caseNo().equals(caseNo))
                .singleElement()
                .satisfies(kept -> assertThat(kept.why()).contains("中止日2027年1月13日在期限届满之后"));
        assertThat(deadlines.current(key)).contains(before);
    }

    @Test
    @Tag("CASE-03")
    @DisplayName(
            "An alarm that has gone off waits again when the day is yet to come, whether it has been dealt with or not")
    void alarmsAgain() {
        var open = registered(NEW_YEAR);
        var dealtWith = registered(NEW_YEAR);
        office.at(day("2027-01-14").atTime(8, 0));
        assertThat(fireTimers(open) + fireTimers(dealtWith)).isEqualTo(2);
        office.done(dealtWith, "supervisor", "Supervise", "noted");
        assertThat(office.steps(open)).containsExactlyInAnyOrder("Task_PrepareFiling", "Task_Supervise");

        adopt(decision("2027-01-14", "2027-01-11 至 2027-01-12 暴雪"));
        for (var caseNo : List.of(open, dealtWith)) {
            assertThat(due(caseNo, "FILING")).isEqualTo("2027-01-15");
            assertThat(office.steps(caseNo)).containsExactly("Task_PrepareFiling");
            assertThat(timers(caseNo)).containsExactly(clock(caseNo, "FILING").endsAt());
        }
        office.at(day("2027-01-16").atStartOfDay());
        assertThat(fireTimers(open) + fireTimers(dealtWith)).isEqualTo(2);
        assertThat(office.steps(dealtWith)).containsExactlyInAnyOrder("Task_PrepareFiling", "Task_Supervise");
    }

    @Test
    @DisplayName("A day that is worked after all can put a date into the past: it is overdue from its own day on")
    void intoThePast() {
        var caseNo = registered(NEW_YEAR);
        office.on(day("2027-01-13"));
        adopt(notice());
        assertThat(due(caseNo, "FILING")).isEqualTo("2027-01-12");
        assertThat(deadlines.isOverdue(clock(caseNo, "FILING"))).isTrue();
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        assertThat(office.steps(caseNo)).contains("Task_Supervise");
    }

    @Test
    @DisplayName("Warnings move with their date")
    void warnings() {
        var caseNo = registered(day("2026-11-16"));
        var key = ClockKey.of(caseNo, "COURT_APPLY", 11);
        office.on(day("2026-12-01"));
        assertThat(deadlines.start(key, day("2026-11-06")).dueOn()).isEqualTo("2027-02-11");
        var before = timers(caseNo);
        adopt(notice());
        assertThat(deadlines.current(key).orElseThrow().dueOn()).isEqualTo("2027-02-15");
        assertThat(before).hasSize(5);
        assertThat(timers(caseNo)).hasSize(5);
        assertThat(timers(caseNo))
                .contains(startOf("2027-02-16"), startOf("2027-02-08"), startOf("2027-01-31"), startOf("2027-01-16"));
    }

    @Test
    @DisplayName("Where two clocks of a case were due on one day, each task goes with its own")
    void twoClocksOneDay() {
        office.on(NEW_YEAR);
        var caseNo = registered(NEW_YEAR);
        var other = ClockKey.of(caseNo, "SELF_CORRECT", 11);
        deadlines.start(other, NEW_YEAR, 7);
        assertThat(deadlines.current(other).orElseThrow().dueOn()).isEqualTo(due(caseNo, "FILING"));
        adopt(notice());
        assertThat(dueOf(caseNo, "PrepareFiling")).isEqualTo("2027-01-12T23:59:59");
        assertThat(deadlines.current(other).orElseThrow().dueOn()).isEqualTo("2027-01-13");
        assertThat(timers(caseNo)).containsExactlyInAnyOrder(startOf("2027-01-13"), startOf("2027-01-14"));
    }

    @Test
    @DisplayName("A timer that moves the flow follows the register too")
    void announcement() {
        var caseNo = ordered(NEW_YEAR);
        office.done(caseNo, "inspector1", "ServeDocument", "untraceable", "经多方查找下落不明");
        office.done(
                caseNo,
                "inspector2",
                "PublishAnnouncement",
                "published",
                null,
                Map.of(
                        "publishedOn", NEW_YEAR.toString(),
                        "medium", "示例日报",
                        "reason", "下落不明",
                        "attempts", "直接送达两次、邮寄一次均未果"));
        assertThat(due(caseNo, "ANNOUNCE")).isEqualTo("2027-02-11");
        adopt(notice());
        assertThat(due(caseNo, "ANNOUNCE")).isEqualTo("2027-02-15");
        assertThat(timers(caseNo)).contains(startOf("2027-02-16")).doesNotContain(startOf("2027-02-12"));
        office.at(day("2027-02-15").atTime(23, 59));
        fireTimers(caseNo);
        assertThat(state(caseNo, "ANNOUNCE")).isEqualTo(State.RUNNING);
        office.at(day("2027-02-16").atStartOfDay());
        fireTimers(caseNo);
        assertThat(state(caseNo, "ANNOUNCE")).isNotEqualTo(State.RUNNING);
    }

    @Test
    @DisplayName("A clock that is being started while a notice is adopted is not forgotten")
    void together() throws Exception {
        assumeThat(Databases.product()).isEqualTo(Databases.Product.POSTGRES);
        var caseNo = registered(NEW_YEAR);
        var key = ClockKey.of(caseNo, "DECISION_SERVE", 11);
        var proposed = change.propose("2027.txt", notice(), "admin").notice();
        var started = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var starting =
                CompletableFuture.runAsync(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    deadlines.start(key, NEW_YEAR);
                    started.countDown();
                    await(goOn);
                }));
        await(started);
        var adopting = CompletableFuture.supplyAsync(() -> change.adopt(proposed.id(), "leader"));
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(adopting).as("waits for who reckons by the old calendar").isNotDone();
        goOn.countDown();
        starting.get(20, TimeUnit.SECONDS);
        assertThat(moves(adopting.get(20, TimeUnit.SECONDS).done(), caseNo))
                .extracting(Move::limit)
                .containsExactlyInAnyOrder("FILING", "DECISION_SERVE");
        assertThat(deadlines.current(key).orElseThrow().provisional()).isFalse();
    }

    private CalendarChange.Adoption adopt(String text) {
        return change.adopt(change.propose("通知.txt", text, "admin").notice().id(), "leader");
    }

    private String registered(LocalDate on) {
        office.on(on);
        return register(complaint(on));
    }

    private static List<Move> moves(CalendarPreview preview, String caseNo) {
        return preview.moves().stream()
                .filter(move -> move.caseNo().equals(caseNo))
                .toList();
    }

    private static String notice() {
        try {
            return new ClassPathResource("notices/2027.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decision(String publishedOn, String daysOff) {
        return """
                类别：调整决定
                年度：2027
                文号：测政发〔2027〕1号
                标题：关于停工的决定（虚构）
                发布：%s
                放假：%s
                """
                .formatted(publishedOn, daysOff);
    }

    private List<Instant> timers(String caseNo) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(i -> management.createJobQuery().processInstanceId(i.getId()).timers().list().stream())
                .map(Job::getDuedate)
                .map(Date::toInstant)
                .sorted()
                .toList();
    }

    private static Instant startOf(String day) {
        return day(day).atStartOfDay(Office.ZONE).toInstant();
    }

    private String dueOf(String caseNo, String step) {
        return office.task(caseNo, step)
                .getDueDate()
                .toInstant()
                .atZone(Office.ZONE)
                .toLocalDateTime()
                .toString();
    }

    /** Everything an adoption could have changed. */
    private List<Object> everything() {
        return List.of(
                jdbc.sql("select * from li_clock order by id").query().listOfRows(),
                jdbc.sql("select * from li_case_log order by case_no, seq")
                        .query()
                        .listOfRows(),
                jdbc.sql("select id, state, decided_by, decided_at from li_calendar_notice order by id")
                        .query()
                        .listOfRows(),
                jdbc.sql("select revision from li_calendar").query().listOfRows(),
                jdbc.sql("select id_, duedate_ from act_ru_job order by id_")
                        .query()
                        .listOfRows(),
                jdbc.sql("select id_, due_date_ from act_ru_task order by id_")
                        .query()
                        .listOfRows());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
