package dev.assay.evaluation;

import dev.assay.fact.Fact;
import dev.assay.fact.FactKinds;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import java.util.LinkedHashMap;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Looks up what {@code {$variable.component}} and {@code {$value}} in the message of a rule stand for. */
final class MessageText {

    private final FactKinds kinds;
    private final Scope bound;

    /** @param bound facts, values and results of accumulates, by variable */
    MessageText(FactKinds kinds, Scope bound) {
        this.kinds = kinds;
        this.bound = bound;
    }

    /** The message, or the title of a rule without one. */
    static String template(Rule rule) {
        return rule.metadata().message() == null ? rule.metadata().title() : rule.metadata().message();
    }

    MessageValues of(Rule rule) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        MessageValues.PLACEHOLDER.matcher(template(rule)).results().forEach(found -> {
            var placeholder = found.group();
            values.put(placeholder.substring(1, placeholder.length() - 1), value(found));
        });
        return new MessageValues(values);
    }

    private @Nullable Object value(MatchResult found) {
        var value = bound.bound(found.group(1));
        return found.group(2) == null || !(value instanceof Fact fact)
                ? value
                : kinds.of(fact).field(found.group(2)).read(fact);
    }
}
