package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.flow.ListSignOffs;
import dev.assay.workflow.SignOff;
import java.time.Instant;

/** Sign-offs as JSON. */
final class SignOffJson {

    private SignOffJson() {}

    static ObjectNode of(ListSignOffs.Listed listed, Instant now) {
        return of(listed.signOff(), now).put("due", listed.due()).put("replacedBy", listed.replacedBy());
    }

    static ObjectNode of(SignOff signOff, Instant now) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("id", signOff.id())
                .put("standing", signOff.standing(now).word())
                .put("decision", signOff.decision())
                .put("decisionDigest", signOff.digest())
                .put("role", signOff.role())
                .put("approver", signOff.approver())
                .put("delegate", signOff.delegate(now))
                .put("requestedBy", signOff.requestedBy())
                .put("requestedAt", signOff.requestedAt().toString())
                .put("remindAt", signOff.remindAt().toString())
                .put("expiresAt", signOff.expiresAt().toString());
        var delegations = node.putArray("delegations");
        signOff.delegations().forEach(one -> delegations
                .addObject()
                .put("to", one.to())
                .put("until", one.until().toString())
                .put("at", one.at().toString()));
        var answer = signOff.answer();
        if (answer != null) {
            node.put("answeredBy", answer.by()).put("answeredAt", answer.at().toString());
        }
        if (answer instanceof SignOff.Answer.Rejected rejected) {
            node.put("reason", rejected.reason());
        }
        return node;
    }
}
