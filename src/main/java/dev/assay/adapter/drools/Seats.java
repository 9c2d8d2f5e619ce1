package dev.assay.adapter.drools;

import dev.assay.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slots in which a condition expects the facts that meet at a node of the network. One fact can stand in several
 * slots, where patterns of a rule are about the same fact.
 *
 * @param slots  the slots that are read
 * @param facts  which of the facts stands in each of them
 * @param length slots in all
 */
record Seats(int[] slots, int[] facts, int length) {

    /**
     * @param read      slots that a condition reads
     * @param positions the position in the network that the fact of each slot has
     * @param order     the positions of the facts that are handed over
     */
    static Seats of(Iterable<Integer> read, int[] positions, List<Integer> order) {
        var slots = new ArrayList<Integer>();
        read.forEach(slots::add);
        return new Seats(
                slots.stream().mapToInt(slot -> slot).toArray(),
                slots.stream().mapToInt(slot -> order.indexOf(positions[slot])).toArray(),
                slots.stream().mapToInt(slot -> slot + 1).max().orElse(0));
    }

    /** The one fact that there is, in all slots that are read. */
    @Nullable
    Object[] take(Fact own) {
        var values = new @Nullable Object[length];
        for (var slot : slots) {
            values[slot] = own;
        }
        return values;
    }

    /** Two facts in their slots. */
    @Nullable
    Object[] take(Fact own, Fact other) {
        var values = new @Nullable Object[length];
        for (int i = 0; i < slots.length; i++) {
            values[slots[i]] = facts[i] == 0 ? own : other;
        }
        return values;
    }

    /** These facts in their slots. */
    @Nullable
    Object[] takeAll(Fact[] given) {
        var values = new @Nullable Object[length];
        for (int i = 0; i < slots.length; i++) {
            values[slots[i]] = given[facts[i]];
        }
        return values;
    }
}
