package org.laborinspection.deadline;

import org.laborinspection.TimeLimitsConfiguration;
import org.laborinspection.engine.DecisionTables;

/** The time limits of the product. */
final class Limits {

    static final TimeLimits OFFICIAL = new TimeLimitsConfiguration().timeLimits(new DecisionTables());

    private Limits() {}
}
