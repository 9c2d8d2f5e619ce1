package dev.assay.adapter.files;

import dev.assay.rule.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value in a YAML file and where it stands. */
sealed interface YamlValue {

    Place place();

    /** The value without its places: Map, List, String, Long, BigDecimal, Boolean or null. */
    @Nullable Object plain();

    /** A mapping; {@code keys} holds the place of each key. */
    record Mapping(Place place, Map<String, YamlValue> values, Map<String, Place> keys) implements YamlValue {
        @Override
        public Map<String, @Nullable Object> plain() {
            var plain = new LinkedHashMap<String, @Nullable Object>();
            values.forEach((key, value) -> plain.put(key, value.plain()));
            return plain;
        }
    }

    record Sequence(Place place, List<YamlValue> values) implements YamlValue {
        @Override
        public List<@Nullable Object> plain() {
            return values.stream().<@Nullable Object>map(YamlValue::plain).toList();
        }
    }

    /** String, Long, BigDecimal, Boolean or null. Dates stay text; {@code yes} and {@code no} are words, not Booleans. */
    record Scalar(Place place, @Nullable Object plain) implements YamlValue {}
}
