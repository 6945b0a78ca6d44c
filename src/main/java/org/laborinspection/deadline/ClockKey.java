package org.laborinspection.deadline;

/**
 * Which clock of the register: the limit, the case it runs in, and what in that case it is about.
 *
 * @param limit id of the time limit
 * @param subject what it follows from, so that one limit can run for several things side by side: the id of a paper as
 *     text for what its service or its wording sets going, empty for the case itself
 */
public record ClockKey(String caseNo, String limit, String subject) {

    /** The clock of the case itself. */
    public static ClockKey of(String caseNo, String limit) {
        return new ClockKey(caseNo, limit, "");
    }

    /** The clock that follows from this paper of the case. */
    public static ClockKey of(String caseNo, String limit, long document) {
        return new ClockKey(caseNo, limit, Long.toString(document));
    }

    @Override
    public String toString() {
        return limit + (subject.isEmpty() ? "" : " about " + subject) + " of case " + caseNo;
    }
}
