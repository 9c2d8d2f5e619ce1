package dev.assay.proof;

import dev.assay.fact.FactKinds;
import dev.assay.fact.Field;
import dev.assay.fact.Parameter;
import dev.assay.fact.ValueType;
import dev.assay.pack.Pack;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Patterns;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Small domains with the values on which the rules of a pack turn: their literals, and their parameters and beside. */
final class PackDomain {

    private final SmallDomain domain;
    private final List<BigDecimal> parameters;

    private PackDomain(FactKinds kinds, Pack pack) {
        this.domain = new SmallDomain(kinds);
        this.parameters = pack.parameterFacts().stream()
                .map(Parameter::value)
                .filter(Objects::nonNull)
                .toList();
    }

    static Domain of(FactKinds kinds, Pack pack) {
        var values = new PackDomain(kinds, pack);
        for (var rule : pack.rules()) {
            Patterns.of(rule).stream().map(Element.Pattern::conditions).forEach(values::add);
        }
        return values.domain;
    }

    private void add(List<Condition> conditions) {
        conditions.forEach(this::add);
    }

    private void add(Condition condition) {
        switch (condition) {
            case Condition.Compare(var left, var operator, var right) -> {
                add(left, right);
                add(right, left);
            }
            case Condition.Contains contains -> add(contains.set(), contains.element());
            case Condition.In(var operand, var values) -> values.forEach(value -> add(operand, value));
            case Condition.Matches any -> {}
            case Condition.All(var parts) -> add(parts);
            case Condition.Any(var parts) -> add(parts);
            case Condition.Negation(var part) -> add(part);
        }
    }

    private void add(Operand read, Operand with) {
        if (!(read instanceof Operand.Read(var variable, var field))) {
            return;
        }
        if (with instanceof Operand.Literal literal && literal.value() != null) {
            domain.also(field, field.type() instanceof ValueType.SetOf ? Set.of(literal.value()) : literal.value());
        }
        if (field.type().numeric() && !(with instanceof Operand.Literal)) {
            parameters.forEach(value -> around(field, value));
        }
    }

    private void around(Field field, BigDecimal value) {
        for (var step : List.of(BigDecimal.ONE.negate(), BigDecimal.ZERO, BigDecimal.ONE)) {
            var beside = value.add(step);
            domain.also(field, field.type() instanceof ValueType.Whole ? (Object) beside.longValue() : beside);
        }
    }
}
