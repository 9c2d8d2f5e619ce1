package dev.assay.adapter.drools;

import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import dev.assay.fact.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The classes that a rule can name: kinds of fact and the enums of their components. Nothing is loaded by name. */
final class Vocabulary {

    private final Map<String, FactKind> kinds = new TreeMap<>();
    private final Map<String, Class<? extends Enum<?>>> enums = new TreeMap<>();

    Vocabulary(FactKinds registry) {
        for (var kind : registry.all()) {
            kinds.put(kind.type().getName(), kind);
            for (var field : kind.fields()) {
                note(field.type());
            }
        }
    }

    private void note(ValueType type) {
        switch (type) {
            case ValueType.Choice(var names) -> enums.put(names.getName(), names);
            case ValueType.SetOf(var element) -> note(element);
            case ValueType.Text text -> {}
            case ValueType.Bool bool -> {}
            case ValueType.Whole whole -> {}
            case ValueType.Decimal decimal -> {}
            case ValueType.Date date -> {}
            case ValueType.Moment moment -> {}
        }
    }

    /** Full name to kind. */
    Map<String, FactKind> kinds() {
        return kinds;
    }

    /** Full name to enum. */
    Map<String, Class<? extends Enum<?>>> enums() {
        return enums;
    }

    /** Everything that can be imported by name. */
    Set<String> names() {
        var names = new TreeSet<>(kinds.keySet());
        names.addAll(enums.keySet());
        return names;
    }

    Set<String> packages() {
        var packages = new TreeSet<String>();
        names().forEach(name -> packages.add(packageOf(name)));
        return packages;
    }

    static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The classes that one import line makes visible, by simple name. */
    static <T> Map<String, T> visible(Map<String, T> all, String imported) {
        var found = new LinkedHashMap<String, T>();
        all.forEach((name, type) -> {
            if (imported.equals(name) || imported.equals(packageOf(name) + ".*")) {
                found.put(name.substring(name.lastIndexOf('.') + 1), type);
            }
        });
        return found;
    }
}
