package org.laborinspection.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A file of a case, without its bytes.
 *
 * @param id generated; also the name under which the bytes are stored
 * @param seq its number within the case, by which people call it
 * @param document the paper whose service it proves; null for evidence of the facts
 * @param kind null where it proves a service
 * @param fileName as it was uploaded, cleaned
 * @param size in bytes
 * @param sha256 of the bytes as they were uploaded, in hex
 * @param sealed whether it names the informant: then neither it nor its name is for those who may not know him
 * @param withdrawal null while it stands
 */
public record EvidenceFile(
        String id,
        String caseNo,
        int seq,
        Long document,
        EvidenceKind kind,
        String name,
        String source,
        String note,
        String fileName,
        FileType type,
        Integer pages,
        LocalDate obtainedOn,
        int size,
        String sha256,
        boolean sealed,
        String uploadedBy,
        Instant uploadedAt,
        Withdrawal withdrawal) {

    /** That it was taken back, why and by whom; the bytes stay. */
    public record Withdrawal(String reason, String by, Instant at) {}

    /** Whether it counts as evidence of the facts. */
    public boolean proves() {
        return document == null && withdrawal == null;
    }

    /** Whether it stands beside the proof of service of that paper. */
    public boolean provesServiceOf(long paper) {
        return document != null && document == paper && withdrawal == null;
    }

    /** {@code 12.3 KB}, {@code 1.9 MB}. */
    public String sizeText() {
        if (size < 1024) {
            return size + " B";
        }
        boolean kilo = size < 1 << 20;
        int tenths = (int) (size * 10L / (kilo ? 1 << 10 : 1 << 20));
        return tenths / 10 + "." + tenths % 10 + (kilo ? " KB" : " MB");
    }

    /** The first sixteen digits of the hash, as lists print them. */
    public String fingerprint() {
        return sha256.substring(0, 16);
    }

    /** No names in any message or log. */
    @Override
    public String toString() {
        return "EvidenceFile[" + caseNo + " " + seq + "]";
    }
}
