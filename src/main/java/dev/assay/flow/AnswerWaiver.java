package dev.assay.flow;

import dev.assay.flow.Refused.Reason;
import dev.assay.workflow.RecordedWaiver;
import dev.assay.workflow.RecordedWaiver.Standing;
import dev.assay.workflow.RecordedWaivers;
import dev.assay.workflow.WaiverAct;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;

/** Grants and refuses waivers, by a person who neither asked for them nor submitted the facts; takes them back. */
public final class AnswerWaiver {

    private final Transactions transactions;
    private final Archive archive;
    private final ActLog log;
    private final Clock clock;

    public AnswerWaiver(Transactions transactions, Archive archive, ActLog log, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.log = log;
        this.clock = clock;
    }

    /**
     * From now on it counts in recorded decisions.
     *
     * @throws Refused when there is no such waiver, it was answered or has ended, or the person asked for it or submitted
     *                 the facts that it is about
     */
    public RecordedWaiver grant(EngagementKey key, String id, Actor actor) {
        return transactions.inOne(key.tenant(), () -> {
            var waiver = waiver(key, id, Set.of(Standing.REQUESTED));
            mustBeAnother(key, waiver, actor);
            return append(key, new WaiverAct.Granted(id), actor);
        });
    }

    /** @throws Refused as {@link #grant} does */
    public RecordedWaiver refuse(EngagementKey key, String id, String reason, Actor actor) {
        return transactions.inOne(key.tenant(), () -> {
            var waiver = waiver(key, id, Set.of(Standing.REQUESTED));
            mustBeAnother(key, waiver, actor);
            return append(key, new WaiverAct.Refused(id, reason), actor);
        });
    }

    /**
     * From now on it counts no more. That makes no gate easier to pass, so that anybody who works on it may.
     *
     * @throws Refused when there is no such waiver, or it is over already
     */
    public RecordedWaiver withdraw(EngagementKey key, String id, String reason, Actor actor) {
        return transactions.inOne(key.tenant(), () -> {
            waiver(key, id, Set.of(Standing.REQUESTED, Standing.GRANTED));
            return append(key, new WaiverAct.Withdrawn(id, reason), actor);
        });
    }

    private RecordedWaiver waiver(EngagementKey key, String id, Set<Standing> wanted) {
        var waiver = RecordedWaivers.of(log.lock(key, null)).find(id);
        if (waiver == null) {
            throw new Refused(
                    Reason.NO_WAIVER,
                    "the engagement %s has no waiver %s; list its waivers to find the id".formatted(key.engagement(), id));
        }
        var standing = waiver.standing(RecordedWaiver.day(clock.instant()));
        if (!wanted.contains(standing)) {
            throw new Refused(
                    Reason.WAIVER_ANSWERED,
                    "%s is %s already; ask for a new one from the newest decision".formatted(id, standing.word()));
        }
        return waiver;
    }

    private void mustBeAnother(EngagementKey key, RecordedWaiver waiver, Actor actor) {
        if (waiver.requestedBy().equals(actor.name())) {
            throw new Refused(
                    Reason.WAIVER_OWN_REQUEST,
                    "%s asked for %s; another approver has to answer".formatted(actor.name(), waiver.id()));
        }
        var decision = Found.decision(archive, key, waiver.decision());
        var submission = Found.submission(archive, key, decision.submission());
        if (submission.by().equals(actor.name())) {
            throw new Refused(
                    Reason.WAIVER_OWN_FACTS,
                    "%s submitted the facts that %s is about; another approver has to answer"
                            .formatted(actor.name(), waiver.id()));
        }
    }

    private RecordedWaiver append(EngagementKey key, WaiverAct act, Actor actor) {
        log.append(key, act, actor);
        return Objects.requireNonNull(RecordedWaivers.of(log.read(key)).find(act.waiver()));
    }
}
