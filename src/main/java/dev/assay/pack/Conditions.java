package dev.assay.pack;

import dev.assay.rule.Condition;
import dev.assay.rule.Operand;
import java.util.List;

/** Looks for components that conditions read of their pattern's own fact. */
final class Conditions {

    private Conditions() {}

    static boolean reads(List<Condition> conditions, String field) {
        return conditions.stream().anyMatch(condition -> reads(condition, field));
    }

    private static boolean reads(Condition condition, String field) {
        return switch (condition) {
            case Condition.Compare compare -> reads(compare.left(), field) || reads(compare.right(), field);
            case Condition.Contains contains -> reads(contains.set(), field) || reads(contains.element(), field);
            case Condition.In in -> reads(in.operand(), field);
            case Condition.Matches matches -> reads(matches.operand(), field);
            case Condition.All all -> reads(all.parts(), field);
            case Condition.Any any -> reads(any.parts(), field);
            case Condition.Negation negation -> reads(negation.part(), field);
        };
    }

    private static boolean reads(Operand operand, String field) {
        return switch (operand) {
            case Operand.Read read -> read.variable() == null && read.field().name().equals(field);
            case Operand.Arithmetic sum -> reads(sum.left(), field) || reads(sum.right(), field);
            case Operand.Literal literal -> false;
            case Operand.Bound bound -> false;
            case Operand.Whole whole -> false;
        };
    }
}
