package dev.assay.adapter.files;

import dev.assay.fact.FactKind;
import dev.assay.fact.Problem.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which ids are stated and which are referred to: every reference must lead to a fact of the same document. */
final class References {

    private record Reference(FactKind kind, String id, String pointer, Json.Spot at) {}

    private final FactProblems problems;
    private final Map<FactKind, Map<String, String>> stated = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    References(FactProblems problems) {
        this.problems = problems;
    }

    void state(FactKind kind, String id, String pointer, Json.Spot at) {
        var first = stated.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(id, pointer);
        if (first != null) {
            problems.add(
                    Code.DUPLICATE_ID,
                    pointer,
                    at,
                    "the %s %s is already stated at %s; give each its own, or keep one",
                    kind.name(), Json.quoted(id), first);
        }
    }

    void refer(FactKind kind, String id, String pointer, Json.Spot at) {
        references.add(new Reference(kind, id, pointer, at));
    }

    /** Reports references that lead nowhere. Call it when everything has been read. */
    void check() {
        for (var reference : references) {
            var ids = stated.getOrDefault(reference.kind(), Map.of());
            if (ids.containsKey(reference.id())) continue;
            if (problems.full()) return;
            problems.add(
                    Code.DANGLING_REFERENCE,
                    reference.pointer(),
                    reference.at(),
                    "no %s with the id %s is stated; state it in /%s or correct the reference%s",
                    reference.kind().name(),
                    Json.quoted(reference.id()),
                    reference.kind().list(),
                    new ClosestName(reference.id(), ids.keySet()));
        }
    }
}
