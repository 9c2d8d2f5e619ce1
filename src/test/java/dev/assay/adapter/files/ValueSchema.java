package dev.assay.adapter.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.fact.FactKinds;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;

/** The part of the schema that says which values a component can have. */
final class ValueSchema {

    private static final long LARGEST = 1L << 53;

    private ValueSchema() {}

    static void put(ObjectNode schema, Field field, FactKinds kinds) {
        var target = field.refersTo();
        var reference = target == null
                ? ""
                : " (id of a %s stated here)".formatted(kinds.of(target).name());
        schema.put("description", field.description() + reference);
        put(schema, field.type());
        if (field.mayBeNone()) allowNull(schema);
    }

    static ObjectNode put(ObjectNode schema, ValueType type) {
        return switch (type) {
            case ValueType.Text text -> string(schema).put("pattern", "\\S");
            case ValueType.Bool bool -> schema.put("type", "boolean");
            case ValueType.Whole whole -> within(schema.put("type", "integer"));
            case ValueType.Decimal decimal -> within(schema.put("type", "number"));
            case ValueType.Date date ->
                schema.put("type", "string").put("format", "date").put("pattern", ValueReader.DATE);
            case ValueType.Moment moment ->
                schema.put("type", "string").put("format", "date-time").put("pattern", ValueReader.MOMENT);
            case ValueType.Choice choice -> {
                schema.put("type", "string").set("enum", names(choice));
                yield schema;
            }
            case ValueType.SetOf set -> {
                schema.put("type", "array").put("uniqueItems", true);
                put(schema.putObject("items"), set.element());
                yield schema;
            }
        };
    }

    private static ObjectNode string(ObjectNode schema) {
        return schema.put("type", "string").put("maxLength", Limits.DEFAULT.text());
    }

    private static ObjectNode within(ObjectNode schema) {
        return schema.put("minimum", -LARGEST).put("maximum", LARGEST);
    }

    private static ArrayNode names(ValueType.Choice choice) {
        var names = JsonNodeFactory.instance.arrayNode();
        choice.constants().forEach(constant -> names.add(ValueType.Choice.jsonName(constant)));
        return names;
    }

    private static void allowNull(ObjectNode schema) {
        var type = schema.get("type").asText();
        schema.putArray("type").add(type).add("null");
        if (schema.get("enum") instanceof ArrayNode names) names.addNull();
    }
}
