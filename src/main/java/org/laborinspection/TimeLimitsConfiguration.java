package org.laborinspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.laborinspection.calendar.HolidayNotice;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.engine.DecisionTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Hands the office's own data to the law's code: the notices to the calendar, the decision table to the time limits. */
@Configuration(proxyBeanMethods = false)
public class TimeLimitsConfiguration {

    @Bean
    public DecisionTables decisionTables() {
        return new DecisionTables();
    }

    @Bean
    public TimeLimits timeLimits(DecisionTables tables) {
        return new TimeLimits(
                () -> tables.keys("TimeLimits"),
                (limit, from) -> tables.row("TimeLimits", Map.of("limit", limit, "from", from.atStartOfDay())));
    }

    /** Only what comes with the product; {@code CalendarInForce} answers with what was adopted since. */
    @Bean
    public WorkingCalendar workingCalendar(ResourcePatternResolver resources) throws IOException {
        List<HolidayNotice> notices = new ArrayList<>();
        for (Resource file : resources.getResources("classpath:calendar/*.txt")) {
            notices.add(HolidayNotice.parse(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8)));
        }
        if (notices.isEmpty()) {
            throw new IllegalStateException("No holiday notices on the class path under calendar/");
        }
        return WorkingCalendar.of(notices);
    }
}
