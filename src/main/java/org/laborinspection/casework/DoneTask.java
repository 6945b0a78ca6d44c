package org.laborinspection.casework;

import java.time.Instant;

/**
 * A user task that somebody completed, and how the case stood before it.
 *
 * @param entryBefore the newest entry of the case before, and {@code entryAfter} after it
 * @param begunWith ids of the activity instances that had begun in the millisecond of {@code at} before it was done
 * @param newest whether nobody has completed a task of the same process instance since
 */
record DoneTask(
        String taskId,
        String caseNo,
        String employer,
        String processInstance,
        String step,
        String name,
        String actor,
        String outcome,
        String label,
        int logSeq,
        long entryBefore,
        long entryAfter,
        String standing,
        String variables,
        String begunWith,
        Instant at,
        boolean withdrawn,
        boolean newest) {}
