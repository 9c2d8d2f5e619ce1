package dev.assay.adapter.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;

/** The part of the schema about completeness statements: which lists, and by which values. */
final class CompletenessSchema {

    private final FactKinds kinds;

    CompletenessSchema(FactKinds kinds) {
        this.kinds = kinds;
    }

    void put(ObjectNode schema) {
        schema.put("type", "object")
                .put("description", "all facts of this kind, or all with the values in where, have been told")
                .put("additionalProperties", false);
        schema.putArray("required").add("kind");
        var properties = schema.putObject("properties");
        var names = properties.putObject("kind").putArray("enum");
        properties.putObject("where").put("type", "object").put("minProperties", 1);
        properties.putObject("provenance").put("$ref", "#/$defs/provenance");
        var scopes = schema.putArray("allOf");
        for (var kind : CompletenessReader.listed(kinds)) {
            names.add(kind.name());
            scope(scopes.addObject(), kind);
        }
    }

    private static void scope(ObjectNode schema, FactKind kind) {
        var when = schema.putObject("if");
        when.putArray("required").add("kind");
        when.putObject("properties").putObject("kind").put("const", kind.name());
        var where = schema.putObject("then").putObject("properties").putObject("where");
        where.put("additionalProperties", false);
        var properties = where.putObject("properties");
        for (var field : CompletenessReader.scopes(kind)) {
            ValueSchema.put(properties.putObject(field.name()), field.type());
        }
    }
}
