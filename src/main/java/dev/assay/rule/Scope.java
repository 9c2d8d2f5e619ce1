package dev.assay.rule;

import dev.assay.fact.Fact;
import dev.assay.fact.Unknown;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The facts and values bound so far, and the fact that the pattern in hand is tried on. Immutable. */
public final class Scope {

    /** Nothing is bound. */
    public static final Scope EMPTY = new Scope(null, null);

    private final @Nullable Bound last;
    private final @Nullable Fact own;

    /** @param last the binding made last, null when nothing is bound */
    private Scope(@Nullable Bound last, @Nullable Fact own) {
        this.last = last;
        this.own = own;
    }

    /** A binding, and those made before it: a scope is widened for every fact that is tried, and copying none is cheap. */
    private record Bound(@Nullable Bound before, String variable, @Nullable Object value) {}

    Scope with(String variable, @Nullable Object value) {
        return new Scope(new Bound(last, variable, value), own);
    }

    /** A pattern tried on a fact: its variable and bindings are bound. */
    Scope enter(Element.Pattern pattern, Fact fact) {
        var wider = pattern.variable() == null ? last : new Bound(last, pattern.variable(), fact);
        for (var binding : pattern.bindings()) {
            wider = new Bound(wider, binding.variable(), binding.field().read(fact));
        }
        return new Scope(wider, fact);
    }

    /** What a variable is bound to; null when it is bound to nothing. */
    public @Nullable Object bound(String variable) {
        for (var bound = last; bound != null; bound = bound.before) {
            if (bound.variable.equals(variable)) {
                return bound.value;
            }
        }
        return null;
    }

    /** The value of an operand: unknown, none (null), a value, a range or a fact. */
    @Nullable Object value(Operand operand) {
        return switch (operand) {
            case Operand.Literal literal -> literal.value();
            case Operand.Bound variable -> bound(variable.variable());
            case Operand.Read read -> read.field().read(fact(read.variable()));
            case Operand.Whole whole -> fact(whole.variable());
            case Operand.Arithmetic sum -> calculated(sum);
        };
    }

    private Fact fact(@Nullable String variable) {
        var fact = variable == null ? own : (Fact) bound(variable);
        if (fact == null) {
            throw new IllegalStateException("nothing is bound to " + variable);
        }
        return fact;
    }

    private @Nullable Object calculated(Operand.Arithmetic sum) {
        var left = value(sum.left());
        var right = value(sum.right());
        if (left == Unknown.UNKNOWN || right == Unknown.UNKNOWN || left instanceof Range || right instanceof Range) {
            return Unknown.UNKNOWN;
        }
        return left == null || right == null ? null : Numbers.calculate(left, sum.operator(), right, sum.type());
    }

    /** Whether a condition holds. */
    Truth truth(Condition condition) {
        return switch (condition) {
            case Condition.Compare(Operand left, Condition.Comparator operator, Operand right) ->
                Comparison.of(value(left), operator, value(right));
            case Condition.Contains contains -> contains(value(contains.set()), value(contains.element()));
            case Condition.In in -> in(in);
            case Condition.Matches matches -> matches(value(matches.operand()), matches.regex());
            case Condition.All(var parts) -> parts.stream().map(this::truth).reduce(Truth.TRUE, Truth::and);
            case Condition.Any(var parts) -> parts.stream().map(this::truth).reduce(Truth.FALSE, Truth::or);
            case Condition.Negation(var part) -> truth(part).not();
        };
    }

    private static Truth contains(@Nullable Object set, @Nullable Object element) {
        if (set == Unknown.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (set == null) {
            return Truth.FALSE;
        }
        if (element == Unknown.UNKNOWN) {
            return ((Collection<?>) set).isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
        }
        return Truth.of(element != null && ((Collection<?>) set).stream().anyMatch(one -> Comparison.equal(one, element)));
    }

    private Truth in(Condition.In in) {
        var value = value(in.operand());
        return in.values().stream()
                .map(literal -> Comparison.of(value, Condition.Comparator.EQUAL, literal.value()))
                .reduce(Truth.FALSE, Truth::or);
    }

    private static Truth matches(@Nullable Object text, String regex) {
        if (text == Unknown.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        return Truth.of(text != null && RegularExpression.matches(regex, (String) text));
    }
}
