package dev.assay.adapter.store;

import dev.assay.flow.Submission;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A row of the table of submissions. */
@Entity
@Immutable
@Table(schema = "assay", name = "submission")
class SubmissionRow {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "digest"))
    PartId id = new PartId("", "", "");

    String canonical = "";

    String channel = "";

    @Column(name = "submitted_by")
    String submittedBy = "";

    @Column(name = "submitted_at")
    Instant submittedAt = Instant.EPOCH;

    Submission submission() {
        return new Submission(id.key(), id.id(), canonical, channel, submittedBy, submittedAt);
    }
}
