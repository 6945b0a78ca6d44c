package org.laborinspection.penalty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With how many decided cases a fine is compared.
 *
 * @param shown at most so many, the newest
 * @param least with fewer nothing is said
 * @param middlePercent outside the middle part of them a reason is owed
 */
@ConfigurationProperties("penalty.comparison")
public record ComparisonSettings(
        @DefaultValue("10") int shown, @DefaultValue("5") int least, @DefaultValue("80") int middlePercent) {}
