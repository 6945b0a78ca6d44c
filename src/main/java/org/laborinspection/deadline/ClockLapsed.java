package org.laborinspection.deadline;

/** A clock has run out and its consequence has come. Published after {@link ClockStopped}, in the same transaction. */
public record ClockLapsed(StatutoryClock clock) {}
