package dev.assay.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What would be decided now on everything that was submitted: nothing is recorded by it but itself.
 *
 * @param by      who asked
 * @param askedAt submissions and decisions that came later are left out
 * @param total   submissions to go through
 * @param after   the last one that was gone through; null before the first
 * @param pace    since it went on the last time; null before it began
 */
public record Reevaluation(
        String tenant,
        String id,
        Ask ask,
        String by,
        Instant askedAt,
        State state,
        long total,
        @Nullable Position after,
        ReevaluationTotals totals,
        @Nullable Pace pace) {

    /**
     * What is asked.
     *
     * @param rulebook digest of the rules to decide with
     * @param asOf     the moment for which both the rules of then and these decide
     * @param current  whether only the current submission of each engagement counts
     * @param all      whether all requirements are judged, not only those that changed
     */
    public record Ask(String rulebook, Instant asOf, boolean current, boolean all) {}

    /** A submission in the order in which they are gone through: by engagement, then by digest. */
    public record Position(String engagement, String submission) {}

    /**
     * How far it came in which time.
     *
     * @param since when it began or went on
     * @param from  submissions that it had gone through then
     * @param heard when it was heard of last
     */
    public record Pace(Instant since, long from, Instant heard) {}

    /** How it stands. */
    public enum State {
        /** Not at its end; somebody works on it, or it waits for somebody to go on. */
        RUNNING,
        FINISHED,
        CANCELLED;

        /** As it is written everywhere: {@code running}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is no such state */
        public static State of(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no re-evaluation is " + word));
        }
    }

    /** Submissions a second since it went on the last time; 0 when that cannot be told. */
    public double rate() {
        if (pace == null) {
            return 0;
        }
        var millis = Duration.between(pace.since(), pace.heard()).toMillis();
        return millis <= 0 ? 0 : (totals.submissions() - pace.from()) * 1000.0 / millis;
    }

    /** How long it takes from here; null when that cannot be told. */
    public @Nullable Duration remaining() {
        var rate = rate();
        return rate <= 0 ? null : Duration.ofMillis((long) (Math.max(0, total - totals.submissions()) / rate * 1000));
    }
}
