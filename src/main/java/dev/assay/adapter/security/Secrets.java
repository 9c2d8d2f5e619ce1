package dev.assay.adapter.security;

import dev.assay.pack.Digest;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes passwords and tokens that nobody can guess. */
@Singleton
final class Secrets {

    /** What a token begins with, so that people and scanners of repositories recognise one. */
    static final String TOKEN_PREFIX = "assay_";

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_LENGTH = 24;
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** 24 characters in groups of six: more than 118 bits. */
    String password() {
        var text = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            text.append(i > 0 && i % 6 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** 256 bits. */
    String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return TOKEN_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    SaltedPassword salted(String password) {
        return SaltedPassword.of(password.toCharArray(), random);
    }

    /** What is stored of a token: it has too much chance in it to be found from its digest. */
    static String digest(String token) {
        return Digest.of(token).value();
    }
}
