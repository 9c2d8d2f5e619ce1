package dev.assay.adapter.store;

import dev.assay.flow.EngagementKey;
import dev.assay.flow.RegisteredEngagement;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The table of engagements. */
@Singleton
class EngagementRows implements PanacheRepositoryBase<EngagementRow, EngagementId> {

    private final Sql sql;

    EngagementRows(Sql sql) {
        this.sql = sql;
    }

    /** False when the id is taken. */
    boolean add(RegisteredEngagement engagement) {
        return sql.update(
                        """
                        INSERT INTO assay.engagement (tenant, id, name, registered_by, registered_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                        engagement.key().tenant(),
                        engagement.key().engagement(),
                        engagement.name(),
                        engagement.registeredBy(),
                        engagement.registeredAt())
                == 1;
    }

    Optional<RegisteredEngagement> find(EngagementKey key) {
        return findByIdOptional(EngagementId.of(key)).map(EngagementRow::engagement);
    }

    List<RegisteredEngagement> of(String tenant) {
        return stream("id.tenant = ?1 order by id.id", tenant).map(EngagementRow::engagement).toList();
    }
}
