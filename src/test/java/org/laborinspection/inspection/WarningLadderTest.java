package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.ClockRung;
import org.laborinspection.deadline.ClockRungs;
import org.laborinspection.oversight.WarningLadder;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/** The warning ladder in the office: what it writes, whom it tells, and that it does so once. */
class WarningLadderTest extends CaseScenario {

    @Autowired
    WarningLadder ladder;

    @Autowired
    ClockRungs rungs;

    @Autowired
    Staff staff;

    @Autowired
    CaseViews views;

    @BeforeEach
    void addresses() {
        List.of("clerk", "inspector1", "inspector2", "inspector3", "chief", "supervisor", "leader")
                .forEach(this::hasAddress);
        jdbc.sql("delete from li_outbox").update();
    }

    @Test
    @DisplayName("From the filing to the weeks after the end each rung is told on its day, from eight o'clock, once")
    void eachRungOnce() {
        var caseNo = filed(day("2026-04-01"));
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-06-30");
        office.at(day("2026-06-11").atTime(7, 59));
        ladder.tell();
        assertThat(rungs.ofCase(caseNo)).isEmpty();

        told(caseNo, "2026-06-11", "USED_80", "inspector1", "inspector2");
        told(caseNo, "2026-06-25", "LEFT_3", "chief", "inspector1", "inspector2");
        told(caseNo, "2026-06-29", "LEFT_1", "chief", "inspector1", "inspector2");
        office.on(day("2026-06-30"));
        assertThat(ladder.tell()).as("the last day is in time").isZero();
        told(caseNo, "2026-07-01", "DUE", "chief", "inspector1", "inspector2", "supervisor");
        told(caseNo, "2026-07-07", "OVERDUE_WEEKLY", "chief", "inspector1", "inspector2", "leader", "supervisor");
        told(caseNo, "2026-07-14", "OVERDUE_WEEKLY", "chief", "inspector1", "inspector2", "leader", "supervisor");

        assertThat(rungs.ofCase(caseNo))
                .extracting(ClockRung::rung, ClockRung::ordinal, ClockRung::told)
                .containsExactly(
                        tuple("USED_80", 1, true),
                        tuple("LEFT_3", 1, true),
                        tuple("LEFT_1", 1, true),
                        tuple("DUE", 1, true),
                        tuple("OVERDUE_WEEKLY", 1, true),
                        tuple("OVERDUE_WEEKLY", 2, true));
        assertThat(warned(caseNo))
                .extracting(CaseLog.Line::detail)
                .contains(
                        "期限警示：调查期限于2026年6月30日届满，剩余三个工作日，尚余3个工作日（本局内部目标）",
                        "期限警示：调查期限于2026年6月30日届满，期限已届满，已逾期1个工作日（本局内部目标）");
        assertThat(log.intact(caseNo)).isTrue();
    }

    @Test
    @Tag("CASE-07")
    @DisplayName("A limit that ended on a Friday is over on the Saturday, though no working day has passed since")
    void onADayOff() {
        var caseNo = filed(day("2026-03-30"));
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-06-26");
        told(caseNo, "2026-06-27", "DUE", "chief", "inspector1", "inspector2", "supervisor");
        assertThat(warned(caseNo))
                .extracting(CaseLog.Line::detail)
                .containsExactly("期限警示：调查期限于2026年6月26日届满，期限已届满，已逾期（本局内部目标）");
    }

    @Test
    @Tag("CASE-07")
    @DisplayName("After a downtime of weeks one warning is told, the highest; the rest is on record; 督办 is raised once")
    void downtime() {
        var caseNo = filed(day("2026-04-01"));
        office.on(day("2026-07-20"));
        ladder.tell();
        assertThat(fireTimers(caseNo)).isEqualTo(1);
        ladder.tell();
        assertThat(fireTimers(caseNo)).isZero();

        assertThat(rungs.ofCase(caseNo))
                .extracting(ClockRung::rung, ClockRung::ordinal, ClockRung::reachedOn, ClockRung::told)
                .containsExactly(
                        tuple("USED_80", 1, day("2026-06-11"), false),
                        tuple("LEFT_3", 1, day("2026-06-25"), false),
                        tuple("LEFT_1", 1, day("2026-06-29"), false),
                        tuple("DUE", 1, day("2026-07-01"), false),
                        tuple("OVERDUE_WEEKLY", 1, day("2026-07-07"), false),
                        tuple("OVERDUE_WEEKLY", 2, day("2026-07-14"), true));
        assertThat(warned(caseNo)).hasSize(1);
        assertThat(mailed(caseNo)).containsExactly("chief", "inspector1", "inspector2", "leader", "supervisor");
        assertThat(office.steps(caseNo)).containsExactly("Task_Investigate", "Task_Supervise");
    }

    @Test
    @DisplayName("Several passes at once, as on two nodes: each rung is on record, in the log and in the mail once")
    void atOnce() throws Exception {
        var caseNo = filed(day("2026-03-02"));
        for (var paper = 911; paper < 921; paper++) {
            deadlines.start(ClockKey.of(caseNo, "COURT_APPLY", paper), day("2026-03-02"));
        }
        office.on(day("2026-05-15"));
        var together = new CyclicBarrier(4);
        Callable<Integer> pass = () -> {
            together.await(30, TimeUnit.SECONDS);
            return ladder.tell();
        };
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var one : threads.invokeAll(List.of(pass, pass, pass, pass))) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(ladder.tell()).isZero();
        // the investigation is as far, by working days
        assertThat(rungs.ofCase(caseNo))
                .hasSize(11)
                .allMatch(rung -> rung.rung().equals("USED_80") && rung.told());
        assertThat(warned(caseNo)).hasSize(11);
        assertThat(mailed(caseNo)).hasSize(22).containsOnly("inspector1", "inspector2");
        assertThat(log.intact(caseNo)).isTrue();
    }

    @Test
    @Tag("CASE-10")
    @Tag("CASE-11")
    @DisplayName("A suspended clock warns nobody; resumed, it warns of its new date")
    void suspended() {
        var caseNo = filed(day("2026-04-01"));
        told(caseNo, "2026-06-11", "USED_80", "inspector1", "inspector2");
        office.done(
                caseNo,
                "inspector1",
                "Investigate",
                "suspend",
                null,
                Map.of("ground", "ABSCONDED", "reason", "法定代表人逃匿，无法联系"));
        office.done(caseNo, "chief", "ReviewSuspension", "approve");
        office.done(caseNo, "leader", "ApproveSuspension", "approve", "同意中止");
        office.on(day("2026-09-01"));
        ladder.tell();
        assertThat(ofInvestigation(caseNo)).hasSize(1);
        office.done(caseNo, "inspector1", "ReviewSuspended", "resume", null, Map.of("reason", "法定代表人已到案"));
        office.done(caseNo, "chief", "ReviewResumption", "approve");
        office.done(caseNo, "leader", "ApproveResumption", "approve", "同意恢复");
        // twelve working days are left: four fifths are used already, so that is told of the new date
        assertThat(due(caseNo, "INVESTIGATION")).isEqualTo("2026-09-17");
        ladder.tell();
        assertThat(ofInvestigation(caseNo))
                .extracting(ClockRung::rung, ClockRung::dueOn)
                .containsExactly(tuple("USED_80", day("2026-06-30")), tuple("USED_80", day("2026-09-17")));
    }

    private List<ClockRung> ofInvestigation(String caseNo) {
        return rungs.ofCase(caseNo).stream()
                .filter(rung -> rung.clock().limit().equals("INVESTIGATION"))
                .toList();
    }

    @Test
    @Tag("CASE-09")
    @DisplayName("An extended clock is warned of anew for its new date; the register shows both under the clock")
    void extended() {
        var caseNo = filed(day("2026-04-01"));
        told(caseNo, "2026-06-25", "LEFT_3", "chief", "inspector1", "inspector2");
        deadlines.extend(ClockKey.of(caseNo, "INVESTIGATION"), day("2026-06-25"), "示例");
        assertThat(ladder.tell()).as("nothing yet of the new date").isZero();
        told(caseNo, "2026-08-06", "LEFT_3", "chief", "inspector1", "inspector2");
        assertThat(views.deadlines(caseNo))
                .filteredOn(clock -> clock.limit().equals("INVESTIGATION"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.warnings())
                        .extracting(
                                CaseDeadline.Warning::label,
                                CaseDeadline.Warning::due,
                                CaseDeadline.Warning::reachedOn,
                                CaseDeadline.Warning::told)
                        .containsExactly(
                                tuple("期限已用八成", day("2026-06-30"), day("2026-06-11"), false),
                                tuple("剩余三个工作日", day("2026-06-30"), day("2026-06-25"), true),
                                tuple("期限已用八成", day("2026-08-11"), day("2026-07-16"), false),
                                tuple("剩余三个工作日", day("2026-08-11"), day("2026-08-06"), true)));
        assertThat(views.deadlines(caseNo))
                .filteredOn(clock -> clock.limit().equals("FILING"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.warnings()).isEmpty());
    }

    @Test
    @Tag("CASE-03")
    @DisplayName("Before handlers are appointed the registrar is told; what is met in time warns nobody any more")
    void registrar() {
        var caseNo = onTheChiefsDesk(day("2026-03-02"));
        told(caseNo, "2026-03-04", "LEFT_3", "chief", "clerk");
        file(caseNo);
        office.on(day("2026-03-20"));
        ladder.tell();
        assertThat(rungs.ofCase(caseNo)).hasSize(1);
        assertThat(mailed(caseNo)).containsExactly("chief", "clerk");
    }

    @Test
    @DisplayName("A right of the party is his affair: its end is no warning to the office")
    void rightsOfTheParty() {
        var caseNo = filed(day("2026-04-27"));
        deadlines.start(ClockKey.of(caseNo, "STATEMENT", 922), day("2026-04-27"));
        office.on(day("2026-05-20"));
        ladder.tell();
        assertThat(rungs.ofCase(caseNo)).isEmpty();
    }

    @Test
    @Tag("CASE-06")
    @DisplayName("Who is recused from the case is told nothing of it, nor who has no address")
    void recused() {
        var caseNo = filed(day("2026-04-01"));
        staff.recuse(caseNo, "chief", "示例", "leader", day("2026-04-02"));
        told(caseNo, "2026-07-01", "DUE", "inspector1", "inspector2", "supervisor");
        people.open();
        office.on(day("2026-07-07"));
        assertThat(ladder.tell()).isPositive();
        assertThat(rungs.ofCase(caseNo)).last().satisfies(rung -> assertThat(rung.rung())
                .isEqualTo("OVERDUE_WEEKLY"));
        assertThat(mailed(caseNo)).hasSize(3);
    }

    @Test
    @Tag("CASE-S10")
    @DisplayName("A mail names the case, the limit, the date and what is left, and nobody and nothing else")
    void secrets() {
        var caseNo = filed(day("2026-04-01"));
        office.on(day("2026-07-20"));
        ladder.tell();
        var file = cases.get(caseNo);
        assertThat(jdbc.sql("select subject, body from li_outbox where subject like ?")
                        .param("%" + caseNo + "%")
                        .query()
                        .listOfRows())
                .hasSize(5)
                .allSatisfy(mail -> {
                    assertThat(mail.get("subject")).isEqualTo("期限警示：" + caseNo + " 调查期限（届满后每满一周）");
                    assertThat(mail.get("body").toString().lines())
                            .startsWith("案号：" + caseNo, "期限：调查期限", "届满日：2026年6月30日", "警示：届满后每满一周，已逾期14个工作日");
                    assertThat(mail.values().toString())
                            .doesNotContain(
                                    "示例投诉人",
                                    "00000000000",
                                    file.informantId(),
                                    file.employer().name(),
                                    file.employer().contact(),
                                    file.facts(),
                                    "示例劳动者");
                });
    }

    /** At ten o'clock of that day just this rung is told, to just these people; the next pass tells nothing. */
    private void told(String caseNo, String on, String rung, String... users) {
        var before = mailed(caseNo);
        var lines = warned(caseNo).size();
        office.on(day(on));
        assertThat(ladder.tell()).isPositive();
        assertThat(ladder.tell()).isZero();
        assertThat(rungs.ofCase(caseNo)).last().satisfies(last -> {
            assertThat(last.rung()).isEqualTo(rung);
            assertThat(last.reachedOn()).isEqualTo(on);
            assertThat(last.told()).isTrue();
        });
        assertThat(warned(caseNo)).hasSize(lines + 1);
        var after = new ArrayList<>(mailed(caseNo));
        before.forEach(after::remove);
        assertThat(after).containsExactly(users);
    }

    /** The users who have mail about the case, in order, each as often as he has. */
    private List<String> mailed(String caseNo) {
        return jdbc
                .sql("select recipient from li_outbox where subject like ? order by recipient")
                .param("%" + caseNo + "%")
                .query(String.class)
                .list()
                .stream()
                .map(address -> address.substring(0, address.indexOf('@')))
                .toList();
    }

    private List<CaseLog.Line> warned(String caseNo) {
        return log.of(caseNo).stream()
                .filter(line -> line.action().equals("WarnOfDeadline"))
                .toList();
    }

    private void hasAddress(String user) {
        var known = staff.find(user).orElseThrow();
        staff.put(new StaffMember(
                user,
                known.name(),
                known.position(),
                known.certificateNo(),
                known.validFrom(),
                known.validUntil(),
                user + "@example.invalid"));
    }
}
