package org.laborinspection.document;

import java.util.List;
import java.util.Map;

/**
 * What is bound: the pieces in their order and what the sheets around them say.
 *
 * @param cover the values of the cover by their Chinese names
 * @param sealed what the note says of the sealed part
 */
public record Volume(String caseNo, Map<String, Object> cover, String sealed, List<VolumePart> parts) {

    public Volume {
        cover = Map.copyOf(cover);
        parts = List.copyOf(parts);
    }

    int pages() {
        return parts.stream().mapToInt(VolumePart::pages).sum();
    }
}
