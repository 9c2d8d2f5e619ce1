package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.CanonicalJson;
import dev.assay.evidence.Asked;
import dev.assay.evidence.Manifest;
import dev.assay.evidence.Recording;
import dev.assay.pack.Digest;
import dev.assay.pack.Language;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The manifest of evidence as canonical JSON, and back. */
final class ManifestJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ManifestJson() {}

    static String write(Manifest manifest) {
        var node = JSON.objectNode();
        node.put("format", Manifest.FORMAT);
        node.put("producer", manifest.producer());
        node.put("semanticsVersion", manifest.semantics());
        node.put("issuedAt", manifest.issuedAt().toString());
        node.put("rules", manifest.rules());
        var asked = node.putObject("asked");
        asked.put("workflow", manifest.asked().workflow());
        asked.put("phase", manifest.asked().phase());
        asked.set("addPacks", JsonValues.texts(manifest.asked().addPacks()));
        asked.put("clock", manifest.asked().clock().toString());
        var files = node.putObject("files");
        manifest.files().forEach((file, digest) -> files.put(file, digest.value()));
        if (manifest.language() != Language.ENGLISH) {
            node.put("language", manifest.language().tag());
        }
        node.set("recording", recording(manifest.recording()));
        return CanonicalJson.of(node.toString());
    }

    private static @Nullable ObjectNode recording(@Nullable Recording recording) {
        if (recording == null) {
            return null;
        }
        var node = JSON.objectNode().put("id", recording.id()).put("decision", recording.decision());
        node.set("receipt", parsed(recording.receipt()));
        return node;
    }

    /** @throws IllegalArgumentException when it is none of this format */
    static Manifest read(String text) {
        var node = parsed(text);
        if (!Manifest.FORMAT.equals(node.path("format").asText())) {
            throw new IllegalArgumentException("the manifest is not in the format %s but in %s"
                    .formatted(Manifest.FORMAT, node.path("format").asText("none")));
        }
        try {
            return new Manifest(
                    text(node, "producer"),
                    text(node, "semanticsVersion"),
                    asked(node.path("asked")),
                    Instant.parse(text(node, "issuedAt")),
                    text(node, "rules"),
                    files(node.path("files")),
                    language(node.path("language")),
                    recorded(node.path("recording")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the manifest holds no moment where one belongs: " + e.getMessage(), e);
        }
    }

    /** Documents in English do not say so. */
    private static Language language(JsonNode node) {
        var tag = node.asText(Language.ENGLISH.tag());
        return Language.tagged(tag)
                .orElseThrow(() -> new IllegalArgumentException("the manifest names the language %s, which is none of ours".formatted(tag)));
    }

    private static Asked asked(JsonNode node) {
        var packs = new TreeSet<String>();
        node.path("addPacks").forEach(pack -> packs.add(pack.asText()));
        var workflow = node.path("workflow").isTextual() ? node.path("workflow").asText() : null;
        var phase = node.path("phase").isTextual() ? node.path("phase").asText() : null;
        return new Asked(workflow, phase, packs, Instant.parse(text(node, "clock")));
    }

    private static TreeMap<String, Digest> files(JsonNode node) {
        var files = new TreeMap<String, Digest>();
        node.properties().forEach(file -> files.put(file.getKey(), new Digest(file.getValue().asText())));
        return files;
    }

    private static @Nullable Recording recorded(JsonNode node) {
        return node.isObject()
                ? new Recording(text(node, "id"), text(node, "decision"), CanonicalJson.of(node.path("receipt").toString()))
                : null;
    }

    private static String text(JsonNode node, String name) {
        if (!node.path(name).isTextual()) {
            throw new IllegalArgumentException("the manifest lacks the text %s".formatted(name));
        }
        return node.path(name).asText();
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the manifest is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
