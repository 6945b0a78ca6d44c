package org.laborinspection.inspection;

import org.laborinspection.casefile.Labelled;

/** What a proposal asks for (CASE-12). */
enum Measure implements Labelled {
    CORRECTION("责令限期改正"),
    WITHDRAWAL("撤销立案");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
