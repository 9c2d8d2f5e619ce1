package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.evaluation.Status;
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

    /** What was asked: the gate, or the packs alone. */
    String gate() {
        var workflow = json.path("workflow");
        return workflow.isTextual() ? workflow.asText() + " / " + json.path("phase").asText() : "packs";
    }

    /** The moment it holds for, and whether it stands in a ledger. */
    String moment() {
        var recorded = json.path("recorded").asBoolean()
                ? "recorded as entry %d of the ledger, decision %s"
                        .formatted(json.at("/receipt/index").asLong(), json.path("id").asText())
                : "not recorded";
        return "as of %s, %s".formatted(json.path("clock").asText(), recorded);
    }

    List<CheckedFinding> findings() {
        return json.path("findings").valueStream().map(CheckedFinding::new).toList();
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
