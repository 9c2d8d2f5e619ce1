package dev.assay.adapter.drools;

import dev.assay.fact.Field;
import dev.assay.rule.Condition;
import dev.assay.rule.Operand;
import org.jspecify.annotations.Nullable;

/** The component behind {@code $v :}, alone or as the first word of a condition: {@code $v : size > 3}. */
final class BoundField {

    private BoundField() {}

    /** @throws Refusal when something else is bound */
    static Field of(Part part, Token start) {
        var operand = switch (part) {
            case Part.Value value -> value.operand();
            case Part.Test(var condition, var at) -> first(condition);
        };
        if (start.type() == Token.Type.WORD
                && operand instanceof Operand.Read(var variable, var field)
                && variable == null) {
            return field;
        }
        throw new Refusal(
                start,
                "binding",
                "something other than a component is bound",
                "write $v : component, and conditions behind a comma");
    }

    private static @Nullable Operand first(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> compare.left();
            case Condition.Contains contains -> contains.elementFirst() ? contains.element() : contains.set();
            case Condition.In in -> in.operand();
            case Condition.Matches matches -> matches.operand();
            case Condition.Negation(Condition.In in) -> in.operand();
            case Condition.Negation(Condition.Contains contains) -> first(contains);
            case Condition.Negation negation -> null;
            case Condition.All all -> null;
            case Condition.Any any -> null;
        };
    }
}
