package org.laborinspection.casefile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals with AES-GCM, under the office's key, what names an informant (监察条例第九条；CASE-S10). What is sealed opens only
 * beside the reference it was sealed with, so that it cannot be put in another's place.
 */
@Component
public class Seal {

    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Seal(@Value("${informant.key}") String key) {
        var bytes = Base64.getDecoder().decode(key);
        if (bytes.length != 32) {
            throw new IllegalStateException("informant.key must be 32 bytes in Base64");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    public byte[] close(byte[] content, String reference) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, reference).doFinal(content);
            var bytes = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, bytes, NONCE, sealed.length);
            return bytes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** @throws GeneralSecurityException if the bytes were changed or belong to another reference */
    public byte[] open(byte[] sealed, String reference) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), reference)
                .doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    private Cipher cipher(int mode, byte[] nonce, String reference) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(reference.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
