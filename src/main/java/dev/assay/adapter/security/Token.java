package dev.assay.adapter.security;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a machine's token; the token itself is not.
 *
 * @param name      of the machine, for people
 * @param digest    SHA-256 of the token
 * @param revokedAt null while nobody took it back
 */
public record Token(
        String id,
        String tenant,
        String name,
        Set<Role> roles,
        String digest,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    private static final String NAME = "[a-z0-9][a-z0-9._-]{0,99}";

    public Token {
        roles = Set.copyOf(roles);
    }

    /** @throws IllegalArgumentException when it cannot name a machine */
    public static String checkedName(String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException(("\"%s\" cannot name a token: use 1 to 100 lower-case letters, digits, dots,"
                    + " hyphens and underscores, a letter or digit first").formatted(name));
        }
        return name;
    }

    boolean valid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
