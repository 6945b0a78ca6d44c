package org.laborinspection.engine;

import java.util.List;

/** The outcomes a form offers, read as the gate of every task reads them. */
public final class OfferedOutcomes {

    private OfferedOutcomes() {}

    public static List<String> of(String form) {
        return FormOutcomes.parse(form).stream()
                .map(FormOutcomes.Outcome::value)
                .toList();
    }

    public static List<String> labels(String form) {
        return FormOutcomes.parse(form).stream()
                .map(FormOutcomes.Outcome::label)
                .toList();
    }
}
