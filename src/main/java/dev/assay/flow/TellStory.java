package dev.assay.flow;

import dev.assay.ledger.EntryType;
import dev.assay.ledger.Ledger;
import dev.assay.ledger.RecordedEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what the ledger holds about an engagement: one sentence for each entry, with the text that the entry is about. */
public final class TellStory {

    private final Transactions transactions;
    private final Archive archive;
    private final Acts acts;
    private final Ledger ledger;

    public TellStory(Transactions transactions, Archive archive, Acts acts, Ledger ledger) {
        this.transactions = transactions;
        this.archive = archive;
        this.acts = acts;
        this.ledger = ledger;
    }

    /**
     * An entry of the ledger in words.
     *
     * @param sentence who did what
     * @param text     canonical, with the entry's subject as its digest; null for facts and evidence, which are too long
     *                 and have addresses of their own
     */
    public record Told(RecordedEntry entry, String sentence, @Nullable String text) {}

    /** What an entry is about. */
    private record Thing(String done, @Nullable String text) {}

    /**
     * Oldest first.
     *
     * @throws Refused when there is no such engagement
     */
    public List<Told> of(EngagementKey key) {
        return transactions.inOne(key.tenant(), () -> {
            var registered = Found.engagement(archive, key);
            var entries = ledger.entries(key.tenant(), key.engagement());
            var things = things(registered, entries);
            return entries.stream().map(entry -> told(entry, things)).toList();
        });
    }

    private Map<String, Thing> things(RegisteredEngagement registered, List<RecordedEntry> entries) {
        var key = registered.key();
        var things = new HashMap<String, Thing>();
        things.put(
                registered.digest(),
                new Thing("registered the engagement \"%s\"".formatted(registered.name()), registered.canonical()));
        acts.of(key).forEach(act ->
                things.put(act.digest(), new Thing(ActSentence.of(act.recorded().act()), act.canonical())));
        var issued = entries.stream().anyMatch(one -> one.entry().type() == EntryType.EVIDENCE);
        for (var decision : archive.decisions(key)) {
            things.put(decision.digest(), new Thing(said(decision), decision.canonical()));
            if (issued) {
                archive.evidence(key, decision.id())
                        .ifPresent(evidence -> things.put(
                                evidence.digest(),
                                new Thing("had evidence of the decision %s issued".formatted(decision.id()), null)));
            }
        }
        return things;
    }

    private static String said(StoredDecision decision) {
        var question = decision.question();
        var about = question.workflow() == null
                ? "whether the packs are met"
                : "for the gate of %s of %s".formatted(
                        question.phase() == null ? "the only phase" : question.phase(), question.workflow());
        return "asked %s: %s, decision %s".formatted(about, decision.outcome(), decision.id());
    }

    private static Told told(RecordedEntry recorded, Map<String, Thing> things) {
        var entry = recorded.entry();
        var thing = entry.type() == EntryType.SUBMISSION
                ? new Thing("submitted the facts %s".formatted(entry.subject()), null)
                : things.get(entry.subject());
        if (thing == null) {
            throw new IllegalStateException("the ledger names the %s %s, which is not kept"
                    .formatted(entry.type().word(), entry.subject()));
        }
        return new Told(recorded, "%s %s".formatted(entry.actor(), thing.done()), thing.text());
    }
}
