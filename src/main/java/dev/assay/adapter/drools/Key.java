package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Compiled.Value;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import dev.assay.rule.Condition;
import dev.assay.rule.Condition.Comparator;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the facts worth trying on a pattern are found: all that are left out certainly fail one of its conditions, an
 * equality. Numbers are never a key, since 1 and 1.0 are equal but not the same.
 */
sealed interface Key {

    /** The facts worth trying. */
    List<Fact> candidates(@Nullable Object[] slots, Members members);

    /** No equality helps: all facts of the kind. */
    record Everything(int kind) implements Key {
        @Override
        public List<Fact> candidates(@Nullable Object[] slots, Members members) {
            return members.of(kind);
        }
    }

    /** {@code this == $fact}: facts are told apart by where they stand, so there is just one. */
    record Same(int slot) implements Key {
        @Override
        public List<Fact> candidates(@Nullable Object[] slots, Members members) {
            return List.of(OperandCompiler.fact(slots, slot));
        }
    }

    /** {@code component == value}, or what may be. */
    record Equal(int kind, int lookup, Value value) implements Key {
        @Override
        public List<Fact> candidates(@Nullable Object[] slots, Members members) {
            var known = value.of(slots);
            return known == null || known == Unknown.UNKNOWN ? members.of(kind) : members.with(lookup, known);
        }
    }

    /** The best key of a pattern: the fact itself, then texts, then other values. */
    static Key of(Element.Pattern pattern, Slots slots, KindNumbers numbers) {
        var equalities = equalities(pattern.conditions()).toList();
        for (var equality : equalities) {
            var same = same(equality, slots);
            if (same >= 0) {
                return new Same(same);
            }
        }
        var best = equalities.stream()
                .flatMap(equality -> Stream.of(equality, flipped(equality)))
                .filter(equality -> keyed(equality, slots))
                .min(java.util.Comparator.comparing(Key::rank));
        return best.<Key>map(equality -> equal(pattern.kind(), equality, slots, numbers))
                .orElseGet(() -> new Everything(numbers.kind(pattern.kind())));
    }

    /** The equalities that all have to hold. */
    static Stream<Condition.Compare> equalities(List<Condition> conditions) {
        return conditions.stream().flatMap(condition -> switch (condition) {
            case Condition.Compare compare ->
                compare.operator() == Comparator.EQUAL ? Stream.of(compare) : Stream.empty();
            case Condition.All(var parts) -> equalities(parts);
            case Condition.Contains any -> Stream.empty();
            case Condition.In any -> Stream.empty();
            case Condition.Matches any -> Stream.empty();
            case Condition.Any any -> Stream.empty();
            case Condition.Negation any -> Stream.empty();
        });
    }

    static Condition.Compare flipped(Condition.Compare equality) {
        return new Condition.Compare(equality.right(), Comparator.EQUAL, equality.left());
    }

    /** The slot of the other fact when a condition says that the pattern's own fact is it, else -1. */
    static int same(Condition.Compare equality, Slots slots) {
        if (equality.left() instanceof Operand.Whole left && equality.right() instanceof Operand.Whole right) {
            var one = slots.fact(left.variable());
            var other = slots.fact(right.variable());
            if (one != other && (one == slots.own() || other == slots.own())) {
                return one == slots.own() ? other : one;
            }
        }
        return -1;
    }

    /** Whether it says that an own component of a suitable type equals something that is not its own. */
    static boolean keyed(Condition.Compare equality, Slots slots) {
        return equality.left() instanceof Operand.Read read
                && slots.fact(read.variable()) == slots.own()
                && suitable(read.type())
                && equality.right() != Operand.Literal.NONE
                && Reading.slots(equality.right(), slots).noneMatch(slot -> slot == slots.own());
    }

    /** Whether equal values of this type are the same and many differ. */
    static boolean suitable(ValueType type) {
        return type instanceof ValueType.Text || type instanceof ValueType.Choice || type instanceof ValueType.Date;
    }

    private static int rank(Condition.Compare equality) {
        var text = equality.left().type() instanceof ValueType.Text;
        return (text ? 0 : 2) + (equality.right() instanceof Operand.Literal ? 1 : 0);
    }

    private static Key equal(FactKind kind, Condition.Compare equality, Slots slots, KindNumbers numbers) {
        Field field = ((Operand.Read) equality.left()).field();
        return new Equal(numbers.kind(kind), numbers.lookup(kind, field), OperandCompiler.of(equality.right(), slots));
    }
}
