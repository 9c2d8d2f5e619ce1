package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.report.DecisionJson;
import dev.assay.flow.FindDecision;
import dev.assay.flow.RecordedDecision;
import dev.assay.flow.StoredDecision;
import dev.assay.pack.Digest;

/** A recorded decision as JSON: what an offline check answers, and what the ledger says about it. */
final class RecordedDecisionJson {

    private RecordedDecisionJson() {}

    /** @param inForce says decisions that were made with the rules in force, whose sentences it knows already */
    static ObjectNode of(RecordedDecision recorded, DecisionJson inForce) {
        var stored = recorded.decision();
        var node = head(stored);
        var words = inForce.isOf(recorded.rulebook()) ? inForce : new DecisionJson(recorded.rulebook());
        // What was recorded counts, also where this version of Assay would decide otherwise.
        node.setAll(words.recorded(recorded.answer(), Digest.of(stored.core()).value()));
        node.put("outcome", stored.outcome());
        node.put("replay", recorded.same() ? "equal" : "differs");
        node.set("receipt", LedgerJson.receipt(recorded.receipt()));
        return node;
    }

    static ObjectNode of(FindDecision.Listed listed) {
        var stored = listed.decision();
        var node = head(stored)
                .put("outcome", stored.outcome())
                .put("workflow", stored.question().workflow())
                .put("phase", stored.question().phase())
                .put("clock", stored.clock().toString());
        node.set("receipt", LedgerJson.receipt(listed.receipt()));
        return node;
    }

    private static ObjectNode head(StoredDecision stored) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", stored.id())
                .put("digest", stored.digest())
                .put("engagement", stored.key().engagement())
                .put("submission", stored.submission())
                .put("by", stored.actor().name());
    }
}
