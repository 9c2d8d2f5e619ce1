package dev.assay.adapter.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.classification.Adoption;
import dev.assay.classification.Change;
import dev.assay.classification.Classification;
import dev.assay.classification.CompensationPlan;
import dev.assay.classification.Contribution;
import dev.assay.classification.Idempotency;
import dev.assay.fact.ValueType;
import dev.assay.rule.Truth;
import java.util.List;

/** Classifications as the JSON that {@code assay classify --format json} writes. */
public final class ClassificationJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ClassificationJson() {}

    public static ObjectNode of(List<Classification> classifications) {
        var root = JSON.objectNode();
        var workflows = root.putArray("workflows");
        classifications.forEach(one -> workflows.add(of(one)));
        return root;
    }

    private static ObjectNode of(Classification one) {
        var node = JSON.objectNode();
        node.put("id", one.id());
        node.put("class", one.workflowClass().word());
        put(node, "temporalCandidate", one.temporalCandidate());
        var unknown = node.putArray("unknown");
        one.unknown().forEach(open -> unknown.add(contribution(open)));
        var contributions = node.putArray("contributions");
        one.contributions().forEach(each -> contributions.add(contribution(each)));
        node.set("whatWouldChangeIt", texts(one.whatWouldChangeIt().stream().map(Change::inWords).toList()));
        node.set("compensation", compensation(one.compensation()));
        var idempotency = node.putArray("idempotency");
        one.idempotency().forEach(step -> idempotency.add(idempotency(step)));
        if (one.temporalCandidate().possible()) {
            node.set("adoption", adoption(one.adoption()));
        }
        if (one.label() != null) {
            node.put("label", one.label().word());
            node.put("labelDisagrees", one.labelDisagrees());
        }
        return node;
    }

    private static ObjectNode adoption(Adoption one) {
        var node = JSON.objectNode();
        put(node, "ready", one.ready());
        node.put("wave", one.wave() == null ? null : one.wave().word());
        var prerequisites = node.putArray("prerequisites");
        for (var each : one.prerequisites()) {
            var entry = prerequisites.addObject().put("rule", each.rule()).put("wants", each.words());
            put(entry, "holds", each.holds());
            entry.set("pointers", texts(each.pointers()));
        }
        return node;
    }

    private static ObjectNode contribution(Contribution one) {
        var node = JSON.objectNode();
        node.put("criterion", one.criterion());
        node.put("because", one.because());
        node.set("pointers", texts(one.pointers()));
        return node;
    }

    private static ObjectNode compensation(CompensationPlan plan) {
        var node = JSON.objectNode();
        var steps = node.putArray("plan");
        for (var undo : plan.steps()) {
            var step = steps.addObject().put("step", undo.step()).put("action", undo.action());
            put(step, "logged", undo.logged());
            step.put("pointer", undo.pointer());
        }
        var missing = node.putArray("missing");
        for (var gap : plan.missing()) {
            var entry = missing.addObject();
            if (gap.step() != null) {
                entry.put("step", gap.step());
            }
            entry.put("reason", gap.reason()).put("pointer", gap.pointer());
        }
        return node;
    }

    private static ObjectNode idempotency(Idempotency one) {
        var node = JSON.objectNode();
        node.put("step", one.step());
        node.put("type", one.type() == null ? "unknown" : ValueType.Choice.jsonName(one.type()));
        node.put("status", one.status().word());
        node.set("accepted", texts(one.accepted().stream().map(ValueType.Choice::jsonName).toList()));
        return node;
    }

    /** True, false, or the word: a reader that only tests for true-like values takes unknown for a yes, never for a no. */
    private static void put(ObjectNode node, String name, Truth truth) {
        switch (truth) {
            case TRUE -> node.put(name, true);
            case FALSE -> node.put(name, false);
            case UNKNOWN -> node.put(name, "unknown");
        }
    }

    private static ArrayNode texts(List<String> texts) {
        var array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
