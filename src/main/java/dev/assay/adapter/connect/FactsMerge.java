package dev.assay.adapter.connect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.FactsReader;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.BadInput;
import dev.assay.fact.FactKind;
import dev.assay.fact.Problem;
import dev.assay.flow.MergedFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts imported facts into a facts document. No fact of the document is lost, nothing that a person stated is changed, statements of
 * completeness stay as they are; the same files give the same document, in whatever order and however often they come.
 */
public final class FactsMerge {

    /** How the source of an imported fact begins. */
    static final String IMPORT_OF = "import of";

    private static final String PROVENANCE = "provenance";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private FactsMerge() {}

    /**
     * Puts the facts into a document.
     *
     * @throws dev.assay.fact.BadInput when the document cannot be used, or the facts refer to what it does not state
     * @throws ImportConflict          when the document says otherwise
     */
    public static MergedFacts into(byte[] document, List<ImportedFact> facts) {
        new FactsReader().read(document);
        var root = tree(document);
        var added = merge(root, facts);
        var merged = root.equals(tree(document)) ? document : text(root);
        check(merged);
        return new MergedFacts(merged, added, facts.size() - added.size());
    }

    /** Lines of a document that nobody has seen yet say nothing; pointers do. */
    private static void check(byte[] merged) {
        try {
            new FactsReader().read(merged);
        } catch (BadInput bad) {
            throw new BadInput(bad.problems().stream()
                    .map(problem -> new Problem(problem.code(), problem.pointer(), problem.message(), 0, 0))
                    .toList());
        }
    }

    /** The facts alone, by list: what would be put into a document. */
    public static byte[] alone(List<ImportedFact> facts) {
        var root = JSON.createObjectNode();
        merge(root, facts);
        return text(root);
    }

    private static ObjectNode tree(byte[] document) {
        try {
            var text = new String(document, StandardCharsets.UTF_8);
            return (ObjectNode) JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the strict reader accepts is JSON", e);
        }
    }

    private static byte[] text(ObjectNode root) {
        try {
            return (JSON.writer(new Indented()).writeValueAsString(root) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> merge(ObjectNode root, List<ImportedFact> facts) {
        var added = new ArrayList<String>();
        var conflicts = new ArrayList<String>();
        var lists = new LinkedHashMap<String, MergedList>();
        for (var fact : facts) {
            var list = lists.computeIfAbsent(fact.list(), name -> new MergedList(name, root.path(name)));
            list.add(fact, conflicts).ifPresent(added::add);
        }
        if (!conflicts.isEmpty()) {
            throw new ImportConflict(conflicts);
        }
        lists.forEach((name, list) -> put(root, name, list.json()));
        return added;
    }

    /** A new list goes where the schema has it, so that the order of imports does not show. */
    private static void put(ObjectNode root, String name, JsonNode list) {
        if (root.has(name)) {
            root.set(name, list);
            return;
        }
        var later = order().subList(order().indexOf(name) + 1, order().size());
        Map<String, JsonNode> members = new LinkedHashMap<>();
        root.properties().forEach(member -> {
            if (later.contains(member.getKey())) {
                members.putIfAbsent(name, list);
            }
            members.put(member.getKey(), member.getValue());
        });
        members.putIfAbsent(name, list);
        root.removeAll();
        root.setAll(members);
    }

    private static List<String> order() {
        var names = new ArrayList<>(Arrays.asList("$schema", "schemaVersion", PROVENANCE));
        AssayKinds.KINDS.all().stream().filter(FactKind::stated).map(FactKind::list).forEach(names::add);
        names.add("complete");
        return names;
    }
}
