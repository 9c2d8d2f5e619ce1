package dev.assay.flow;

import dev.assay.flow.Reevaluation.Position;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the store gives to re-evaluations and keeps of them. Everything is called inside {@link Transactions#inOne}. Of
 * submissions and decisions it only reads.
 */
public interface Reevaluations {

    /** Keeps the canonical text of rules once. */
    void keepRulebook(String tenant, String digest, String canonical);

    Optional<String> rulebook(String tenant, String digest);

    /** Submissions up to a moment. */
    long count(String tenant, boolean current, Instant until);

    /** Keeps a new one; false, and nothing is done, when the tenant has one that is running. */
    boolean keep(Reevaluation reevaluation);

    Optional<Reevaluation> find(String tenant, String id);

    /** The one that is running, if any. */
    Optional<Reevaluation> running(String tenant);

    /** Newest first, at most so many. */
    List<Reevaluation> list(String tenant, int most);

    /**
     * Makes one worker the only one; false when another has it and was heard of since {@code lost}, or it is not running.
     *
     * @param worker a name that no other worker has
     */
    boolean claim(Reevaluation reevaluation, String worker, Instant now, Instant lost);

    /**
     * Keeps how far it came and what was found since: all or nothing.
     *
     * @param lines numbered on from those that were kept before
     * @return false, and nothing is done, when it is no longer this worker's, or no longer running
     */
    boolean advance(Reevaluation reevaluation, String worker, List<ReevaluationLine> lines);

    /** Stops it; false when it was not running. */
    boolean cancel(String tenant, String id);

    /**
     * The next submissions, by engagement and digest: at least one while there are any, and no more bytes than a memory holds
     * well.
     *
     * @param after null for the first ones
     */
    List<KeptSubmission> page(String tenant, boolean current, Instant until, @Nullable Position after);

    /** The lines after a number (they begin at 1), at most so many, as JSON. */
    List<Line> lines(String tenant, String id, long after, int most);

    /** One line as it is kept. */
    record Line(long number, String json) {}
}
