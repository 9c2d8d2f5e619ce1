package dev.assay.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types a component of a fact can have. There is no coercion between them, but numbers compare with numbers. */
public sealed interface ValueType {

    /** Text, compared character by character. */
    record Text() implements ValueType {}

    /** True or false. */
    record Bool() implements ValueType {}

    /** A whole number within 64 bits. */
    record Whole() implements ValueType {}

    /** A decimal number of any size. */
    record Decimal() implements ValueType {}

    /** A calendar day (ISO 8601). */
    record Date() implements ValueType {}

    /** A moment with its offset from UTC (RFC 3339). */
    record Moment() implements ValueType {}

    /** One of a closed list of names. */
    record Choice(Class<? extends Enum<?>> names) implements ValueType {

        /** The constants in order. */
        public List<Enum<?>> constants() {
            return List.of(names.getEnumConstants());
        }

        /** The constant written so in JSON, or null. */
        public @Nullable Enum<?> named(String text) {
            return constants().stream()
                    .filter(constant -> jsonName(constant).equals(text))
                    .findFirst()
                    .orElse(null);
        }

        /** How a constant is written in JSON and reports: {@code HEALTH_CARE} is {@code health-care}. */
        public static String jsonName(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A set of values of one simple type. */
    record SetOf(ValueType element) implements ValueType {}

    ValueType TEXT = new Text();
    ValueType BOOL = new Bool();
    ValueType WHOLE = new Whole();
    ValueType DECIMAL = new Decimal();
    ValueType DATE = new Date();
    ValueType MOMENT = new Moment();

    /** Whether values of this type can be ordered and added. */
    default boolean numeric() {
        return this instanceof Whole || this instanceof Decimal;
    }

    /** The type of a value of this Java class; sets are handled by {@link Field}. */
    @SuppressWarnings("unchecked")
    static ValueType of(Class<?> type) {
        if (type == String.class) return TEXT;
        if (type == Boolean.class) return BOOL;
        if (type == Long.class) return WHOLE;
        if (type == BigDecimal.class) return DECIMAL;
        if (type == LocalDate.class) return DATE;
        if (type == Instant.class) return MOMENT;
        if (type.isEnum()) return new Choice((Class<? extends Enum<?>>) type);
        throw new IllegalArgumentException(
                "%s is no type of a fact's component; use String, Boolean, Long, BigDecimal, LocalDate, Instant, an enum or a %s of one"
                        .formatted(type.getName(), Set.class.getSimpleName()));
    }
}
