package dev.assay.adapter.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The facts of one kind in a document while imported ones come in: first those that people stated, then the imported ones by id. */
final class MergedList {

    private static final String PROVENANCE = "provenance";
    private static final String FOUND_ON = "foundOn";
    private static final Pattern IMPORTED =
            Pattern.compile(FactsMerge.IMPORT_OF + " .*sha256:[0-9a-f]{64}\\).*", Pattern.DOTALL);

    /** 5 and 5.0 are one number, however they were read. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) ->
            one.isNumber() && other.isNumber() ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;

    private static final Comparator<JsonNode> EARLIEST = Comparator.<JsonNode, String>comparing(
                    provenance -> provenance.path("collectedAt").asText("~").replace("null", "~"))
            .thenComparing(JsonNode::toString);

    private final String name;
    private final Map<String, ObjectNode> stated = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, ObjectNode> imported = new TreeMap<>();

    MergedList(String name, JsonNode list) {
        this.name = name;
        for (var json : list) {
            var id = json.path("id").asText();
            places.put(id, places.size());
            (isImported(json) ? imported : stated).put(id, (ObjectNode) json);
        }
    }

    private static boolean isImported(JsonNode fact) {
        return IMPORTED.matcher(fact.path(PROVENANCE).path("source").asText()).matches();
    }

    /** Takes a fact in, or says what contradicts it; what is new, as {@code list/id}. */
    Optional<String> add(ImportedFact fact, List<String> conflicts) {
        var id = fact.id();
        var others = stated.get(id);
        var earlier = others == null ? imported.get(id) : others;
        if (earlier == null) {
            imported.put(id, fact.json().deepCopy());
            return Optional.of(name + "/" + id);
        }
        var differences = differences(earlier, fact.json(), others == null);
        if (!differences.isEmpty()) {
            conflicts.add(conflict(fact, earlier, differences));
        } else if (others == null) {
            imported.put(id, united(earlier, fact.json()));
        }
        return Optional.empty();
    }

    /** An import may add to an import; a person's statement must say all of it, at least. */
    private static List<String> differences(ObjectNode earlier, ObjectNode fact, boolean imported) {
        var differences = new ArrayList<String>();
        for (var member : fact.properties()) {
            var key = member.getKey();
            var there = earlier.get(key);
            if (key.equals(PROVENANCE) || there == null && imported) {
                continue;
            }
            var same = there != null
                    && (there.equals(BY_VALUE, member.getValue())
                            || key.equals(FOUND_ON) && (imported || there.asText().compareTo(member.getValue().asText()) < 0));
            if (!same) {
                differences.add("\"%s\" is %s there and %s here".formatted(key, there == null ? "absent" : there, member.getValue()));
            }
        }
        return differences;
    }

    private String conflict(ImportedFact fact, ObjectNode earlier, List<String> differences) {
        var place = places.containsKey(fact.id()) ? "at /%s/%d".formatted(name, places.get(fact.id())) : "by this import too";
        var by = earlier.path(PROVENANCE).path("statedBy").asText("");
        return "%s %s is stated %s%s, and otherwise by %s: %s".formatted(
                name, fact.id(), place, by.isEmpty() ? "" : " (by " + by + ")",
                fact.json().path(PROVENANCE).path("source").asText().replaceFirst("^" + FactsMerge.IMPORT_OF + " ", ""),
                String.join("; ", differences));
    }

    /** What both say. A weakness was known from the first report of it on; the earliest source stands. */
    private static ObjectNode united(ObjectNode one, ObjectNode other) {
        var united = JsonNodeFactory.instance.objectNode();
        one.properties().forEach(member -> united.set(member.getKey(), member.getValue()));
        other.properties().forEach(member -> united.putIfAbsent(member.getKey(), member.getValue()));
        if (one.has(FOUND_ON) && other.has(FOUND_ON) && other.get(FOUND_ON).asText().compareTo(one.get(FOUND_ON).asText()) < 0) {
            united.set(FOUND_ON, other.get(FOUND_ON));
        }
        var provenances = new ArrayList<>(List.of(one.path(PROVENANCE), other.path(PROVENANCE)));
        provenances.sort(EARLIEST);
        united.remove(PROVENANCE);
        united.set(PROVENANCE, provenances.getFirst());
        return united;
    }

    ArrayNode json() {
        var list = JsonNodeFactory.instance.arrayNode();
        stated.values().forEach(list::add);
        imported.values().forEach(list::add);
        return list;
    }
}
