package org.laborinspection.oversight;

import org.laborinspection.staff.OutboxSettings;
import org.laborinspection.staff.Postman;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** What runs by itself, from the start of the application on; {@code oversight.schedule: false} leaves it to be called. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(OutboxSettings.class)
@ConditionalOnProperty(name = "oversight.schedule", matchIfMissing = true)
class Timetable implements SchedulingConfigurer {

    private final WarningLadder ladder;
    private final LadderSettings ladderSettings;
    private final ObjectProvider<Postman> postman;
    private final OutboxSettings outboxSettings;

    Timetable(
            WarningLadder ladder,
            LadderSettings ladderSettings,
            ObjectProvider<Postman> postman,
            OutboxSettings outboxSettings) {
        this.ladder = ladder;
        this.ladderSettings = ladderSettings;
        this.postman = postman;
        this.outboxSettings = outboxSettings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(ladder::tell, ladderSettings.every());
        postman.ifAvailable(one -> tasks.addFixedDelayTask(one::deliver, outboxSettings.every()));
    }
}
