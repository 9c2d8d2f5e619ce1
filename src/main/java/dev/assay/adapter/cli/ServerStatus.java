package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a service governs, as far as the token may see it: engagements, workflows in progress, last decisions. */
final class ServerStatus {

    private final ServerClient client;

    ServerStatus(ServerClient client) {
        this.client = client;
    }

    ObjectNode json() throws IOException {
        var node = JsonNodeFactory.instance.objectNode();
        node.set("ledger", client.get("/api/v1/ledger/head"));
        var engagements = node.putArray("engagements");
        for (var one : client.get("/api/v1/engagements")) {
            engagements.add(engagement(one));
        }
        return node;
    }

    private ObjectNode engagement(JsonNode registered) throws IOException {
        var path = "/api/v1/engagements/" + URLEncoder.encode(registered.path("id").asText(), StandardCharsets.UTF_8);
        var node = JsonNodeFactory.instance.objectNode()
                .put("id", registered.path("id").asText())
                .put("name", registered.path("name").asText());
        node.set("workflows", workflows(path + "/workflows"));
        var decisions = client.get(path + "/decisions");
        node.put("decisions", decisions.size());
        if (!decisions.isEmpty()) {
            var last = decisions.get(0);
            var shown = node.putObject("lastDecision");
            for (var key : List.of("id", "workflow", "phase", "outcome", "clock")) {
                shown.set(key, last.path(key).deepCopy());
            }
        }
        return node;
    }

    /** None where the service is of a version that keeps no phases. */
    private JsonNode workflows(String path) throws IOException {
        try {
            return client.get(path);
        } catch (ServerProblem refused) {
            if (refused.notFound()) {
                return JsonNodeFactory.instance.arrayNode();
            }
            throw refused;
        }
    }

    static List<String> lines(ObjectNode status) {
        var lines = new ArrayList<String>();
        lines.add("%d engagements, %d entries in the ledger"
                .formatted(status.path("engagements").size(), status.at("/ledger/size").asLong()));
        for (var one : status.path("engagements")) {
            lines.add("");
            lines.add("%s  %s".formatted(one.path("id").asText(), one.path("name").asText()));
            one.path("workflows").forEach(workflow -> lines.add("  workflow  " + workflow(workflow)));
            lines.add("  decisions %d%s".formatted(one.path("decisions").asInt(), last(one.path("lastDecision"))));
        }
        return lines;
    }

    private static String workflow(JsonNode workflow) {
        var phases = workflow.path("phases").valueStream()
                .map(phase -> phase.path("phase").asText() + " " + phase.path("status").asText())
                .collect(Collectors.joining(", "));
        var next = workflow.path("next");
        var wanted = next.path("wanted").valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
        return "%s %s (%s)%s%s".formatted(
                workflow.path("workflow").asText(),
                workflow.path("status").asText(),
                phases,
                next.isMissingNode() ? "" : "; next: %s %s".formatted(next.path("step").asText(), next.path("phase").asText()),
                wanted.isEmpty() ? "" : ", wanted: " + wanted);
    }

    private static String last(JsonNode last) {
        return last.isMissingNode()
                ? ""
                : ", the last: %s  %s %s  %s".formatted(
                                last.path("outcome").asText(), last.path("workflow").asText("packs"), last.path("phase").asText(""), last.path("clock").asText())
                        .replaceAll(" +", " ");
    }
}
