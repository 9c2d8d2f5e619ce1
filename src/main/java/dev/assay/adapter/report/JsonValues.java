package dev.assay.adapter.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.fact.ValueType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Values of facts as JSON, in the form in which they are stated. */
final class JsonValues {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonValues() {}

    static JsonNode of(@Nullable Object value) {
        return switch (value) {
            case null -> JSON.nullNode();
            case Boolean yes -> JSON.booleanNode(yes);
            case Long whole -> JSON.numberNode(whole);
            case BigDecimal number -> JSON.numberNode(number);
            case Enum<?> constant -> JSON.textNode(ValueType.Choice.jsonName(constant));
            case Collection<?> many -> list(many);
            default -> JSON.textNode(value.toString());
        };
    }

    /** Sets have no order of their own; sorted, so that equal decisions are equal texts. */
    private static ArrayNode list(Collection<?> values) {
        var array = JSON.arrayNode();
        values.stream().map(Sorted::of).sorted(Comparator.comparing(Sorted::text)).forEach(one -> array.add(one.value));
        return array;
    }

    /** A value with the text that it is sorted by, which is made once. */
    private record Sorted(JsonNode value, String text) {
        static Sorted of(@Nullable Object value) {
            var node = JsonValues.of(value);
            return new Sorted(node, node.toString());
        }
    }

    static ArrayNode texts(Collection<String> texts) {
        var array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
