package dev.assay.flow;

import dev.assay.ledger.CanonicalTexts;
import dev.assay.pack.Digest;
import java.time.Instant;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is kept: what was asked, the digests of what it stands on, the clock, and the verdict core. The long
 * explanation is not kept; it is a pure function of these and is worked out again.
 *
 * @param submission digest of the facts
 * @param rulebook   digest of the text of all rules
 * @param clock      the server's, in whole milliseconds
 * @param waivers    the granted waivers that were an input, as canonical JSON; null in decisions of the first format, which
 *                   counted those that stood in the facts
 * @param core       statuses, outcome and pointers as canonical JSON: what a replay has to give again
 */
public record StoredDecision(
        EngagementKey key,
        String id,
        DecideGate.Question question,
        String submission,
        String rulebook,
        Actor actor,
        Instant clock,
        @Nullable String waivers,
        String outcome,
        String core) {

    private static final String CLAIMED = "assay-decision/1";
    private static final String GRANTED = "assay-decision/2";

    /** Names the decision in the ledger: over everything that is kept. */
    public String digest() {
        return Digest.of(canonical()).value();
    }

    /** The decision as canonical JSON (RFC 8785): the text that its digest is about. */
    public String canonical() {
        var texts = new HashMap<String, String>();
        texts.put("format", waivers == null ? CLAIMED : GRANTED);
        if (waivers != null) {
            texts.put("waivers", Digest.of(waivers).value());
        }
        texts.put("tenant", key.tenant());
        texts.put("engagement", key.engagement());
        texts.put("id", id);
        texts.put("addPacks", String.join(",", question.addPacks().stream().sorted().toList()));
        texts.put("submission", submission);
        texts.put("rulebook", rulebook);
        texts.put("actor", actor.name());
        texts.put("channel", actor.channel());
        texts.put("clock", clock.toString());
        texts.put("outcome", outcome);
        texts.put("core", Digest.of(core).value());
        if (question.workflow() != null) {
            texts.put("workflow", question.workflow());
        }
        if (question.phase() != null) {
            texts.put("phase", question.phase());
        }
        return CanonicalTexts.of(texts);
    }
}
