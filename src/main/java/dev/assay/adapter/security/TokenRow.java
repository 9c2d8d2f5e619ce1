package dev.assay.adapter.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A row of the table of tokens. */
@Entity
@DynamicUpdate
@Table(schema = "assay", name = "token")
class TokenRow {

    @Id
    String id = "";

    String tenant = "";

    String name = "";

    String roles = "";

    String digest = "";

    @Column(name = "made_by")
    String madeBy = "";

    @Column(name = "made_at")
    Instant madeAt = Instant.EPOCH;

    @Column(name = "expires_at")
    Instant expiresAt = Instant.EPOCH;

    @Column(name = "revoked_at")
    @Nullable Instant revokedAt;

    Token token() {
        return new Token(id, tenant, name, RoleList.read(roles), digest, madeBy, madeAt, expiresAt, revokedAt);
    }

    static TokenRow of(Token token) {
        var row = new TokenRow();
        row.id = token.id();
        row.tenant = token.tenant();
        row.name = token.name();
        row.roles = RoleList.text(token.roles());
        row.digest = token.digest();
        row.madeBy = token.madeBy();
        row.madeAt = token.madeAt();
        row.expiresAt = token.expiresAt();
        row.revokedAt = token.revokedAt();
        return row;
    }
}
