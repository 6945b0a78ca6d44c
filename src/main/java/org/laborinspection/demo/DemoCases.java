package org.laborinspection.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseSearch;
import org.laborinspection.deadline.CalendarInForce;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty office with cases at its first start, through the real process: all steps of all cases in the order of
 * their days, with the engine's clock set to each, and the alarms in between. It runs before the doors open and before
 * the job executor starts, so that nobody else sees the moved clock. Each step is a transaction of its own, as in the
 * office: the watch of a clock begins when the step that starts it is committed.
 */
@Component
@Profile("demo")
@ConditionalOnProperty("demo.cases")
class DemoCases implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final Duration PACE = Duration.ofMinutes(7);

    private final DemoOffice people;
    private final OfficeWalk office;
    private final CaseSearch search;
    private final ManagementService management;
    private final CalendarInForce calendar;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    DemoCases(
            DemoOffice people,
            OfficeWalk office,
            CaseSearch search,
            ManagementService management,
            CalendarInForce calendar,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.office = office;
        this.search = search;
        this.management = management;
        this.calendar = calendar;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Before the web server (which starts near the largest phase). */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
        var everything = CaseSearch.Query.everything();
        if (search.find(everything, 0, 1).total() == 0) {
            var before = System.nanoTime();
            people.open();
            makeCases();
            LOG.info(
                    "Demo office: {} cases in {} ms",
                    search.find(everything, 0, 1).total(),
                    (System.nanoTime() - before) / 1_000_000);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void makeCases() {
        var now = clock.instant();
        var days = new WorkingDays(LocalDate.ofInstant(now, Office.ZONE), calendar.now());
        var inspections = Stream.of(new DemoScript(days), new PenaltyScript(days), new PerformanceScript(days))
                .flatMap(script -> script.cases().stream())
                .flatMap(demo -> demo.steps().stream());
        var audits = new AuditScript(days).audits().stream().flatMap(demo -> demo.steps().stream());
        var onTheSpot = new OnTheSpotScript(days).steps().stream();
        var steps = Stream.of(inspections, audits, onTheSpot)
                .flatMap(all -> all)
                .sorted(Comparator.comparing(DemoCase.Step::day))
                .toList();
        try {
            var time = LocalDateTime.MIN;
            for (var step : steps) {
                var morning = step.day().atTime(MORNING);
                time = time.isBefore(morning) ? morning : time.plus(PACE);
                soundAlarms(time.atZone(Office.ZONE).toInstant());
                var moment = time;
                transaction.executeWithoutResult(status -> step.act().accept(office.at(moment)));
            }
            soundAlarms(now);
        } finally {
            ClockUtil.reset();
        }
    }

    /** Lets every timer due by then fire at its own time. */
    private void soundAlarms(Instant until) {
        for (var alarm : management
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(until))
                .orderByJobDuedate()
                .asc()
                .list()) {
            ClockUtil.setCurrentTime(alarm.getDuedate());
            management.executeJob(alarm.getId());
        }
    }
}
