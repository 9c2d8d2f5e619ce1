package dev.assay.pack;

import dev.assay.fact.ComponentSet;
import dev.assay.fact.Origin;
import dev.assay.fact.Parameter;
import dev.assay.fact.Provenance;
import dev.assay.rule.Place;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A threshold, period or text that the rules of a pack read instead of holding it.
 *
 * @param name      qualified by the pack: {@code hipaa.log-review-days}
 * @param number    its value when it is a number
 * @param text      its value when it is a text; exactly one of the two is there
 * @param unit      days, percent, minutes ...; for a text: text
 * @param describes what it limits, in one sentence
 * @param source    the law, standard or decision that it comes from
 * @param minimum   least value that the source allows; null when it sets none
 * @param maximum   greatest value that the source allows; null when it sets none
 */
public record ParameterDefinition(
        String name,
        @Nullable BigDecimal number,
        @Nullable String text,
        String unit,
        String describes,
        String source,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        Place place) {

    public ParameterDefinition {
        if ((number == null) == (text == null)) {
            throw new IllegalArgumentException("parameter %s needs either a number or a text".formatted(name));
        }
    }

    /** Whether the value lies within the bounds; always true for a text. */
    public boolean inBounds() {
        return number == null
                || (minimum == null || number.compareTo(minimum) >= 0)
                        && (maximum == null || number.compareTo(maximum) <= 0);
    }

    /** The same with a value that a profile sets; its source says who set it, why, and what the pack says. */
    public ParameterDefinition set(@Nullable BigDecimal newNumber, @Nullable String newText, String owner, String reason) {
        var origin = "set by %s: %s; %s in the pack: %s".formatted(owner, reason, inWords(), source);
        return new ParameterDefinition(name, newNumber, newText, unit, describes, origin, minimum, maximum, place);
    }

    /** The value as people read it: {@code 90 days}. */
    public String inWords() {
        return number == null ? "\"" + text + "\"" : number.toPlainString() + " " + unit;
    }

    /** The fact that rules read; it points to where the value is recorded with a decision. */
    Parameter fact(Provenance provenance) {
        return new Parameter(name, number, text, Origin.stated("/parameters/" + name, ComponentSet.NONE, provenance));
    }
}
