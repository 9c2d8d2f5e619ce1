package dev.assay.flow;

import dev.assay.evaluation.Status;
import dev.assay.rule.Place;
import dev.assay.rule.Truth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One test case of a rule.
 *
 * @param rule       name of the rule it is about
 * @param given      what it adds to the common facts or changes in them
 * @param without    facts to leave out, {@code list/id}
 * @param unknown    components to leave unknown, {@code list/id/component}
 * @param complete   the only lists that are complete (names of kinds, or mappings with kind and where); null when all
 *                   lists are but those in {@code partial}
 * @param partial    names of kinds whose lists are not complete
 * @param results    what controls of industry packs came to: mappings with pack, control and the counts that are not zero
 * @param parameters values that differ from the pack's, BigDecimal or String, by the name without the pack's prefix
 */
public record PackCase(
        String name,
        String rule,
        Map<String, @Nullable Object> given,
        List<String> without,
        List<String> unknown,
        @Nullable List<Object> complete,
        List<String> partial,
        List<Object> results,
        Map<String, Object> parameters,
        Expectation then,
        Place place) {

    public PackCase {
        without = List.copyOf(without);
        unknown = List.copyOf(unknown);
        partial = List.copyOf(partial);
        results = List.copyOf(results);
        parameters = Map.copyOf(parameters);
    }

    /** What has to come out. */
    public sealed interface Expectation {

        /** As it is written in the file. */
        String word();

        /**
         * Of a requirement.
         *
         * @param message one that its finding has to have; null when it does not matter
         * @param missing what its finding has to name as missing, at least
         */
        record OfRequirement(Status status, @Nullable String message, List<String> missing) implements Expectation {
            public OfRequirement {
                missing = List.copyOf(missing);
            }

            @Override
            public String word() {
                return status.word();
            }
        }

        /** Of a rule that contributes: whether it does. */
        record OfContribution(Truth holds) implements Expectation {
            @Override
            public String word() {
                return holds.name().toLowerCase(java.util.Locale.ROOT);
            }
        }
    }

    /** A parameter's value as rules compare it, or null when the case has none for it. */
    @Nullable Object parameter(String name) {
        var value = parameters.get(name);
        return value instanceof Long whole ? BigDecimal.valueOf(whole) : value;
    }
}
