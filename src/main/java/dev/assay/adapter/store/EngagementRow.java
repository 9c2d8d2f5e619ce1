package dev.assay.adapter.store;

import dev.assay.flow.EngagementKey;
import dev.assay.flow.RegisteredEngagement;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A row of the table of engagements. */
@Entity
@Immutable
@Table(schema = "assay", name = "engagement")
class EngagementRow {

    @EmbeddedId
    EngagementId id = new EngagementId("", "");

    String name = "";

    @Column(name = "registered_by")
    String registeredBy = "";

    @Column(name = "registered_at")
    Instant registeredAt = Instant.EPOCH;

    RegisteredEngagement engagement() {
        return new RegisteredEngagement(new EngagementKey(id.tenant(), id.id()), name, registeredBy, registeredAt);
    }
}
