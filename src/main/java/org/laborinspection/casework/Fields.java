package org.laborinspection.casework;

import org.laborinspection.casefile.Refusal;

/** What the rules of every step ask of a field alike. */
public final class Fields {

    private Fields() {}

    public static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    /** Refuses a field that says nothing. */
    public static void required(String field, String value, String message) {
        if (blank(value)) {
            throw Refusal.field(field, message);
        }
    }
}
