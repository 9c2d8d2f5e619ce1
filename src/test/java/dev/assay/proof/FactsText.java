package dev.assay.proof;

import dev.assay.fact.Completeness;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes facts as the Java expression that makes them, to be pasted into a test. */
final class FactsText {

    private FactsText() {}

    static String of(Facts facts) {
        var members = facts.all().stream().map(fact -> fact(facts, fact)).collect(Collectors.joining(",\n    "));
        var complete = facts.completeness().stream().map(FactsText::statement).collect(Collectors.joining(",\n    "));
        return "new Facts(KINDS, List.of(\n    %s), List.of(\n    %s))".formatted(members, complete);
    }

    private static String fact(Facts facts, Fact fact) {
        var kind = facts.kinds().of(fact);
        var values = kind.fields().stream()
                .map(field -> value(field.accessor().apply(fact)))
                .collect(Collectors.joining(", "));
        var origin = fact.origin();
        return "new %s(%s, Origin.stated(\"%s\", %s, Provenance.NONE))"
                .formatted(kind.drlName(), values, origin.pointer(), unknown(origin.unknown()));
    }

    private static String unknown(ComponentSet unknown) {
        return "new ComponentSet(0b%s, 0b%s)".formatted(Long.toBinaryString(unknown.low()), Long.toBinaryString(unknown.high()));
    }

    private static String statement(Completeness statement) {
        var where = statement.where().entrySet().stream()
                .map(entry -> "\"%s\", %s".formatted(entry.getKey(), value(entry.getValue())))
                .collect(Collectors.joining(", "));
        return "new Completeness(\"%s\", Map.of(%s), \"%s\", Provenance.NONE)"
                .formatted(statement.kind(), where, statement.pointer());
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> "\"%s\"".formatted(text);
            case Long number -> number + "L";
            case Boolean bool -> bool.toString();
            case BigDecimal number -> "new BigDecimal(\"%s\")".formatted(number.toPlainString());
            case LocalDate day -> "LocalDate.parse(\"%s\")".formatted(day);
            case Enum<?> constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            case Set<?> set -> set.stream().map(FactsText::value).collect(Collectors.joining(", ", "Set.of(", ")"));
            default -> throw new IllegalArgumentException("no text for " + value);
        };
    }
}
