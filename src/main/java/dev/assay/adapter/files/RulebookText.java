package dev.assay.adapter.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.pack.Pack;
import dev.assay.workflow.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * All that decides in an installation as one text: the packs with their rules, parameters and catalogs, without test
 * cases; and their texts in other languages, which do not decide, so that pages can be drawn again. It is stored under its digest with each decision and attached to evidence, so that a replay reads the same
 * rules again. Canonical JSON: {@code {format, packs[{folder, files{name: text}}]}}.
 */
public final class RulebookText {

    private static final String FORMAT = "assay-rulebook/1";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RulebookText() {}

    /** The same for equal rulebooks. */
    public static String canonical(Rulebook rulebook) {
        var node = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        var packs = node.putArray("packs");
        rulebook.packs().stream().sorted(Comparator.comparing(RulebookText::folder)).forEach(pack -> {
            var files = packs.addObject().put("folder", folder(pack)).putObject("files");
            pack.files().forEach(files::put);
            pack.translations().forEach(translation -> translation.files().forEach(files::put));
        });
        return CanonicalJson.of(node.toString());
    }

    /**
     * Reads it back.
     *
     * @throws IllegalArgumentException     when the text is no such document
     * @throws dev.assay.pack.PackProblems when today's reader does not accept its rules
     */
    public static Rulebook read(String canonical, PackReader reader) {
        var rulebook = new RulebookReader(reader);
        texts(canonical).forEach(rulebook::add);
        return rulebook.rulebook();
    }

    private static List<PackText> texts(String canonical) {
        var node = parsed(canonical);
        if (!FORMAT.equals(node.path("format").asText())) {
            throw new IllegalArgumentException("the rules are not in the format " + FORMAT);
        }
        var texts = new ArrayList<PackText>();
        for (var pack : node.path("packs")) {
            var files = new TreeMap<String, String>();
            pack.path("files").properties().forEach(file -> files.put(file.getKey(), file.getValue().asText()));
            texts.add(new PackText(pack.path("folder").asText(), files));
        }
        return texts;
    }

    private static JsonNode parsed(String canonical) {
        try {
            return MAPPER.readTree(canonical);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the rules are not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String folder(Pack pack) {
        return switch (pack.kind()) {
            case INDUSTRY -> "industry-packs/" + pack.id();
            case WORKFLOW -> "rules/workflows/" + pack.id();
            case CLASSIFICATION -> "rules/classification";
            case SELECTION -> "rules/selection";
            case SCORING -> "rules/task-scoring";
            case CONTRADICTION -> "rules/contradictions";
            case MATURITY -> "rules/maturity";
        };
    }
}
