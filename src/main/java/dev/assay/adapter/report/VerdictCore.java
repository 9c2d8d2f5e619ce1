package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.CanonicalJson;
import dev.assay.evaluation.Observation;
import dev.assay.fact.ValueType;
import dev.assay.workflow.Decision;

/**
 * What a replay has to give again, byte for byte: statuses, outcome and pointers. Words are not part of it, so that a
 * better wording is no other decision.
 */
public final class VerdictCore {

    private VerdictCore() {}

    /** Canonical JSON (RFC 8785). */
    public static String canonical(Decision decision) {
        return CanonicalJson.ofChecked(of(decision).toString());
    }

    /** The digest that names the decision. */
    public static String digest(Decision decision) {
        return CanonicalJson.digest(canonical(decision));
    }

    private static ObjectNode of(Decision decision) {
        var node = JSON.objectNode();
        node.put("outcome", decision.outcome().word());
        node.put("workflow", decision.workflow());
        node.put("phase", decision.phase());
        node.put("clock", decision.clock().toString());
        node.put("facts", decision.factsDigest());
        node.put("rules", decision.rulesDigest());
        var packs = node.putArray("packs");
        decision.packs().forEach(one -> packs.addObject()
                .put("id", one.id())
                .put("version", one.version())
                .put("applies", one.applies().name())
                .set("because", JsonValues.texts(one.because())));
        var findings = node.putArray("findings");
        for (var judgement : decision.judgements()) {
            var finding = judgement.finding();
            var found = findings.addObject()
                    .put("requirement", finding.rule().name())
                    .put("pack", finding.pack())
                    .put("status", finding.status().word())
                    .put("effective", judgement.effective())
                    .put("severity", ValueType.Choice.jsonName(judgement.severity()));
            found.set("observations", JsonValues.texts(
                    finding.observations().stream().map(Observation::pointer).toList()));
            found.set("missing", JsonValues.texts(finding.missing()));
        }
        return node;
    }
}
