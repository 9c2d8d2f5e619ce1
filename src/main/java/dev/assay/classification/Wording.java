package dev.assay.classification;

import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.fact.Parameter;
import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Rule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code {$variable.component}} in the texts of a rule for one subject. Other than the message of a finding it
 * also speaks of criteria that do not hold: it knows the subject and the parameters, which are there without a match.
 */
final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\$\\w+)\\.(\\w+)}");

    private final Facts facts;
    private final Map<String, Fact> parameters;

    Wording(Facts facts) {
        this.facts = facts;
        this.parameters = facts.of(facts.kinds().of(Parameter.class)).stream()
                .collect(Collectors.toMap(fact -> ((Parameter) fact).name(), fact -> fact, (one, same) -> one));
    }

    String fill(@Nullable String template, Rule rule, Fact subject) {
        if (template == null) {
            return rule.metadata().title();
        }
        var bound = bound(rule, subject);
        return PLACEHOLDER.matcher(template).replaceAll(hole -> {
            var fact = bound.get(hole.group(1));
            return Matcher.quoteReplacement(fact == null ? "?" : read(fact, hole.group(2)));
        });
    }

    private Map<String, Fact> bound(Rule rule, Fact subject) {
        var bound = new HashMap<String, Fact>();
        if (rule.subject().variable() != null) {
            bound.put(rule.subject().variable(), subject);
        }
        for (var element : rule.body()) {
            if (element instanceof Element.Pattern pattern && pattern.variable() != null) {
                var parameter = parameters.get(wantedName(pattern));
                if (parameter != null) {
                    bound.put(pattern.variable(), parameter);
                }
            }
        }
        return bound;
    }

    private static String wantedName(Element.Pattern pattern) {
        for (var condition : pattern.conditions()) {
            if (condition instanceof Condition.Compare(Operand.Read read, var operator, Operand.Literal literal)
                    && operator == Condition.Comparator.EQUAL
                    && read.field().name().equals("name")) {
                return String.valueOf(literal.value());
            }
        }
        return "";
    }

    private String read(Fact fact, String component) {
        var field = facts.kinds().of(fact).field(component);
        return field == null ? "?" : text(field.read(fact));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Unknown unknown -> "unknown";
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> ValueType.Choice.jsonName(constant);
            case Collection<?> many -> many.stream().map(Wording::text).sorted().collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
