package dev.assay.flow;

import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the facts document of a test case, in the layout that teams submit, so that a case goes the same way. */
final class CaseDocument {

    private final FactKinds kinds;
    private final Map<String, @Nullable Object> document;

    private CaseDocument(FactKinds kinds, Map<String, @Nullable Object> document) {
        this.kinds = kinds;
        this.document = document;
    }

    /** @throws IllegalArgumentException when the case names a list, fact or kind that is not there */
    static Map<String, @Nullable Object> of(PackSuite suite, PackCase test, FactKinds kinds) {
        var built = new CaseDocument(kinds, new LinkedHashMap<>());
        built.document.put("schemaVersion", "1");
        built.document.put("engagement", new LinkedHashMap<>(Map.of("id", "case")));
        built.merge(suite.facts());
        built.merge(test.given());
        test.without().forEach(built::remove);
        test.unknown().forEach(built::blank);
        built.document.put("complete", built.complete(test));
        return built.document;
    }

    private void merge(Map<String, @Nullable Object> overlay) {
        overlay.forEach((name, value) -> {
            if (name.equals("complete")) {
                throw new IllegalArgumentException(
                        "facts do not say what is complete; write \"complete:\" or \"partial:\" in the case");
            }
            if (value == null) {
                throw new IllegalArgumentException(
                        "\"%s:\" has nothing under it; list its facts, write [] for none, or drop the line".formatted(name));
            }
            document.merge(name, copy(value), this::merged);
        });
    }

    private Object merged(Object old, Object added) {
        if (old instanceof Map<?, ?> base && added instanceof Map<?, ?> changes) {
            var both = new LinkedHashMap<Object, Object>(base);
            both.putAll(changes);
            return both;
        }
        if (old instanceof List<?> base && added instanceof List<?> more) {
            return appended(base, more);
        }
        return added;
    }

    /** A fact with the id of one that is there changes it component by component; any other one is added. */
    private List<Object> appended(List<?> base, List<?> more) {
        var all = new ArrayList<Object>(base);
        for (var fact : more) {
            var at = indexOf(all, idOf(fact));
            if (at < 0) {
                all.add(fact);
            } else {
                all.set(at, merged(all.get(at), fact));
            }
        }
        return all;
    }

    private static int indexOf(List<?> facts, @Nullable Object id) {
        for (int i = 0; i < facts.size(); i++) {
            if (id != null && id.equals(idOf(facts.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Answers have no id of their own: a question is answered once. */
    private static @Nullable Object idOf(Object fact) {
        if (!(fact instanceof Map<?, ?> members)) {
            return null;
        }
        var id = members.get("id");
        return id == null ? members.get("question") : id;
    }

    private static @Nullable Object copy(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> members -> {
                var copied = new LinkedHashMap<Object, @Nullable Object>();
                members.forEach((name, member) -> copied.put(name, copy(member)));
                yield copied;
            }
            case List<?> list -> new ArrayList<>(list.stream().map(CaseDocument::copy).toList());
            case null, default -> value;
        };
    }

    private void remove(String path) {
        var steps = path.split("/", 2);
        if (steps.length < 2 || !(document.get(steps[0]) instanceof List<?> list) || indexOf(list, steps[1]) < 0) {
            throw notThere("without", path, "list/id, such as systems/db-1");
        }
        list.remove(indexOf(list, steps[1]));
    }

    private void blank(String path) {
        var fact = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        var component = path.substring(path.lastIndexOf('/') + 1);
        if (!(find(fact) instanceof Map<?, ?> members) || !members.containsKey(component)) {
            throw notThere("unknown", path, "list/id/component, such as systems/db-1/mfa, and state it in the facts");
        }
        members.remove(component);
    }

    private @Nullable Object find(String path) {
        var steps = path.split("/", 2);
        if (steps.length < 2) {
            return document.get(path);
        }
        var at = document.get(steps[0]) instanceof List<?> list ? indexOf(list, steps[1]) : -1;
        return at < 0 ? null : ((List<?>) document.get(steps[0])).get(at);
    }

    private static IllegalArgumentException notThere(String key, String path, String shape) {
        return new IllegalArgumentException(
                "\"%s\" names %s, which the facts of the case do not have; write %s".formatted(key, path, shape));
    }

    private List<Map<String, Object>> complete(PackCase test) {
        if (test.complete() != null) {
            return test.complete().stream().map(CaseDocument::statement).toList();
        }
        test.partial().forEach(this::mustBeAList);
        return kinds.all().stream()
                .filter(kind -> kind.stated() && !kind.single() && !test.partial().contains(kind.name()))
                .map(kind -> statement(kind.name()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> statement(Object complete) {
        return complete instanceof Map<?, ?> whole ? (Map<String, Object>) whole : Map.of("kind", complete);
    }

    private void mustBeAList(String name) {
        FactKind kind = kinds.byName(name);
        if (kind == null || !kind.stated() || kind.single()) {
            throw new IllegalArgumentException(
                    "\"partial\" names %s, which is no kind that has a list; write a kind such as vendor".formatted(name));
        }
    }
}
