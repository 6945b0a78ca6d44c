package org.laborinspection.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One case as it stands. Dates are days in Asia/Shanghai; {@code filedOn} is the day of the chief's approval (CASE-05),
 * null before it, of the deputy leader's for an audit (AUD-02); {@code violationEndedOn} is null for an audit; {@code informantId} refers to the sealed identity, null for leads without an informant.
 */
public record CaseFile(
        String caseNo,
        CaseKind kind,
        Stage stage,
        Source source,
        LocalDate receivedOn,
        LocalDate filedOn,
        Category category,
        Employer employer,
        String facts,
        String request,
        LocalDate violationEndedOn,
        Integer headcount,
        String registrar,
        String informantId,
        String basis,
        String suggestion,
        ClosureReason closureReason,
        LocalDate closedOn,
        LocalDate archivedOn,
        Instant createdAt,
        List<Worker> workers,
        List<Handler> handlers) {

    /** The inspected party; only {@code name} is always known. */
    public record Employer(String name, String creditCode, String address, String contact, String phone) {}

    /** A worker concerned and what is owed in yuan (null where nothing is claimed) for which period. */
    public record Worker(String name, BigDecimal owed, String period) {}

    /** An inspector appointed to the case and the certificate he held when appointed (CASE-06). */
    public record Handler(String userId, String certificateNo, LocalDate appointedOn) {}

    public List<String> handlerIds() {
        return handlers.stream().map(Handler::userId).toList();
    }

    public boolean isHandler(String userId) {
        return handlerIds().contains(userId);
    }
}
