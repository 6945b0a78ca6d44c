package org.laborinspection.document;

import java.time.LocalDate;

/** A date that may still move because a year's holiday notice is not published; a paper says so beside it. */
public record ProvisionalDate(LocalDate date) {}
