package org.laborinspection.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.Payment;
import org.laborinspection.inspection.PerformanceForms.Instalment;

/**
 * What is added to a fine that is not paid in time (CASE-24; 处罚法第七十二条、第七十三条): a part of what is overdue for each
 * day of lateness, the day of payment included, up to a cap, and nothing for a day on which a remedy is pending.
 *
 * @param daily percent of the overdue fine for a day
 * @param cap percent of the fine that the whole addition may not exceed
 */
record LateFine(int daily, int cap) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Days on which a remedy was pending, both included; {@code to} null as long as it is. */
    record Pending(LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** What is due when, in order, from the day after {@code from} on: by the decision, or as a deferral has it since. */
    record Schedule(LocalDate from, List<Instalment> parts) {}

    /**
     * The addition up to and including a day, in yuan, rounded down to the fen.
     *
     * @param fine the fine alone, without what is confiscated; sums paid count for it first
     * @param schedules each replaces the one before
     * @param paid the sums paid on the decision itself
     */
    BigDecimal accrued(
            BigDecimal fine, List<Schedule> schedules, List<Payment> paid, List<Pending> pending, LocalDate through) {
        var most = percent(fine, cap);
        var added = BigDecimal.ZERO;
        var first = schedules.stream()
                .flatMap(schedule -> schedule.parts().stream())
                .map(Instalment::dueOn)
                .min(LocalDate::compareTo)
                .orElse(through);
        for (var day = first.plusDays(1); !day.isAfter(through) && added.compareTo(most) < 0; day = day.plusDays(1)) {
            var today = day;
            if (pending.stream().noneMatch(p -> p.covers(today))) {
                added = added.add(percent(overdue(fine, inForce(schedules, today), paid, today), daily));
            }
        }
        return added.min(most).setScale(2, RoundingMode.DOWN);
    }

    private static List<Instalment> inForce(List<Schedule> schedules, LocalDate day) {
        return schedules.stream()
                .filter(schedule -> schedule.from().isBefore(day))
                .reduce((first, second) -> second)
                .map(Schedule::parts)
                .orElse(List.of());
    }

    private static BigDecimal overdue(BigDecimal fine, List<Instalment> parts, List<Payment> paid, LocalDate day) {
        var due = parts.stream()
                .filter(part -> part.dueOn().isBefore(day))
                .map(Instalment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var settled = paid.stream()
                .filter(payment -> payment.paidOn().isBefore(day))
                .map(Payment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return due.min(fine).subtract(settled).max(BigDecimal.ZERO);
    }

    private static BigDecimal percent(BigDecimal of, int percent) {
        return of.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED);
    }
}
