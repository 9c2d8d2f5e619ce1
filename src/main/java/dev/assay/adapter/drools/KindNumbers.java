package dev.assay.adapter.drools;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import java.util.ArrayList;
import java.util.List;

/** Numbers the kinds of fact that a program reads and the components it looks facts up by, while it is compiled. */
final class KindNumbers {

    /** Facts of a kind are looked up by this component. */
    record Lookup(int kind, Field field) {}

    private final List<FactKind> kinds = new ArrayList<>();
    private final List<Lookup> lookups = new ArrayList<>();

    int kind(FactKind kind) {
        return number(kinds, kind);
    }

    int lookup(FactKind kind, Field field) {
        return number(lookups, new Lookup(kind(kind), field));
    }

    private static <T> int number(List<T> all, T one) {
        var known = all.indexOf(one);
        if (known >= 0) {
            return known;
        }
        all.add(one);
        return all.size() - 1;
    }

    List<FactKind> kinds() {
        return List.copyOf(kinds);
    }

    List<Lookup> lookups() {
        return List.copyOf(lookups);
    }
}
