package dev.assay.adapter.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is stored: PBKDF2-HMAC-SHA256 with a salt of its own.
 *
 * @param text {@code pbkdf2-sha256$<iterations>$<salt>$<key>}, salt and key in Base64
 */
record SaltedPassword(String text) {

    /** OWASP Password Storage Cheat Sheet for PBKDF2-HMAC-SHA256. */
    private static final int ITERATIONS = 600_000;

    private static final String KIND = "pbkdf2-sha256";
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;

    static SaltedPassword of(char[] password, SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var encoder = Base64.getEncoder().withoutPadding();
        var key = key(password, salt, ITERATIONS);
        return new SaltedPassword("%s$%d$%s$%s"
                .formatted(KIND, ITERATIONS, encoder.encodeToString(salt), encoder.encodeToString(key)));
    }

    /** Whether this is the password; takes the same time for a wrong one. */
    boolean matches(char[] password) {
        var parts = text.split("\\$");
        if (parts.length != 4 || !parts[0].equals(KIND)) {
            throw new IllegalStateException("a stored password is not in the form %s$...".formatted(KIND));
        }
        var decoder = Base64.getDecoder();
        var given = key(password, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(given, decoder.decode(parts[3]));
    }

    private static byte[] key(char[] password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(password, salt, iterations, BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** Not the key: this may end up in a log. */
    @Override
    public String toString() {
        return "SaltedPassword[" + text.substring(0, Math.min(KIND.length(), text.length())) + "]";
    }

    /** The bytes that a cache compares. */
    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
