package dev.assay.adapter.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.flow.Reevaluation;
import dev.assay.flow.ReevaluationLine;
import dev.assay.flow.ReevaluationTotals;
import java.util.SortedMap;
import java.util.TreeMap;

/** Re-evaluations as JSON: how one stands, its totals, and its lines. */
public final class ReevaluationJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReevaluationJson() {}

    /** How it stands. */
    public static ObjectNode of(Reevaluation reevaluation) {
        var node = JsonNodeFactory.instance.objectNode()
                .put("id", reevaluation.id())
                .put("state", reevaluation.state().word())
                .put("rulebook", reevaluation.ask().rulebook())
                .put("asOf", reevaluation.ask().asOf().toString())
                .put("currentOnly", reevaluation.ask().current())
                .put("allRules", reevaluation.ask().all())
                .put("askedBy", reevaluation.by())
                .put("askedAt", reevaluation.askedAt().toString());
        var progress = node.putObject("progress")
                .put("done", reevaluation.totals().submissions())
                .put("total", reevaluation.total())
                .put("perSecond", Math.round(reevaluation.rate() * 10) / 10.0);
        var remaining = reevaluation.remaining();
        if (remaining != null) {
            progress.put("remainingSeconds", remaining.toSeconds());
        }
        node.set("totals", of(reevaluation.totals()));
        return node;
    }

    /** The totals. */
    public static ObjectNode of(ReevaluationTotals totals) {
        var node = JsonNodeFactory.instance.objectNode()
                .put("submissions", totals.submissions())
                .put("undecided", totals.undecided())
                .put("sameRules", totals.sameRules())
                .put("untouched", totals.untouched())
                .put("unchanged", totals.unchanged())
                .put("changed", totals.changed())
                .put("problems", totals.problems());
        put(node.putObject("outcomes"), totals.outcomes());
        var requirements = node.putObject("requirements");
        totals.requirements().forEach((name, turns) -> put(requirements.putObject(name), turns));
        return node;
    }

    private static void put(ObjectNode node, SortedMap<String, Long> counts) {
        counts.forEach(node::put);
    }

    /**
     * Reads totals back.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static ReevaluationTotals totals(String json) {
        try {
            var node = MAPPER.readTree(json);
            var requirements = new TreeMap<String, SortedMap<String, Long>>();
            node.path("requirements").properties().forEach(one -> requirements.put(one.getKey(), counts(one.getValue())));
            return new ReevaluationTotals(
                    node.path("submissions").longValue(),
                    node.path("undecided").longValue(),
                    node.path("sameRules").longValue(),
                    node.path("untouched").longValue(),
                    node.path("unchanged").longValue(),
                    node.path("changed").longValue(),
                    node.path("problems").longValue(),
                    counts(node.path("outcomes")),
                    requirements);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the totals of a re-evaluation are no JSON", e);
        }
    }

    private static SortedMap<String, Long> counts(JsonNode node) {
        var counts = new TreeMap<String, Long>();
        node.properties().forEach(one -> counts.put(one.getKey(), one.getValue().longValue()));
        return counts;
    }

    /** A line, without a line break. */
    public static String line(ReevaluationLine line) {
        var node = JsonNodeFactory.instance.objectNode();
        switch (line) {
            case ReevaluationLine.Changed changed -> changed(node, changed);
            case ReevaluationLine.Problem problem -> node.put("type", "problem")
                    .put("engagement", problem.key().engagement())
                    .put("submission", problem.submission())
                    .put("decision", problem.decision())
                    .put("why", problem.why());
        }
        return node.toString();
    }

    private static void changed(ObjectNode node, ReevaluationLine.Changed changed) {
        node.put("type", "changed")
                .put("engagement", changed.key().engagement())
                .put("submission", changed.submission())
                .put("decision", changed.decision())
                .put("workflow", changed.workflow())
                .put("phase", changed.phase())
                .put("recorded", changed.recorded())
                .put("before", changed.before())
                .put("after", changed.after());
        var requirements = node.putArray("requirements");
        changed.requirements().forEach(turned -> requirements.addObject()
                .put("pack", turned.pack())
                .put("requirement", turned.requirement())
                .put("before", turned.before())
                .put("after", turned.after()));
        node.put("more", changed.more());
    }
}
