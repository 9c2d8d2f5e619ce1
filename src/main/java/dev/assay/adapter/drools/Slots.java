package dev.assay.adapter.drools;

import dev.assay.fact.Field;
import dev.assay.rule.Element;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the variables that a part of a rule sees stand in the rule's array of slots. Immutable but for the count. */
final class Slots {

    /** What a variable stands for. */
    sealed interface Place {
        int slot();
    }

    /** The fact in a slot. */
    record OfFact(int slot) implements Place {}

    /** A component of the fact in a slot. */
    record OfComponent(int slot, Field field) implements Place {}

    /** The result of an accumulate, which stands in a slot itself. */
    record OfResult(int slot) implements Place {}

    private static final int NONE = -1;

    private final Map<String, Place> places;
    private final int own;
    private final Count count;

    private Slots(Map<String, Place> places, int own, Count count) {
        this.places = places;
        this.own = own;
        this.count = count;
    }

    /** The start of a rule: nothing is bound. */
    static Slots ofRule() {
        return new Slots(Map.of(), NONE, new Count());
    }

    /** A slot that nothing else in the rule uses. */
    int fresh() {
        return count.slots++;
    }

    /** Slots that the rule uses so far. */
    int size() {
        return count.slots;
    }

    /** What a pattern with its fact in this slot sees, and what follows it. */
    Slots enter(Element.Pattern pattern, int slot) {
        var wider = new HashMap<>(places);
        if (pattern.variable() != null) {
            wider.put(pattern.variable(), new OfFact(slot));
        }
        pattern.bindings().forEach(one -> wider.put(one.variable(), new OfComponent(slot, one.field())));
        return new Slots(wider, slot, count);
    }

    /** What follows an accumulate with a result in this slot. */
    Slots with(String variable, int slot) {
        var wider = new HashMap<>(places);
        wider.put(variable, new OfResult(slot));
        return new Slots(wider, own, count);
    }

    /** The place of a variable. */
    Place place(String variable) {
        var place = places.get(variable);
        if (place == null) {
            throw new IllegalStateException("nothing is bound to " + variable);
        }
        return place;
    }

    /** The slot of the fact bound to a variable, or of the pattern's own fact when it is null. */
    int fact(@Nullable String variable) {
        return variable == null ? own : place(variable).slot();
    }

    /** The slot of the fact that the pattern in hand is tried on. */
    int own() {
        return own;
    }

    private static final class Count {
        private int slots;
    }
}
