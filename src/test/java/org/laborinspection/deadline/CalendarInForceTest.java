package org.laborinspection.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.DatabaseTest;
import org.laborinspection.Databases;
import org.laborinspection.calendar.Calendars;
import org.laborinspection.calendar.HolidayNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class CalendarInForceTest {

    private static final LocalDate STORM = LocalDate.parse("2026-08-12");
    private static final String DECISION =
            """
            类别：调整决定
            年度：2026
            文号：测政发〔2026〕9号
            标题：关于台风停工的决定
            发布：2026-08-11
            放假：2026-08-12 台风
            """;

    private CalendarNotices notices;
    private CalendarInForce calendar;
    private CalendarInForce otherNode;
    private TransactionTemplate transaction;

    @BeforeEach
    void twoNodesOnOneDatabase() {
        var database = Databases.migrated().dataSource();
        notices = new CalendarNotices(JdbcClient.create(database), database);
        calendar = new CalendarInForce(Calendars.OFFICIAL, notices);
        otherNode = new CalendarInForce(Calendars.OFFICIAL, notices);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    @Test
    @DisplayName("Before anything is adopted it is the calendar of the product")
    void shipped() {
        assertThat(calendar.now()).isSameAs(Calendars.OFFICIAL);
        propose(DECISION);
        assertThat(calendar.now()).isSameAs(Calendars.OFFICIAL);
    }

    @Test
    @DisplayName("An adopted notice counts at once in its own transaction, for every node from the commit on")
    void everyNode() {
        assertThat(otherNode.now().isWorkingDay(STORM)).isTrue();
        transaction.executeWithoutResult(status -> {
            adopt(DECISION);
            assertThat(calendar.now().isWorkingDay(STORM)).isFalse();
            assertThat(calendar.held().isWorkingDay(STORM)).isFalse();
        });
        assertThat(calendar.now().isWorkingDay(STORM)).isFalse();
        assertThat(otherNode.now().isWorkingDay(STORM)).isFalse();
        assertThat(otherNode.now().version()).isEqualTo(calendar.now().version());
    }

    @Test
    @DisplayName("What was rolled back was never there, also for the next notice that takes its turn")
    void rolledBack() {
        transaction.executeWithoutResult(status -> {
            adopt(DECISION);
            status.setRollbackOnly();
        });
        assertThat(calendar.now().isWorkingDay(STORM)).isTrue();
        transaction.executeWithoutResult(status -> adopt(DECISION.replace("08-12", "08-13")));
        assertThat(calendar.now().isWorkingDay(STORM)).isTrue();
        assertThat(calendar.now().isWorkingDay(STORM.plusDays(1))).isFalse();
        assertThat(otherNode.now().version()).isEqualTo(calendar.now().version());
    }

    @Test
    @DisplayName(
            "A transaction that has begun to reckon goes on with the same calendar; what it writes has the new one")
    void oneTransaction() {
        transaction.executeWithoutResult(status -> {
            assertThat(otherNode.now().isWorkingDay(STORM)).isTrue();
            onAnotherThread(() -> transaction.executeWithoutResult(other -> adopt(DECISION)));
            assertThat(otherNode.now().isWorkingDay(STORM)).isTrue();
            assertThat(otherNode.held().isWorkingDay(STORM)).isFalse();
            assertThat(otherNode.now().isWorkingDay(STORM)).isFalse();
        });
    }

    @Test
    @DisplayName("A notice that a later version of the product brings along is counted once")
    void broughtAlong() {
        transaction.executeWithoutResult(status -> adopt(DECISION));
        var later = calendar.now();
        var upgraded = new CalendarInForce(later, notices);
        assertThat(upgraded.now()).isSameAs(later);
    }

    private long propose(String text) {
        return notices.propose("t.txt", text, HolidayNotice.parse("t.txt", text), "admin", Instant.EPOCH)
                .id();
    }

    private void adopt(String text) {
        var next = calendar.with(HolidayNotice.parse("t.txt", text));
        notices.decide(propose(text), CalendarNotice.State.ADOPTED, "leader", Instant.EPOCH, null);
        calendar.change(next);
    }

    private static void onAnotherThread(Runnable work) {
        var thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
