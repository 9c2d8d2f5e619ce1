package dev.assay.flow;

import dev.assay.flow.Refused.Reason;
import dev.assay.workflow.RecordedWaiver;
import dev.assay.workflow.SignOff;
import dev.assay.workflow.SignOffAct;
import dev.assay.workflow.SignOffs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Signs a decision, rejects it with a reason, or lets somebody else answer until a day. */
public final class AnswerSignOff {

    private final Transactions transactions;
    private final Archive archive;
    private final ActLog log;
    private final SignOffsOfDecisions wanted;
    private final Clock clock;

    public AnswerSignOff(
            Transactions transactions, Archive archive, ActLog log, SignOffsOfDecisions wanted, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.log = log;
        this.wanted = wanted;
        this.clock = clock;
    }

    /** A sign-off that may be answered, the decision that it is about, and all sign-offs of the engagement. */
    private record Open(SignOff signOff, StoredDecision decision, SignOffs all) {}

    /**
     * Signs.
     *
     * @param digest of the stored decision that the person has before them
     * @throws Refused when there is no such sign-off, it is over, somebody else was asked, the decision is another one or
     *                 was replaced, or the person had a hand in it
     */
    public SignOff grant(EngagementKey key, String id, String digest, Actor actor) {
        return transactions.inOne(key.tenant(), () -> {
            var open = open(key, id, actor);
            if (!open.signOff().digest().equals(digest)) {
                throw new Refused(
                        Reason.SIGN_OFF_OTHER_DECISION,
                        "%s is about the decision with the digest %s, not %s; read that one before you sign"
                                .formatted(id, open.signOff().digest(), digest));
            }
            mayHave(actor.name(), open);
            return append(key, new SignOffAct.Granted(id, digest), actor);
        });
    }

    /** @throws Refused when there is no such sign-off, it is over, somebody else was asked, or the decision was replaced */
    public SignOff reject(EngagementKey key, String id, String reason, Actor actor) {
        return transactions.inOne(key.tenant(), () -> {
            open(key, id, actor);
            return append(key, new SignOffAct.Rejected(id, reason), actor);
        });
    }

    /**
     * Lets somebody else answer; the approver still may.
     *
     * @param until last day, in UTC
     * @throws Refused when there is no such sign-off, it is over, somebody else is its approver, the decision was replaced,
     *                 the day is past, or that person may not sign
     */
    public SignOff delegate(EngagementKey key, String id, String to, LocalDate until, Actor actor) {
        return transactions.inOne(key.tenant(), () -> {
            var open = open(key, id, actor);
            if (!open.signOff().approver().equals(actor.name())) {
                throw notYours(open.signOff(), actor, "it was delegated, and only its approver may delegate it");
            }
            var today = RecordedWaiver.day(clock.instant());
            if (to.equals(actor.name()) || until.isBefore(today)) {
                throw new Refused(
                        Reason.SIGN_OFF_DELEGATION,
                        "%s is delegated to another person and to %s or a later day".formatted(id, today));
            }
            mayHave(to, open);
            return append(key, new SignOffAct.Delegated(id, to, until), actor);
        });
    }

    private Open open(EngagementKey key, String id, Actor actor) {
        var all = SignOffs.of(log.lock(key, null));
        var signOff = all.find(id);
        if (signOff == null) {
            throw new Refused(
                    Reason.NO_SIGN_OFF,
                    "the engagement %s has no sign-off %s; list its sign-offs to find the id".formatted(key.engagement(), id));
        }
        var now = clock.instant();
        if (!signOff.isFor(actor.name(), now)) {
            throw notYours(signOff, actor, "somebody else was asked");
        }
        mustBeUnanswered(signOff, now);
        var decision = Found.decision(archive, key, signOff.decision());
        AskSignOff.mustBeNewest(wanted, decision);
        return new Open(signOff, decision, all);
    }

    private static void mustBeUnanswered(SignOff signOff, Instant now) {
        switch (signOff.standing(now)) {
            case REQUESTED -> {}
            case EXPIRED -> throw new Refused(
                    Reason.SIGN_OFF_EXPIRED,
                    "%s expired at %s; it has to be asked for again".formatted(signOff.id(), signOff.expiresAt()));
            case GRANTED, REJECTED -> throw new Refused(
                    Reason.SIGN_OFF_ANSWERED,
                    "%s is %s already; a newer decision gets new sign-offs"
                            .formatted(signOff.id(), signOff.standing(now).word()));
        }
    }

    private static Refused notYours(SignOff signOff, Actor actor, String why) {
        return new Refused(
                Reason.SIGN_OFF_NOT_YOURS,
                "%s may not answer %s: %s (%s)".formatted(actor.name(), signOff.id(), why, signOff.approver()));
    }

    private void mayHave(String name, Open open) {
        var demand = wanted.demand(open.decision(), open.signOff().role());
        if (demand == null) {
            throw new Refused(
                    Reason.SIGN_OFF_NOT_WANTED,
                    "the gate wants no sign-off as %s any more".formatted(open.signOff().role()));
        }
        var because = wanted.mayNotSign(name, demand, open.decision(), open.all().about(open.signOff().digest()));
        if (because != null) {
            throw new Refused(
                    Reason.SIGN_OFF_FOUR_EYES, "%s may not sign as %s: %s".formatted(name, demand.role(), because));
        }
    }

    private SignOff append(EngagementKey key, SignOffAct act, Actor actor) {
        log.append(key, act, actor);
        return Objects.requireNonNull(SignOffs.of(log.read(key)).find(act.signOff()));
    }
}
