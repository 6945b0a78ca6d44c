package org.laborinspection.casework;

/** The check character of a unified social credit code (GB 32100-2015, modulus 31). */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode() {}

    public static boolean valid(String code) {
        if (!code.matches("[" + ALPHABET + "]{18}")) {
            return false;
        }
        return code.charAt(17) == check(code.substring(0, 17));
    }

    /** The check character for the first seventeen. */
    public static char check(String first17) {
        var sum = 0;
        var weight = 1;
        for (var c : first17.toCharArray()) {
            sum += ALPHABET.indexOf(c) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
