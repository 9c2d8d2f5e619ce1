package dev.assay.flow;

import dev.assay.flow.Reevaluation.Ask;
import dev.assay.flow.Reevaluation.State;
import dev.assay.evaluation.RuleEngine;
import dev.assay.pack.Digest;
import dev.assay.workflow.Rulebook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Judges everything that was submitted again, by the rules that it was decided by and by others, at one moment, and says
 * what would be decided otherwise. It records no decision and changes none. How far it came and what it found are kept
 * together, so that it goes on where it was whatever stopped it.
 */
public final class Reevaluate {

    /** A worker that was not heard of for so long is taken to be dead. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Transactions transactions;
    private final Reevaluations store;
    private final RecordTexts texts;
    private final RuleEngine engine;
    private final long budget;
    private final Clock clock;
    private final Supplier<String> ids;
    private final int threads;

    /**
     * @param budget  the most steps one evaluation may take
     * @param ids     gives a name that nothing has yet
     * @param threads that judge at once
     */
    public Reevaluate(
            Transactions transactions,
            Reevaluations store,
            RecordTexts texts,
            RuleEngine engine,
            long budget,
            Clock clock,
            Supplier<String> ids,
            int threads) {
        this.transactions = transactions;
        this.store = store;
        this.texts = texts;
        this.engine = engine;
        this.budget = budget;
        this.clock = clock;
        this.ids = ids;
        this.threads = threads;
    }

    /**
     * Keeps what is asked for; {@link #run} does it.
     *
     * @param asOf    the moment to judge for; null for now
     * @param current whether only the current submission of each engagement counts
     * @param all     whether to judge all requirements, not only those that changed
     * @throws Refused when the tenant has one that is running
     */
    public Reevaluation ask(Actor actor, Rulebook candidate, @Nullable Instant asOf, boolean current, boolean all) {
        var canonical = texts.rulebook(candidate);
        var digest = Digest.of(canonical).value();
        var now = now();
        return transactions.inOne(actor.tenant(), () -> {
            store.keepRulebook(actor.tenant(), digest, canonical);
            var asked = new Reevaluation(
                    actor.tenant(),
                    ids.get(),
                    new Ask(digest, asOf == null ? now : asOf, current, all),
                    actor.name(),
                    now,
                    State.RUNNING,
                    store.count(actor.tenant(), current, now),
                    null,
                    ReevaluationTotals.NONE,
                    null);
            if (!store.keep(asked)) {
                throw another(store.running(actor.tenant()).map(Reevaluation::id).orElse("that has just begun"));
            }
            return asked;
        });
    }

    private static Refused another(String id) {
        return new Refused(
                Refused.Reason.REEVALUATION_RUNNING,
                "the re-evaluation %s is not at its end, and a tenant has one at a time; wait for it, let it go on, or cancel it"
                        .formatted(id));
    }

    /** @throws Refused when there is no such re-evaluation */
    public Reevaluation find(String tenant, String id) {
        return transactions.inOne(tenant, () -> found(tenant, id));
    }

    /** The one of the tenant that is not at its end, if any. */
    public Optional<Reevaluation> running(String tenant) {
        return transactions.inOne(tenant, () -> store.running(tenant));
    }

    /** Newest first. */
    public List<Reevaluation> list(String tenant) {
        return transactions.inOne(tenant, () -> store.list(tenant, 100));
    }

    /**
     * Stops it; what it found until now stays.
     *
     * @throws Refused when there is no such re-evaluation, or it is not running
     */
    public Reevaluation cancel(String tenant, String id) {
        return transactions.inOne(tenant, () -> {
            var before = found(tenant, id);
            if (!store.cancel(tenant, id)) {
                throw over(before);
            }
            return found(tenant, id);
        });
    }

    private static Refused over(Reevaluation reevaluation) {
        return new Refused(
                Refused.Reason.REEVALUATION_OVER,
                "the re-evaluation %s is %s; ask for another one".formatted(reevaluation.id(), reevaluation.state().word()));
    }

    private Reevaluation found(String tenant, String id) {
        return store.find(tenant, id)
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NO_REEVALUATION,
                        "there is no re-evaluation %s; list them to find the id".formatted(id)));
    }

    /**
     * The lines after a number, in order.
     *
     * @throws Refused when there is no such re-evaluation
     */
    public List<Reevaluations.Line> lines(String tenant, String id, long after, int most) {
        return transactions.inOne(tenant, () -> {
            found(tenant, id);
            return store.lines(tenant, id, after, most);
        });
    }

    /**
     * A worker's hold on a re-evaluation.
     *
     * @throws Refused when there is no such re-evaluation, it is over, or another worker has it
     */
    public Claimed claim(String tenant, String id) {
        var worker = ids.get();
        return transactions.inOne(tenant, () -> {
            var before = found(tenant, id);
            if (before.state() != State.RUNNING) {
                throw over(before);
            }
            var now = now();
            if (!store.claim(before, worker, now, now.minus(PATIENCE))) {
                throw new Refused(
                        Refused.Reason.REEVALUATION_RUNNING,
                        "somebody works on the re-evaluation %s, and was heard of less than %d seconds ago"
                                .formatted(id, PATIENCE.toSeconds()));
            }
            return new Claimed(found(tenant, id), worker);
        });
    }

    /** A re-evaluation that one worker has. */
    public record Claimed(Reevaluation reevaluation, String worker) {}

    /**
     * Goes on from where it is to the end, unless somebody cancels it or takes it over.
     *
     * @param progress is told whenever it is kept how far it came
     * @return how it stands then
     */
    public Reevaluation run(Claimed claimed, Consumer<Reevaluation> progress) {
        new ReevaluationCourse(transactions, store, clock, claimed, progress).go(texts, engine, budget, threads);
        return find(claimed.reevaluation().tenant(), claimed.reevaluation().id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
