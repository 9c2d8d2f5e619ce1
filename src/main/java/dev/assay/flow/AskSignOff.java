package dev.assay.flow;

import dev.assay.flow.Refused.Reason;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.SignOff;
import dev.assay.workflow.SignOffAct;
import dev.assay.workflow.SignOffDemand;
import dev.assay.workflow.SignOffs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Asks a person to sign the newest decision of a gate that was passed, in a role that its phase wants. */
public final class AskSignOff {

    private final Transactions transactions;
    private final Archive archive;
    private final ActLog log;
    private final SignOffsOfDecisions wanted;
    private final Clock clock;

    public AskSignOff(
            Transactions transactions, Archive archive, ActLog log, SignOffsOfDecisions wanted, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.log = log;
        this.wanted = wanted;
        this.clock = clock;
    }

    /**
     * Who is to sign.
     *
     * @param decision id of the decision
     * @param approver user name of the person
     */
    public record Request(EngagementKey engagement, String decision, String role, String approver) {}

    /**
     * Records the request.
     *
     * @throws Refused when there is no such decision, it was replaced or did not pass the gate, its phase wants no such
     *                 role, the role was asked already, or the person may not sign
     */
    public SignOff ask(Request request, Actor actor) {
        var key = request.engagement();
        return transactions.inOne(key.tenant(), () -> {
            var acts = log.lock(key, null);
            var decision = Found.decision(archive, key, request.decision());
            mustBeNewest(wanted, decision);
            mustHavePassed(decision);
            var demand = demand(decision, request.role());
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var about = SignOffs.of(acts).about(decision.digest());
            mustBeNew(request.role(), about, now);
            mayBeAsked(request.approver(), demand, decision, about);
            var id = "sign-off-%d".formatted(acts.size() + 1);
            log.append(key, requested(id, decision, demand, request.approver(), now), actor);
            return Objects.requireNonNull(SignOffs.of(log.read(key)).find(id));
        });
    }

    private static SignOffAct.Requested requested(
            String id, StoredDecision decision, SignOffDemand demand, String approver, Instant now) {
        return new SignOffAct.Requested(
                id,
                decision.id(),
                decision.digest(),
                demand.role(),
                approver,
                now.plus(Duration.ofDays(demand.remindAfterDays())),
                now.plus(Duration.ofDays(demand.expiresAfterDays())));
    }

    static void mustBeNewest(SignOffsOfDecisions wanted, StoredDecision decision) {
        var newest = wanted.newest(decision);
        if (!newest.id().equals(decision.id())) {
            throw new Refused(
                    Reason.SIGN_OFF_OTHER_DECISION,
                    "the decision %s took the place of %s; ask for the sign-off of that one".formatted(newest.id(), decision.id()));
        }
    }

    private static void mustHavePassed(StoredDecision decision) {
        var passed = decision.outcome().equals(Outcome.GO.word()) || decision.outcome().equals(Outcome.CONDITIONAL.word());
        if (!passed) {
            throw new Refused(
                    Reason.SIGN_OFF_GATE_CLOSED,
                    "the decision %s is %s: there is nothing to sign before the gate is passed"
                            .formatted(decision.id(), decision.outcome()));
        }
    }

    private SignOffDemand demand(StoredDecision decision, String role) {
        var demand = wanted.demand(decision, role);
        if (demand == null) {
            var roles = wanted.demands(decision).stream().map(SignOffDemand::role).collect(Collectors.joining(", "));
            throw new Refused(
                    Reason.SIGN_OFF_NOT_WANTED,
                    "the gate of the decision %s wants no sign-off as %s; it wants: %s"
                            .formatted(decision.id(), role, roles.isEmpty() ? "none" : roles));
        }
        return demand;
    }

    private static void mustBeNew(String role, List<SignOff> about, Instant now) {
        for (var other : about) {
            if (other.role().equals(role) && other.standing(now) != SignOff.Standing.EXPIRED) {
                throw new Refused(
                        Reason.SIGN_OFF_EXISTS,
                        "%s of the same decision and role is %s; %s".formatted(other.id(), other.standing(now).word(), wayOut(other, now)));
            }
        }
    }

    private static String wayOut(SignOff other, Instant now) {
        return switch (other.standing(now)) {
            case REQUESTED, EXPIRED -> "%s may delegate it".formatted(other.approver());
            case GRANTED -> "nothing is left to do";
            case REJECTED -> "mend what was rejected and decide the gate again";
        };
    }

    private void mayBeAsked(String approver, SignOffDemand demand, StoredDecision decision, List<SignOff> about) {
        var because = wanted.mayNotSign(approver, demand, decision, about);
        if (because != null) {
            throw new Refused(
                    Reason.SIGN_OFF_FOUR_EYES, "%s may not sign as %s: %s".formatted(approver, demand.role(), because));
        }
    }
}
