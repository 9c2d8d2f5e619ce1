package dev.assay.flow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it is kept, with the last decision on each question that it was judged by.
 *
 * @param canonical the facts document as canonical JSON (RFC 8785)
 * @param channel   by which it came the first time
 * @param decisions one for each question; none when nobody had it judged
 */
public record KeptSubmission(
        EngagementKey key, String digest, String canonical, String channel, List<LastDecision> decisions) {

    public KeptSubmission {
        decisions = List.copyOf(decisions);
    }

    /**
     * What was decided last.
     *
     * @param rulebook digest of the text of all rules
     * @param waivers  the granted waivers that it counted, as canonical JSON; null when it counted those that stood in the facts
     * @param outcome  as it was recorded
     */
    public record LastDecision(
            String id, DecideGate.Question question, String rulebook, Instant clock, @Nullable String waivers, String outcome) {}
}
