package dev.assay.evaluation;

import dev.assay.fact.Fact;
import dev.assay.fact.Field;
import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import dev.assay.rule.Element;
import dev.assay.rule.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills {@code {$variable.component}} in the message of a rule from a match. */
final class MessageText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\$\\w+)(?:\\.(\\w+))?}");

    private MessageText() {}

    static String of(Rule rule, Results.Match match) {
        var bound = bound(rule, match);
        var template = rule.metadata().message() == null ? rule.metadata().title() : rule.metadata().message();
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        text(bound.get(found.group(2) == null ? found.group(1) : found.group(1) + "." + found.group(2)))));
    }

    /** {@code $v} and {@code $x.component} for everything that the top-level patterns bind. */
    private static Map<String, @Nullable Object> bound(Rule rule, Results.Match match) {
        var bound = new HashMap<String, @Nullable Object>();
        bind(rule.subject(), match.facts().getFirst(), bound);
        var next = 1;
        for (var element : rule.body()) {
            if (element instanceof Element.Pattern pattern) {
                bind(pattern, match.facts().get(next++), bound);
            }
        }
        return bound;
    }

    private static void bind(Element.Pattern pattern, Fact fact, Map<String, @Nullable Object> bound) {
        pattern.bindings().forEach(binding -> bound.put(binding.variable(), binding.field().read(fact)));
        for (Field field : pattern.kind().fields()) {
            bound.put(pattern.variable() + "." + field.name(), field.read(fact));
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "none";
        }
        if (value == Unknown.UNKNOWN) {
            return "unknown";
        }
        return value instanceof Enum<?> choice ? ValueType.Choice.jsonName(choice) : value.toString();
    }
}
