package dev.assay.adapter.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The table of rules. */
@Singleton
class RulebookRows implements PanacheRepositoryBase<RulebookRow, RulebookRow.Key> {

    private final Sql sql;

    RulebookRows(Sql sql) {
        this.sql = sql;
    }

    /** Asks first: the text is long, and it is there for all decisions but the first. */
    void add(String tenant, String digest, String canonical) {
        var there = sql.query(
                row -> true, "SELECT 1 FROM assay.rulebook WHERE tenant = ? AND digest = ?", tenant, digest);
        if (there.isEmpty()) {
            sql.update(
                    "INSERT INTO assay.rulebook (tenant, digest, canonical) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    tenant,
                    digest,
                    canonical);
        }
    }

    Optional<String> find(String tenant, String digest) {
        return findByIdOptional(new RulebookRow.Key(tenant, digest)).map(RulebookRow::canonical);
    }
}
