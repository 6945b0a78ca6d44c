package org.laborinspection.staff;

import java.time.LocalDate;

/**
 * A member of the office; certificate number and dates are null for who holds no certificate.
 *
 * @param email where warnings of the office reach him; null if nowhere
 * @param unit the brigade or section 中队、股室 he belongs to; null if none
 */
public record StaffMember(
        String userId,
        String name,
        String position,
        String certificateNo,
        LocalDate validFrom,
        LocalDate validUntil,
        String email,
        String unit) {

    /** A member of no unit. */
    public StaffMember(
            String userId,
            String name,
            String position,
            String certificateNo,
            LocalDate validFrom,
            LocalDate validUntil,
            String email) {
        this(userId, name, position, certificateNo, validFrom, validUntil, email, null);
    }

    /** Whether the certificate 执法证 is valid on that day, both ends included (处罚法第四十二条). */
    public boolean certifiedOn(LocalDate day) {
        return certificateNo != null && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
}
