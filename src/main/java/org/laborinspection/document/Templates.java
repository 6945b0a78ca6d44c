package org.laborinspection.document;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** All templates, read and examined once at the start, so that a bad one stops the start and not a case. */
@Component
class Templates {

    private final Map<DocumentKind, Template> byKind = new EnumMap<>(DocumentKind.class);

    Templates(DocumentSettings settings, ResourceLoader resources) throws IOException {
        for (DocumentKind kind : DocumentKind.values()) {
            byte[] bytes = resources
                    .getResource(settings.templates() + kind.template())
                    .getContentAsByteArray();
            byKind.put(kind, new Template(kind.template(), bytes));
        }
    }

    Template of(DocumentKind kind) {
        return byKind.get(kind);
    }
}
