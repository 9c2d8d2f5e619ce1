package dev.assay.adapter.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.contracts.Contract.Definition;
import dev.assay.adapter.contracts.Contract.Member;
import dev.assay.adapter.contracts.Contract.Type;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads a published JSON Schema; what it does not know it refuses, so that no model says less than the schema. */
public final class ContractReader {

    private static final String REFERENCE = "#/$defs/";
    private static final String DOCUMENT = "facts-document";

    private final JsonNode schema;

    private ContractReader(JsonNode schema) {
        this.schema = schema;
    }

    /** @throws IllegalArgumentException where the schema says something that no model can say */
    public static Contract read(String text) {
        try {
            return new ContractReader(new ObjectMapper().readTree(text)).contract();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Contract contract() {
        var definitions = new ArrayList<Definition>();
        var names = new LinkedHashSet<String>();
        schema.path("$defs").fieldNames().forEachRemaining(names::add);
        var done = new HashSet<String>();
        names.forEach(name -> add(name, definitions, done));
        definitions.add(definition(DOCUMENT, schema));
        return new Contract(schema.path("title").asText(), schema.path("description").asText(), definitions);
    }

    /** What a definition refers to comes before it. */
    private void add(String name, ArrayList<Definition> definitions, Set<String> done) {
        if (!done.add(name)) {
            return;
        }
        var definition = definition(name, schema.path("$defs").path(name));
        for (var member : definition.members()) {
            var element = member.type() instanceof Type.ListOf list ? list.element() : member.type();
            if (element instanceof Type.Reference reference) {
                add(reference.definition(), definitions, done);
            }
        }
        definitions.add(definition);
    }

    private static Definition definition(String name, JsonNode node) {
        var required = new HashSet<String>();
        node.path("required").forEach(key -> required.add(key.asText()));
        var members = new ArrayList<Member>();
        node.path("properties").propertyStream().forEach(property -> members.add(new Member(
                property.getKey(),
                property.getValue().path("description").asText(),
                required.contains(property.getKey()),
                mayBeNone(property.getValue()),
                type(property.getValue(), name + "." + property.getKey()))));
        return new Definition(name, node.path("description").asText(), members);
    }

    private static boolean mayBeNone(JsonNode node) {
        return node.path("type").isArray() && node.path("type").valueStream().anyMatch(type -> type.asText().equals("null"));
    }

    private static Type type(JsonNode node, String place) {
        if (node.has("$ref")) {
            return new Type.Reference(node.path("$ref").asText().substring(REFERENCE.length()));
        }
        if (node.has("const")) {
            return new Type.Constant(node.path("const").asText());
        }
        if (node.has("enum")) {
            return new Type.Choice(node.path("enum").valueStream().filter(JsonNode::isTextual).map(JsonNode::asText).toList());
        }
        var type = node.path("type").isArray() ? node.path("type").path(0).asText() : node.path("type").asText();
        return switch (type) {
            case "string" -> text(node.path("format").asText());
            case "boolean" -> new Type.Bool();
            case "integer" -> new Type.Whole();
            case "number" -> new Type.Decimal();
            case "array" -> new Type.ListOf(type(node.path("items"), place), node.path("uniqueItems").asBoolean());
            case "object" -> new Type.Free();
            default -> throw new IllegalArgumentException("%s has the type %s, which no model knows".formatted(place, type));
        };
    }

    private static Type text(String format) {
        return switch (format) {
            case "date" -> new Type.Date();
            case "date-time" -> new Type.Moment();
            default -> new Type.Text();
        };
    }
}
