package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.adapter.report.Phrases;
import dev.assay.evaluation.Status;
import dev.assay.fact.ValueType;
import dev.assay.rule.Severity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding of a decision to be shown. */
record CheckedFinding(JsonNode json, Phrases phrases) {

    String requirement() {
        return json.path("requirement").asText();
    }

    String pack() {
        return json.path("pack").asText();
    }

    String title() {
        return json.path("title").asText();
    }

    List<String> controls() {
        return texts(json.path("controls"));
    }

    Status status() {
        var word = json.path("status").asText();
        return Arrays.stream(Status.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no status %s".formatted(word)));
    }

    String effective() {
        return json.path("effective").asText();
    }

    boolean attested() {
        return json.path("attested").asBoolean();
    }

    Severity severity() {
        var blocking = json.path("severity").asText().equals(ValueType.Choice.jsonName(Severity.BLOCKING));
        return blocking ? Severity.BLOCKING : Severity.ADVISORY;
    }

    boolean isOpen() {
        return switch (status()) {
            case NOT_SATISFIED, INSUFFICIENT_EVIDENCE -> true;
            case SATISFIED, NOT_APPLICABLE -> false;
        };
    }

    boolean blocks() {
        return isOpen() && severity() == Severity.BLOCKING && waiver() == null;
    }

    /** What is the matter; where nobody can tell, the requirement itself must not read like a good answer. */
    String message() {
        return message(status(), json.path("message").asText(), phrases);
    }

    static String message(Status status, String message, Phrases phrases) {
        return status == Status.INSUFFICIENT_EVIDENCE ? phrases.say("cannot be told: %s", message) : message;
    }

    @Nullable String remedy() {
        return json.path("remedy").isTextual() ? json.path("remedy").asText() : null;
    }

    String file() {
        return json.at("/rule/file").asText();
    }

    int line() {
        return json.at("/rule/line").asInt();
    }

    /** File, line and column. */
    String place() {
        return "%s:%d:%d".formatted(file(), line(), json.at("/rule/column").asInt());
    }

    String sentence() {
        return json.at("/rule/sentence").asText();
    }

    List<String> missing() {
        return texts(json.path("missing"));
    }

    List<CheckedObservation> observations() {
        return json.path("observations").valueStream()
                .map(one -> new CheckedObservation(one.path("pointer").asText(), one.path("value")))
                .toList();
    }

    /** The waiver over it, or null. */
    @Nullable JsonNode waiver() {
        return json.get("waiver");
    }

    /** Why an open finding does or does not stop the gate. */
    String weight() {
        var waiver = waiver();
        if (waiver != null) {
            return phrases.say("waived until %s", waiver.path("until").asText());
        }
        return phrases.word(ValueType.Choice.jsonName(severity()));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
