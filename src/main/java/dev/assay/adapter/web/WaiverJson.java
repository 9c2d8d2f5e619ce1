package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.flow.ListWaivers;
import dev.assay.workflow.RecordedWaiver;
import java.time.LocalDate;

/** Waivers as JSON. */
final class WaiverJson {

    private WaiverJson() {}

    static ObjectNode of(ListWaivers.Listed listed, LocalDate today) {
        return of(listed.waiver(), today)
                .put("endsSoon", listed.endsSoon())
                .put("orphaned", listed.orphaned() == null ? null : listed.orphaned().word());
    }

    static ObjectNode of(RecordedWaiver waiver, LocalDate today) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("id", waiver.id())
                .put("standing", waiver.standing(today).word())
                .put("decision", waiver.decision())
                .put("requirement", waiver.requirement())
                .put("scope", waiver.subject() == null ? "all" : "subject")
                .put("subject", waiver.subject())
                .put("reason", waiver.reason())
                .put("compensatingMeasure", waiver.compensatingMeasure())
                .put("until", waiver.until().toString())
                .put("endsInDays", waiver.endsInDays(today))
                .put("requestedBy", waiver.requestedBy())
                .put("requestedAt", waiver.requestedAt().toString());
        if (waiver.granted() != null) {
            node.put("grantedBy", waiver.granted().by()).put("grantedAt", waiver.granted().at().toString());
        }
        if (waiver.ended() != null) {
            node.put("endedBy", waiver.ended().by())
                    .put("endedAt", waiver.ended().at().toString())
                    .put("endedBecause", waiver.ended().reason());
        }
        return node;
    }
}
