package org.laborinspection.oversight;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the warning ladder is gone through.
 *
 * @param every how long after one pass the next begins; the first begins at the start of the application
 * @param at the time of day from which the rungs of that day are told; before it, those up to the day before
 */
@ConfigurationProperties("oversight.ladder")
record LadderSettings(@DefaultValue("1h") Duration every, @DefaultValue("08:00") LocalTime at) {

    /** The last day whose rungs are to be told at that moment. */
    LocalDate through(LocalDateTime now) {
        return now.toLocalTime().isBefore(at) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }
}
