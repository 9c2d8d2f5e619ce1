package dev.assay.adapter.store;

import dev.assay.adapter.report.ReevaluationJson;
import dev.assay.flow.KeptSubmission;
import dev.assay.flow.Reevaluation;
import dev.assay.flow.Reevaluation.Pace;
import dev.assay.flow.Reevaluation.Position;
import dev.assay.flow.Reevaluation.State;
import dev.assay.flow.ReevaluationLine;
import dev.assay.flow.Reevaluations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Re-evaluations in PostgreSQL. */
final class StoredReevaluations implements Reevaluations {

    private static final String COLUMNS =
            """
            tenant, id, rulebook, as_of, current_only, all_rules, asked_by, asked_at, state, total, done_engagement,
            done_submission, totals, since, since_count, heard_at""";

    private final Sql sql;
    private final SubmissionPages pages;

    StoredReevaluations(Sql sql) {
        this.sql = sql;
        this.pages = new SubmissionPages(sql);
    }

    @Override
    public void keepRulebook(String tenant, String digest, String canonical) {
        new RulebookRows(sql).add(tenant, digest, canonical);
    }

    @Override
    public Optional<String> rulebook(String tenant, String digest) {
        return sql
                .query(row -> row.getString(1), "SELECT canonical FROM assay.rulebook WHERE tenant = ? AND digest = ?", tenant, digest)
                .stream()
                .findFirst();
    }

    @Override
    public long count(String tenant, boolean current, Instant until) {
        return pages.count(tenant, current, until);
    }

    @Override
    public List<KeptSubmission> page(String tenant, boolean current, Instant until, @Nullable Position after) {
        return pages.page(tenant, current, until, after);
    }

    @Override
    public boolean keep(Reevaluation reevaluation) {
        var ask = reevaluation.ask();
        return sql.update(
                        """
                        INSERT INTO assay.reevaluation (tenant, id, rulebook, as_of, current_only, all_rules, asked_by, asked_at,
                            state, total, totals)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                        reevaluation.tenant(),
                        reevaluation.id(),
                        ask.rulebook(),
                        ask.asOf(),
                        ask.current(),
                        ask.all(),
                        reevaluation.by(),
                        reevaluation.askedAt(),
                        reevaluation.state().word(),
                        reevaluation.total(),
                        ReevaluationJson.of(reevaluation.totals()).toString())
                == 1;
    }

    @Override
    public Optional<Reevaluation> find(String tenant, String id) {
        return some("WHERE tenant = ? AND id = ?", tenant, id).stream().findFirst();
    }

    @Override
    public Optional<Reevaluation> running(String tenant) {
        return some("WHERE tenant = ? AND state = 'running'", tenant).stream().findFirst();
    }

    @Override
    public List<Reevaluation> list(String tenant, int most) {
        return some("WHERE tenant = ? ORDER BY asked_at DESC, id DESC LIMIT ?", tenant, most);
    }

    private List<Reevaluation> some(String which, Object... values) {
        return sql.query(StoredReevaluations::read, "SELECT " + COLUMNS + " FROM assay.reevaluation " + which, values);
    }

    private static Reevaluation read(ResultSet row) throws SQLException {
        var engagement = row.getString("done_engagement");
        return new Reevaluation(
                row.getString("tenant"),
                row.getString("id"),
                new Reevaluation.Ask(
                        row.getString("rulebook"),
                        Sql.instant(row, "as_of"),
                        row.getBoolean("current_only"),
                        row.getBoolean("all_rules")),
                row.getString("asked_by"),
                Sql.instant(row, "asked_at"),
                State.of(row.getString("state")),
                row.getLong("total"),
                engagement == null ? null : new Position(engagement, row.getString("done_submission")),
                ReevaluationJson.totals(row.getString("totals")),
                row.getObject("since") == null
                        ? null
                        : new Pace(Sql.instant(row, "since"), row.getLong("since_count"), Sql.instant(row, "heard_at")));
    }

    @Override
    public boolean claim(Reevaluation reevaluation, String worker, Instant now, Instant lost) {
        return sql.update(
                        """
                        UPDATE assay.reevaluation SET worker = ?, since = ?, since_count = ?, heard_at = ?
                        WHERE tenant = ? AND id = ? AND state = 'running' AND totals = ?
                        AND (worker IS NULL OR heard_at < ?)""",
                        worker,
                        now,
                        reevaluation.totals().submissions(),
                        now,
                        reevaluation.tenant(),
                        reevaluation.id(),
                        ReevaluationJson.of(reevaluation.totals()).toString(),
                        lost)
                == 1;
    }

    @Override
    public boolean advance(Reevaluation reevaluation, String worker, List<ReevaluationLine> lines) {
        var done = reevaluation.after();
        var pace = reevaluation.pace();
        var moved = sql.update(
                """
                UPDATE assay.reevaluation
                SET state = ?, done_engagement = ?, done_submission = ?, totals = ?, heard_at = ?
                WHERE tenant = ? AND id = ? AND state = 'running' AND worker = ?""",
                reevaluation.state().word(),
                done == null ? null : done.engagement(),
                done == null ? null : done.submission(),
                ReevaluationJson.of(reevaluation.totals()).toString(),
                pace == null ? null : pace.heard(),
                reevaluation.tenant(),
                reevaluation.id(),
                worker);
        if (moved == 1 && !lines.isEmpty()) {
            add(reevaluation, lines);
        }
        return moved == 1;
    }

    private void add(Reevaluation reevaluation, List<ReevaluationLine> lines) {
        sql.update(
                """
                INSERT INTO assay.reevaluation_line (tenant, reevaluation, number, line)
                SELECT ?, ?, ? + added.number, added.line
                FROM unnest(?::text[]) WITH ORDINALITY AS added (line, number)""",
                reevaluation.tenant(),
                reevaluation.id(),
                reevaluation.totals().lines() - lines.size(),
                lines.stream().map(ReevaluationJson::line).toList());
    }

    @Override
    public boolean cancel(String tenant, String id) {
        return sql.update(
                        "UPDATE assay.reevaluation SET state = 'cancelled' WHERE tenant = ? AND id = ? AND state = 'running'",
                        tenant,
                        id)
                == 1;
    }

    @Override
    public List<Line> lines(String tenant, String id, long after, int most) {
        return sql.query(
                row -> new Line(row.getLong(1), row.getString(2)),
                """
                SELECT number, line FROM assay.reevaluation_line
                WHERE tenant = ? AND reevaluation = ? AND number > ? ORDER BY number LIMIT ?""",
                tenant,
                id,
                after,
                most);
    }
}
