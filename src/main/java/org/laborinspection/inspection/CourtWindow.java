package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.ClockLapsed;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.TimeLimits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The time in which the court may be asked to enforce a decision: it opens when the later remedy has lapsed unused, or when
 * a remedy has ended for good, and closes for ever (CASE-25; 行政强制法第五十三条).
 */
@Component
class CourtWindow {

    static final String LIMIT = "COURT_APPLY";
    private static final String SUIT = "LITIGATION";
    private static final String SUIT_AFTER_REVIEW = "LITIGATION_AFTER_REVIEW";
    private static final String RECONSIDERATION = "RECONSIDER";

    private final Obligations obligations;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final CalendarInForce calendar;

    CourtWindow(Obligations obligations, Deadlines deadlines, TimeLimits limits, CalendarInForce calendar) {
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.limits = limits;
        this.calendar = calendar;
    }

    @EventListener
    void on(ClockLapsed event) {
        var clock = event.clock();
        if (Set.of(SUIT, SUIT_AFTER_REVIEW, RECONSIDERATION).contains(clock.limit())
                && remedy(clock.caseNo(), Long.parseLong(clock.subject()))
                        .filter(last -> last.id() == clock.id())
                        .isPresent()) {
            open(clock.caseNo(), Long.parseLong(clock.subject()), clock.dueOn());
        }
    }

    /**
     * Opens the window, once, for a decision that is not performed: from the day on which the last remedy ended, or from
     * the end of a deferral where that is later (处罚法第七十二条第二款).
     */
    void open(String caseNo, long document, LocalDate from) {
        var key = ClockKey.of(caseNo, LIMIT, document);
        var state = obligations.get(document).state();
        if (!state.settled() && state != Obligation.State.REMEDY && !deadlines.isRunning(key)) {
            var deferred = deadlines
                    .current(ClockKey.of(caseNo, "FINE_DEFERRED", document))
                    .filter(StatutoryClock::isRunning)
                    .map(StatutoryClock::dueOn)
                    .filter(end -> end.isAfter(from));
            deadlines.start(key, deferred.orElse(from));
        }
    }

    /** A deferral gives the whole time anew from its end, as long as the right has not been lost. */
    void defer(String caseNo, long document, LocalDate until, LocalDate today) {
        var key = ClockKey.of(caseNo, LIMIT, document);
        if (deadlines
                .current(key)
                .filter(window -> window.isRunning() && !today.isAfter(window.dueOn()))
                .isPresent()) {
            deadlines.cancel(key, "准予延期、分期缴纳");
            deadlines.start(key, until);
        }
    }

    /**
     * The clock of the remedy that ends last: the suit's, or the reconsideration's where that comes first and none was asked
     * for; empty where none was ever open or a remedy took its place for good.
     */
    Optional<StatutoryClock> remedy(String caseNo, long document) {
        return Stream.of(SUIT_AFTER_REVIEW, suable(caseNo, document) ? SUIT : RECONSIDERATION)
                .flatMap(limit -> deadlines.current(ClockKey.of(caseNo, limit, document)).stream())
                .findFirst();
    }

    /** Whether the decision could be sued against without a reconsideration before (行政复议法第二十三条). */
    private boolean suable(String caseNo, long document) {
        return deadlines.ofCase(caseNo).stream()
                .anyMatch(clock -> clock.limit().equals(SUIT) && clock.subject().equals(Long.toString(document)));
    }

    /** The last day of the window that would open after {@code from}. */
    LocalDate lastDay(LocalDate from) {
        return limits.of(LIMIT, from)
                .reckon(calendar.now(), from, false, List.of())
                .due();
    }
}
