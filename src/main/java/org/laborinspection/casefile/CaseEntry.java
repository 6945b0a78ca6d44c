package org.laborinspection.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** One thing recorded in a case, as it was submitted. */
public record CaseEntry(long id, EntryType type, Instant at, String actor, JsonNode data) {

    /** The text under {@code field}, or null. */
    public String text(String field) {
        return data.path(field).isValueNode() && !data.path(field).isNull()
                ? data.path(field).asText()
                : null;
    }
}
