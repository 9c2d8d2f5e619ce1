package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Compiled.Value;
import dev.assay.fact.Fact;
import dev.assay.fact.Field;
import dev.assay.fact.Unknown;
import dev.assay.rule.Numbers;
import dev.assay.rule.Operand;
import dev.assay.rule.Range;
import org.jspecify.annotations.Nullable;

/** Compiles what conditions compare. */
final class OperandCompiler {

    private OperandCompiler() {}

    static Value of(Operand operand, Slots slots) {
        return switch (operand) {
            case Operand.Literal(var type, var value) -> any -> value;
            case Operand.Read(var variable, var field) -> component(slots.fact(variable), field);
            case Operand.Whole(var variable, var kind) -> slot(slots.fact(variable));
            case Operand.Bound(var variable, var type) -> bound(slots.place(variable));
            case Operand.Arithmetic sum -> calculation(sum, of(sum.left(), slots), of(sum.right(), slots));
        };
    }

    private static Value bound(Slots.Place place) {
        return switch (place) {
            case Slots.OfFact(int slot) -> slot(slot);
            case Slots.OfResult(int slot) -> slot(slot);
            case Slots.OfComponent(int slot, var field) -> component(slot, field);
        };
    }

    private static Value slot(int slot) {
        return slots -> slots[slot];
    }

    private static Value component(int slot, Field field) {
        var accessor = field.accessor();
        var index = field.index();
        return slots -> {
            var fact = fact(slots, slot);
            return fact.origin().knows(index) ? accessor.apply(fact) : Unknown.UNKNOWN;
        };
    }

    /** The fact in a slot. */
    static Fact fact(@Nullable Object[] slots, int slot) {
        if (slots[slot] instanceof Fact fact) {
            return fact;
        }
        throw new IllegalStateException("no fact stands in slot " + slot);
    }

    private static Value calculation(Operand.Arithmetic sum, Value left, Value right) {
        var operator = sum.operator();
        var type = sum.type();
        return slots -> {
            var one = left.of(slots);
            var other = right.of(slots);
            if (open(one) || open(other)) {
                return Unknown.UNKNOWN;
            }
            return one == null || other == null ? null : Numbers.calculate(one, operator, other, type);
        };
    }

    private static boolean open(@Nullable Object value) {
        return value == Unknown.UNKNOWN || value instanceof Range;
    }
}
