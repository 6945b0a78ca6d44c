package org.laborinspection;

import java.util.Map;
import org.laborinspection.engine.DecisionTables;
import org.laborinspection.penalty.Bands;
import org.laborinspection.penalty.Discretion;
import org.laborinspection.penalty.PenaltyRanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the office's tables of penalties to the law's code. */
@Configuration(proxyBeanMethods = false)
public class PenaltyConfiguration {

    @Bean
    public PenaltyRanges penaltyRanges(DecisionTables tables) {
        return new PenaltyRanges(
                () -> tables.keys("PenaltyRange"),
                (violation, on) -> tables.row("PenaltyRange", Map.of("violation", violation, "on", on.atStartOfDay())));
    }

    @Bean
    public Bands bands(DecisionTables tables) {
        return new Bands(
                () -> tables.keys("PenaltyFactor"),
                factor -> tables.row("PenaltyFactor", Map.of("factor", factor)),
                situation -> tables.row("PenaltyBand", situation));
    }

    @Bean
    public Discretion discretion(PenaltyRanges ranges, Bands bands) {
        return new Discretion(ranges, bands);
    }
}
