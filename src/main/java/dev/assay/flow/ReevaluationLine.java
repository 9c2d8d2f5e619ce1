package dev.assay.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a re-evaluation has to say about one submission or one decision on it. */
public sealed interface ReevaluationLine {

    /**
     * A decision that would be another one.
     *
     * @param decision     id of the recorded decision, which stays as it is
     * @param recorded     its outcome
     * @param before       the outcome by the rules of then, at the moment that is asked about
     * @param after        the outcome by the candidate, at the same moment
     * @param requirements those that are judged otherwise, sorted by pack and name
     * @param more         how many further ones are not listed
     */
    record Changed(
            EngagementKey key,
            String submission,
            String decision,
            @Nullable String workflow,
            @Nullable String phase,
            String recorded,
            String before,
            String after,
            List<Turned> requirements,
            int more)
            implements ReevaluationLine {
        public Changed {
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * A requirement that is judged otherwise.
     *
     * @param before as in {@code not-satisfied, waived}; {@code absent} where it does not exist or is not judged
     */
    record Turned(String pack, String requirement, String before, String after) {

        /** As in {@code satisfied -> not-satisfied}. */
        public String turn() {
            return before + " -> " + after;
        }
    }

    /**
     * What could not be judged.
     *
     * @param decision null when it is the submission that cannot be read
     * @param why      with the way out
     */
    record Problem(EngagementKey key, String submission, @Nullable String decision, String why) implements ReevaluationLine {}
}
