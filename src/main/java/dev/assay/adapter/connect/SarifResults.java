package dev.assay.adapter.connect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open results of a run and how bad they are: by {@code security-severity} of the result or its rule where there is one, else by
 * level. An error may be high or critical; levels know no difference.
 */
final class SarifResults {

    private static final Set<String> LEVELS = Set.of("error", "warning", "note", "none");

    private final JsonValue run;
    private final List<List<JsonValue>> components = new ArrayList<>();
    private final Map<String, JsonValue> rules = new HashMap<>();

    SarifResults(JsonValue run) {
        this.run = run;
        var tool = run.need("tool");
        components.add(tool.need("driver").list("rules"));
        tool.list("extensions").forEach(extension -> components.add(extension.list("rules")));
        components.forEach(list -> list.forEach(rule -> {
            var id = rule.text("id");
            if (id != null) {
                rules.putIfAbsent(id, rule);
            }
        }));
    }

    /** @throws BadReport where a result cannot be judged, or the run has no list of results: then nobody knows whether there are any */
    Tally tally() {
        var tally = new Tally();
        for (var result : run.need("results").list()) {
            if (open(result)) {
                count(result, tally);
            }
        }
        return tally;
    }

    /** Neither suppressed, nor gone since the baseline, nor anything but a failed check. */
    private static boolean open(JsonValue result) {
        var suppressed = result.list("suppressions").stream()
                .anyMatch(suppression -> suppression.text("status") == null || "accepted".equals(suppression.text("status")));
        var kind = result.text("kind");
        return !suppressed && !"absent".equals(result.text("baselineState"))
                && (kind == null || kind.equals("fail") || kind.equals("open") || kind.equals("review"));
    }

    private void count(JsonValue result, Tally tally) {
        var rule = rule(result);
        var score = score(result) != null ? score(result) : rule == null ? null : score(rule);
        if (score != null) {
            tally.add(Severity.ofScore(score));
            return;
        }
        switch (level(result, rule)) {
            case "error" -> tally.addHighOrCritical();
            case "warning" -> tally.add(Severity.MEDIUM);
            case "note" -> tally.add(Severity.LOW);
            default -> tally.add(Severity.NONE);
        }
    }

    private static @Nullable JsonValue score(JsonValue from) {
        var properties = from.get("properties");
        return properties == null ? null : properties.get("security-severity");
    }

    /** Of the result, else of its rule, else a warning: so the standard says. */
    private static String level(JsonValue result, @Nullable JsonValue rule) {
        var level = result.get("level");
        var defaults = rule == null ? null : rule.get("defaultConfiguration");
        if (level == null && defaults != null) {
            level = defaults.get("level");
        }
        if (level == null) {
            return "warning";
        }
        if (!LEVELS.contains(level.text())) {
            throw level.bad("there is no level \"%s\"".formatted(level.text()), "SARIF knows error, warning, note and none");
        }
        return level.text();
    }

    private @Nullable JsonValue rule(JsonValue result) {
        var reference = result.get("rule");
        var index = reference != null && reference.get("index") != null ? reference.get("index") : result.get("ruleIndex");
        if (index != null) {
            return byIndex(component(reference), index);
        }
        var id = reference != null && reference.text("id") != null ? reference.text("id") : result.text("ruleId");
        return id == null ? null : rules.containsKey(id) ? rules.get(id) : rules.get(id.replaceFirst("/[^/]*$", ""));
    }

    /** The driver, or the extension that the reference names. */
    private List<JsonValue> component(@Nullable JsonValue reference) {
        var component = reference == null ? null : reference.get("toolComponent");
        var index = component == null ? null : component.get("index");
        if (index == null) {
            return components.getFirst();
        }
        var at = index.count() + 1;
        if (at >= components.size()) {
            throw index.bad("there is no extension with the index %d".formatted(at - 1), "Have the tool write the report again");
        }
        return components.get((int) at);
    }

    private static JsonValue byIndex(List<JsonValue> rules, JsonValue index) {
        if (index.count() >= rules.size()) {
            throw index.bad("there is no rule with the index %d".formatted(index.count()), "Have the tool write the report again");
        }
        return rules.get((int) index.count());
    }
}
