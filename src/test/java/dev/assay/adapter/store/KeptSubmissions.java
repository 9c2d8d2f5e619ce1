package dev.assay.adapter.store;

import dev.assay.adapter.files.CanonicalJson;
import dev.assay.flow.DecideGate;
import dev.assay.flow.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes submissions and decisions as the service keeps them, without judging them: for tests and benchmarks. */
public final class KeptSubmissions {

    private final Transactions transactions;
    private final Sql sql;
    private final String tenant;
    private final Instant at;

    KeptSubmissions(Transactions transactions, Sql sql, String tenant, Instant at) {
        this.transactions = transactions;
        this.sql = sql;
        this.tenant = tenant;
        this.at = at;
    }

    /** In the database of an open store. */
    public static KeptSubmissions in(OpenStore store, String tenant, Instant at) {
        return new KeptSubmissions(store, store.sql(), tenant, at);
    }

    /** One submission of an engagement of its own. */
    public record Kept(String engagement, String digest, String canonical) {
        public static Kept of(String engagement, String canonical) {
            return new Kept(engagement, CanonicalJson.digest(canonical), canonical);
        }
    }

    /** Keeps engagements with one submission each, which is the current one. */
    public void submissions(List<Kept> some) {
        var engagements = some.stream().map(Kept::engagement).toList();
        var digests = some.stream().map(Kept::digest).toList();
        transactions.inOne(tenant, () -> {
            sql.update(
                    """
                    INSERT INTO assay.engagement (tenant, id, name, registered_by, registered_at)
                    SELECT ?, id, 'An engagement', 'ada', ? FROM unnest(?::text[]) AS of (id) ON CONFLICT DO NOTHING""",
                    tenant,
                    at,
                    engagements);
            sql.update(
                    """
                    INSERT INTO assay.submission (tenant, engagement, digest, canonical, channel, submitted_by, submitted_at)
                    SELECT ?, engagement, digest, canonical, 'token', 'ada', ?
                    FROM unnest(?::text[], ?::text[], ?::text[]) AS of (engagement, digest, canonical)""",
                    tenant,
                    at,
                    engagements,
                    digests,
                    some.stream().map(Kept::canonical).toList());
            return sql.update(
                    """
                    INSERT INTO assay.current_submission (tenant, engagement, digest)
                    SELECT ?, engagement, digest FROM unnest(?::text[], ?::text[]) AS of (engagement, digest)
                    ON CONFLICT (tenant, engagement) DO UPDATE SET digest = excluded.digest""",
                    tenant,
                    engagements,
                    digests);
        });
    }

    /** Keeps a decision on each. */
    public void decisions(
            List<Kept> some, String rulebook, @Nullable String workflow, @Nullable String phase, String outcome, Instant clock) {
        decisions(some, rulebook, new DecideGate.Question(workflow, phase, Set.of()), outcome, clock);
    }

    /** Keeps a decision on each. */
    public void decisions(List<Kept> some, String rulebook, DecideGate.Question question, String outcome, Instant clock) {
        transactions.inOne(tenant, () -> sql.update(
                """
                INSERT INTO assay.decision (tenant, engagement, id, workflow, phase, add_packs, submission, rulebook, actor,
                    channel, clock, outcome, core)
                SELECT ?, engagement, ? || left(submission, 20), ?, ?, ?, submission, ?, 'ada', 'token', ?, ?, '{}'
                FROM unnest(?::text[], ?::text[]) AS of (engagement, submission)""",
                tenant,
                clock.toEpochMilli() + "-" + question.workflow() + "-" + question.phase() + "-",
                question.workflow(),
                question.phase(),
                String.join(",", new TreeSet<>(question.addPacks())),
                rulebook,
                clock,
                outcome,
                some.stream().map(Kept::engagement).toList(),
                some.stream().map(Kept::digest).toList()));
    }

    /** Keeps the text of rules. */
    public void rulebook(String digest, String canonical) {
        transactions.inOne(tenant, () -> {
            new RulebookRows(sql).add(tenant, digest, canonical);
            return true;
        });
    }
}
