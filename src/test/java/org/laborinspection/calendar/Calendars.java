package org.laborinspection.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.laborinspection.TimeLimitsConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The calendar with the notices that come with the product. */
public final class Calendars {

    public static final WorkingCalendar OFFICIAL = official();

    private Calendars() {}

    private static WorkingCalendar official() {
        try {
            return new TimeLimitsConfiguration().workingCalendar(new PathMatchingResourcePatternResolver());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
