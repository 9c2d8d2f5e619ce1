package dev.assay.proof;

import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import dev.assay.pack.Pack;
import dev.assay.pack.ParameterDefinition;
import dev.assay.rule.Condition;
import dev.assay.rule.Operand;
import dev.assay.rule.Patterns;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Values on and beside every edge that the rules of a pack have, and the ids that its facts have. */
final class CaseDomain {

    private final SmallDomain domain;
    private final ZonedDateTime now;

    private CaseDomain(SmallDomain domain, ZonedDateTime now) {
        this.domain = domain;
        this.now = now;
    }

    static Domain of(Pack pack, Facts facts, ZonedDateTime now) {
        var built = new CaseDomain(new SmallDomain(facts.kinds()), now);
        pack.rules().stream().flatMap(rule -> Patterns.of(rule).stream()).forEach(pattern -> pattern
                .conditions()
                .forEach(built::addEdges));
        facts.kinds().all().forEach(kind -> built.addStated(kind, facts));
        pack.parameters().forEach(parameter -> facts.kinds().all().forEach(kind -> built.addEdges(kind, parameter)));
        return built.domain;
    }

    /** Ids that are there, so that references meet them, and values that are there. */
    private void addStated(FactKind kind, Facts facts) {
        for (var field : kind.fields()) {
            var reference = field.refersTo();
            if (reference != null && !(field.type() instanceof ValueType.SetOf)) {
                var target = facts.kinds().of(reference);
                facts.of(target).forEach(fact -> domain.also(field, target.field("id").read(fact)));
            }
        }
    }

    private void addEdges(FactKind kind, ParameterDefinition parameter) {
        var limit = parameter.number();
        if (limit == null) {
            return;
        }
        for (var field : kind.fields()) {
            for (long step = -1; step <= 1; step++) {
                addEdge(field, limit.add(BigDecimal.valueOf(step)));
            }
        }
    }

    private void addEdge(Field field, BigDecimal value) {
        switch (field.type()) {
            case ValueType.Whole whole -> domain.also(field, value.longValue());
            case ValueType.Decimal decimal -> domain.also(field, value);
            case ValueType.Date date -> domain.also(field, now.toLocalDate().minusDays(value.longValue()));
            case ValueType.Moment moment ->
                domain.also(field, now.minusMinutes(value.multiply(BigDecimal.valueOf(60)).longValue()).toInstant());
            default -> {}
        }
    }

    private void addEdges(Condition condition) {
        switch (condition) {
            case Condition.Compare(Operand.Read read, var comparator, Operand.Literal literal) -> add(read, literal);
            case Condition.Contains(Operand.Read read, Operand.Literal literal, var first) -> add(read, literal);
            case Condition.In(Operand.Read read, var literals) -> literals.forEach(literal -> add(read, literal));
            case Condition.Negation(var part) -> addEdges(part);
            case Condition.All(var parts) -> parts.forEach(this::addEdges);
            case Condition.Any(var parts) -> parts.forEach(this::addEdges);
            default -> {}
        }
    }

    private void add(Operand.Read read, Operand.Literal literal) {
        edges(literal.value()).forEach(value ->
                domain.also(read.field(), read.field().type() instanceof ValueType.SetOf ? Set.of(value) : value));
    }

    private static List<Object> edges(Object literal) {
        return switch (literal) {
            case null -> List.of();
            case Long whole -> List.of(whole - 1, whole, whole + 1);
            case BigDecimal number -> Stream.of(-1, 0, 1)
                    .map(step -> (Object) number.add(BigDecimal.valueOf(step)))
                    .toList();
            default -> List.of(literal);
        };
    }
}
