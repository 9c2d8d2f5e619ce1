package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.workflow.CountedWaiver;
import dev.assay.workflow.SeenWaivers;
import org.jspecify.annotations.Nullable;

/** The waivers of a decision as JSON: those that were granted, and those that the facts claim. */
final class SeenWaiversJson {

    private SeenWaiversJson() {}

    /** Null when there is nothing to say: no claim, and nothing recorded. */
    static @Nullable ObjectNode of(SeenWaivers seen) {
        if (seen.claimsCount() && seen.claims().isEmpty()) {
            return null;
        }
        var node = JSON.objectNode().put("counted", seen.claimsCount() ? "claimed" : "granted");
        var granted = node.putArray("granted");
        seen.granted().forEach(waiver -> granted.addObject()
                .put("id", waiver.id())
                .put("requirement", waiver.requirement())
                .put("subject", waiver.subject())
                .put("grantedBy", waiver.grantedBy())
                .put("until", waiver.until().toString()));
        var claimed = node.putArray("claimed");
        seen.claims().forEach(waiver -> claimed.addObject()
                .put("id", waiver.id())
                .put("requirement", waiver.requirement())
                .put("pointer", waiver.origin().pointer()));
        return node;
    }

    /** A waiver over a finding; the pointer is null where it was granted here. */
    static ObjectNode of(CountedWaiver waiver) {
        return JSON.objectNode()
                .put("id", waiver.id())
                .put("reason", waiver.reason())
                .put("requestedBy", waiver.requestedBy())
                .put("approvedBy", waiver.approvedBy())
                .put("until", waiver.until().toString())
                .put("pointer", waiver.pointer());
    }
}
