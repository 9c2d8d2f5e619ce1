package dev.assay.rule;

import dev.assay.fact.Field;
import dev.assay.fact.Parameter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A requirement that looks at one fact alone, and compares each of its components with fixed values only. */
final class SoleFact {

    private final Rule rule;
    private final Map<String, Object> parameters;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Field> own = new HashMap<>();
    private final Set<Field> demanded = new LinkedHashSet<>();
    private final SampleValues samples;
    private boolean sole = true;

    private SoleFact(Rule rule, Map<String, Object> parameters, SampleValues samples) {
        this.rule = rule;
        this.parameters = parameters;
        this.samples = samples;
    }

    /**
     * The components on which the violation rests, or null when the rule is not that simple.
     *
     * @param parameters numbers by the name of the parameter
     * @param samples    notes what is compared with what
     */
    static @Nullable Set<Field> demanded(Rule rule, Map<String, Object> parameters, SampleValues samples) {
        var reading = new SoleFact(rule, parameters, samples);
        reading.pattern(rule.subject(), false);
        rule.body().forEach(reading::element);
        return reading.sole ? reading.demanded : null;
    }

    private void element(Element element) {
        switch (element) {
            case Element.Pattern pattern when pattern.kind().type() == Parameter.class -> parameter(pattern);
            case Element.Pattern pattern when again(pattern) -> pattern(pattern, true);
            case Element any -> sole = false;
        }
    }

    private boolean again(Element.Pattern pattern) {
        var same = Names.sameAs(pattern);
        return pattern.kind() == rule.subject().kind() && same != null && same.equals(rule.subject().variable());
    }

    private void parameter(Element.Pattern pattern) {
        var name = pattern.conditions().stream()
                .map(SoleFact::equalText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var value = name == null ? null : parameters.get(name);
        if (value == null || pattern.conditions().size() != 1) {
            sole = false;
            return;
        }
        pattern.bindings().forEach(binding -> values.put(binding.variable(), value));
        if (pattern.variable() != null) {
            values.put(pattern.variable(), value);
        }
    }

    private static @Nullable String equalText(Condition condition) {
        return condition instanceof Condition.Compare(var left, var operator, Operand.Literal literal)
                        && operator == Condition.Comparator.EQUAL
                        && literal.value() instanceof String text
                ? text
                : null;
    }

    private void pattern(Element.Pattern pattern, boolean demands) {
        pattern.bindings().forEach(binding -> own.put(binding.variable(), binding.field()));
        for (var condition : pattern.conditions()) {
            if (Names.sameAs(condition) == null) {
                condition(condition, demands);
            }
        }
    }

    private void condition(Condition condition, boolean demands) {
        switch (condition) {
            case Condition.Compare(var left, var operator, var right) -> {
                var one = field(left);
                var other = field(right);
                note(one == null ? other : one, one == null ? left : right, demands && (one == null || other == null));
                sole &= one == null != (other == null);
            }
            case Condition.Contains contains -> note(field(contains.set()), contains.element(), demands);
            case Condition.In(var operand, var literals) ->
                literals.forEach(literal -> note(field(operand), literal, demands));
            case Condition.Matches any -> sole = false;
            case Condition.All(var parts) -> parts.forEach(part -> condition(part, demands));
            case Condition.Any(var parts) -> parts.forEach(part -> condition(part, demands));
            case Condition.Negation(var part) -> condition(part, demands);
        }
    }

    private @Nullable Field field(Operand operand) {
        return switch (operand) {
            case Operand.Read read
                    when read.variable() == null || read.variable().equals(rule.subject().variable()) -> read.field();
            case Operand.Bound bound -> own.get(bound.variable());
            default -> null;
        };
    }

    private void note(@Nullable Field field, Operand with, boolean demands) {
        var value = switch (with) {
            case Operand.Literal literal -> literal.value();
            case Operand.Bound bound -> values.get(bound.variable());
            case Operand.Read read when read.variable() != null -> values.get(read.variable());
            default -> null;
        };
        if (field == null || value == null && with != Operand.Literal.NONE) {
            sole = false;
            return;
        }
        samples.note(field, value);
        if (demands) {
            demanded.add(field);
        }
    }
}
