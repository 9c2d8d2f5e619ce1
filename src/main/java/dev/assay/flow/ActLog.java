package dev.assay.flow;

import dev.assay.flow.Refused.Reason;
import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import dev.assay.ledger.Ledger;
import dev.assay.ledger.Receipt;
import dev.assay.workflow.Act;
import dev.assay.workflow.RecordedAct;
import dev.assay.workflow.SignOffAct;
import dev.assay.workflow.WaiverAct;
import dev.assay.workflow.WorkflowAct;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records acts, one after the other for each engagement: what an act is judged on does not change before it is recorded.
 * Everything is called inside a transaction.
 */
public final class ActLog {

    private final Archive archive;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    public ActLog(Archive archive, Acts acts, Ledger ledger, Clock clock) {
        this.archive = archive;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** An act that stands in the ledger. */
    public record Appended(StoredAct act, Receipt receipt) {}

    /**
     * Lets nobody else act on the engagement before the transaction ends, and reads what was done before.
     *
     * @param expected the number of the last act that the caller knows; null when it does not care
     * @throws Refused when there is no such engagement, or more was done than the caller knows
     */
    public List<RecordedAct> lock(EngagementKey key, @Nullable Long expected) {
        Found.engagement(archive, key);
        archive.lock(key);
        var before = read(key);
        if (expected != null && expected != before.size()) {
            throw changed(expected, before);
        }
        return before;
    }

    /**
     * What was done, oldest first.
     *
     * @throws Refused when there is no such engagement
     */
    public List<RecordedAct> existing(EngagementKey key) {
        Found.engagement(archive, key);
        return read(key);
    }

    /** What was done, oldest first. */
    public List<RecordedAct> read(EngagementKey key) {
        return acts.of(key).stream().map(StoredAct::recorded).toList();
    }

    /** Records an act after those that {@link #lock} gave; to be called when everything else is written. */
    public Appended append(EngagementKey key, Act act, Actor actor) {
        return append(key, next(read(key), act, actor));
    }

    /** The act as it will be recorded after the acts before it, so that it can be judged first. */
    RecordedAct next(List<RecordedAct> before, Act act, Actor actor) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new RecordedAct(before.size() + 1L, act, actor.name(), actor.channel(), at);
    }

    /** Records what {@link #next} gave. */
    Appended append(EngagementKey key, RecordedAct recorded) {
        var stored = new StoredAct(key, recorded);
        acts.keep(stored);
        var entry = new Entry(
                key.tenant(), key.engagement(), type(recorded.act()), stored.digest(), recorded.by(), recorded.at());
        return new Appended(stored, ledger.append(entry));
    }

    /** As what an act stands in the ledger. */
    static EntryType type(Act act) {
        return switch (act) {
            case WorkflowAct workflow -> EntryType.WORKFLOW;
            case WaiverAct waiver -> EntryType.WAIVER;
            case SignOffAct signOff -> EntryType.SIGN_OFF;
        };
    }

    private static Refused changed(long expected, List<RecordedAct> before) {
        var last = before.isEmpty()
                ? "nothing was done yet"
                : "act %d, %s by %s at %s, was the last one"
                        .formatted(before.size(), before.getLast().act().type(), before.getLast().by(), before.getLast().at());
        return new Refused(
                Reason.PHASE_CHANGED,
                "you build on act %d, but %s; read the workflows again and decide anew".formatted(expected, last));
    }
}
