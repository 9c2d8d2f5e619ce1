package dev.assay.flow;

import dev.assay.workflow.SignOff;
import dev.assay.workflow.SignOffs;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the sign-offs of an engagement: how they stand, who may answer, which reminders are due. */
public final class ListSignOffs {

    private final Transactions transactions;
    private final Archive archive;
    private final ActLog log;
    private final SignOffsOfDecisions wanted;
    private final Clock clock;

    public ListSignOffs(
            Transactions transactions, Archive archive, ActLog log, SignOffsOfDecisions wanted, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.log = log;
        this.wanted = wanted;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param delegate   who may sign in the approver's place now; null when nobody may
     * @param replacedBy id of the newer decision of the same gate that makes it void; null while there is none
     * @param due        whether a reminder is due
     */
    public record Listed(
            SignOff signOff,
            SignOff.Standing standing,
            @Nullable String delegate,
            @Nullable String replacedBy,
            boolean due) {}

    /**
     * In the order in which they were asked for.
     *
     * @param dueOnly whether to leave out those of which nobody has to be reminded
     * @throws Refused when there is no such engagement
     */
    public List<Listed> of(EngagementKey key, boolean dueOnly) {
        return transactions.inOne(key.tenant(), () -> {
            var now = clock.instant();
            return SignOffs.of(log.existing(key)).all().stream()
                    .map(one -> listed(key, one, now))
                    .filter(one -> one.due() || !dueOnly)
                    .toList();
        });
    }

    private Listed listed(EngagementKey key, SignOff signOff, Instant now) {
        var decision = Found.decision(archive, key, signOff.decision());
        var newest = wanted.newest(decision).id();
        var replaced = newest.equals(decision.id()) ? null : newest;
        return new Listed(
                signOff, signOff.standing(now), signOff.delegate(now), replaced, signOff.isDue(now) && replaced == null);
    }
}
