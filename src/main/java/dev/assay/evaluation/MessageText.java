package dev.assay.evaluation;

import dev.assay.fact.Fact;
import dev.assay.fact.FactKinds;
import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import dev.assay.rule.Range;
import dev.assay.rule.Rule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills {@code {$variable.component}} and {@code {$value}} in the message of a rule. */
final class MessageText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\$\\w+)(?:\\.(\\w+))?}");

    private final FactKinds kinds;
    private final Map<String, @Nullable Object> bound;

    /** @param bound facts, values and results of accumulates, by variable */
    MessageText(FactKinds kinds, Map<String, @Nullable Object> bound) {
        this.kinds = kinds;
        this.bound = bound;
    }

    String of(Rule rule) {
        var template = rule.metadata().message() == null ? rule.metadata().title() : rule.metadata().message();
        return PLACEHOLDER.matcher(template).replaceAll(found -> Matcher.quoteReplacement(text(value(found))));
    }

    private @Nullable Object value(MatchResult found) {
        var value = bound.get(found.group(1));
        return found.group(2) == null || !(value instanceof Fact fact)
                ? value
                : kinds.of(fact).field(found.group(2)).read(fact);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Unknown.UNKNOWN -> "unknown";
            case Range range -> text(range);
            case BigDecimal number -> number.toPlainString();
            case Enum<?> choice -> ValueType.Choice.jsonName(choice);
            default -> value.toString();
        };
    }

    /** A number worked out over facts that are not all known. */
    private static String text(Range range) {
        var low = range.low();
        var high = range.high();
        if (low == null) {
            return high == null ? "an unknown number" : "at most " + high.toPlainString();
        }
        return high == null
                ? "at least " + low.toPlainString()
                : "between %s and %s".formatted(low.toPlainString(), high.toPlainString());
    }
}
