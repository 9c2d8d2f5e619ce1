package dev.assay.adapter.drools;

import dev.assay.fact.ComponentSet;
import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the open patterns of a rule stand in the engine's network. A pattern that says {@code this == $fact} is tried on
 * that fact and takes no position of its own; each condition is tried where the last of the facts that it reads comes
 * in. A condition that reads the result of an accumulate, or too many facts, is left to the judgement of the match.
 */
final class Layout {

    /** Facts before its own that one condition can read: the engine's predicates take no more. */
    private static final int MOST_OTHERS = 4;

    /**
     * A condition where it is tried.
     *
     * @param scope  what it sees
     * @param others the earlier positions that it reads
     */
    record Placed(Condition condition, Slots scope, List<Integer> others) {}

    private final List<FactKind> kinds = new ArrayList<>();
    private final List<List<Placed>> conditions = new ArrayList<>();
    private final List<ComponentSet> read = new ArrayList<>();
    private final int[] positions;
    private final boolean[] whole;

    private Layout(int slots) {
        this.positions = new int[slots];
        this.whole = new boolean[slots];
        Arrays.fill(whole, true);
    }

    /** @param slots what the end of the rule sees; the facts of its open patterns stand in the first slots */
    static Layout of(List<Element.Pattern> open, Slots slots) {
        var layout = new Layout(open.size());
        for (int slot = 0; slot < open.size(); slot++) {
            var pattern = open.get(slot);
            var scope = slots.enter(pattern, slot);
            var same = Key.equalities(pattern.conditions())
                    .mapToInt(one -> Key.same(one, scope))
                    .filter(one -> one >= 0);
            layout.positions[slot] = same.mapToObj(one -> layout.positions[one])
                    .findFirst()
                    .orElseGet(() -> layout.position(pattern.kind()));
            flat(pattern.conditions()).forEach(condition -> layout.whole[scope.own()] &= layout.place(condition, scope));
        }
        return layout;
    }

    private int position(FactKind kind) {
        kinds.add(kind);
        conditions.add(new ArrayList<>());
        read.add(ComponentSet.NONE);
        return kinds.size() - 1;
    }

    private static Stream<Condition> flat(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(one -> one instanceof Condition.All(var parts) ? flat(parts) : Stream.of(one));
    }

    /** Whether the network tries the condition. */
    private boolean place(Condition condition, Slots scope) {
        if (condition instanceof Condition.Compare compare && settled(compare, scope)) {
            return true;
        }
        var facts = new TreeSet<Integer>();
        for (var slot : Reading.slots(condition, scope)) {
            if (slot >= positions.length) {
                return false;
            }
            facts.add(positions[slot]);
        }
        if (facts.isEmpty() || facts.size() > MOST_OTHERS + 1) {
            return false;
        }
        var own = facts.removeLast();
        conditions.get(own).add(new Placed(condition, scope, List.copyOf(facts)));
        Reading.components(condition, scope)
                .forEach(one -> read.set(
                        positions[one.slot()],
                        read.get(positions[one.slot()]).with(one.field().index())));
        return true;
    }

    /** Whether it says that two facts are the same which stand in one position anyway. */
    private boolean settled(Condition.Compare compare, Slots scope) {
        var same = Key.same(compare, scope);
        return compare.operator() == Condition.Comparator.EQUAL
                && same >= 0
                && positions[same] == positions[scope.own()];
    }

    /** The kinds of fact that come in, by position. */
    List<FactKind> kinds() {
        return List.copyOf(kinds);
    }

    List<Placed> conditions(int position) {
        return conditions.get(position);
    }

    /** Position of the fact that stands in a slot. */
    int position(int slot) {
        return positions[slot];
    }

    /** Where a condition expects the facts that meet at its position: its own first, then the others in order. */
    Seats seats(Placed placed, int own) {
        var order = new ArrayList<>(List.of(own));
        order.addAll(placed.others());
        return Seats.of(Reading.slots(placed.condition(), placed.scope()), positions, order);
    }

    /** Whether the network tries all conditions of the pattern whose fact stands in a slot. */
    boolean whole(int slot) {
        return whole[slot];
    }

    /** Whether the facts that came in tell all that the network's conditions read: what may hold, certainly holds then. */
    boolean told(Object[] in) {
        for (int position = 0; position < in.length; position++) {
            var origin = ((Fact) in[position]).origin();
            if (origin.existence() != Existence.CERTAIN || origin.unknown().intersects(read.get(position))) {
                return false;
            }
        }
        return true;
    }

    /** The facts of a match in the order of its patterns, given those that came in. */
    List<Fact> match(Object[] in) {
        if (positions.length == 1) {
            return List.of((Fact) in[0]);
        }
        var match = new Fact[positions.length];
        for (int slot = 0; slot < match.length; slot++) {
            match[slot] = (Fact) in[positions[slot]];
        }
        return List.of(match);
    }

    /**
     * The facts of a match in the first slots.
     *
     * @param size of all slots
     */
    @Nullable
    Object[] slots(Object[] in, int size) {
        var slots = new @Nullable Object[size];
        for (int slot = 0; slot < positions.length; slot++) {
            slots[slot] = in[positions[slot]];
        }
        return slots;
    }

    /** Kind and own place first, then the condition with the kind and place of each other pattern that it reads. */
    String id(int position, Placed placed) {
        var names = new ConditionId(placed.scope(), slot -> {
            var other = positions[slot];
            return other == position
                    ? "this"
                    : "$" + other + ":" + kinds.get(other).type().getName();
        });
        return "possible " + kinds.get(position).type().getName() + names.of(placed.condition());
    }

    /** All that the network tries: rules whose open patterns say the same have the same matches. */
    String text() {
        var text = new StringBuilder();
        for (int position = 0; position < kinds.size(); position++) {
            text.append(kinds.get(position).type().getName());
            for (var placed : conditions.get(position)) {
                text.append('\n').append(id(position, placed));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
