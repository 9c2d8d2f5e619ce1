package dev.assay.rule;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import org.jspecify.annotations.Nullable;

/** What a condition compares. */
public sealed interface Operand {

    /** The type of its values; null for {@link Literal#NONE} and for facts, which only compare with their like. */
    @Nullable ValueType type();

    /** A value written in the rule: String, Boolean, Long, BigDecimal or an enum constant. */
    record Literal(@Nullable ValueType type, @Nullable Object value) implements Operand {

        /** {@code null}: stated none. */
        public static final Literal NONE = new Literal(null, null);
    }

    /** A component of the pattern's own fact ({@code variable} null) or of a fact bound before. */
    record Read(@Nullable String variable, Field field) implements Operand {
        @Override
        public ValueType type() {
            return field.type();
        }
    }

    /** A value bound before: a component ({@code $v : value}) or the result of an accumulate. */
    record Bound(String variable, ValueType type) implements Operand {}

    /** A fact as a whole: {@code this} ({@code variable} null) or a bound fact. */
    record Whole(@Nullable String variable, FactKind kind) implements Operand {
        @Override
        public @Nullable ValueType type() {
            return null;
        }
    }

    /** {@code + - *} on numbers, and {@code /} by a literal that is not zero. Whole numbers stay whole, as in Java. */
    record Arithmetic(Operand left, char operator, Operand right, ValueType type) implements Operand {}
}
