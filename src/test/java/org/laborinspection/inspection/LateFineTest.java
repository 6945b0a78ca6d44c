package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.Payment;
import org.laborinspection.inspection.LateFine.Pending;
import org.laborinspection.inspection.LateFine.Schedule;
import org.laborinspection.inspection.PerformanceForms.Instalment;

/** What a day of lateness costs: 3 % of what is overdue, never more than the fine (处罚法第七十二条、第七十三条). */
@Tag("CASE-24")
class LateFineTest {

    private static final LateFine LAW = new LateFine(3, 100);
    private static final BigDecimal FINE = yuan("10000");
    private static final LocalDate SERVED = day("2026-03-02");
    private static final LocalDate DUE = day("2026-03-17");
    private static final List<Instalment> AT_ONCE = List.of(new Instalment(DUE, FINE));

    @Test
    @DisplayName(
            "Art. 67: nothing is added up to and including the last day of the term, nor where it was paid by then")
    void notLate() {
        assertThat(accrued(List.of(), day("2026-03-16"))).isEqualTo("0.00");
        assertThat(accrued(List.of(), DUE)).isEqualTo("0.00");
        assertThat(accrued(List.of(paid("2026-03-17", "10000")), day("2026-12-31")))
                .isEqualTo("0.00");
        assertThat(accrued(List.of(paid("2026-03-02", "4000"), paid("2026-03-17", "6000")), day("2026-12-31")))
                .isEqualTo("0.00");
        assertThat(accrued(List.of(), List.of(), day("2026-12-31")))
                .as("nothing is due")
                .isEqualTo("0.00");
    }

    @Test
    @DisplayName(
            "Art. 72(1): the first day after the term costs 3 %; the day on which it is paid still counts, the next not")
    void theDayOfPaymentCounts() {
        // 03-18: 10000 × 3 % = 300
        assertThat(accrued(List.of(), day("2026-03-18"))).isEqualTo("300.00");
        assertThat(accrued(List.of(paid("2026-03-18", "10000")), day("2026-03-31")))
                .isEqualTo("300.00");
        // 03-18, 19, 20: 3 × 300 = 900; not 600, not 1200
        var onTheThird = List.of(paid("2026-03-20", "10000"));
        assertThat(accrued(onTheThird, day("2026-03-20"))).isEqualTo("900.00");
        assertThat(accrued(onTheThird, day("2026-03-21"))).isEqualTo("900.00");
    }

    @Test
    @DisplayName("What is paid in part costs no more from the next day on; the rest goes on")
    void partPayments() {
        var inParts = List.of(paid("2026-03-20", "4000"), paid("2026-03-25", "5000"));
        // 03-18…20: 3 × 300 = 900
        assertThat(accrued(inParts, day("2026-03-20"))).isEqualTo("900.00");
        // 03-21…25: 5 × 6000 × 3 % = 5 × 180 = 900, together 1800
        assertThat(accrued(inParts, day("2026-03-25"))).isEqualTo("1800.00");
        // 03-26…31: 6 × 1000 × 3 % = 6 × 30 = 180, together 1980
        assertThat(accrued(inParts, day("2026-03-31"))).isEqualTo("1980.00");
        // paid in time 9999.99, one fen stays: 0.01 × 3 % = 0.0003 a day, a fen on the 34th day, 04-20
        var allButAFen = List.of(paid("2026-03-17", "9999.99"));
        assertThat(accrued(allButAFen, day("2026-04-19"))).isEqualTo("0.00");
        assertThat(accrued(allButAFen, day("2026-04-20"))).isEqualTo("0.01");
    }

    @Test
    @DisplayName("Art. 72(1): what is added never exceeds the fine: 33 days are 99 %, the 34th would be 102 %")
    void cap() {
        // 03-18 + 32 = 04-19 is the 33rd day: 33 × 300 = 9900
        assertThat(accrued(List.of(), day("2026-04-19"))).isEqualTo("9900.00");
        assertThat(accrued(List.of(), day("2026-04-20"))).isEqualTo("10000.00").isNotEqualTo(yuan("10200.00"));
        assertThat(accrued(List.of(), day("2030-01-01"))).isEqualTo("10000.00");
        // the cap is that of the fine, not of what is still owed
        assertThat(accrued(List.of(paid("2026-03-17", "5000")), day("2030-01-01")))
                .isEqualTo("10000.00");
    }

    @Test
    @DisplayName(
            "Art. 73(3): the days of a reconsideration or a suit do not count, from the day it is filed to the day it ends")
    void pendingRemedies() {
        var pending = List.of(new Pending(day("2026-03-20"), day("2026-05-20")));
        // 03-18, 19: 2 × 300 = 600
        assertThat(accrued(pending, "2026-03-19")).isEqualTo("600.00");
        assertThat(accrued(pending, "2026-03-20")).isEqualTo("600.00");
        assertThat(accrued(pending, "2026-05-20")).isEqualTo("600.00");
        assertThat(accrued(pending, "2026-05-21")).isEqualTo("900.00");
        // a suit that has not ended: for ever the same
        assertThat(accrued(List.of(new Pending(day("2026-03-20"), null)), "2030-01-01"))
                .isEqualTo("600.00");
        // filed before the term ends: the first day that counts is the one after it has ended
        assertThat(accrued(List.of(new Pending(day("2026-03-10"), day("2026-05-20"))), "2026-05-21"))
                .isEqualTo("300.00");
        // a reconsideration, fifteen days to sue of which five count (05-21…25), and the suit
        var both = List.of(
                new Pending(day("2026-03-10"), day("2026-05-20")), new Pending(day("2026-05-26"), day("2026-11-20")));
        assertThat(accrued(both, "2026-11-20")).isEqualTo("1500.00");
        assertThat(accrued(both, "2026-11-21")).isEqualTo("1800.00");
    }

    @Test
    @DisplayName("Art. 66: paid in instalments, each is late for itself; what is not due yet costs nothing")
    void instalments() {
        var plan = List.of(
                new Instalment(day("2026-04-01"), yuan("3000")),
                new Instalment(day("2026-05-01"), yuan("3000")),
                new Instalment(day("2026-06-01"), yuan("4000")));
        assertThat(accrued(plan, List.of(), day("2026-04-01"))).isEqualTo("0.00");
        // 3000 × 3 % = 90 a day
        assertThat(accrued(plan, List.of(), day("2026-04-02"))).isEqualTo("90.00");
        // 04-02…05-01: 30 days, 30 × 90 = 2700
        assertThat(accrued(plan, List.of(), day("2026-05-01"))).isEqualTo("2700.00");
        // from 05-02 on 6000 × 3 % = 180 a day; 05-02…06-01: 31 days, 5580, together 8280
        assertThat(accrued(plan, List.of(), day("2026-05-02"))).isEqualTo("2880.00");
        assertThat(accrued(plan, List.of(), day("2026-06-01"))).isEqualTo("8280.00");
        // from 06-02 on 300 a day: 8280 + 5 × 300 = 9780 on 06-06, capped the day after
        assertThat(accrued(plan, List.of(), day("2026-06-06"))).isEqualTo("9780.00");
        assertThat(accrued(plan, List.of(), day("2026-06-07"))).isEqualTo("10000.00");
        // the first paid two days late, the others in time, the second before it was due: 2 × 90 = 180
        var almost = List.of(paid("2026-04-03", "3000"), paid("2026-04-20", "3000"), paid("2026-06-01", "4000"));
        assertThat(accrued(plan, almost, day("2026-12-31"))).isEqualTo("180.00");
    }

    @Test
    @DisplayName(
            "What is confiscated beside the fine is owed with it and costs nothing for being late; sums count for the fine first")
    void confiscation() {
        var both = List.of(new Instalment(DUE, yuan("8000")));
        var fine = yuan("3000");
        // 3000 × 3 % = 90, not 8000 × 3 % = 240
        assertThat(LAW.accrued(fine, since(both), List.of(), List.of(), day("2026-03-18")))
                .isEqualTo("90.00");
        assertThat(LAW.accrued(fine, since(both), List.of(paid("2026-03-20", "3000")), List.of(), day("2026-12-31")))
                .isEqualTo("270.00");
        assertThat(LAW.accrued(fine, since(both), List.of(paid("2026-03-10", "3000")), List.of(), day("2026-12-31")))
                .isEqualTo("0.00");
        assertThat(LAW.accrued(fine, since(both), List.of(), List.of(), day("2026-12-31")))
                .as("capped by the fine alone")
                .isEqualTo("3000.00");
        assertThat(LAW.accrued(BigDecimal.ZERO, since(both), List.of(), List.of(), day("2026-12-31")))
                .as("confiscation only")
                .isEqualTo("0.00");
    }

    @Test
    @DisplayName("Rounded down to the fen, once, at the end: never in the office's favour, never day by day")
    void rounding() {
        var fine = yuan("1000.33");
        var schedule = List.of(new Instalment(DUE, fine));
        // 1000.33 × 3 % = 30.0099 a day
        assertThat(LAW.accrued(fine, since(schedule), List.of(), List.of(), day("2026-03-18")))
                .isEqualTo("30.00");
        assertThat(LAW.accrued(fine, since(schedule), List.of(), List.of(), day("2026-03-19")))
                .isEqualTo("60.01");
        // ten days: 300.099, not 10 × 30.00 and not 300.10
        assertThat(LAW.accrued(fine, since(schedule), List.of(), List.of(), day("2026-03-27")))
                .isEqualTo("300.09");
        assertThat(LAW.accrued(fine, since(schedule), List.of(), List.of(), day("2026-12-31")))
                .isEqualTo("1000.33");
    }

    @Test
    @DisplayName(
            "Whatever was agreed, paid and filed: from day to day it never falls, never exceeds the fine, and paying never adds")
    void property() {
        var random = new Random(20260302);
        for (var run = 0; run < 200; run++) {
            var fine = fen(random, 2_000_000);
            var schedule = schedule(random, fine);
            var payments = payments(random, fine);
            var pending = pending(random);
            var before = BigDecimal.ZERO;
            for (var through = DUE.minusDays(5); through.isBefore(DUE.plusDays(150)); through = through.plusDays(1)) {
                var added = LAW.accrued(fine, since(schedule), payments, pending, through);
                assertThat(added).as("run %d on %s", run, through).isBetween(before, fine);
                assertThat(added.scale()).isEqualTo(2);
                assertThat(LAW.accrued(fine, since(schedule), List.of(), pending, through))
                        .isGreaterThanOrEqualTo(added);
                assertThat(LAW.accrued(fine, since(schedule), payments, List.of(), through))
                        .isGreaterThanOrEqualTo(added);
                before = added;
            }
        }
    }

    private static List<Instalment> schedule(Random random, BigDecimal fine) {
        var parts = new ArrayList<Instalment>();
        var left = fine;
        var due = DUE;
        for (var i = random.nextInt(4); i > 0 && left.compareTo(yuan("0.02")) > 0; i--) {
            var part = left.divide(yuan("2"), 2, RoundingMode.DOWN);
            parts.add(new Instalment(due, part));
            left = left.subtract(part);
            due = due.plusDays(1 + random.nextInt(40));
        }
        parts.add(new Instalment(due, left));
        return parts;
    }

    private static List<Payment> payments(Random random, BigDecimal fine) {
        var payments = new ArrayList<Payment>();
        var left = fine;
        for (var i = random.nextInt(4); i > 0 && left.signum() > 0; i--) {
            var part = left.min(fen(random, 1_000_000));
            payments.add(new Payment(DUE.plusDays(random.nextInt(100) - 10L), part, Payment.Kind.PRINCIPAL, "示例凭证"));
            left = left.subtract(part);
        }
        return payments;
    }

    private static List<Pending> pending(Random random) {
        var pending = new ArrayList<Pending>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var from = DUE.plusDays(random.nextInt(60) - 10L);
            pending.add(new Pending(from, random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(60))));
        }
        return pending;
    }

    private static BigDecimal fen(Random random, int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most), 2);
    }

    private static BigDecimal accrued(List<Payment> paid, LocalDate through) {
        return accrued(AT_ONCE, paid, through);
    }

    private static BigDecimal accrued(List<Instalment> schedule, List<Payment> paid, LocalDate through) {
        return LAW.accrued(FINE, since(schedule), paid, List.of(), through);
    }

    private static BigDecimal accrued(List<Pending> pending, String through) {
        return LAW.accrued(FINE, since(AT_ONCE), List.of(), pending, day(through));
    }

    private static List<Schedule> since(List<Instalment> parts) {
        return List.of(new Schedule(SERVED, parts));
    }

    private static Payment paid(String on, String yuan) {
        return new Payment(day(on), yuan(yuan), Payment.Kind.PRINCIPAL, "示例凭证");
    }

    private static BigDecimal yuan(String yuan) {
        return new BigDecimal(yuan);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
