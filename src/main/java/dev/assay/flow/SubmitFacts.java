package dev.assay.flow;

import dev.assay.fact.FactsDocument;
import dev.assay.flow.Refused.Reason;
import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import dev.assay.ledger.Ledger;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Takes facts for an engagement. What was submitted before is kept; the newest is the current one. */
public final class SubmitFacts {

    private final Transactions transactions;
    private final Archive archive;
    private final Ledger ledger;
    private final RecordTexts texts;
    private final Clock clock;

    public SubmitFacts(Transactions transactions, Archive archive, Ledger ledger, RecordTexts texts, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
    }

    /** The submission; {@code created} is false when it was the current one already. */
    public record Submitted(Submission submission, boolean created) {}

    /**
     * Submits a document.
     *
     * @param expected digest of the submission that the client believes to be the current one; null when it does not care
     * @throws dev.assay.fact.BadInput with everything that is wrong with the document
     * @throws Refused                 when there is no such engagement, or its current submission is another one
     */
    public Submitted submit(EngagementKey key, byte[] document, @Nullable String expected, Actor actor) {
        var facts = texts.facts(document, actor.channel());
        return transactions.inOne(key.tenant(), () -> keep(key, facts, expected, actor));
    }

    /** @throws Refused when there is no such engagement or it has no facts */
    public Submission current(EngagementKey key) {
        return transactions.inOne(key.tenant(), () -> {
            Found.engagement(archive, key);
            return Found.submission(archive, key, null);
        });
    }

    private Submitted keep(EngagementKey key, FactsDocument facts, @Nullable String expected, Actor actor) {
        Found.engagement(archive, key);
        archive.lock(key);
        var current = archive.currentSubmission(key);
        // First, so that a client whose first answer got lost may send the same document with the same condition again.
        if (current.isPresent() && current.get().digest().equals(facts.digest())) {
            return new Submitted(current.get(), false);
        }
        var digest = current.map(Submission::digest).orElse(null);
        if (expected != null && !expected.equals(digest)) {
            throw changed(key, expected, digest);
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var submission =
                new Submission(key, facts.digest(), facts.canonical(), actor.channel(), actor.name(), at);
        archive.submit(submission);
        ledger.append(new Entry(
                key.tenant(), key.engagement(), EntryType.SUBMISSION, facts.digest(), actor.name(), at));
        return new Submitted(submission, true);
    }

    private static Refused changed(EngagementKey key, String expected, @Nullable String digest) {
        return new Refused(
                Reason.SUBMISSION_CHANGED,
                "the current submission of %s is %s, not %s; read it, merge your change and submit again"
                        .formatted(key.engagement(), digest == null ? "none" : digest, expected));
    }
}
