package org.laborinspection.casefile;

/** A case has gone into the archive: nothing in it waits for anybody any more. Published in the transaction of that step. */
public record CaseArchived(String caseNo) {}
