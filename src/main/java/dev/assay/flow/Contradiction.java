package dev.assay.flow;

import dev.assay.fact.Provenance;
import dev.assay.rule.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts that cannot all be true.
 *
 * @param rule    the rule that found it; the name of the check where the model of the facts itself says so
 * @param title   what holds of facts that can all be true
 * @param place   of the rule; null for a check of the model
 * @param sides   the values that do not go together, with who said so
 */
public record Contradiction(
        String rule, String title, String message, @Nullable String remedy, @Nullable Place place, List<Side> sides) {

    public Contradiction {
        sides = List.copyOf(sides);
    }

    /**
     * One of the values.
     *
     * @param pointer JSON Pointer of it
     * @param value   null for "stated none"
     */
    public record Side(String pointer, @Nullable Object value, Provenance provenance) {}
}
