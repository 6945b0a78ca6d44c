package org.laborinspection.casework;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Offers and takes back by itself, from the start of the application on; a day's change is made good within the hour. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "oversight.schedule", matchIfMissing = true)
class StandInTimetable implements SchedulingConfigurer {

    private final StandIns standIns;
    private final Duration every;

    StandInTimetable(StandIns standIns, @Value("${absence.every:PT30M}") Duration every) {
        this.standIns = standIns;
        this.every = every;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(standIns::pass, every);
    }
}
