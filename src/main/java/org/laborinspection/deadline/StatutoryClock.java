package org.laborinspection.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.Office;
import org.laborinspection.calendar.Period;
import org.laborinspection.calendar.Reckoning;
import org.laborinspection.calendar.Suspension;

/**
 * One row of the register: a time limit that runs, or ran, in a case.
 *
 * @param limit id of the time limit
 * @param subject what in the case it is about, as in {@link ClockKey}
 * @param startedOn the day of the fact from which it runs
 * @param dueOn the last day that is in time; null while suspended
 * @param extension granted extension in the unit of the period, 0 if none
 * @param used used up when it was last suspended, in the unit of the balance
 * @param remaining what was left then; the whole length if it never was suspended
 * @param changedOn the day of the fact that brought it into this state
 * @param basis the article it stands on
 * @param provisional the date depends on a year whose holiday notice is not published
 * @param text the Chinese derivation of the date
 * @param reason why it is in this state; null for an ordinary start
 * @param supersededBy id of the row that took its place; null for the row in force
 */
public record StatutoryClock(
        long id,
        String caseNo,
        String limit,
        String subject,
        String label,
        LocalDate startedOn,
        LocalDate dueOn,
        Period period,
        int extension,
        List<Suspension> suspensions,
        int used,
        int remaining,
        State state,
        LocalDate changedOn,
        String basis,
        boolean provisional,
        String calendarVersion,
        String text,
        String reason,
        Long supersededBy,
        Instant createdAt) {

    /** Overdue is not among them: it follows from the date. */
    public enum State {
        RUNNING("计时中"),
        SUSPENDED("已中止"),
        MET("已完成"),
        LAPSED("已届满"),
        CANCELLED("已取消"),
        SUPERSEDED("已变更");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        boolean isLive() {
            return this == RUNNING || this == SUSPENDED;
        }
    }

    public ClockKey key() {
        return new ClockKey(caseNo, limit, subject);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** True from 00:00 of the day after it was due (T10), as long as it runs. */
    public boolean overdue(LocalDate today) {
        return state == State.RUNNING && today.isAfter(dueOn);
    }

    /** The moment at which it has run out: 24:00 of the day it is due (T10); null while suspended. */
    public Instant endsAt() {
        return dueOn == null
                ? null
                : dueOn.plusDays(1).atStartOfDay(Office.ZONE).toInstant();
    }

    /** The day from which it runs, or has last been suspended or resumed. */
    LocalDate runsFrom() {
        if (suspensions.isEmpty()) {
            return startedOn;
        }
        Suspension last = suspensions.get(suspensions.size() - 1);
        return last.to() == null ? last.from() : last.to();
    }

    /** A row for what was reckoned; it has no id until it is added. */
    static StatutoryClock of(
            ClockKey key,
            String label,
            String basis,
            Reckoning reckoning,
            String calendarVersion,
            State state,
            LocalDate changedOn,
            String reason,
            Instant createdAt) {
        return new StatutoryClock(
                0,
                key.caseNo(),
                key.limit(),
                key.subject(),
                label,
                reckoning.start(),
                reckoning.due(),
                reckoning.period(),
                reckoning.extension(),
                reckoning.suspensions().stream()
                        .map(pause -> new Suspension(pause.from(), pause.to()))
                        .toList(),
                reckoning.used(),
                reckoning.remaining(),
                state,
                changedOn,
                basis,
                reckoning.provisional(),
                calendarVersion,
                TimeLimit.explain(label, basis, reckoning),
                reason,
                null,
                createdAt);
    }

    /** The same date in another state. */
    StatutoryClock entering(State next, LocalDate on, String why, Instant at) {
        return new StatutoryClock(
                0,
                caseNo,
                limit,
                subject,
                label,
                startedOn,
                dueOn,
                period,
                extension,
                suspensions,
                used,
                remaining,
                next,
                on,
                basis,
                provisional,
                calendarVersion,
                text,
                why,
                null,
                at);
    }
}
