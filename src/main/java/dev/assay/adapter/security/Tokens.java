package dev.assay.adapter.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens of machines. */
@Singleton
public final class Tokens {

    private final EntityManager rows;
    private final Clock clock;
    private final Secrets secrets;

    Tokens(EntityManager rows, Clock clock, Secrets secrets) {
        this.rows = rows;
        this.clock = clock;
        this.secrets = secrets;
    }

    /** A new token and what is kept of it. */
    public record Made(String secret, Token token) {}

    /**
     * Makes a token.
     *
     * @param machine tenant, name and roles
     * @param madeBy  who asked for it
     */
    public Made make(Identity machine, String madeBy, Duration life) {
        var secret = secrets.token();
        var now = clock.instant();
        var token = new Token(
                UUID.randomUUID().toString(),
                machine.tenant(),
                machine.name(),
                machine.roles(),
                Secrets.digest(secret),
                madeBy,
                now,
                now.plus(life),
                null);
        QuarkusTransaction.requiringNew().run(() -> rows.persist(TokenRow.of(token)));
        return new Made(secret, token);
    }

    Optional<Token> find(String secret) {
        var digest = Secrets.digest(secret);
        return QuarkusTransaction.requiringNew().call(() -> rows.createQuery("from TokenRow where digest = ?1", TokenRow.class)
                .setParameter(1, digest)
                .getResultStream()
                .map(TokenRow::token)
                .findFirst());
    }

    /** Newest first. */
    public List<Token> all(String tenant) {
        return QuarkusTransaction.requiringNew().call(() -> rows.createQuery(
                        "from TokenRow where tenant = ?1 order by madeAt desc, id", TokenRow.class)
                .setParameter(1, tenant)
                .getResultList()
                .stream()
                .map(TokenRow::token)
                .toList());
    }

    /** False when the tenant has no such token. */
    public boolean revoke(String tenant, String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var row = rows.find(TokenRow.class, id);
            if (row == null || !row.tenant.equals(tenant)) {
                return false;
            }
            row.revokedAt = row.revokedAt == null ? clock.instant() : row.revokedAt;
            return true;
        });
    }
}
