package org.laborinspection.deadline;

import java.util.List;

/**
 * The calendar has changed, and with it these clocks, of any number of cases. Published once for each notice that touches
 * any, in the transaction of the change; there is no {@link ClockMoved} for each of them besides.
 *
 * @param touched running and suspended ones; of some only the derivation is another, not the date
 * @param others running and suspended ones that stay as they are
 */
public record CalendarChanged(List<ClockMoved> touched, List<StatutoryClock> others) {}
