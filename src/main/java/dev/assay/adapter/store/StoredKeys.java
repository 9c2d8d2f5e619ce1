package dev.assay.adapter.store;

import dev.assay.flow.IdempotencyKeys;
import dev.assay.flow.Refused;
import dev.assay.flow.Refused.Reason;
import java.util.Optional;

/** Idempotency keys in PostgreSQL. A key is claimed by a lock that ends with the transaction, whatever happens to it. */
final class StoredKeys implements IdempotencyKeys {

    private final Sql sql;

    StoredKeys(Sql sql) {
        this.sql = sql;
    }

    private record Kept(String request, String answer) {}

    @Override
    public Optional<String> claim(Key key) {
        var free = sql.query(row -> row.getBoolean(1), "SELECT pg_try_advisory_xact_lock(?)", LockNumber.of(key))
                .getFirst();
        if (!free) {
            throw new Refused(
                    Reason.KEY_IN_FLIGHT,
                    "a request with the idempotency key \"%s\" is being carried out; wait and send it again"
                            .formatted(key.value()));
        }
        var kept = sql.query(
                row -> new Kept(row.getString("request"), row.getString("answer")),
                """
                SELECT request, answer FROM assay.idempotency_key
                WHERE tenant = ? AND principal = ? AND value = ?""",
                key.tenant(),
                key.principal(),
                key.value());
        return kept.stream().findFirst().map(before -> answer(key, before));
    }

    private static String answer(Key key, Kept before) {
        if (!before.request().equals(key.request())) {
            throw new Refused(
                    Reason.KEY_REUSED,
                    "the idempotency key \"%s\" came with another request before; use a new key for a new request"
                            .formatted(key.value()));
        }
        return before.answer();
    }

    @Override
    public void answer(Key key, String answer) {
        sql.update(
                """
                INSERT INTO assay.idempotency_key (tenant, principal, value, request, answer)
                VALUES (?, ?, ?, ?, ?)""",
                key.tenant(),
                key.principal(),
                key.value(),
                key.request(),
                answer);
    }
}
