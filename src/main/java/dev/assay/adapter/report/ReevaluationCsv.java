package dev.assay.adapter.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Lines of a re-evaluation as CSV (RFC 4180): one line for each requirement that is judged otherwise, one for each problem. */
public final class ReevaluationCsv {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> ABOUT = List.of(
            "type", "engagement", "submission", "decision", "workflow", "phase", "recorded", "before", "after", "why");
    private static final List<String> OF_REQUIREMENT = List.of("pack", "requirement", "before", "after");

    private ReevaluationCsv() {}

    /** The names of the columns. */
    public static String head() {
        var head = new ArrayList<>(ABOUT);
        head.addAll(List.of("pack", "requirement", "requirement-before", "requirement-after"));
        return MatrixCsv.line(head);
    }

    /**
     * One line of JSON as one or more of CSV.
     *
     * @throws IllegalArgumentException when it is no JSON
     */
    public static String of(String json) {
        var node = parsed(json);
        var text = new StringBuilder();
        node.path("requirements").forEach(turned -> text.append(line(node, turned)));
        return text.isEmpty() ? line(node, MAPPER.createObjectNode()) : text.toString();
    }

    private static String line(JsonNode about, JsonNode requirement) {
        var cells = new ArrayList<String>();
        ABOUT.forEach(name -> cells.add(text(about, name)));
        OF_REQUIREMENT.forEach(name -> cells.add(text(requirement, name)));
        return MatrixCsv.line(cells);
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isNull() ? "" : value.asText("");
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a line of a re-evaluation is no JSON", e);
        }
    }
}
