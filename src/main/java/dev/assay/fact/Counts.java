package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out the {@link CountOf} components of a fact. */
final class Counts {

    private Counts() {}

    static Fact workOut(FactKind kind, Fact fact) {
        var origin = fact.origin();
        var values = new @Nullable Object[kind.fields().size()];
        var unknown = origin.unknown();
        for (var field : kind.fields()) {
            values[field.index()] = field.accessor().apply(fact);
            var named = field.countOf() == null ? null : named(kind, field, fact);
            if (named != null) {
                values[field.index()] = origin.knows(field.index()) ? greater(values[field.index()], named) : named;
                unknown &= ~(1L << field.index());
            }
        }
        return kind.make(
                values,
                new Origin(origin.pointer(), unknown, origin.existence(), origin.provenance(), origin.excluded()));
    }

    private static @Nullable Long named(FactKind kind, Field count, Fact fact) {
        var names = kind.field(String.valueOf(count.countOf()));
        if (names == null) {
            throw new IllegalStateException("%s counts %s, which is not there".formatted(count, count.countOf()));
        }
        return names.read(fact) instanceof Set<?> set ? Long.valueOf(set.size()) : null;
    }

    private static Long greater(@Nullable Object stated, Long named) {
        return stated instanceof Long number ? Long.valueOf(Math.max(number, named)) : named;
    }
}
