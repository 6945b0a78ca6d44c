package org.laborinspection.inspection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casefile.Payment;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.engine.DecisionTables;
import org.laborinspection.inspection.LateFine.Pending;
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

    /** What is due when: as the deferral that was granted last has it, or all of it at the end of the term. */
    List<Instalment> schedule(Obligation obligation) {
        var granted =
                entries.latestAbout(obligation.caseNo(), EntryType.DEFERRED, Deferral.class, obligation.document());
        if (granted.isPresent()) {
            return granted.get().plan();
        }
        return deadlines
                .current(ClockKey.of(obligation.caseNo(), "FINE_PAY", obligation.document()))
                .map(StatutoryClock::dueOn)
                .map(due -> List.of(new Instalment(due, obligation.amount())))
                .orElse(List.of());
    }

    private BigDecimal late(Obligation obligation, BigDecimal amount, List<Payment> payments) {
        if (amount.signum() == 0 || !obligation.measure().equals(Measure.PENALTY.name())) {
            return BigDecimal.ZERO;
        }
        var fine = rounds.decided(obligation.caseNo(), obligation.document())
                .map(Proposal::fineOrZero)
                .orElse(BigDecimal.ZERO)
                .min(amount);
        var principal = payments.stream()
                .filter(payment -> payment.kind() == Payment.Kind.PRINCIPAL)
                .toList();
        var rate = tables.row("LateFine", Map.of("from", obligation.createdOn().atStartOfDay()))
                .map(row -> new LateFine((Integer) row.get("daily"), (Integer) row.get("cap")))
                .orElseThrow();
        return rate.accrued(fine, schedule(obligation), principal, pending(obligation), LocalDate.now(clock));
    }

    private List<Pending> pending(Obligation obligation) {
        var filed = entries.about(obligation.caseNo(), EntryType.REMEDY, Remedy.class, obligation.document());
        var results =
                entries.about(obligation.caseNo(), EntryType.REMEDY_RESULT, RemedyResult.class, obligation.document());
        var pending = new ArrayList<Pending>();
        for (var i = 0; i < filed.size(); i++) {
            pending.add(new Pending(
                    filed.get(i).filedOn(), i < results.size() ? results.get(i).receivedOn() : null));
        }
        return pending;
    }

    private static BigDecimal sum(List<Payment> payments, Payment.Kind kind) {
        return payments.stream()
                .filter(payment -> payment.kind() == kind)
                .map(Payment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
