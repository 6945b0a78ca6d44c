package org.laborinspection.staff;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the office.
 *
 * @param from the sender's address
 * @param every how long after one round of the postman the next begins
 * @param firstWait how long it waits after the first failure; each further failure doubles it
 * @param longestWait how long it waits at most
 * @param giveUpAfter how old a mail grows before it is given up
 */
@ConfigurationProperties("outbox")
public record OutboxSettings(
        @DefaultValue("") String from,
        @DefaultValue("1m") Duration every,
        @DefaultValue("1m") Duration firstWait,
        @DefaultValue("6h") Duration longestWait,
        @DefaultValue("30d") Duration giveUpAfter) {

    /** How long to wait after so many failures, at least one. */
    Duration waitAfter(int failures) {
        var wait = firstWait;
        for (var n = 1; n < failures && wait.compareTo(longestWait) < 0; n++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
