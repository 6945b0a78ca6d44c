package org.laborinspection.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the stages of a demo case are told in: somebody takes a step on a day, counted in working days before today. */
interface DemoSteps {

    LocalDate day(int ago);

    /** The {@code n}-th working day after today. */
    LocalDate ahead(int n);

    /** The handlers of the case; the first writes and serves, the second proposes and checks. */
    List<String> team();

    DemoCase step(int ago, String user, String step, String outcome, String opinion, Map<String, ?> fields);
}
