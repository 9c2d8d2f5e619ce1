package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.adapter.report.Phrases;
import dev.assay.evaluation.Status;
import dev.assay.pack.Language;
import dev.assay.workflow.Outcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A decision to be shown, made here or by a server.
 *
 * @param json  as {@link dev.assay.adapter.report.DecisionJson} writes it
 * @param facts name of the facts document, as it was given
 */
record Checked(JsonNode json, String facts) {

    Outcome outcome() {
        var word = json.path("outcome").asText();
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no outcome %s".formatted(word)));
    }

    /** The words around it, in the language of its texts. */
    Phrases phrases() {
        return Phrases.in(Language.tagged(json.path("language").asText("en")).orElse(Language.ENGLISH));
    }

    /** What was asked: the gate, or the packs alone. */
    String gate() {
        var workflow = json.path("workflow");
        return workflow.isTextual() ? workflow.asText() + " / " + json.path("phase").asText() : phrases().say("packs");
    }

    /** The moment it holds for, and whether it stands in a ledger. */
    String moment() {
        var recorded = json.path("recorded").asBoolean()
                ? phrases().say(
                        "recorded as entry %d of the ledger, decision %s",
                        json.at("/receipt/index").asLong(),
                        json.path("id").asText())
                : phrases().say("not recorded");
        return phrases().say("as of %s, %s", json.path("clock").asText(), recorded);
    }

    List<CheckedFinding> findings() {
        return json.path("findings").valueStream().map(finding -> new CheckedFinding(finding, phrases())).toList();
    }

    /** The open ones, what stops the gate first. */
    List<CheckedFinding> open() {
        return findings().stream()
                .filter(CheckedFinding::isOpen)
                .sorted(Comparator.comparing((CheckedFinding finding) -> !finding.blocks())
                        .thenComparing(CheckedFinding::severity)
                        .thenComparing(CheckedFinding::status, Comparator.reverseOrder())
                        .thenComparing(CheckedFinding::requirement))
                .toList();
    }

    long count(Status status) {
        return findings().stream().filter(finding -> finding.status() == status).count();
    }

    long attested() {
        return findings().stream()
                .filter(finding -> finding.attested() && finding.status() == Status.SATISFIED)
                .count();
    }
}
