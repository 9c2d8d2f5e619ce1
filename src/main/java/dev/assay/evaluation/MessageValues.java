package dev.assay.evaluation;

import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import dev.assay.rule.Range;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the message of a rule names for one match, so that it can be said in any language.
 *
 * @param values by placeholder, as in {@code {$system.id}} without the braces; null stands for none
 */
public record MessageValues(Map<String, @Nullable Object> values) {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\$\\w+)(?:\\.(\\w+))?}");

    public MessageValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The text with its placeholders filled. */
    public String fill(String template) {
        return fill(template, UnaryOperator.identity());
    }

    /**
     * The text with its placeholders filled.
     *
     * @param words gives the words for values that are not plain, such as {@code none} and {@code at least %s}, in the
     *              language of the text
     */
    public String fill(String template, UnaryOperator<String> words) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            var name = found.group().substring(1, found.group().length() - 1);
            return Matcher.quoteReplacement(values.containsKey(name) ? text(values.get(name), words) : found.group());
        });
    }

    private static String text(@Nullable Object value, UnaryOperator<String> words) {
        return switch (value) {
            case null -> words.apply("none");
            case Unknown.UNKNOWN -> words.apply("unknown");
            case Range range -> text(range, words);
            case BigDecimal number -> number.toPlainString();
            case Enum<?> choice -> ValueType.Choice.jsonName(choice);
            default -> value.toString();
        };
    }

    /** A number worked out over facts that are not all known. */
    private static String text(Range range, UnaryOperator<String> words) {
        var low = range.low();
        var high = range.high();
        if (low == null) {
            return high == null ? words.apply("an unknown number") : words.apply("at most %s").formatted(high.toPlainString());
        }
        return high == null
                ? words.apply("at least %s").formatted(low.toPlainString())
                : words.apply("between %s and %s").formatted(low.toPlainString(), high.toPlainString());
    }
}
