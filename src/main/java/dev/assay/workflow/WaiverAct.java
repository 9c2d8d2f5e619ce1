package dev.assay.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What is done with a waiver: asked for, granted or refused, taken back. */
public sealed interface WaiverAct extends Act {

    /** Id of the waiver. */
    String waiver();

    /**
     * Somebody asks to leave a requirement open until a day.
     *
     * @param decision id of the decision in which it is open
     * @param digest   of that stored decision
     * @param subject  id of the fact it is about; null when it is about every subject
     * @param until    last day it is to hold
     */
    record Requested(
            String waiver,
            String decision,
            String digest,
            String requirement,
            @Nullable String subject,
            String reason,
            String compensatingMeasure,
            LocalDate until)
            implements WaiverAct {
        @Override
        public String type() {
            return "waiver-requested";
        }

        @Override
        public SortedMap<String, String> texts() {
            return ActTexts.empty()
                    .with("waiver", waiver)
                    .with("decision", decision)
                    .with("decisionDigest", digest)
                    .with("requirement", requirement)
                    .with("subject", subject)
                    .with("reason", reason)
                    .with("compensatingMeasure", compensatingMeasure)
                    .with("until", until.toString())
                    .written();
        }
    }

    /** An approver accepts it: it counts from now on. */
    record Granted(String waiver) implements WaiverAct {
        @Override
        public String type() {
            return "waiver-granted";
        }

        @Override
        public SortedMap<String, String> texts() {
            return ActTexts.empty().with("waiver", waiver).written();
        }
    }

    /** An approver does not accept it. */
    record Refused(String waiver, String reason) implements WaiverAct {
        @Override
        public String type() {
            return "waiver-refused";
        }

        @Override
        public SortedMap<String, String> texts() {
            return ActTexts.empty().with("waiver", waiver).with("reason", reason).written();
        }
    }

    /** It is taken back, before or after it was granted: it counts no more. */
    record Withdrawn(String waiver, String reason) implements WaiverAct {
        @Override
        public String type() {
            return "waiver-withdrawn";
        }

        @Override
        public SortedMap<String, String> texts() {
            return ActTexts.empty().with("waiver", waiver).with("reason", reason).written();
        }
    }

    /** Null when the type is none of these. */
    static @Nullable WaiverAct read(String type, ActTexts texts) {
        return switch (type) {
            case "waiver-requested" ->
                new Requested(
                        texts.take("waiver"),
                        texts.take("decision"),
                        texts.take("decisionDigest"),
                        texts.take("requirement"),
                        texts.takeIfThere("subject"),
                        texts.take("reason"),
                        texts.take("compensatingMeasure"),
                        day(texts.take("until")));
            case "waiver-granted" -> new Granted(texts.take("waiver"));
            case "waiver-refused" -> new Refused(texts.take("waiver"), texts.take("reason"));
            case "waiver-withdrawn" -> new Withdrawn(texts.take("waiver"), texts.take("reason"));
            default -> null;
        };
    }

    /** @throws IllegalArgumentException when it is no day */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("%s is no day; write it as 2026-11-01".formatted(text), e);
        }
    }
}
