package dev.assay.adapter.drools;

import dev.assay.rule.Condition;
import dev.assay.rule.Element.Aggregate;
import dev.assay.rule.Operand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The conditions of an accumulate that Drools 10.2 compiles to what they say. It hands the variables of such a
 * condition to its code in the order in which they are worked out, results first, but takes them in the order of the
 * text: {@code $limit < $sum} silently becomes {@code $sum < $limit}. And it loses a negation there.
 */
final class ResultConditions {

    private final List<String> results;
    private final Token at;

    ResultConditions(List<Aggregate> aggregates, Token at) {
        this.results = aggregates.stream().map(Aggregate::variable).toList();
        this.at = at;
    }

    void check(Condition condition) {
        var read = new LinkedHashSet<String>();
        collect(condition, read);
        var inOrder = new ArrayList<>(results);
        inOrder.retainAll(read);
        if (inOrder.isEmpty()) {
            throw new Refusal(
                    at, "result-order", "the condition reads no result of the accumulate", "move it into a pattern");
        }
        read.stream().filter(variable -> !results.contains(variable)).forEach(inOrder::add);
        if (!inOrder.equals(List.copyOf(read))) {
            throw new Refusal(
                    at,
                    "result-order",
                    "the condition reads its variables in an order that Drools mixes up",
                    "read results first, in the order in which they are worked out: " + String.join(", ", inOrder));
        }
    }

    private void collect(Condition condition, Set<String> read) {
        switch (condition) {
            case Condition.Compare(var left, var operator, var right) -> {
                collect(left, read);
                collect(right, read);
            }
            case Condition.All(var parts) -> parts.forEach(part -> collect(part, read));
            case Condition.Any(var parts) -> parts.forEach(part -> collect(part, read));
            case Condition.Negation negation -> throw refusal("a negation");
            case Condition.In in -> throw refusal("a list");
            case Condition.Contains contains -> throw refusal("a set");
            case Condition.Matches matches -> throw refusal("a regular expression");
        }
    }

    private Refusal refusal(String what) {
        return new Refusal(
                at,
                "result-condition",
                "the condition on a result holds " + what,
                "use == != < <= > >= joined by && or ||");
    }

    private static void collect(Operand operand, Set<String> read) {
        switch (operand) {
            case Operand.Bound(var variable, var type) -> read.add(variable);
            case Operand.Read(var variable, var field) when variable != null -> read.add(variable);
            case Operand.Read own -> {}
            case Operand.Arithmetic calculation -> {
                collect(calculation.left(), read);
                collect(calculation.right(), read);
            }
            case Operand.Literal literal -> {}
            case Operand.Whole whole -> {}
        }
    }
}
