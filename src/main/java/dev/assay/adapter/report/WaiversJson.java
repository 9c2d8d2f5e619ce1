package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.files.CanonicalJson;
import dev.assay.workflow.GrantedWaiver;
import dev.assay.workflow.WaiverBasis;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;

/** The granted waivers that were an input of a decision as canonical JSON, and back. */
public final class WaiversJson {

    private static final String FORMAT = "assay-waivers/1";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> FIELDS = Set.of(
            "id", "decision", "requirement", "subject", "reason", "compensatingMeasure", "requestedBy", "grantedBy",
            "grantedAt", "until");

    private WaiversJson() {}

    /** Sorted by id; a waiver about every subject has the subject null. */
    public static String canonical(WaiverBasis.Granted granted) {
        var node = JSON.objectNode().put("format", FORMAT);
        var list = node.putArray("waivers");
        for (var waiver : granted.waivers()) {
            list.addObject()
                    .put("id", waiver.id())
                    .put("decision", waiver.decision())
                    .put("requirement", waiver.requirement())
                    .put("subject", waiver.subject())
                    .put("reason", waiver.reason())
                    .put("compensatingMeasure", waiver.compensatingMeasure())
                    .put("requestedBy", waiver.requestedBy())
                    .put("grantedBy", waiver.grantedBy())
                    .put("grantedAt", waiver.grantedAt().toString())
                    .put("until", waiver.until().toString());
        }
        return CanonicalJson.of(node.toString());
    }

    /** @throws IllegalArgumentException when it is not the canonical text of such a list */
    public static WaiverBasis.Granted read(String text) {
        var node = parsed(text);
        if (!FORMAT.equals(node.path("format").asText()) || !node.path("waivers").isArray()) {
            throw new IllegalArgumentException("the waivers are not in the format " + FORMAT);
        }
        var waivers = new ArrayList<GrantedWaiver>();
        node.path("waivers").forEach(one -> waivers.add(waiver(one)));
        var granted = new WaiverBasis.Granted(waivers);
        if (!canonical(granted).equals(text)) {
            throw new IllegalArgumentException("the waivers are not in their canonical form");
        }
        return granted;
    }

    private static GrantedWaiver waiver(JsonNode node) {
        var fields = new TreeSet<String>();
        node.fieldNames().forEachRemaining(fields::add);
        if (!fields.equals(FIELDS)) {
            throw new IllegalArgumentException("a waiver has the fields %s, not %s".formatted(new TreeSet<>(FIELDS), fields));
        }
        try {
            return new GrantedWaiver(
                    text(node, "id"),
                    text(node, "decision"),
                    text(node, "requirement"),
                    node.path("subject").isNull() ? null : text(node, "subject"),
                    text(node, "reason"),
                    text(node, "compensatingMeasure"),
                    text(node, "requestedBy"),
                    text(node, "grantedBy"),
                    Instant.parse(text(node, "grantedAt")),
                    LocalDate.parse(text(node, "until")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a waiver holds no moment or day where one belongs: " + e.getMessage(), e);
        }
    }

    private static String text(JsonNode node, String name) {
        if (!node.path(name).isTextual()) {
            throw new IllegalArgumentException("a waiver lacks the text %s".formatted(name));
        }
        return node.path(name).asText();
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the waivers are not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
