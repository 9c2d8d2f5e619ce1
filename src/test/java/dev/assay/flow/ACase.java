package dev.assay.flow;

import dev.assay.evaluation.Status;
import dev.assay.flow.PackCase.Expectation;
import dev.assay.rule.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Test cases of packs with little in them. */
final class ACase {

    static final Map<String, @Nullable Object> FACTS = Map.of(
            "systems",
            List.of(Map.of("id", "db-1", "mfa", true), Map.of("id", "db-2")),
            "answers",
            List.of(Map.of("question", "demo.q", "yes", true)));

    private ACase() {}

    static PackSuite suite(PackCase... cases) {
        return new PackSuite("demo/access.test.yaml", LocalDate.of(2026, 11, 1).atStartOfDay(), FACTS, List.of(cases));
    }

    static PackCase named(String name, String rule, Status status) {
        return new PackCase(
                name, rule, Map.of(), List.of(), List.of(), null, List.of(), List.of(), Map.of(),
                new Expectation.OfRequirement(status, null, List.of()), new Place("demo/access.test.yaml", 3, 5));
    }

    static PackCase given(Map<String, @Nullable Object> given) {
        var plain = named("a case", "demo.access.names", Status.SATISFIED);
        return new PackCase(
                plain.name(), plain.rule(), given, List.of(), List.of(), null, List.of(), List.of(), Map.of(), plain.then(),
                plain.place());
    }

    static PackCase changed(List<String> without, List<String> unknown) {
        var plain = given(Map.of());
        return new PackCase(
                plain.name(), plain.rule(), Map.of(), without, unknown, null, List.of(), List.of(), Map.of(), plain.then(),
                plain.place());
    }

    static PackCase complete(@Nullable List<Object> complete, List<String> partial) {
        var plain = given(Map.of());
        return new PackCase(
                plain.name(), plain.rule(), Map.of(), List.of(), List.of(), complete, partial, List.of(), Map.of(), plain.then(),
                plain.place());
    }
}
