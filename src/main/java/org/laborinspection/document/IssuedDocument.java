package org.laborinspection.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A paper as it was issued.
 *
 * @param number the number 文号, null where the kind has none
 * @param issuedOn the date of issue in the office's zone
 * @param templateVersion SHA-256 of the template it was filled from, in hex
 * @param sha256 SHA-256 of its bytes, in hex
 * @param length in bytes
 * @param sealed whether it names the informant, so that only who may open his seal may see it (CASE-S10)
 */
public record IssuedDocument(
        long id,
        String caseNo,
        DocumentKind kind,
        String number,
        String title,
        Instant issuedAt,
        LocalDate issuedOn,
        String issuedBy,
        String templateVersion,
        String sha256,
        int length,
        DocumentState state,
        boolean sealed) {}
