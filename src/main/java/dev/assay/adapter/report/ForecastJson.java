package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.fact.ValueType;
import dev.assay.flow.Cause;
import dev.assay.flow.Forecast;
import dev.assay.flow.Forecast.Change;
import dev.assay.rule.Truth;
import dev.assay.workflow.Judgement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A forecast as JSON: what {@code assay forecast --format json} and the service answer. */
public final class ForecastJson {

    private ForecastJson() {}

    public static ObjectNode of(Forecast.Answer forecast) {
        var decision = forecast.today().decision();
        var node = JSON.objectNode();
        node.put("recorded", false);
        node.put("workflow", decision.workflow());
        node.put("phase", decision.phase());
        node.put("clock", decision.clock().toString());
        node.put("until", forecast.until().toString());
        node.putObject("digests").put("facts", decision.factsDigest()).put("rules", decision.rulesDigest());
        node.put("outcome", decision.outcome().word());
        var outcomes = node.putArray("outcomes");
        forecast.outcomes().forEach(one -> outcomes.addObject()
                .put("day", one.day().toString())
                .put("before", one.before().word())
                .put("after", one.after().word()));
        var packs = node.putArray("packs");
        forecast.packs().forEach(one -> packs.addObject()
                .put("id", one.pack())
                .put("seen", one.seen().toString())
                .put("before", word(one.before()))
                .put("after", word(one.after())));
        var changes = node.putArray("changes");
        forecast.changes().forEach(change -> changes.add(of(change)));
        return node;
    }

    private static ObjectNode of(Change change) {
        var node = JSON.objectNode()
                .put("day", change.day().toString())
                .put("seen", change.seen().toString())
                .put("pack", change.pack())
                .put("requirement", change.rule().name())
                .put("title", change.rule().metadata().title())
                .put("worse", change.worse());
        node.set("controls", JsonValues.texts(change.rule().metadata().controls()));
        node.set("before", of(change.before()));
        node.set("after", of(change.after()));
        node.putObject("rule")
                .put("file", change.rule().place().file())
                .put("line", change.rule().place().line())
                .put("column", change.rule().place().column());
        node.set("because", causes(change.causes()));
        return node;
    }

    private static @Nullable ObjectNode of(@Nullable Judgement judgement) {
        if (judgement == null) {
            return null;
        }
        var finding = judgement.finding();
        var node = JSON.objectNode()
                .put("status", finding.status().word())
                .put("effective", judgement.effective())
                .put("severity", ValueType.Choice.jsonName(judgement.severity()));
        if (finding.isOpen()) {
            node.put("message", finding.message());
            node.put("remedy", finding.rule().metadata().remedy());
        }
        node.set("missing", JsonValues.texts(finding.missing()));
        node.set("open", JsonValues.texts(finding.open().stream()
                .map(subject -> subject.subject().origin().pointer())
                .toList()));
        return node;
    }

    private static ArrayNode causes(List<Cause> causes) {
        var array = JSON.arrayNode();
        for (var cause : causes) {
            var node = array.addObject()
                    .put("day", cause.day().toString())
                    .put("words", CauseWords.of(cause))
                    .put("pointer", cause.pointer());
            if (cause instanceof Cause.Limit(var point)) {
                node.put("from", point.from().toString()).put(point.moment() == null ? "days" : "hours", point.size());
                node.set("limitFrom", JsonValues.texts(point.sources()));
            }
        }
        return array;
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "applies";
            case FALSE -> "does-not-apply";
            case UNKNOWN -> truth.name().toLowerCase(Locale.ROOT);
        };
    }
}
