package dev.assay.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The controls of one standard, in its own order. */
public final class Catalog {

    /** For packs that stand on no standard of their own. */
    public static final Catalog EMPTY = new Catalog(List.of());

    private final Map<String, Control> byId;

    /** Each id once, each parent before its children. */
    public Catalog(List<Control> controls) {
        var sorted = new LinkedHashMap<String, Control>();
        for (var control : controls) {
            var parent = control.parent();
            if (parent != null && !sorted.containsKey(parent)) {
                throw new IllegalArgumentException("control %s names the parent %s, which does not stand above it"
                        .formatted(control.id(), parent));
            }
            if (sorted.putIfAbsent(control.id(), control) != null) {
                throw new IllegalArgumentException("control %s is listed twice".formatted(control.id()));
            }
        }
        this.byId = Collections.unmodifiableMap(sorted);
    }

    /** In the order of the standard. */
    public Collection<Control> controls() {
        return byId.values();
    }

    /** The controls that can be met on their own. */
    public List<Control> assessable() {
        return byId.values().stream().filter(Control::assessable).toList();
    }

    public @Nullable Control control(String id) {
        return byId.get(id);
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }
}
