package dev.assay.adapter.store;

import dev.assay.flow.EngagementKey;
import dev.assay.flow.IdempotencyKeys;
import dev.assay.ledger.CanonicalTexts;
import dev.assay.pack.Digest;
import java.util.Map;

/** PostgreSQL locks numbers, not names: 64 bits of the name's digest. Two names with one number only wait needlessly. */
final class LockNumber {

    private static final int HEX_DIGITS = 16;

    private LockNumber() {}

    static long of(IdempotencyKeys.Key key) {
        return of(Map.of("tenant", key.tenant(), "principal", key.principal(), "key", key.value()));
    }

    static long of(EngagementKey key) {
        return of(Map.of("tenant", key.tenant(), "engagement", key.engagement()));
    }

    private static long of(Map<String, String> name) {
        var digest = Digest.of(CanonicalTexts.of(name)).value();
        var start = digest.indexOf(':') + 1;
        return Long.parseUnsignedLong(digest.substring(start, start + HEX_DIGITS), 16);
    }
}
