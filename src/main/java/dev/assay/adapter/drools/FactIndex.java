package dev.assay.adapter.drools;

import dev.assay.fact.Fact;
import dev.assay.fact.Field;
import dev.assay.fact.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts of a kind by the value of one component. A fact that does not tell the value is found under every value. */
final class FactIndex {

    private final Field field;
    private final Map<Object, List<Fact>> told = new HashMap<>();
    private final List<Fact> untold = new ArrayList<>();

    FactIndex(Field field) {
        this.field = field;
    }

    void add(Fact fact) {
        var value = field.read(fact);
        if (value == Unknown.UNKNOWN) {
            untold.add(fact);
        } else if (value != null) {
            told.computeIfAbsent(value, any -> new ArrayList<>()).add(fact);
        }
    }

    /** The facts whose component has this value or may have it. */
    List<Fact> of(Object value) {
        var exact = told.getOrDefault(value, List.of());
        if (untold.isEmpty() || exact.isEmpty()) {
            return exact.isEmpty() ? untold : exact;
        }
        var both = new ArrayList<>(exact);
        both.addAll(untold);
        return both;
    }
}
