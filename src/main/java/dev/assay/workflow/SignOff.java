package dev.assay.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A signature under a gate decision: asked for, and perhaps given. It is about that very decision and no other.
 *
 * @param digest      of the stored decision
 * @param role        as which the person signs; the phase wants it
 * @param approver    user name of the person
 * @param remindAt    from when a reminder is due
 * @param expiresAt   from when nobody may answer any more
 * @param delegations by the approver, oldest first; the last one counts
 * @param answer      null until there is one
 */
public record SignOff(
        String id,
        String decision,
        String digest,
        String role,
        String approver,
        String requestedBy,
        Instant requestedAt,
        Instant remindAt,
        Instant expiresAt,
        List<Delegation> delegations,
        @Nullable Answer answer) {

    public SignOff {
        delegations = List.copyOf(delegations);
    }

    /** Somebody else who may sign instead, to the end of a day in UTC. */
    public record Delegation(String to, LocalDate until, Instant at) {}

    /** What the person said, and when; the reason of a rejection. */
    public sealed interface Answer {
        String by();

        Instant at();

        record Granted(String by, Instant at) implements Answer {}

        record Rejected(String by, Instant at, String reason) implements Answer {}
    }

    /** How it stands. */
    public enum Standing {
        REQUESTED,
        GRANTED,
        REJECTED,
        EXPIRED;

        /** As it is written in answers: {@code granted}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Standing standing(Instant now) {
        return switch (answer) {
            case Answer.Granted granted -> Standing.GRANTED;
            case Answer.Rejected rejected -> Standing.REJECTED;
            case null -> now.isBefore(expiresAt) ? Standing.REQUESTED : Standing.EXPIRED;
        };
    }

    /** Whether a reminder is due: unanswered, and asked for long enough ago. */
    public boolean isDue(Instant now) {
        return standing(now) == Standing.REQUESTED && !now.isBefore(remindAt);
    }

    /** Who signs in the approver's place at this moment; null when nobody does. */
    public @Nullable String delegate(Instant now) {
        if (delegations.isEmpty()) {
            return null;
        }
        var last = delegations.getLast();
        return LocalDate.ofInstant(now, ZoneOffset.UTC).isAfter(last.until()) ? null : last.to();
    }

    /** Whether the person may answer: the approver, or the one to whom it is delegated today. */
    public boolean isFor(String name, Instant now) {
        return name.equals(approver) || name.equals(delegate(now));
    }

    SignOff delegated(Delegation delegation) {
        var all = new ArrayList<>(delegations);
        all.add(delegation);
        return with(all, answer);
    }

    SignOff answered(Answer given) {
        return with(delegations, given);
    }

    private SignOff with(List<Delegation> others, @Nullable Answer given) {
        return new SignOff(
                id, decision, digest, role, approver, requestedBy, requestedAt, remindAt, expiresAt, others, given);
    }
}
