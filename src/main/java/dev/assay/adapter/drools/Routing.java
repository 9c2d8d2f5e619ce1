package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Layout.Placed;
import dev.assay.fact.Field;
import dev.assay.rule.Condition;
import dev.assay.rule.Operand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which equalities of a rule are looked up in an index, and how facts get around it. An index finds a fact by the
 * value it tells; a fact that does not tell it may be the one all the same and would be lost. So a rule with indexes
 * stands in the network once for each choice of positions at which the facts tell all that is looked up, or do not.
 * Together these routes let through every possible match, and none twice.
 */
final class Routing {

    /** A rule with more positions that can be untold is not indexed: it would stand in the network too often. */
    private static final int MOST_UNSURE = 3;

    /** What the component of a fact is looked up with. */
    sealed interface With {}

    /** The same value in every match. */
    record Literal(Object value) implements With {}

    /** The component of an earlier fact. */
    record Component(int position, Field field) implements With {}

    /** An equality that can be looked up. */
    record Lookup(Field own, With with) {}

    private final Layout layout;
    private final Told always;
    private final Map<Placed, Lookup> lookups = new HashMap<>();
    private final List<Map<Integer, Field>> told = new ArrayList<>();

    private Routing(Layout layout, Told always) {
        this.layout = layout;
        this.always = always;
        layout.kinds().forEach(any -> told.add(new TreeMap<>()));
    }

    static Routing of(Layout layout, Told always) {
        var routing = new Routing(layout, always);
        for (int position = 0; position < layout.kinds().size(); position++) {
            routing.choose(position);
        }
        if (routing.unsure().size() > MOST_UNSURE) {
            return new Routing(layout, always);
        }
        return routing;
    }

    /** At each position one equality with a literal and one with an earlier fact. */
    private void choose(int position) {
        var literal = false;
        var component = false;
        for (var placed : layout.conditions(position)) {
            var lookup = lookup(placed, position);
            if (lookup == null || (lookup.with() instanceof Literal ? literal : component)) {
                continue;
            }
            literal |= lookup.with() instanceof Literal;
            component |= lookup.with() instanceof Component;
            lookups.put(placed, lookup);
            told.get(position).put(lookup.own().index(), lookup.own());
            if (lookup.with() instanceof Component(int other, var field)) {
                told.get(other).put(field.index(), field);
            }
        }
    }

    private @Nullable Lookup lookup(Placed placed, int position) {
        if (!(placed.condition() instanceof Condition.Compare(var left, var operator, var right))
                || operator != Condition.Comparator.EQUAL) {
            return null;
        }
        var lookup = lookup(left, right, placed.scope(), position);
        return lookup == null ? lookup(right, left, placed.scope(), position) : lookup;
    }

    private @Nullable Lookup lookup(Operand left, Operand right, Slots scope, int position) {
        var own = Reading.component(left, scope);
        if (own == null
                || layout.position(own.slot()) != position
                || !Key.suitable(own.field().type())) {
            return null;
        }
        if (right instanceof Operand.Literal literal) {
            return literal.value() == null ? null : new Lookup(own.field(), new Literal(literal.value()));
        }
        var other = Reading.component(right, scope);
        return other == null
                        || layout.position(other.slot()) == position
                        || !other.field().type().equals(own.field().type())
                ? null
                : new Lookup(own.field(), new Component(layout.position(other.slot()), other.field()));
    }

    /** How a condition is looked up on a route, or null when it is tried on every fact. */
    @Nullable
    Lookup lookup(Placed placed, int position, Set<Integer> untold) {
        var lookup = lookups.get(placed);
        var around = lookup == null
                || untold.contains(position)
                || lookup.with() instanceof Component(int other, var field) && untold.contains(other);
        return around ? null : lookup;
    }

    /** The components that tell a fact's route at a position; none where all facts take the same. */
    List<Field> tells(int position) {
        return unsure().contains(position) ? List.copyOf(told.get(position).values()) : List.of();
    }

    /** Every route, by the positions at which facts do not tell what is looked up. */
    List<Set<Integer>> routes() {
        var routes = new ArrayList<Set<Integer>>(List.of(Set.of()));
        for (var position : unsure()) {
            for (var route : List.copyOf(routes)) {
                var longer = new TreeSet<>(route);
                longer.add(position);
                routes.add(longer);
            }
        }
        return routes;
    }

    /** The positions at which a fact may leave untold what is looked up. */
    private List<Integer> unsure() {
        var unsure = new ArrayList<Integer>();
        for (int position = 0; position < told.size(); position++) {
            var kind = layout.kinds().get(position);
            if (told.get(position).values().stream().anyMatch(field -> !always.tells(kind, field))) {
                unsure.add(position);
            }
        }
        return unsure;
    }
}
