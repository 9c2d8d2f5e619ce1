package dev.assay.flow;

import java.util.Optional;

/** Remembers requests that must not be carried out twice, as part of the transaction that carries them out. */
public interface IdempotencyKeys {

    /**
     * Claims the key until the end of the running transaction.
     *
     * @return what was answered to the same request before; empty when it is new
     * @throws Refused when the request is being carried out right now, or the key came with another request before
     */
    Optional<String> claim(Key key);

    /** Keeps the answer to the claimed key. */
    void answer(Key key, String answer);

    /**
     * What names a request.
     *
     * @param principal who asked
     * @param value     as the client sent it
     * @param request   digest of what was asked, so that a key is not used for two different requests
     */
    record Key(String tenant, String principal, String value, String request) {

        private static final int LONGEST = 200;

        public Key {
            if (value.isBlank() || value.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "an idempotency key has 1 to %d characters, for example a UUID".formatted(LONGEST));
            }
        }
    }
}
