package org.laborinspection.casework;

/** What was decided on a request to recuse; the paper goes to who asked. */
public record RecusalDecided(long document, String handler, String outcome, String applicant) implements AboutPaper {}
