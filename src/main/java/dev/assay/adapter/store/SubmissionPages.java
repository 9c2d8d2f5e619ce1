package dev.assay.adapter.store;

import dev.assay.flow.DecideGate.Question;
import dev.assay.flow.EngagementKey;
import dev.assay.flow.KeptSubmission;
import dev.assay.flow.KeptSubmission.LastDecision;
import dev.assay.flow.Reevaluation.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kept submissions in pages, from one key to the next: each page is a short transaction, so that hours of reading hold up
 * neither the clean-up of the database nor anybody's changes of tables.
 */
final class SubmissionPages {

    private static final int MOST_ROWS = 256;

    /** A page ends with the submission that takes it over this; one submission alone may have 16 MiB. */
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private static final String CURRENT =
            """
            AND EXISTS (SELECT 1 FROM assay.current_submission c
                        WHERE c.tenant = s.tenant AND c.engagement = s.engagement AND c.digest = s.digest)""";

    /** The length of a long text is known without unpacking it. */
    private static final String PAGE =
            """
            SELECT engagement, digest, canonical, channel
            FROM (SELECT page.*, sum(bytes) OVER (ORDER BY engagement, digest) - bytes AS before
                  FROM (SELECT s.engagement, s.digest, s.canonical, s.channel, octet_length(s.canonical) AS bytes
                        FROM assay.submission s
                        WHERE s.tenant = ? AND (s.engagement, s.digest) > (?, ?) AND s.submitted_at <= ? %s
                        ORDER BY s.engagement, s.digest
                        LIMIT ?) page) measured
            WHERE before < ?
            ORDER BY engagement, digest""";

    private static final String DECISIONS =
            """
            SELECT engagement, submission, id, workflow, phase, add_packs, rulebook, clock, waivers, outcome
            FROM assay.decision
            WHERE tenant = ? AND (engagement, submission) >= (?, ?) AND (engagement, submission) <= (?, ?) AND clock <= ?
            ORDER BY engagement, submission, clock, id""";

    private final Sql sql;

    SubmissionPages(Sql sql) {
        this.sql = sql;
    }

    private record Row(String engagement, String digest, String canonical, String channel) {
        Position position() {
            return new Position(engagement, digest);
        }
    }

    long count(String tenant, boolean current, Instant until) {
        return sql
                .query(
                        row -> row.getLong(1),
                        "SELECT count(*) FROM assay.submission s WHERE s.tenant = ? AND s.submitted_at <= ? "
                                + (current ? CURRENT : ""),
                        tenant,
                        until)
                .getFirst();
    }

    List<KeptSubmission> page(String tenant, boolean current, Instant until, @Nullable Position after) {
        var rows = sql.query(
                row -> new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                PAGE.formatted(current ? CURRENT : ""),
                tenant,
                after == null ? "" : after.engagement(),
                after == null ? "" : after.submission(),
                until,
                MOST_ROWS,
                MOST_BYTES);
        if (rows.isEmpty()) {
            return List.of();
        }
        var decisions = decisions(tenant, until, rows.getFirst(), rows.getLast());
        return rows.stream()
                .map(row -> new KeptSubmission(
                        new EngagementKey(tenant, row.engagement),
                        row.digest,
                        row.canonical,
                        row.channel,
                        decisions.getOrDefault(row.position(), List.of())))
                .toList();
    }

    private record Decided(Position position, LastDecision decision) {}

    /** The last one on each question, of all submissions from one to another. */
    private Map<Position, List<LastDecision>> decisions(String tenant, Instant until, Row first, Row last) {
        var newest = new HashMap<Position, Map<Question, LastDecision>>();
        sql.query(SubmissionPages::decided, DECISIONS, tenant, first.engagement, first.digest, last.engagement, last.digest, until)
                .forEach(one -> newest.computeIfAbsent(one.position, any -> new LinkedHashMap<>())
                        .put(one.decision.question(), one.decision));
        var decisions = new HashMap<Position, List<LastDecision>>();
        newest.forEach((position, byQuestion) -> decisions.put(position, new ArrayList<>(byQuestion.values())));
        return decisions;
    }

    private static Decided decided(ResultSet row) throws SQLException {
        var packs = row.getString("add_packs");
        var added = packs.isEmpty() ? Set.<String>of() : Set.of(packs.split(","));
        return new Decided(
                new Position(row.getString("engagement"), row.getString("submission")),
                new LastDecision(
                        row.getString("id"),
                        new Question(row.getString("workflow"), row.getString("phase"), added),
                        row.getString("rulebook"),
                        Sql.instant(row, "clock"),
                        row.getString("waivers"),
                        row.getString("outcome")));
    }
}
