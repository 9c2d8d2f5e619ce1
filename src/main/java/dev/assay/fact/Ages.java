package dev.assay.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Works out the {@link DaysSince} components of a fact for a day. */
final class Ages {

    private Ages() {}

    static Fact workOut(FactKind kind, Fact fact, LocalDate today) {
        var origin = fact.origin();
        var values = new @Nullable Object[kind.fields().size()];
        var unknown = origin.unknown();
        for (var field : kind.fields()) {
            var from = field.daysSince();
            if (from == null) {
                values[field.index()] = field.accessor().apply(fact);
                continue;
            }
            var date = kind.field(from);
            if (date == null) {
                throw new IllegalStateException("%s counts days from %s, which is not there".formatted(field, from));
            }
            var value = date.read(fact);
            unknown = value == Unknown.UNKNOWN ? unknown | bit(field) : unknown & ~bit(field);
            values[field.index()] = value instanceof LocalDate day ? ChronoUnit.DAYS.between(day, today) : null;
        }
        return kind.make(
                values,
                new Origin(origin.pointer(), unknown, origin.existence(), origin.provenance(), origin.excluded()));
    }

    private static long bit(Field field) {
        return 1L << field.index();
    }
}
