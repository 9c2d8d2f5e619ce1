package dev.assay.adapter.security;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for some minutes that a password was right, as a keyed digest: a client that sends it with each request does
 * not pay for the slow check each time. The key exists in this process only; a changed password is another entry.
 */
@Singleton
final class ProvedPasswords {

    private static final int MOST_KEPT = 1_000;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> until = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_KEPT;
        }
    };

    ProvedPasswords(Clock clock) {
        this.clock = clock;
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    boolean matches(SaltedPassword stored, char[] password) {
        var proof = proof(stored, password);
        if (known(proof)) {
            return true;
        }
        var right = stored.matches(password);
        if (right) {
            remember(proof);
        }
        return right;
    }

    private synchronized boolean known(String proof) {
        var end = until.get(proof);
        return end != null && clock.instant().isBefore(end);
    }

    private synchronized void remember(String proof) {
        until.remove(proof);
        until.put(proof, clock.instant().plus(KEPT));
    }

    private String proof(SaltedPassword stored, char[] password) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(stored.bytes());
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
            mac.update(bytes);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
