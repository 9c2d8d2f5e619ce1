package dev.assay.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Works out the {@link PercentOf} components of a fact. */
final class Percentages {

    private static final int DIGITS = 2;

    private Percentages() {}

    static Fact workOut(FactKind kind, Fact fact) {
        var origin = fact.origin();
        var values = new @Nullable Object[kind.fields().size()];
        var unknown = origin.unknown();
        for (var field : kind.fields()) {
            var of = field.percentOf();
            if (of == null) {
                values[field.index()] = field.accessor().apply(fact);
                continue;
            }
            var percent = percent(count(kind, of.part(), fact), count(kind, of.whole(), fact));
            unknown = percent == null ? unknown | bit(field) : unknown & ~bit(field);
            values[field.index()] = percent;
        }
        return kind.make(
                values,
                new Origin(origin.pointer(), unknown, origin.existence(), origin.provenance(), origin.excluded()));
    }

    /** Null where nothing can be said: one of both is unknown, or the part is larger than the whole. */
    private static @Nullable BigDecimal percent(@Nullable Long part, @Nullable Long whole) {
        if (part == null || whole == null || part < 0 || part > whole) {
            return null;
        }
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.DOWN);
    }

    private static @Nullable Long count(FactKind kind, String name, Fact fact) {
        var field = kind.field(name);
        if (field == null) {
            throw new IllegalStateException("%s has no %s to work out a percentage".formatted(kind, name));
        }
        return field.read(fact) instanceof Long count ? count : null;
    }

    private static long bit(Field field) {
        return 1L << field.index();
    }
}
