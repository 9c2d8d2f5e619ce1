package dev.assay.proof;

import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.fact.Field;
import dev.assay.fact.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same facts with one thing less told. */
final class Omissions {

    private Omissions() {}

    /** One for each known component of each fact that need not be known; parameters come with their pack, whole. */
    static List<Facts> fields(Facts facts) {
        return fields(facts, facts.kinds().all());
    }

    /** The same, of these kinds only. */
    static List<Facts> fields(Facts facts, Collection<FactKind> kinds) {
        var less = new ArrayList<Facts>();
        for (var fact : kinds.stream().flatMap(kind -> facts.of(kind).stream()).toList()) {
            if (fact instanceof Parameter) {
                continue;
            }
            for (var field : facts.kinds().of(fact).fields()) {
                if (!field.required() && !field.workedOut() && fact.origin().knows(field.index())) {
                    less.add(facts.map(other -> other == fact ? without(facts, fact, field) : other));
                }
            }
        }
        return less;
    }

    /** One for each statement that a list is complete. */
    static List<Facts> statements(Facts facts) {
        return statements(facts, facts.kinds().all());
    }

    /** The same, of lists of these kinds only. */
    static List<Facts> statements(Facts facts, Collection<FactKind> kinds) {
        var names = kinds.stream().map(FactKind::name).toList();
        var less = new ArrayList<Facts>();
        for (int i = 0; i < facts.completeness().size(); i++) {
            if (!names.contains(facts.completeness().get(i).kind())) {
                continue;
            }
            var left = new ArrayList<>(facts.completeness());
            left.remove(i);
            less.add(new Facts(facts.kinds(), facts.all(), left));
        }
        return less;
    }

    private static Fact without(Facts facts, Fact fact, Field blank) {
        var kind = facts.kinds().of(fact);
        var values = new @Nullable Object[kind.fields().size()];
        kind.fields().stream()
                .filter(field -> field != blank)
                .forEach(field -> values[field.index()] = field.accessor().apply(fact));
        var origin = fact.origin();
        var unknown = origin.unknown().with(blank.index());
        return kind.make(
                values,
                origin.with(unknown));
    }
}
