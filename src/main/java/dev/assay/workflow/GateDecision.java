package dev.assay.workflow;

/**
 * A recorded decision as acts name it.
 *
 * @param id         of the decision
 * @param digest     of everything that was kept of it
 * @param submission digest of the facts that it judged
 */
public record GateDecision(String id, String digest, Outcome outcome, String submission) {

    /** Whether it lets a phase end. */
    public boolean passed() {
        return outcome == Outcome.GO || outcome == Outcome.CONDITIONAL;
    }

    ActTexts write(ActTexts texts) {
        return texts.with("decision", id)
                .with("decisionDigest", digest)
                .with("outcome", outcome.word())
                .with("submission", submission);
    }

    static GateDecision read(ActTexts texts) {
        return new GateDecision(
                texts.take("decision"),
                texts.take("decisionDigest"),
                Outcome.of(texts.take("outcome")),
                texts.take("submission"));
    }
}
