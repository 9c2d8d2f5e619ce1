package dev.assay.adapter.store;

import dev.assay.flow.StoredEvidence;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A row of the table of evidence. */
@Entity
@Immutable
@Table(schema = "assay", name = "evidence")
class EvidenceRow {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "decision"))
    PartId id = new PartId("", "", "");

    byte[] content = {};

    @Column(name = "issued_by")
    String issuedBy = "";

    @Column(name = "issued_at")
    Instant issuedAt = Instant.EPOCH;

    static EvidenceRow of(StoredEvidence evidence) {
        var row = new EvidenceRow();
        row.id = PartId.of(evidence.key(), evidence.decision());
        row.content = evidence.bytes();
        row.issuedBy = evidence.issuedBy();
        row.issuedAt = evidence.issuedAt();
        return row;
    }

    StoredEvidence evidence() {
        return new StoredEvidence(id.key(), id.id(), content, issuedBy, issuedAt);
    }
}
