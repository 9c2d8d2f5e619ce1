package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.ledger.Receipt;
import dev.assay.ledger.RecordedEntry;
import dev.assay.ledger.TreeHead;
import dev.assay.pack.Digest;
import java.util.List;

/** What the ledger gives, as JSON. */
final class LedgerJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LedgerJson() {}

    static ObjectNode head(TreeHead head) {
        return JSON.objectNode().put("size", head.size()).put("root", head.root().value());
    }

    static ObjectNode receipt(Receipt receipt) {
        var node = JSON.objectNode()
                .put("index", receipt.index())
                .put("leaf", receipt.leaf().value());
        node.set("head", head(receipt.head()));
        return node;
    }

    static ObjectNode entry(RecordedEntry recorded) {
        var entry = recorded.entry();
        var node = JSON.objectNode()
                .put("type", entry.type().word())
                .put("subject", entry.subject())
                .put("actor", entry.actor())
                .put("at", entry.at().toString())
                .put("canonical", entry.canonical());
        node.set("receipt", receipt(recorded.receipt()));
        return node;
    }

    static ArrayNode path(List<Digest> path) {
        var list = JSON.arrayNode();
        path.forEach(digest -> list.add(digest.value()));
        return list;
    }
}
