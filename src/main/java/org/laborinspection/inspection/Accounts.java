package org.laborinspection.inspection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casefile.Payment;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.engine.DecisionTables;
import org.laborinspection.inspection.LateFine.Pending;
import org.laborinspection.inspection.LateFine.Schedule;
import org.laborinspection.inspection.PerformanceForms.Deferral;
import org.laborinspection.inspection.PerformanceForms.Instalment;
import org.laborinspection.inspection.PerformanceForms.Remedy;
import org.laborinspection.inspection.PerformanceForms.RemedyResult;
import org.springframework.stereotype.Component;

/** Reckons what is owed on a decision today: what it orders, what was paid, what was added for being late (CASE-24). */
@Component
class Accounts {

    private final Obligations obligations;
    private final CaseEntries entries;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final DecisionTables tables;
    private final Clock clock;

    Accounts(
            Obligations obligations,
            CaseEntries entries,
            Rounds rounds,
            Deadlines deadlines,
            DecisionTables tables,
            Clock clock) {
        this.obligations = obligations;
        this.entries = entries;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.tables = tables;
        this.clock = clock;
    }

    Account of(Obligation obligation) {
        var payments = obligations.payments(obligation.document());
        var amount = obligation.amount() == null ? BigDecimal.ZERO : obligation.amount();
        return new Account(
                amount,
                sum(payments, Payment.Kind.PRINCIPAL),
                late(obligation, amount, payments),
                sum(payments, Payment.Kind.LATE));
    }

    /** What is due when: all of it at the end of the term, until it was deferred; then as each deferral has it. */
    private List<Schedule> schedules(Obligation obligation) {
        var caseNo = obligation.caseNo();
        var document = obligation.document();
        var term = deadlines.current(ClockKey.of(caseNo, "FINE_PAY", document)).stream()
                .map(clock ->
                        new Schedule(clock.startedOn(), List.of(new Instalment(clock.dueOn(), obligation.amount()))));
        var deferred = entries.dated(caseNo, EntryType.DEFERRED, Deferral.class, document).stream()
                .map(granted -> new Schedule(granted.on(), parts(granted.what().plan(), obligation.amount())));
        return Stream.concat(term, deferred).toList();
    }

    /** A plan is about what was still owed: what had been paid by then counts with its first part. */
    private static List<Instalment> parts(List<Instalment> plan, BigDecimal amount) {
        var planned = plan.stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var parts = new ArrayList<>(plan);
        var first = parts.get(0);
        parts.set(
                0,
                new Instalment(
                        first.dueOn(),
                        first.amount().add(amount.subtract(planned).max(BigDecimal.ZERO))));
        return parts;
    }

    private BigDecimal late(Obligation obligation, BigDecimal amount, List<Payment> payments) {
        if (amount.signum() == 0 || !obligation.measure().equals(Measure.PENALTY.name()) || revoked(obligation)) {
            return BigDecimal.ZERO;
        }
        var fine = rounds.decided(obligation.caseNo(), obligation.document())
                .map(Proposal::fineOrZero)
                .orElse(amount)
                .min(amount);
        var principal = payments.stream()
                .filter(payment -> payment.kind() == Payment.Kind.PRINCIPAL)
                .toList();
        var rate = tables.row("LateFine", Map.of("from", obligation.createdOn().atStartOfDay()))
                .map(row -> new LateFine((Integer) row.get("daily"), (Integer) row.get("cap")))
                .orElseThrow();
        return rate.accrued(fine, schedules(obligation), principal, pending(obligation), LocalDate.now(clock));
    }

    private boolean revoked(Obligation obligation) {
        return results(obligation).stream().anyMatch(result -> result.outcome().equals("revoked"));
    }

    private List<Pending> pending(Obligation obligation) {
        var filed = entries.about(obligation.caseNo(), EntryType.REMEDY, Remedy.class, obligation.document());
        var results = results(obligation);
        var pending = new ArrayList<Pending>();
        for (var i = 0; i < filed.size(); i++) {
            pending.add(new Pending(
                    filed.get(i).filedOn(), i < results.size() ? results.get(i).receivedOn() : null));
        }
        return pending;
    }

    private List<RemedyResult> results(Obligation obligation) {
        return entries.about(obligation.caseNo(), EntryType.REMEDY_RESULT, RemedyResult.class, obligation.document());
    }

    private static BigDecimal sum(List<Payment> payments, Payment.Kind kind) {
        return payments.stream()
                .filter(payment -> payment.kind() == kind)
                .map(Payment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
