package dev.assay.workflow;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What is done with a sign-off: asked for, handed on, granted or rejected. */
public sealed interface SignOffAct extends Act {

    /** Id of the sign-off. */
    String signOff();

    /**
     * A person is asked to sign a decision.
     *
     * @param decision  id of the decision
     * @param digest    of that stored decision: what the signature is about
     * @param role      as which the person signs
     * @param approver  user name of the person
     * @param remindAt  from when a reminder is due
     * @param expiresAt from when nobody may answer any more
     */
    record Requested(
            String signOff,
            String decision,
            String digest,
            String role,
            String approver,
            Instant remindAt,
            Instant expiresAt)
            implements SignOffAct {
        @Override
        public String type() {
            return "sign-off-requested";
        }

        @Override
        public SortedMap<String, String> texts() {
            return ActTexts.empty()
                    .with("signOff", signOff)
                    .with("decision", decision)
                    .with("decisionDigest", digest)
                    .with("role", role)
                    .with("approver", approver)
                    .with("remindAt", remindAt.toString())
                    .with("expiresAt", expiresAt.toString())
                    .written();
        }
    }

    /** The approver lets somebody else sign, to the end of a day in UTC. */
    record Delegated(String signOff, String to, LocalDate until) implements SignOffAct {
        @Override
        public String type() {
            return "sign-off-delegated";
        }

        @Override
        public SortedMap<String, String> texts() {
            return ActTexts.empty()
                    .with("signOff", signOff)
                    .with("to", to)
                    .with("until", until.toString())
                    .written();
        }
    }

    /**
     * The person signs.
     *
     * @param digest of the stored decision, as the person had it before them
     */
    record Granted(String signOff, String digest) implements SignOffAct {
        @Override
        public String type() {
            return "sign-off-granted";
        }

        @Override
        public SortedMap<String, String> texts() {
            return ActTexts.empty()
                    .with("signOff", signOff)
                    .with("decisionDigest", digest)
                    .written();
        }
    }

    /** The person does not sign. */
    record Rejected(String signOff, String reason) implements SignOffAct {
        @Override
        public String type() {
            return "sign-off-rejected";
        }

        @Override
        public SortedMap<String, String> texts() {
            return ActTexts.empty().with("signOff", signOff).with("reason", reason).written();
        }
    }

    /** Null when the type is none of these. */
    static @Nullable SignOffAct read(String type, ActTexts texts) {
        return switch (type) {
            case "sign-off-requested" ->
                new Requested(
                        texts.take("signOff"),
                        texts.take("decision"),
                        texts.take("decisionDigest"),
                        texts.take("role"),
                        texts.take("approver"),
                        moment(texts.take("remindAt")),
                        moment(texts.take("expiresAt")));
            case "sign-off-delegated" ->
                new Delegated(texts.take("signOff"), texts.take("to"), WaiverAct.day(texts.take("until")));
            case "sign-off-granted" -> new Granted(texts.take("signOff"), texts.take("decisionDigest"));
            case "sign-off-rejected" -> new Rejected(texts.take("signOff"), texts.take("reason"));
            default -> null;
        };
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("%s is no moment".formatted(text), e);
        }
    }
}
