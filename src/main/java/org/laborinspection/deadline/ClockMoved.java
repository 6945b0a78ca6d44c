package org.laborinspection.deadline;

/** A running clock has another date. Published in the transaction of the change. */
public record ClockMoved(StatutoryClock before, StatutoryClock after) {}
