package org.laborinspection.deadline;

/** A clock no longer runs: suspended, met, lapsed or cancelled. Published in the transaction of the change. */
public record ClockStopped(StatutoryClock clock) {}
