package dev.assay.adapter.store;

import dev.assay.flow.EngagementKey;
import dev.assay.flow.StoredDecision;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The table of decisions. */
@Singleton
class DecisionRows implements PanacheRepositoryBase<DecisionRow, PartId> {

    /** Written at once: nothing may be left to write when the ledger is locked. */
    void add(StoredDecision decision) {
        persistAndFlush(DecisionRow.of(decision));
    }

    Optional<StoredDecision> find(EngagementKey key, String id) {
        return findByIdOptional(PartId.of(key, id)).map(DecisionRow::decision);
    }

    List<StoredDecision> of(EngagementKey key) {
        return stream(
                        "id.tenant = ?1 and id.engagement = ?2 order by clock desc, id.id desc",
                        key.tenant(),
                        key.engagement())
                .map(DecisionRow::decision)
                .toList();
    }
}
