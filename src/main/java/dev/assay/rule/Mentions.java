package dev.assay.rule;

import dev.assay.fact.FactKind;
import dev.assay.fact.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Finds the classes that rules name: kinds of fact, and enums by their constants. */
final class Mentions {

    private final Collection<Class<?>> classes = new TreeSet<>(Comparator.comparing((Class<?> type) -> type.getName()));

    private Mentions() {}

    /** In alphabetical order. */
    static List<Class<?>> classes(List<Rule> rules) {
        var mentions = new Mentions();
        for (var rule : rules) {
            mentions.add(rule.subject());
            rule.body().forEach(mentions::add);
            if (rule.then() != null) {
                mentions.add(rule.then().kind());
                rule.then().arguments().forEach(mentions::add);
            }
        }
        return new ArrayList<>(mentions.classes);
    }

    private void add(Element element) {
        switch (element) {
            case Element.Pattern pattern -> {
                add(pattern.kind());
                pattern.conditions().forEach(this::add);
            }
            case Element.Not(var body) -> body.forEach(this::add);
            case Element.Exists(var body) -> body.forEach(this::add);
            case Element.Forall(var each, var holds) -> {
                add(each);
                holds.forEach(this::add);
            }
            case Element.Either(var branches) -> branches.forEach(branch -> branch.forEach(this::add));
            case Element.Accumulate accumulate -> {
                add(accumulate.source());
                accumulate.conditions().forEach(this::add);
            }
        }
    }

    private void add(Condition condition) {
        switch (condition) {
            case Condition.Compare(var left, var operator, var right) -> {
                add(left);
                add(right);
            }
            case Condition.Contains contains -> {
                add(contains.set());
                add(contains.element());
            }
            case Condition.In in -> {
                add(in.operand());
                in.values().forEach(this::add);
            }
            case Condition.Matches matches -> add(matches.operand());
            case Condition.All(var parts) -> parts.forEach(this::add);
            case Condition.Any(var parts) -> parts.forEach(this::add);
            case Condition.Negation(var part) -> add(part);
        }
    }

    private void add(Operand operand) {
        if (operand instanceof Operand.Literal(ValueType.Choice(var names), var value)) {
            classes.add(names);
        }
        if (operand instanceof Operand.Arithmetic calculation) {
            add(calculation.left());
            add(calculation.right());
        }
    }

    private void add(FactKind kind) {
        classes.add(kind.type());
    }
}
