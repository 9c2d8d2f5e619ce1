package dev.assay.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of fact that rules can read, found by their name in DRL, in JSON, or by their record. */
public final class FactKinds {

    private final Map<String, FactKind> byDrlName = new LinkedHashMap<>();
    private final Map<String, FactKind> byName = new LinkedHashMap<>();
    private final Map<Class<?>, FactKind> byType = new LinkedHashMap<>();

    public FactKinds(List<Class<? extends Record>> types) {
        for (var type : types) {
            var kind = new FactKind(type);
            byDrlName.put(kind.drlName(), kind);
            byName.put(kind.name(), kind);
            byType.put(type, kind);
        }
    }

    /** In the order they were listed. */
    public Collection<FactKind> all() {
        return byDrlName.values();
    }

    /** The kind called {@code TestReport} in DRL, or null. */
    public @Nullable FactKind byDrlName(String name) {
        return byDrlName.get(name);
    }

    /** The kind called {@code test-report} in JSON, or null. */
    public @Nullable FactKind byName(String name) {
        return byName.get(name);
    }

    /** The kind of this record. */
    public FactKind of(Class<?> type) {
        var kind = byType.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type.getName() + " is not a registered kind of fact");
        }
        return kind;
    }

    public FactKind of(Fact fact) {
        return of(fact.getClass());
    }
}
