package org.laborinspection.document;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * A piece of a volume.
 *
 * @param folder where it lies in the volume, empty for the papers of the case
 * @param number 文号, empty where it has none
 * @param suffix of its file name, with the dot
 * @param pages printed pages; at least 1
 * @param sha256 of its bytes, which are checked when it is bound; null where what gives them has checked them
 * @param content its bytes, read when its turn comes
 */
public record VolumePart(
        String folder,
        String title,
        String number,
        LocalDate date,
        String suffix,
        int pages,
        String sha256,
        Supplier<byte[]> content) {}
