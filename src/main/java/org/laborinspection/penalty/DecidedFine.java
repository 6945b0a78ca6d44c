package org.laborinspection.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What was decided for a violation in one case, in yuan; of the party it says nothing. */
public record DecidedFine(
        String caseNo,
        LocalDate decidedOn,
        String bandLabel,
        BigDecimal amount,
        BigDecimal unitAmount,
        BigDecimal units) {}
