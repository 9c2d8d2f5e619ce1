package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.matrix.Crosswalk;
import dev.assay.matrix.Crosswalk.End;

/** A crosswalk as the JSON that {@code assay crosswalk --format json} writes. */
final class CrosswalkJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CrosswalkJson() {}

    static ObjectNode of(Crosswalk crosswalk) {
        var root = JSON.objectNode();
        var all = root.putArray("mappings");
        for (var mapping : crosswalk.mappings()) {
            var node = all.addObject();
            node.set("from", of(mapping.from()));
            node.set("to", of(mapping.to()));
            node.put("relation", mapping.relation().word().replace(' ', '-'));
            node.put("source", mapping.source().word());
            node.put("rationale", mapping.rationale());
        }
        return root;
    }

    private static ObjectNode of(End end) {
        return JSON.objectNode().put("framework", end.framework()).put("control", end.control());
    }
}
