package dev.assay.flow;

import dev.assay.fact.FactsDocument;
import dev.assay.flow.Refused.Reason;
import org.jspecify.annotations.Nullable;

/** Things that must be there, or the refusal that says how to get them there. */
final class Found {

    private Found() {}

    static RegisteredEngagement engagement(Archive archive, EngagementKey key) {
        return archive.engagement(key)
                .orElseThrow(() -> new Refused(
                        Reason.NO_ENGAGEMENT,
                        "there is no engagement %s; register it first".formatted(key.engagement())));
    }

    /** @param digest null for the current one */
    static Submission submission(Archive archive, EngagementKey key, @Nullable String digest) {
        if (digest == null) {
            return archive.currentSubmission(key)
                    .orElseThrow(() -> new Refused(
                            Reason.NO_SUBMISSION,
                            "the engagement %s has no facts yet; submit them first".formatted(key.engagement())));
        }
        return archive.submission(key, digest)
                .orElseThrow(() -> new Refused(
                        Reason.NO_SUBMISSION,
                        "the engagement %s has no submission %s; use a digest that a submission returned"
                                .formatted(key.engagement(), digest)));
    }

    /** The facts of a submission, whose canonical text is not worked out again. */
    static FactsDocument facts(RecordTexts texts, Submission submission) {
        try {
            return texts.kept(submission.canonical(), submission.digest(), submission.channel());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "a submission of %s: %s".formatted(submission.key().engagement(), e.getMessage()), e);
        }
    }

    static StoredDecision decision(Archive archive, EngagementKey key, String id) {
        return archive.decision(key, id)
                .orElseThrow(() -> new Refused(
                        Reason.NO_DECISION,
                        "the engagement %s has no decision %s; list its decisions to find the id"
                                .formatted(key.engagement(), id)));
    }
}
