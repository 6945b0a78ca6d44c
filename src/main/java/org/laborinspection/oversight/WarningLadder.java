package org.laborinspection.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.deadline.ClockRung;
import org.laborinspection.deadline.ClockRungs;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.LiveClocks;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.oversight.Ladder.Step;
import org.laborinspection.staff.Outbox;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Goes through the running clocks that bind the office, records every rung of the warning ladder they have reached, and
 * tells the highest of those that are new: to the log of the case, and by mail to whom the table names. What was reached
 * while nothing ran is made good by the next pass, each clock in a transaction of its own. It raises no task:
 * {@link DeadlineWatch} does, when the time limit has ended.
 */
@Component
@EnableConfigurationProperties(LadderSettings.class)
public class WarningLadder {

    private static final Logger LOG = LoggerFactory.getLogger(WarningLadder.class);
    private static final String SYSTEM = "system";

    private final Rungs rungs;
    private final CalendarInForce calendar;
    private final Deadlines deadlines;
    private final LiveClocks live;
    private final TimeLimits limits;
    private final ClockRungs known;
    private final CaseLog log;
    private final Recipients recipients;
    private final Staff staff;
    private final Outbox outbox;
    private final LadderSettings settings;
    private final TransactionOperations transaction;
    private final Clock clock;

    WarningLadder(
            Rungs rungs,
            CalendarInForce calendar,
            Deadlines deadlines,
            LiveClocks live,
            TimeLimits limits,
            ClockRungs known,
            CaseLog log,
            Recipients recipients,
            Staff staff,
            Outbox outbox,
            LadderSettings settings,
            TransactionOperations transaction,
            Clock clock) {
        this.rungs = rungs;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.live = live;
        this.limits = limits;
        this.known = known;
        this.log = log;
        this.recipients = recipients;
        this.staff = staff;
        this.outbox = outbox;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One pass; says of how many clocks something was told. May run on several nodes at once, and again at any time. */
    public int tell() {
        var ladder = new Ladder(rungs.all(), calendar.now());
        var today = settings.through(LocalDateTime.ofInstant(clock.instant(), Office.ZONE));
        return (int) live.running().stream()
                .filter(running -> tell(ladder, running, today))
                .count();
    }

    private boolean tell(Ladder ladder, StatutoryClock running, LocalDate today) {
        try {
            return limits.of(running.limit(), running.startedOn()).supervised()
                    && !ladder.reached(running, today).isEmpty()
                    && Boolean.TRUE.equals(transaction.execute(status -> deadlines
                            .current(running.key())
                            .filter(current -> record(current, ladder.reached(current, today)))
                            .isPresent()));
        } catch (DuplicateKeyException e) {
            LOG.debug("Another node has just warned of {}", running.key());
        } catch (RuntimeException e) {
            LOG.warn("No warning of {}; the next pass tries again", running.key(), e);
        }
        return false;
    }

    /** Keeps what is new of the steps reached; says whether the highest of them is, and so was told. */
    private boolean record(StatutoryClock of, List<Step> reached) {
        var before = known.of(of);
        var fresh = reached.stream()
                .filter(step -> before.stream().noneMatch(step::is))
                .toList();
        if (fresh.isEmpty()) {
            return false;
        }
        var highest = reached.get(reached.size() - 1);
        fresh.forEach(step -> known.add(new ClockRung(
                of.key(),
                of.startedOn(),
                of.dueOn(),
                step.rung().id(),
                step.ordinal(),
                step.rung().label(),
                step.on(),
                step == highest,
                clock.instant())));
        if (!fresh.contains(highest)) {
            return false;
        }
        warn(of, highest.rung());
        return true;
    }

    private void warn(StatutoryClock of, Rung rung) {
        var text = new WarningText(of, rung, deadlines.remaining(of), deadlines.isOverdue(of));
        log.append(of.caseNo(), SYSTEM, "WarnOfDeadline", null, null, text.line());
        recipients.of(of.caseNo(), rung).stream()
                .flatMap(user -> staff.find(user).map(StaffMember::email).stream())
                .distinct()
                .forEach(address -> outbox.put(address, text.subject(), text.body()));
    }
}
