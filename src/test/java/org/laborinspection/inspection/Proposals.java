package org.laborinspection.inspection;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Proposals as their form submits them, for tests that need no office. */
final class Proposals {

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private Proposals() {}

    static Proposal of(Map<String, ?> form) {
        return JSON.convertValue(form, Proposal.class);
    }
}
