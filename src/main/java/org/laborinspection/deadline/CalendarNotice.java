package org.laborinspection.deadline;

import java.time.Instant;
import org.laborinspection.calendar.HolidayNotice;

/**
 * A holiday notice that was handed in, and what was decided on it.
 *
 * @param file name of the file it came in
 * @param text the file as it came, from which {@code notice} is read
 * @param decidedBy who adopted or refused it; null until then
 * @param reason why it was refused; null otherwise
 */
public record CalendarNotice(
        long id,
        String file,
        String text,
        HolidayNotice notice,
        State state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String reason) {

    public enum State {
        PROPOSED("待批准"),
        ADOPTED("已批准"),
        REFUSED("不予批准");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
