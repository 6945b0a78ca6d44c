package org.laborinspection.casework;

import java.util.List;
import org.laborinspection.document.DocumentKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the office binds its volumes, which no rule of the county fixes.
 *
 * @param first the kinds that stand before all others, in this order
 * @param secrecy 密级 on the cover
 * @param retention 保管期限 on the cover
 */
@ConfigurationProperties("volume")
record VolumeSettings(
        @DefaultValue({"D33", "D45", "D32", "D34", "D31", "D04", "D64"}) List<DocumentKind> first,
        @DefaultValue("内部") String secrecy,
        @DefaultValue("长期") String retention) {

    /** The place of a kind; equal for all that stand as they came about. */
    int rank(DocumentKind kind) {
        int place = first.indexOf(kind);
        return place < 0 ? first.size() : place;
    }
}
