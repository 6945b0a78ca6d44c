package org.laborinspection.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.inspection.ApprovalForms.Decision;
import org.laborinspection.inspection.ApprovalForms.Notice;
import org.springframework.stereotype.Component;

/**
 * The rounds of decision of a case. A case in which a correction failed is proposed, approved and decided again; what was
 * said and found before the last decision does not count for the next.
 */
@Component
class Rounds {

    /** What may bring it about that a decision is dealt with anew. */
    private static final Set<EntryType> ANEW =
            Set.of(EntryType.CORRECTION_CHECK, EntryType.TRANSFER_RESULT, EntryType.REMEDY_RESULT);

    private final CaseFiles cases;
    private final CaseEntries entries;
    private final Obligations obligations;

    Rounds(CaseFiles cases, CaseEntries entries, Obligations obligations) {
        this.cases = cases;
        this.entries = entries;
        this.obligations = obligations;
    }

    /** What was recorded in the round at hand, in order. */
    List<CaseEntry> entries(String caseNo) {
        var all = cases.entries(caseNo);
        var from = 0;
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).type() == EntryType.DECISION) {
                from = i + 1;
            }
        }
        return all.subList(from, all.size());
    }

    /** The last entry of a type in the round at hand. */
    Optional<CaseEntry> latest(String caseNo, EntryType type) {
        return entries(caseNo).stream().filter(entry -> entry.type() == type).reduce((first, second) -> second);
    }

    <T> Optional<T> latest(String caseNo, EntryType type, Class<T> as) {
        return latest(caseNo, type).map(entry -> entries.read(entry, as));
    }

    /** Whether nothing has been decided in the case yet. */
    boolean isFirst(String caseNo) {
        return cases.entries(caseNo, EntryType.DECISION).isEmpty();
    }

    /** The proposal at hand. */
    Proposal proposal(String caseNo) {
        return entries.latest(caseNo, EntryType.PROPOSAL, Proposal.class);
    }

    /** What came up to be dealt with anew after the proposal must be in it: then it goes back to be proposed together. */
    void checkComplete(String caseNo) {
        var proposal = latest(caseNo, EntryType.PROPOSAL).orElseThrow();
        var later = obligations.of(caseNo).stream()
                .filter(o -> o.state() == Obligation.State.ESCALATED)
                .flatMap(o -> entries(caseNo).stream()
                        .filter(entry -> entry.id() > proposal.id() && ANEW.contains(entry.type()))
                        .filter(entry -> entry.data().path("document").asLong() == o.document()))
                .findFirst();
        if (later.isPresent()) {
            throw new Refusal(
                    "CASE-12",
                    "责任清单（九）二（三）1",
                    "提出处理建议之后，又有义务须另行处理（" + later.get().type().label() + "），请退回一并提出");
        }
    }

    /** The notice of this round that told the party last. */
    Optional<Notice> notice(String caseNo) {
        return latest(caseNo, EntryType.NOTICE, Notice.class);
    }

    /** The proposal of which the party was told last in this round. */
    Optional<Proposal> noticed(String caseNo) {
        return notice(caseNo).map(notice -> entries.read(cases.entry(caseNo, notice.proposal()), Proposal.class));
    }

    /** The proposal that a decision paper carries out; empty for a paper that decides nothing. */
    Optional<Proposal> decided(String caseNo, long document) {
        return cases.entries(caseNo, EntryType.DECISION).stream()
                .map(entry -> entries.read(entry, Decision.class))
                .filter(decision -> decision.documents().contains(document))
                .findFirst()
                .map(decision -> entries.read(cases.entry(caseNo, decision.proposal()), Proposal.class));
    }
}
