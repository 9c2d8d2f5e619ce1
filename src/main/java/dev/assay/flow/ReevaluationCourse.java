package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.flow.Reevaluate.Claimed;
import dev.assay.flow.Reevaluation.Ask;
import dev.assay.flow.Reevaluation.Pace;
import dev.assay.flow.Reevaluation.Position;
import dev.assay.flow.Reevaluation.State;
import dev.assay.workflow.Rulebook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one worker does between claiming a re-evaluation and its end. What was found and how far it came are kept in one
 * transaction, every two seconds or thousand lines.
 */
final class ReevaluationCourse {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST_UNKEPT = 1_000;

    private final Transactions transactions;
    private final Reevaluations store;
    private final Clock clock;
    private final Claimed claimed;
    private final Consumer<Reevaluation> progress;
    private final String tenant;
    private final Ask ask;
    private final ReevaluationTotals.Counter counter;
    private final List<ReevaluationLine> lines = new ArrayList<>();
    private @Nullable Position read;
    private @Nullable Position done;
    private Instant kept;

    ReevaluationCourse(
            Transactions transactions, Reevaluations store, Clock clock, Claimed claimed, Consumer<Reevaluation> progress) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
        this.claimed = claimed;
        this.progress = progress;
        this.tenant = claimed.reevaluation().tenant();
        this.ask = claimed.reevaluation().ask();
        this.counter = new ReevaluationTotals.Counter(claimed.reevaluation().totals());
        this.read = claimed.reevaluation().after();
        this.done = read;
        this.kept = clock.instant();
    }

    /** Somebody cancelled it or took it over: it is no longer this worker's. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Goes to the end, or until somebody cancels it or takes it over; who did that knows. */
    void go(RecordTexts texts, RuleEngine engine, long budget, int threads) {
        var rulebooks = new KeptRulebooks(
                digest -> rulebook(texts, digest), rulebook(texts, ask.rulebook()), engine, budget, ask.all());
        var judge = new ReevaluateSubmission(texts, rulebooks, ask);
        try {
            new Sweep(threads)
                    .run(this::page, submission -> new Answer(submission, judge.reevaluate(submission)), this::take);
            keep(State.FINISHED);
        } catch (Stopped stopped) {
            // What it had not kept is found again by whoever goes on.
        }
    }

    private record Answer(Position position, Reevaluated reevaluated) {
        Answer(KeptSubmission submission, Reevaluated reevaluated) {
            this(new Position(submission.key().engagement(), submission.digest()), reevaluated);
        }
    }

    private Rulebook rulebook(RecordTexts texts, String digest) {
        var canonical = transactions.inOne(tenant, () -> store.rulebook(tenant, digest));
        return texts.rulebook(canonical.orElseThrow(
                () -> new IllegalArgumentException("they are not in the archive; restore it from a backup")));
    }

    private List<KeptSubmission> page() {
        var page = transactions.inOne(
                tenant, () -> store.page(tenant, ask.current(), claimed.reevaluation().askedAt(), read));
        if (!page.isEmpty()) {
            read = new Position(page.getLast().key().engagement(), page.getLast().digest());
        }
        return page;
    }

    private void take(Answer answer) {
        counter.add(answer.reevaluated());
        lines.addAll(answer.reevaluated().lines());
        done = answer.position();
        if (lines.size() >= MOST_UNKEPT || Duration.between(kept, clock.instant()).compareTo(PAUSE) >= 0) {
            keep(State.RUNNING);
        }
    }

    private void keep(State state) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var before = claimed.reevaluation();
        var pace = Objects.requireNonNull(before.pace(), "it was claimed");
        var after = new Reevaluation(
                tenant,
                before.id(),
                ask,
                before.by(),
                before.askedAt(),
                state,
                before.total(),
                done,
                counter.totals(),
                new Pace(pace.since(), pace.from(), now));
        if (!transactions.inOne(tenant, () -> store.advance(after, claimed.worker(), lines))) {
            throw new Stopped();
        }
        lines.clear();
        kept = now;
        progress.accept(after);
    }
}
