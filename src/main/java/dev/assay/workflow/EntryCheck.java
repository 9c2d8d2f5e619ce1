package dev.assay.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the entry conditions of a phase found. With the facts, the rules and the moment it can be worked out again.
 *
 * @param submission digest of the facts
 * @param rulebook   digest of the text of all rules
 * @param at         for which it was found
 */
public record EntryCheck(Outcome outcome, String submission, String rulebook, Instant at) {

    /** Whether the phase may be entered: no blocking condition is open. */
    public boolean met() {
        return outcome == Outcome.GO || outcome == Outcome.CONDITIONAL;
    }

    ActTexts write(ActTexts texts) {
        return texts.with("entryOutcome", outcome.word())
                .with("submission", submission)
                .with("rulebook", rulebook)
                .with("checkedAt", at.toString());
    }

    /** Null when the act names none. */
    static @Nullable EntryCheck read(ActTexts texts) {
        var outcome = texts.takeIfThere("entryOutcome");
        return outcome == null
                ? null
                : new EntryCheck(
                        Outcome.of(outcome),
                        texts.take("submission"),
                        texts.take("rulebook"),
                        texts.takeMoment("checkedAt"));
    }
}
