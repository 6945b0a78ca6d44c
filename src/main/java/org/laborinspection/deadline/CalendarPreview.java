package org.laborinspection.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.laborinspection.calendar.Dates;
import org.laborinspection.deadline.StatutoryClock.State;

/**
 * Which clocks a notice touches: those whose reckoning it changes, be it the date, what is left of a suspended one, or only
 * that the date is no longer provisional or stands on another notice.
 *
 * @param live how many clocks run or are suspended
 * @param kept clocks that cannot be reckoned with the notice, because they were suspended on a day that would then lie after
 *     their end; they stay as they are, for somebody to look at
 */
public record CalendarPreview(int live, List<Move> moves, List<Kept> kept) {

    /**
     * @param about id of the paper the clock follows from; empty for a clock of the case itself
     * @param dueBefore null while suspended, as is {@code dueAfter}
     * @param remainingBefore what was left at the last suspension, with its unit; for suspended clocks
     */
    public record Move(
            String caseNo,
            String limit,
            String label,
            String about,
            State state,
            LocalDate dueBefore,
            boolean provisionalBefore,
            LocalDate dueAfter,
            boolean provisionalAfter,
            String remainingBefore,
            String remainingAfter) {

        static Move of(ClockMoved change) {
            var before = change.before();
            var after = change.after();
            return new Move(
                    before.caseNo(),
                    before.limit(),
                    before.label(),
                    before.subject(),
                    before.state(),
                    before.dueOn(),
                    before.provisional(),
                    after.dueOn(),
                    after.provisional(),
                    remaining(before),
                    remaining(after));
        }

        /** Whether the date itself is another. */
        boolean otherDate() {
            return !Objects.equals(dueBefore, dueAfter);
        }

        /** What became of the clock, in Chinese. */
        String sentence() {
            return state == State.SUSPENDED
                    ? fromTo("中止期间的剩余期限", remainingBefore, remainingAfter)
                    : fromTo("届满日", marked(dueBefore, provisionalBefore), marked(dueAfter, provisionalAfter));
        }

        private static String fromTo(String what, String before, String after) {
            return before.equals(after) ? what + before + "不变，推算依据更新" : what + "由" + before + "改为" + after;
        }

        private static String marked(LocalDate due, boolean provisional) {
            return Dates.say(due) + (provisional ? "（暂定）" : "");
        }

        private static String remaining(StatutoryClock clock) {
            return clock.remaining() + clock.period().unit().ofBalance().label();
        }
    }

    /** @param why in Chinese */
    public record Kept(String caseNo, String label, String why) {}
}
