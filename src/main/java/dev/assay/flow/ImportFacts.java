package dev.assay.flow;

import dev.assay.flow.Refused.Reason;
import dev.assay.flow.SubmitFacts.Submitted;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Puts facts of tools into the current submission of an engagement, as a new submission. */
public final class ImportFacts {

    /** How often facts are merged again after somebody else submitted meanwhile, before the caller is told. */
    private static final int ATTEMPTS = 20;

    private final SubmitFacts facts;

    public ImportFacts(SubmitFacts facts) {
        this.facts = facts;
    }

    /** Puts the facts that a tool stated into a document. */
    @FunctionalInterface
    public interface Merge {

        /** @throws RuntimeException of its own when the document says otherwise; then nothing is submitted */
        MergedFacts into(byte[] document);
    }

    /** The submission, and what came into it. */
    public record Imported(Submitted submitted, MergedFacts merged) {}

    /**
     * Merges and submits.
     *
     * @param expected digest of the submission that the caller believes to be the current one; null when it does not care: then facts
     *                 that somebody submits meanwhile are merged with, not overwritten
     * @throws Refused when there is no such engagement, it has no facts, or its current submission is not the expected one
     */
    public Imported merge(EngagementKey key, Merge merge, @Nullable String expected, Actor actor) {
        var importing = new Actor(actor.tenant(), actor.name(), actor.channel() + ":import");
        for (int attempt = 1; ; attempt++) {
            var current = facts.current(key);
            var merged = merge.into(current.canonical().getBytes(StandardCharsets.UTF_8));
            try {
                var base = expected == null ? current.digest() : expected;
                return new Imported(facts.submit(key, merged.document(), base, importing), merged);
            } catch (Refused refused) {
                if (refused.reason() != Reason.SUBMISSION_CHANGED || expected != null || attempt == ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }
}
