package dev.assay.rule;

import dev.assay.fact.ComponentSet;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.Origin;
import dev.assay.fact.Parameter;
import dev.assay.fact.Provenance;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether no fact can meet two requirements that both apply to it. Asked of requirements that look at one fact alone and
 * compare its components with fixed values: of these finitely many samples stand for all facts, each is tried with the
 * meaning of rules itself, and a fact that meets both is a witness that they go together. Of any other pair it says nothing.
 */
public final class Opposition {

    private static final int MOST_TRIED = 20_000;

    private final FactKind kind;
    private final List<Parameter> parameters;
    private final SampleValues samples = new SampleValues();

    private Opposition(FactKind kind, List<Parameter> parameters) {
        this.kind = kind;
        this.parameters = parameters;
    }

    /** What was found. */
    public sealed interface Answer {
        /** No fact to which both apply meets both, though each can be met. */
        record Opposed(Set<Field> fields) implements Answer {}

        /** A fact meets both, or none has both apply to it, or one of the two can never be met. */
        record Together() implements Answer {}

        /** The pair is not of the sort that can be told. */
        record Unknown() implements Answer {}
    }

    /** @param parameters of the packs of both */
    public static Answer between(Rule one, Rule other, List<Parameter> parameters) {
        if (one.subject().kind() != other.subject().kind()) {
            return new Answer.Unknown();
        }
        var opposition = new Opposition(one.subject().kind(), parameters);
        var some = SoleFact.demanded(one, opposition.values(), opposition.samples);
        var others = SoleFact.demanded(other, opposition.values(), opposition.samples);
        if (some == null || others == null) {
            return new Answer.Unknown();
        }
        var shared = new LinkedHashSet<>(some);
        shared.retainAll(others);
        return shared.isEmpty() ? new Answer.Together() : opposition.search(one, other, shared);
    }

    private Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        parameters.forEach(one -> {
            var value = one.value();
            if (value != null) {
                values.put(one.name(), value);
            }
        });
        return values;
    }

    private Answer search(Rule one, Rule other, Set<Field> shared) {
        var fields = List.copyOf(samples.fields());
        var most = fields.stream()
                .mapToLong(field -> samples.of(field).size())
                .reduce(1, (all, some) -> Math.min(MOST_TRIED + 1, all * some));
        if (most == 0 || most > MOST_TRIED) {
            return new Answer.Unknown();
        }
        var found = new Found();
        walk(fields, 0, new @Nullable Object[kind.fields().size()], one, other, found);
        return !found.both && found.one && found.other ? new Answer.Opposed(Set.copyOf(shared)) : new Answer.Together();
    }

    /** What facts there are among those to which both apply. */
    private static final class Found {
        private boolean one;
        private boolean other;
        private boolean both;
    }

    private void walk(List<Field> fields, int at, @Nullable Object[] values, Rule one, Rule other, Found found) {
        if (found.both) {
            return;
        }
        if (at == fields.size()) {
            judge(kind.make(values.clone(), Origin.stated("/sample", ComponentSet.NONE, Provenance.NONE)), one, other, found);
            return;
        }
        for (var value : samples.of(fields.get(at))) {
            values[fields.get(at).index()] = value;
            walk(fields, at + 1, values, one, other, found);
        }
    }

    private void judge(Fact fact, Rule one, Rule other, Found found) {
        var first = violated(one, fact);
        var second = violated(other, fact);
        if (first == null || second == null) {
            return;
        }
        found.one |= !first;
        found.other |= !second;
        found.both |= !first && !second;
    }

    /** Null when it does not apply. */
    private @Nullable Boolean violated(Rule rule, Fact fact) {
        var sole = new Interpreter(wanted -> wanted == kind ? List.of(fact) : of(wanted), () -> {});
        return sole.subjects(rule.subject()).stream()
                .filter(way -> way.truth().certain())
                .findFirst()
                .map(way -> sole.holds(rule.body(), way.bound()).possible())
                .orElse(null);
    }

    private List<Fact> of(FactKind wanted) {
        return wanted.type() == Parameter.class ? List.copyOf(parameters) : List.of();
    }
}
