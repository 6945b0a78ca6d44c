package org.laborinspection.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A paper as it was issued.
 *
 * @param id of the paper, the same for all its versions
 * @param version from 1; a paper issued anew has the next
 * @param number the number 文号, null where the kind has none
 * @param issuedOn the date of issue in the office's zone
 * @param templateVersion SHA-256 of the template it was filled from, in hex
 * @param sha256 SHA-256 of its bytes, in hex
 * @param length in bytes
 * @param pages when printed
 * @param replaced whether a later version has taken its place
 * @param sealed whether it names the informant, so that only who may open his seal may see it (CASE-S10)
 */
public record IssuedDocument(
        long id,
        int version,
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
        int pages,
        DocumentState state,
        boolean replaced,
        boolean sealed) {

    /** Its title and number, as a sentence names it. */
    public String named() {
        return "《" + title + "》" + (number == null ? "" : number);
    }
}
