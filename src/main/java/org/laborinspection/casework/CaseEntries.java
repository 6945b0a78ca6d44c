package org.laborinspection.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.engine.SubmittedJson;
import org.springframework.stereotype.Component;

/** Reads back, as what it was submitted as, what was recorded in a case. */
@Component
public class CaseEntries {

    private final CaseFiles cases;
    private final SubmittedJson json;

    CaseEntries(CaseFiles cases, SubmittedJson json) {
        this.cases = cases;
        this.json = json;
    }

    public <T> T read(CaseEntry entry, Class<T> as) {
        return json.read(entry.data().toString(), as);
    }

    /** The last entry of a type; a refusal that names it when there is none. */
    public <T> T latest(String caseNo, EntryType type, Class<T> as) {
        return read(cases.latest(caseNo, type), as);
    }

    /** The last entry of a type, where there may be none. */
    public <T> Optional<T> find(String caseNo, EntryType type, Class<T> as) {
        return cases.entries(caseNo, type).stream()
                .reduce((first, second) -> second)
                .map(entry -> read(entry, as));
    }

    /** Everything of that type about one paper, in order. */
    public <T extends AboutPaper> List<T> about(String caseNo, EntryType type, Class<T> as, long document) {
        return cases.entries(caseNo, type).stream()
                .map(entry -> read(entry, as))
                .filter(one -> one.document() == document)
                .toList();
    }

    /** The same with the day on which each was recorded. */
    public <T extends AboutPaper> List<Dated<T>> dated(String caseNo, EntryType type, Class<T> as, long document) {
        return cases.entries(caseNo, type).stream()
                .map(entry -> new Dated<>(LocalDate.ofInstant(entry.at(), Office.ZONE), read(entry, as)))
                .filter(one -> one.what().document() == document)
                .toList();
    }

    /** What was recorded, and when. */
    public record Dated<T>(LocalDate on, T what) {}

    /** The last of that type about one paper. */
    public <T extends AboutPaper> Optional<T> latestAbout(String caseNo, EntryType type, Class<T> as, long document) {
        var all = about(caseNo, type, as, document);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
