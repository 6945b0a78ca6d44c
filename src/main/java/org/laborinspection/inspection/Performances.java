package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.Submission;
import org.laborinspection.inspection.PerformanceForms.Paid;
import org.laborinspection.inspection.PerformanceForms.Performance;
import org.laborinspection.inspection.PerformanceForms.Progress;
import org.laborinspection.inspection.PerformanceForms.Remedy;
import org.laborinspection.inspection.PerformanceForms.RemedyKind;
import org.springframework.stereotype.Component;

/** What happens to a decision at whatever step it is reported: sums come in, all is done, a remedy is sought. */
@Component
class Performances {

    /** The clocks of performance, of which one runs at a time. */
    static final List<String> TERMS = List.of("HANDLING_PERFORM", "FINE_DEFERRED", "FINE_PAY");

    private final CaseFiles cases;
    private final CaseEntries entries;
    private final Obligations obligations;
    private final Accounts accounts;
    private final Deadlines deadlines;
    private final Documents documents;
    private final Clock clock;

    Performances(
            CaseFiles cases,
            CaseEntries entries,
            Obligations obligations,
            Accounts accounts,
            Deadlines deadlines,
            Documents documents,
            Clock clock) {
        this.cases = cases;
        this.entries = entries;
        this.obligations = obligations;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.documents = documents;
        this.clock = clock;
    }

    /** The decision in hand. */
    Obligation of(Submission s) {
        return obligations.get(s.get(LaborInspectionCase.DOCUMENT));
    }

    Account account(Submission s) {
        return accounts.of(of(s));
    }

    LocalDate servedOn(Submission s) {
        return documents.servedOn(s.get(LaborInspectionCase.DOCUMENT)).orElseThrow();
    }

    /** Enters the sums that came in. */
    void pay(Submission s, List<Paid> payments, String note) {
        var obligation = of(s);
        PerformanceRules.checkPayments(payments, accounts.of(obligation), servedOn(s), today());
        payments.forEach(paid -> obligations.pay(obligation.document(), paid.payment(), s.actor()));
        cases.record(
                s.caseNo(),
                EntryType.PERFORMANCE,
                s.actor(),
                new Performance(obligation.document(), payments, note, s.outcome()));
    }

    /** Enters the last sums and lets the obligation be fulfilled; its clocks stop. */
    void fulfil(Submission s, List<Paid> payments, String note) {
        pay(s, payments, note);
        PerformanceRules.checkPerformed(account(s), note);
        var document = s.get(LaborInspectionCase.DOCUMENT);
        var last = obligations.payments(document).stream()
                .map(payment -> payment.paidOn())
                .reduce((first, second) -> second)
                .orElse(today());
        TERMS.forEach(term -> deadlines.meetIfRunning(ClockKey.of(s.caseNo(), term, document), last));
        stopClocks(s.caseNo(), document, "已履行");
        obligations.move(document, Obligation.State.FULFILLED);
    }

    /** A remedy is sought: the times for it and for the court stand still until it has ended. */
    void seekRemedy(Submission s, Progress progress) {
        var document = s.get(LaborInspectionCase.DOCUMENT);
        var within = progress.remedy() == RemedyKind.RECONSIDERATION
                ? Set.of("RECONSIDER")
                : Set.of("LITIGATION", "LITIGATION_AFTER_REVIEW");
        var clock = deadlines.ofCase(s.caseNo()).stream()
                .filter(c -> c.subject().equals(Long.toString(document)) && within.contains(c.limit()))
                .reduce((first, second) -> second)
                .orElse(null);
        if (progress.remedy() == RemedyKind.LITIGATION) {
            OnTheSpotRules.checkReconsidered(
                    documents.find(document).orElseThrow().kind(),
                    entries.about(s.caseNo(), EntryType.REMEDY, Remedy.class, document)
                            .isEmpty());
        }
        PerformanceRules.checkRemedy(progress, clock, servedOn(s), today());
        cases.record(
                s.caseNo(),
                EntryType.REMEDY,
                s.actor(),
                new Remedy(document, progress.remedy(), progress.filedOn(), progress.authority()));
        for (var limit : List.of("RECONSIDER", "LITIGATION", "LITIGATION_AFTER_REVIEW", CourtWindow.LIMIT, "URGE")) {
            deadlines.cancelIfLive(
                    ClockKey.of(s.caseNo(), limit, document),
                    "当事人" + Dates.say(progress.filedOn()) + "已"
                            + (progress.remedy() == RemedyKind.RECONSIDERATION ? "申请行政复议" : "提起行政诉讼"));
        }
        obligations.move(document, Obligation.State.REMEDY);
    }

    /** The remedy that was sought last against a decision. */
    Remedy remedy(String caseNo, long document) {
        return entries.latestAbout(caseNo, EntryType.REMEDY, Remedy.class, document)
                .orElseThrow();
    }

    /** Stops whatever still runs for a decision. */
    void stopClocks(String caseNo, long document, String reason) {
        deadlines.ofCase(caseNo).stream()
                .filter(clock -> clock.subject().equals(Long.toString(document)))
                .forEach(clock -> deadlines.cancelIfLive(ClockKey.of(caseNo, clock.limit(), document), reason));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
