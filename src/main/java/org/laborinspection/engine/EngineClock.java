package org.laborinspection.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.laborinspection.calendar.Office;
import org.springframework.stereotype.Component;

/** The one clock of the application: it shows the engine's time, so that timers and our own dates never disagree. */
@Component
class EngineClock extends Clock {

    private final ZoneId zone;

    EngineClock() {
        this(Office.ZONE);
    }

    private EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
