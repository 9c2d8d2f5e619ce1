package dev.assay.flow;

import dev.assay.ledger.CanonicalTexts;
import dev.assay.pack.Digest;
import dev.assay.workflow.Act;
import dev.assay.workflow.ActTexts;
import dev.assay.workflow.RecordedAct;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An act as it is kept: one canonical text that names its engagement and its place among the acts of that. */
public record StoredAct(EngagementKey key, RecordedAct recorded) {

    private static final String FORMAT = "assay-act/1";

    /** The act as canonical JSON (RFC 8785): the text that its digest is about. */
    public String canonical() {
        var texts = new TreeMap<String, String>(envelope());
        recorded.act().texts().forEach((name, text) -> {
            if (texts.putIfAbsent(name, text) != null) {
                throw new IllegalStateException("acts of the type %s cannot say \"%s\": all acts say that already"
                        .formatted(recorded.act().type(), name));
            }
        });
        return CanonicalTexts.of(texts);
    }

    private Map<String, String> envelope() {
        return Map.of(
                "format", FORMAT,
                "tenant", key.tenant(),
                "engagement", key.engagement(),
                "number", Long.toString(recorded.number()),
                "type", recorded.act().type(),
                "actor", recorded.by(),
                "channel", recorded.channel(),
                "at", recorded.at().toString());
    }

    /** Names the act in the ledger. */
    public String digest() {
        return Digest.of(canonical()).value();
    }

    /**
     * Reads a kept act.
     *
     * @throws IllegalArgumentException when it is not the canonical text of an act
     */
    public static StoredAct read(String canonical) {
        var texts = new TreeMap<>(CanonicalTexts.read(canonical));
        var format = texts.remove("format");
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("an act has the format %s, not %s".formatted(FORMAT, format));
        }
        var key = new EngagementKey(take(texts, "tenant"), take(texts, "engagement"));
        var number = number(take(texts, "number"));
        var by = take(texts, "actor");
        var channel = take(texts, "channel");
        var at = moment(take(texts, "at"));
        var act = Act.read(take(texts, "type"), ActTexts.of(texts));
        return new StoredAct(key, new RecordedAct(number, act, by, channel, at));
    }

    private static String take(Map<String, String> texts, String name) {
        @Nullable String text = texts.remove(name);
        if (text == null) {
            throw new IllegalArgumentException("the act does not say \"%s\"".formatted(name));
        }
        return text;
    }

    private static long number(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("%s does not number an act; the first one is 1".formatted(text));
        }
        return Long.parseLong(text);
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("%s is no moment".formatted(text), e);
        }
    }
}
