package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.rule.Sentence;
import dev.assay.rule.Severity;
import dev.assay.rule.Vocabulary;
import dev.assay.workflow.Judgement;
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
        for (var judgement : checked.decision().judgements()) {
            rules.add(rule(judgement));
            results.add(result(judgement, results));
        }
        run.putObject("properties")
                .put("outcome", checked.decision().outcome().word())
                .put("gate", checked.gate());
        return run;
    }

    private ObjectNode rule(Judgement judgement) {
        var rule = judgement.finding().rule();
        var words = checked.rulebook().packs().stream()
                .filter(pack -> pack.id().equals(judgement.finding().pack()))
                .findFirst()
                .map(pack -> pack.vocabulary())
                .orElse(Vocabulary.NONE);
        var node = JSON.objectNode().put("id", rule.name());
        node.putObject("shortDescription").put("text", rule.metadata().title());
        node.putObject("fullDescription").put("text", Sentence.of(rule, words));
        node.putObject("help").put("text", String.valueOf(rule.metadata().remedy()));
        node.putObject("properties").set("tags", texts(rule.metadata().controls().stream()));
        return node;
    }

    private ObjectNode result(Judgement judgement, ArrayNode before) {
        var finding = judgement.finding();
        var missing = finding.missing().isEmpty() ? "" : "; missing: " + String.join(", ", finding.missing());
        var node = JSON.objectNode()
                .put("ruleId", finding.rule().name())
                .put("ruleIndex", before.size())
                .put("kind", kind(judgement))
                .put("level", level(judgement));
        node.putObject("message").put("text", Checked.message(finding) + missing);
        node.putArray("locations").add(location(judgement));
        node.putObject("properties")
                .put("status", finding.status().word())
                .put("effective", judgement.effective());
        if (judgement.waiver() != null && finding.isOpen()) {
            node.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("status", "accepted")
                    .put("justification", "waived by %s until %s: %s"
                            .formatted(judgement.waiver().approvedBy(), judgement.waiver().until(), judgement.waiver().reason()));
        }
        return node;
    }

    private static String kind(Judgement judgement) {
        return switch (judgement.finding().status()) {
            case NOT_SATISFIED -> "fail";
            case INSUFFICIENT_EVIDENCE -> "open";
            case SATISFIED -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    /** SARIF allows a level other than "none" for kind "fail" only. */
    private static String level(Judgement judgement) {
        return switch (judgement.finding().status()) {
            case NOT_SATISFIED -> judgement.severity() == Severity.BLOCKING ? "error" : "warning";
            case INSUFFICIENT_EVIDENCE, SATISFIED, NOT_APPLICABLE -> "none";
        };
    }

    private ObjectNode location(Judgement judgement) {
        var node = JSON.objectNode();
        node.putObject("physicalLocation")
                .putObject("artifactLocation")
                .put("uri", checked.facts().replace('\\', '/').replace(" ", "%20"));
        var pointers = new LinkedHashSet<String>();
        judgement.finding().observations().forEach(observation -> pointers.add(observation.pointer()));
        judgement.finding().missing().stream().filter(missing -> missing.startsWith("/")).forEach(pointers::add);
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
