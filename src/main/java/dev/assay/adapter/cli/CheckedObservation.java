package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;

/** A value that a finding rests on. */
record CheckedObservation(String pointer, JsonNode value) {

    /** {@code /systems/0/stores = [phi]}. */
    String words() {
        return pointer + " = " + words(value);
    }

    private static String words(JsonNode value) {
        if (value.isNull()) {
            return "none";
        }
        return value.isArray()
                ? value.valueStream().map(CheckedObservation::words).sorted().collect(Collectors.joining(", ", "[", "]"))
                : value.asText();
    }
}
