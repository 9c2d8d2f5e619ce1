package dev.assay.adapter.store;

import dev.assay.flow.EngagementKey;
import jakarta.persistence.Embeddable;

/** The key of tables with one row for each engagement. */
@Embeddable
record EngagementId(String tenant, String id) {

    static EngagementId of(EngagementKey key) {
        return new EngagementId(key.tenant(), key.engagement());
    }
}
