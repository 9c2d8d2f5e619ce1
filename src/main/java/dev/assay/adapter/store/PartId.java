package dev.assay.adapter.store;

import dev.assay.flow.EngagementKey;
import jakarta.persistence.Embeddable;

/**
 * The key of tables with several rows for each engagement.
 *
 * @param id what tells them apart: a digest or an id
 */
@Embeddable
record PartId(String tenant, String engagement, String id) {

    static PartId of(EngagementKey key, String id) {
        return new PartId(key.tenant(), key.engagement(), id);
    }

    EngagementKey key() {
        return new EngagementKey(tenant, engagement);
    }
}
