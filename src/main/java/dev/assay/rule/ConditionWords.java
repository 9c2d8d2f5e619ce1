package dev.assay.rule;

import dev.assay.fact.FactKind;
import dev.assay.fact.ValueType;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the conditions of one pattern into words. */
final class ConditionWords {

    private final Names names;
    private final FactKind kind;

    /** @param kind kind of the pattern's own fact, whose components stand without a name */
    ConditionWords(Names names, FactKind kind) {
        this.names = names;
        this.kind = kind;
    }

    /** All of them, joined by "and"; alternatives are put in brackets where that is needed to tell them apart. */
    String all(List<Condition> conditions) {
        var alone = conditions.size() == 1;
        return conditions.stream()
                .map(condition -> alone ? words(condition) : part(condition))
                .collect(Collectors.joining(" and "));
    }

    private String words(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> compare(compare);
            case Condition.Contains contains -> contains(contains, false);
            case Condition.In in -> operand(in.operand()) + " is " + values(in, false);
            case Condition.Matches matches -> matches(matches, "matches");
            case Condition.All all -> parts(all.parts(), " and ");
            case Condition.Any any -> parts(any.parts(), " or ");
            case Condition.Negation negation -> negation(negation.part());
        };
    }

    private String parts(List<Condition> parts, String joint) {
        return parts.stream().map(this::part).collect(Collectors.joining(joint));
    }

    /** A condition beside others. */
    private String part(Condition condition) {
        return switch (condition) {
            case Condition.All all -> "(" + words(all) + ")";
            case Condition.Any any -> "(" + words(any) + ")";
            default -> words(condition);
        };
    }

    private String negation(Condition part) {
        return switch (part) {
            case Condition.Contains contains -> contains(contains, true);
            case Condition.In in -> operand(in.operand()) + " is " + values(in, true);
            case Condition.Matches matches -> matches(matches, "does not match");
            case Condition.Compare compare -> unless(compare);
            case Condition.All all -> unless(all);
            case Condition.Any any -> unless(any);
            case Condition.Negation negation -> unless(negation);
        };
    }

    private String unless(Condition condition) {
        return "it is not the case that (" + words(condition) + ")";
    }

    private String compare(Condition.Compare compare) {
        var dates = compare.left().type() instanceof ValueType.Date;
        return "%s %s %s"
                .formatted(operand(compare.left()), operator(compare.operator(), dates), operand(compare.right()));
    }

    private static String operator(Condition.Comparator operator, boolean dates) {
        return switch (operator) {
            case EQUAL -> "is";
            case NOT_EQUAL -> "is not";
            case LESS -> dates ? "is before" : "is less than";
            case LESS_OR_EQUAL -> dates ? "is not after" : "is at most";
            case GREATER -> dates ? "is after" : "is more than";
            case GREATER_OR_EQUAL -> dates ? "is not before" : "is at least";
        };
    }

    private String contains(Condition.Contains contains, boolean negated) {
        var set = operand(contains.set());
        var element = operand(contains.element());
        if (contains.elementFirst()) {
            return "%s is %samong %s".formatted(element, negated ? "not " : "", set);
        }
        return "%s %s %s".formatted(set, negated ? "does not include" : "includes", element);
    }

    private static String values(Condition.In in, boolean negated) {
        var values = in.values().stream().map(Words::literal).toList();
        return (negated ? "none of " : "one of ") + Words.anyOf(values);
    }

    private String matches(Condition.Matches matches, String verb) {
        return "%s as a whole %s the regular expression %s"
                .formatted(operand(matches.operand()), verb, Words.quoted(matches.regex()));
    }

    String operand(Operand operand) {
        return switch (operand) {
            case Operand.Literal literal -> Words.literal(literal);
            case Operand.Read read -> read(read);
            case Operand.Bound bound -> names.value(bound.variable());
            case Operand.Whole whole -> whole.variable() == null ? "it" : names.fact(whole.variable());
            case Operand.Arithmetic sum ->
                "(%s %s %s)".formatted(operand(sum.left()), sum.operator(), operand(sum.right()));
        };
    }

    private String read(Operand.Read read) {
        var variable = read.variable();
        if (variable == null) {
            return Words.field(kind, read.field());
        }
        var parameter = names.parameter(variable);
        return parameter == null
                ? "the %s of %s".formatted(Words.field(read.field().name()), names.fact(variable))
                : parameter;
    }
}
