package org.laborinspection.deadline;

/** A clock runs, from its start or again after a suspension or a reopening. Published in the transaction of the change. */
public record ClockStarted(StatutoryClock clock) {}
