package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.evaluation.Status;
import dev.assay.rule.Severity;
import java.util.LinkedHashSet;
import java.util.stream.Stream;

/** A decision as SARIF 2.1.0: rules with their sentences, one result for each requirement. */
final class CheckSarif {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Checked checked;

    private CheckSarif(Checked checked) {
        this.checked = checked;
    }

    static ObjectNode of(Checked checked) {
        var root = JSON.objectNode()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        root.putArray("runs").add(new CheckSarif(checked).run());
        return root;
    }

    private ObjectNode run() {
        var run = JSON.objectNode();
        var driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Assay");
        var rules = driver.putArray("rules");
        var results = run.putArray("results");
        for (var finding : checked.findings()) {
            rules.add(rule(finding));
            results.add(result(finding, results));
        }
        run.putObject("properties")
                .put("outcome", checked.outcome().word())
                .put("gate", checked.gate());
        return run;
    }

    private static ObjectNode rule(CheckedFinding finding) {
        var node = JSON.objectNode().put("id", finding.requirement());
        node.putObject("shortDescription").put("text", finding.title());
        node.putObject("fullDescription").put("text", finding.sentence());
        node.putObject("help").put("text", String.valueOf(finding.remedy()));
        node.putObject("properties").set("tags", texts(finding.controls().stream()));
        return node;
    }

    private ObjectNode result(CheckedFinding finding, ArrayNode before) {
        var missing = finding.missing().isEmpty() ? "" : "; missing: " + String.join(", ", finding.missing());
        var node = JSON.objectNode()
                .put("ruleId", finding.requirement())
                .put("ruleIndex", before.size())
                .put("kind", kind(finding.status()))
                .put("level", level(finding));
        node.putObject("message").put("text", finding.message() + missing);
        node.putArray("locations").add(location(finding));
        node.putObject("properties")
                .put("status", finding.status().word())
                .put("effective", finding.effective());
        var waiver = finding.waiver();
        if (waiver != null && finding.isOpen()) {
            node.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("status", "accepted")
                    .put("justification", "waived by %s until %s: %s"
                            .formatted(
                                    waiver.path("approvedBy").asText(),
                                    waiver.path("until").asText(),
                                    waiver.path("reason").asText()));
        }
        return node;
    }

    private static String kind(Status status) {
        return switch (status) {
            case NOT_SATISFIED -> "fail";
            case INSUFFICIENT_EVIDENCE -> "open";
            case SATISFIED -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    /** SARIF allows a level other than "none" for kind "fail" only. */
    private static String level(CheckedFinding finding) {
        return switch (finding.status()) {
            case NOT_SATISFIED -> finding.severity() == Severity.BLOCKING ? "error" : "warning";
            case INSUFFICIENT_EVIDENCE, SATISFIED, NOT_APPLICABLE -> "none";
        };
    }

    private ObjectNode location(CheckedFinding finding) {
        var node = JSON.objectNode();
        node.putObject("physicalLocation")
                .putObject("artifactLocation")
                .put("uri", checked.facts().replace('\\', '/').replace(" ", "%20"));
        var pointers = new LinkedHashSet<String>();
        finding.observations().forEach(observation -> pointers.add(observation.pointer()));
        finding.missing().stream().filter(missing -> missing.startsWith("/")).forEach(pointers::add);
        var logical = node.putArray("logicalLocations");
        pointers.forEach(pointer -> logical.addObject().put("fullyQualifiedName", pointer).put("kind", "member"));
        return node;
    }

    private static ArrayNode texts(Stream<String> texts) {
        var array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
