package dev.assay.proof;

import dev.assay.fact.Completeness;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import dev.assay.fact.FactPath;
import dev.assay.fact.Facts;
import dev.assay.fact.Field;
import dev.assay.fact.Origin;
import dev.assay.fact.Provenance;
import dev.assay.fact.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes random facts over small domains, with as much unknown and untold as is wanted. */
final class FactsGenerator {

    /**
     * How much is known.
     *
     * @param unknown percentage of components that are unknown, the required ones aside
     * @param partial percentage of lists that are not said to be complete
     */
    record Gaps(int unknown, int partial) {
        static final Gaps NONE = new Gaps(0, 0);
    }

    private static final int NONE_STATED = 15;

    private final Dice dice;
    private final FactKinds kinds;
    private final List<FactKind> used;
    private final Domain domain;

    /** @param used the stated kinds of which there shall be members */
    FactsGenerator(Dice dice, FactKinds kinds, List<FactKind> used, Domain domain) {
        this.dice = dice;
        this.kinds = kinds;
        this.used = used;
        this.domain = domain;
    }

    /** Facts with up to {@code most} members of a kind, and {@code given} ones, such as parameters. */
    Facts facts(int most, Gaps gaps, List<? extends Fact> given) {
        var ids = new HashMap<FactKind, List<Object>>();
        for (var kind : used) {
            var id = kind.field("id");
            var all = id == null ? List.<Object>of("") : dice.shuffled(domain.values(kind, id));
            ids.put(kind, all.subList(0, kind.single() ? 1 : dice.between(0, Math.min(most, all.size()))));
        }
        var facts = new ArrayList<Fact>(given);
        var complete = new ArrayList<Completeness>();
        for (var kind : used) {
            for (int i = 0; i < ids.get(kind).size(); i++) {
                facts.add(fact(kind, i, ids, gaps));
            }
            if (!kind.single()) {
                complete.addAll(completeness(kind, gaps, complete.size()));
            }
        }
        return new Facts(kinds, facts, complete);
    }

    private Fact fact(FactKind kind, int index, Map<FactKind, List<Object>> ids, Gaps gaps) {
        var values = new @Nullable Object[kind.fields().size()];
        var unknown = ComponentSet.NONE;
        for (var field : kind.fields()) {
            if (field.name().equals("id")) {
                values[field.index()] = ids.get(kind).get(index);
            } else if (!field.required() && dice.chance(gaps.unknown())) {
                unknown = unknown.with(field.index());
            } else {
                values[field.index()] = value(kind, field, ids);
            }
        }
        var pointer = kind.single() ? "/" + kind.list() : FactPath.child("/" + kind.list(), index);
        return kind.make(values, Origin.stated(pointer, unknown, Provenance.NONE));
    }

    private @Nullable Object value(FactKind kind, Field field, Map<FactKind, List<Object>> ids) {
        if (field.mayBeNone() && dice.chance(NONE_STATED)) {
            return null;
        }
        var reference = field.refersTo();
        if (reference != null && !(field.type() instanceof ValueType.SetOf)) {
            var stated = ids.getOrDefault(kinds.of(reference), List.of());
            if (!stated.isEmpty() && !dice.chance(10)) {
                return dice.one(stated);
            }
        }
        return dice.one(domain.values(kind, field));
    }

    private List<Completeness> completeness(FactKind kind, Gaps gaps, int before) {
        if (!dice.chance(gaps.partial())) {
            return List.of(statement(kind, Map.of(), before));
        }
        var scopes = new ArrayList<Completeness>();
        for (int i = dice.of(0, 0, 1, 2); i > 0; i--) {
            scopes.add(statement(kind, scope(kind), before + scopes.size()));
        }
        return scopes;
    }

    private static Completeness statement(FactKind kind, Map<String, Object> where, int index) {
        return new Completeness(kind.name(), where, FactPath.child("/complete", index), Provenance.NONE);
    }

    private Map<String, Object> scope(FactKind kind) {
        var single = kind.fields().stream()
                .filter(field -> !(field.type() instanceof ValueType.SetOf) && !field.workedOut())
                .toList();
        var where = new HashMap<String, Object>();
        for (int i = dice.of(1, 1, 2); i > 0; i--) {
            var field = dice.one(single);
            where.put(field.name(), dice.one(domain.values(kind, field)));
        }
        return where;
    }
}
