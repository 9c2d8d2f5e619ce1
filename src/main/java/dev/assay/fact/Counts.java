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
            if (field.countOf() == null) {
                values[field.index()] = field.accessor().apply(fact);
                continue;
            }
            var named = named(kind, field, fact);
            unknown = named == null ? unknown | bit(field) : unknown & ~bit(field);
            values[field.index()] = named;
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

    private static long bit(Field field) {
        return 1L << field.index();
    }
}
