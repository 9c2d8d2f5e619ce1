package dev.assay.adapter.store;

import dev.assay.flow.EngagementKey;
import dev.assay.flow.StoredEvidence;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The table of evidence. */
@Singleton
class EvidenceRows implements PanacheRepositoryBase<EvidenceRow, PartId> {

    /** Written at once: nothing may be left to write when the ledger is locked. */
    void add(StoredEvidence evidence) {
        persistAndFlush(EvidenceRow.of(evidence));
    }

    Optional<StoredEvidence> find(EngagementKey key, String decision) {
        return findByIdOptional(PartId.of(key, decision)).map(EvidenceRow::evidence);
    }
}
