package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.fact.Provenance;
import dev.assay.flow.Contradiction;
import dev.assay.flow.FindOpposedRules.Opposed;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import java.util.List;
import java.util.Objects;

/** Contradictions as JSON: what {@code assay contradictions --format json} and the service answer. */
public final class ContradictionsJson {

    private ContradictionsJson() {}

    /** Between facts. */
    public static ObjectNode of(List<Contradiction> found) {
        var node = JSON.objectNode();
        var all = node.putArray("contradictions");
        for (var one : found) {
            var each = all.addObject()
                    .put("rule", one.rule())
                    .put("title", one.title())
                    .put("message", one.message())
                    .put("remedy", one.remedy())
                    .put("place", one.place() == null ? null : one.place().toString());
            var sides = each.putArray("sides");
            one.sides().forEach(side -> sides.add(side(side)));
        }
        return node;
    }

    private static ObjectNode side(Contradiction.Side side) {
        var node = JSON.objectNode().put("pointer", side.pointer());
        node.set("value", JsonValues.of(side.value()));
        Provenance said = side.provenance();
        return node.put("statedBy", said.statedBy())
                .put("collectedAt", Objects.toString(said.collectedAt(), null))
                .put("source", said.source())
                .put("channel", said.channel());
    }

    /** Between rules. */
    public static ObjectNode ofRules(List<Opposed> found) {
        var node = JSON.objectNode();
        var all = node.putArray("opposed");
        for (var one : found) {
            var each = all.addObject();
            each.set("one", rule(one.pack(), one.rule()));
            each.set("other", rule(one.otherPack(), one.other()));
            each.set("components", JsonValues.texts(one.fields()));
        }
        return node;
    }

    private static ObjectNode rule(Pack pack, Rule rule) {
        return JSON.objectNode()
                .put("pack", pack.id())
                .put("version", pack.version())
                .put("requirement", rule.name())
                .put("title", rule.metadata().title())
                .put("place", rule.place().toString());
    }
}
