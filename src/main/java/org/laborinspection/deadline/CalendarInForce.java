package org.laborinspection.deadline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laborinspection.calendar.HolidayNotice;
import org.laborinspection.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The working calendar by which dates are reckoned now: the notices that come with the product and those adopted since.
 * Whoever needs the calendar asks here each time and keeps nothing. Within a transaction the answer stays the same, so that
 * its dates agree; the first question of each asks the database how often the calendar has changed, so that every node has
 * an adopted notice from its commit on.
 */
@Component
public class CalendarInForce {

    private record Known(long revision, WorkingCalendar calendar) {}

    private final WorkingCalendar shipped;
    private final CalendarNotices notices;
    private volatile Known committed;

    CalendarInForce(WorkingCalendar shipped, CalendarNotices notices) {
        this.shipped = shipped;
        this.notices = notices;
    }

    /** The notices that come with the product. */
    List<HolidayNotice> shipped() {
        return shipped.notices();
    }

    public WorkingCalendar now() {
        var bound = bound();
        return (bound == null ? bind(known(notices.revision())) : bound).calendar();
    }

    /** The same for dates that go into the register: no notice is adopted before the transaction ends. */
    WorkingCalendar held() {
        var revision = notices.heldRevision();
        var bound = bound();
        return (bound != null && bound.revision() == revision ? bound : bind(known(revision))).calendar();
    }

    /** What {@link #now} would answer with one more notice. @throws IllegalArgumentException in Chinese if it does not fit */
    WorkingCalendar with(HolidayNotice notice) {
        return WorkingCalendar.of(
                Stream.concat(now().notices().stream(), Stream.of(notice)).toList());
    }

    /** From here on the transaction reckons by that calendar, everybody else from its commit on. */
    void change(WorkingCalendar next) {
        notices.advance();
        bind(new Known(notices.revision(), next));
    }

    private Known known(long revision) {
        var known = committed;
        if (known == null || known.revision() != revision) {
            known = new Known(revision, load());
            committed = known;
        }
        return known;
    }

    /** An adopted notice that a later version of the product brings along is not counted twice. */
    private WorkingCalendar load() {
        var numbers = shipped.notices().stream().map(HolidayNotice::number).collect(Collectors.toSet());
        var added = notices.adopted().stream()
                .filter(notice -> !numbers.contains(notice.number()))
                .toList();
        return added.isEmpty()
                ? shipped
                : WorkingCalendar.of(Stream.concat(shipped.notices().stream(), added.stream())
                        .toList());
    }

    private Known bound() {
        return (Known) TransactionSynchronizationManager.getResource(this);
    }

    private Known bind(Known known) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        TransactionSynchronizationManager.unbindResourceIfPossible(CalendarInForce.this);
                    }
                });
            }
            TransactionSynchronizationManager.bindResource(this, known);
        }
        return known;
    }
}
