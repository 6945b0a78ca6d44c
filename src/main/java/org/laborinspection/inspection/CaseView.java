package org.laborinspection.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/**
 * A case as people and machines read it: facts, stage, handlers, deadlines, papers, entries and log.
 *
 * @param mayGather whether this reader may add evidence to it now
 * @param mayReplace whether he may put another in the place of a handler (HAND-01)
 */
record CaseView(
        String caseNo,
        String kind,
        String kindLabel,
        String stage,
        String stageLabel,
        String source,
        String sourceLabel,
        LocalDate receivedOn,
        LocalDate filedOn,
        String category,
        String categoryLabel,
        Employer employer,
        String facts,
        String request,
        LocalDate violationEndedOn,
        Integer headcount,
        List<Worker> workers,
        Person registrar,
        List<Handler> handlers,
        String basis,
        String suggestion,
        String closureReason,
        String closureReasonLabel,
        LocalDate closedOn,
        LocalDate archivedOn,
        Informant informant,
        List<String> missing,
        List<Similar> similar,
        List<Entered> stages,
        List<Open> tasks,
        boolean mayGather,
        boolean mayReplace,
        List<Clock> clocks,
        List<Owed> obligations,
        List<Paper> papers,
        List<Evidence> evidence,
        List<Entry> entries,
        List<Line> log) {

    record Employer(String name, String creditCode, String address, String contact, String phone) {}

    record Worker(String name, BigDecimal owed, String period) {}

    record Person(String id, String name) {}

    record Handler(String id, String name, String certificateNo) {}

    /** That there is an informant and whether this reader may open the seal; never who it is. */
    record Informant(boolean sealed, boolean readable) {}

    record Similar(String caseNo, String stageLabel, LocalDate receivedOn) {}

    /** A stage the case came into, in that order; it may have come back to one. */
    record Entered(String stage, String label, LocalDate on) {}

    /**
     * What is to be done in the case now.
     *
     * @param assignee the name of who has it on his desk, null while nobody has
     * @param due the end of the day by which it is due; null where no limit applies
     * @param document the paper it is about, null where it is about none
     * @param mayOpen whether this reader finds it in Tasklist
     * @param mayTransfer whether he may hand it to another (HAND-01)
     */
    record Open(
            String id,
            String step,
            String name,
            String assignee,
            Date due,
            Long document,
            boolean mayOpen,
            boolean mayTransfer) {}

    /**
     * A clock of the register; {@code remaining} counts in {@code unit} and is negative when overdue; {@code about} names the
     * paper it follows from, null for a clock of the case itself.
     */
    record Clock(
            long id,
            String limit,
            String label,
            String about,
            LocalDate startedOn,
            LocalDate dueOn,
            String state,
            String stateLabel,
            int remaining,
            String unit,
            String unitLabel,
            boolean overdue,
            boolean provisional,
            String text) {}

    /** What a decision makes the party owe, in yuan; sums are null where nothing is to be paid. */
    record Owed(
            long document,
            String measure,
            String measureLabel,
            String paper,
            BigDecimal amount,
            BigDecimal paid,
            BigDecimal late,
            String state,
            String stateLabel) {}

    /**
     * @param sealed whether it names the informant and opens only with a reason that is recorded
     * @param earlier the versions that were voided when it was issued anew, the first first
     */
    record Paper(
            long id,
            int version,
            String kind,
            String title,
            String number,
            LocalDate issuedOn,
            String issuedBy,
            String state,
            LocalDate servedOn,
            boolean sealed,
            String sha256,
            String href,
            List<Paper> earlier) {}

    /**
     * A file of the case as this reader may see it; what is sealed is absent for who may not open the seal.
     *
     * @param document the paper whose service it proves; null for evidence of the facts
     * @param size in words, for example {@code 1.9 MB}
     * @param sha256 of the bytes as they were uploaded; what is handed out of a picture has another
     * @param withdrawn why it was taken back; null while it stands
     * @param original where the untouched file is, null for who may not have it
     */
    record Evidence(
            String id,
            int seq,
            Long document,
            String kind,
            String name,
            String source,
            String note,
            String fileName,
            String typeLabel,
            String mediaType,
            String size,
            String sha256,
            Integer pages,
            LocalDate obtainedOn,
            boolean sealed,
            String by,
            String byName,
            Instant at,
            String withdrawn,
            String href,
            String original) {}

    record Entry(long id, String type, String typeLabel, Instant at, String by, String byName, JsonNode data) {}

    record Line(
            int seq,
            Instant at,
            String actor,
            String actorName,
            String action,
            String outcome,
            String outcomeLabel,
            String opinion,
            String detail) {}
}
