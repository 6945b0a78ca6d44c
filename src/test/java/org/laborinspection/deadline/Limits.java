package org.laborinspection.deadline;

import org.laborinspection.DecisionTables;
import org.laborinspection.TimeLimitsConfiguration;

/** The time limits of the product. */
final class Limits {

    static final TimeLimits OFFICIAL = new TimeLimitsConfiguration().timeLimits(new DecisionTables());

    private Limits() {}
}
