package dev.assay.adapter.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import dev.assay.fact.ValueType;
import java.io.UncheckedIOException;

/** The JSON Schema (2020-12) of a facts document, made from the records so that both always say the same. */
final class FactsSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String PROVENANCE = "#/$defs/provenance";

    private final FactKinds kinds;

    FactsSchema(FactKinds kinds) {
        this.kinds = kinds;
    }

    /** The schema as indented text, with a line break at the end. */
    String text() {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            return new JsonMapper().writer(printer).writeValueAsString(document()) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode document() {
        var schema = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:assay:contracts:engagement:v1")
                .put("title", "Facts of an engagement")
                .put("description", "A key that is left out is unknown; null says that there is none.");
        object(schema).put("additionalProperties", false);
        schema.putArray("required").add("schemaVersion").add("engagement");
        var properties = schema.putObject("properties");
        ValueSchema.put(properties.putObject("$schema"), ValueType.TEXT);
        properties.putObject("schemaVersion").put("const", DocumentReader.SCHEMA_VERSION);
        properties
                .putObject("provenance")
                .put("$ref", PROVENANCE)
                .put("description", "holds for every fact that does not state its own");
        for (var kind : kinds.all()) {
            if (kind.stated()) member(properties.putObject(kind.list()), kind);
        }
        list(properties.putObject("complete"), "complete").put("description", "which lists have been told in full");
        var definitions = schema.putObject("$defs");
        provenance(definitions.putObject("provenance"));
        new CompletenessSchema(kinds).put(definitions.putObject("complete"));
        for (var kind : kinds.all()) {
            if (kind.stated()) kind(definitions.putObject(kind.name()), kind);
        }
        return schema;
    }

    private static void member(ObjectNode schema, FactKind kind) {
        if (kind.single()) {
            schema.put("$ref", "#/$defs/" + kind.name());
        } else {
            list(schema, kind.name());
        }
    }

    private static ObjectNode list(ObjectNode schema, String definition) {
        schema.put("type", "array").putObject("items").put("$ref", "#/$defs/" + definition);
        return schema;
    }

    private static ObjectNode object(ObjectNode schema) {
        return schema.put("type", "object");
    }

    private void kind(ObjectNode schema, FactKind kind) {
        object(schema).put("description", kind.description()).put("additionalProperties", false);
        var required = schema.putArray("required");
        var properties = schema.putObject("properties");
        for (var field : kind.fields()) {
            if (field.workedOut()) continue;
            if (field.required()) required.add(field.name());
            var property = properties.putObject(field.name());
            ValueSchema.put(property, field, kinds);
            if (field == FactReader.key(kind)) property.put("pattern", FactReader.ID);
        }
        properties.putObject(FactReader.PROVENANCE).put("$ref", PROVENANCE);
    }

    private static void provenance(ObjectNode schema) {
        object(schema).put("description", "who says so, since when and from where").put("additionalProperties", false);
        var properties = schema.putObject("properties");
        ValueSchema.put(properties.putObject("statedBy"), ValueType.TEXT).put("description", "person or program");
        var collectedAt = properties.putObject("collectedAt");
        collectedAt.putArray("type").add("string").add("null");
        collectedAt
                .put("format", "date-time")
                .put("pattern", ValueReader.MOMENT)
                .put("description", "when it was found to be so; null when it is not known when");
        ValueSchema.put(properties.putObject("source"), ValueType.TEXT).put("description", "document, tool or address");
    }
}
