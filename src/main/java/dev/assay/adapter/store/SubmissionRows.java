package dev.assay.adapter.store;

import dev.assay.flow.EngagementKey;
import dev.assay.flow.Submission;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The tables of submissions and of which one is current. */
@Singleton
class SubmissionRows implements PanacheRepositoryBase<SubmissionRow, PartId> {

    private final Sql sql;

    SubmissionRows(Sql sql) {
        this.sql = sql;
    }

    void lock(EngagementKey key) {
        sql.query(row -> true, "SELECT pg_advisory_xact_lock(?)", LockNumber.of(key));
    }

    /** Adds it unless it is there, and makes it the current one. */
    void add(Submission submission) {
        sql.update(
                """
                INSERT INTO assay.submission (tenant, engagement, digest, canonical, channel, submitted_by, submitted_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                submission.key().tenant(),
                submission.key().engagement(),
                submission.digest(),
                submission.canonical(),
                submission.channel(),
                submission.by(),
                submission.at());
        sql.update(
                """
                INSERT INTO assay.current_submission (tenant, engagement, digest) VALUES (?, ?, ?)
                ON CONFLICT (tenant, engagement) DO UPDATE SET digest = excluded.digest""",
                submission.key().tenant(),
                submission.key().engagement(),
                submission.digest());
    }

    Optional<Submission> current(EngagementKey key) {
        return sql
                .query(
                        row -> new Submission(
                                key,
                                row.getString("digest"),
                                row.getString("canonical"),
                                row.getString("channel"),
                                row.getString("submitted_by"),
                                Sql.instant(row, "submitted_at")),
                        """
                        SELECT digest, canonical, channel, submitted_by, submitted_at
                        FROM assay.current_submission JOIN assay.submission USING (tenant, engagement, digest)
                        WHERE tenant = ? AND engagement = ?""",
                        key.tenant(),
                        key.engagement())
                .stream()
                .findFirst();
    }

    Optional<Submission> find(EngagementKey key, String digest) {
        return findByIdOptional(PartId.of(key, digest)).map(SubmissionRow::submission);
    }
}
