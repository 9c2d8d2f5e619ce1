package dev.assay.pack;

import dev.assay.rule.Place;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a pack in another language than its leading one. They are drawn and never decide: no digest of a decision
 * depends on them.
 *
 * @param language     BCP 47
 * @param readBy       the lawyer and native speaker who read the texts; null when nobody has
 * @param requirements texts by name of the rule
 * @param parameters   what a parameter limits, by its full name
 * @param questions    by full id
 * @param topics       of the catalog, by control
 * @param files        text by file name
 */
public record Translation(
        String language,
        String title,
        @Nullable String readBy,
        @Nullable LocalDate readOn,
        Map<String, RequirementTexts> requirements,
        Map<String, String> parameters,
        Map<String, String> questions,
        Map<String, String> topics,
        List<GlossaryTerm> glossary,
        SortedMap<String, String> files,
        Place place) {

    public Translation {
        requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        glossary = List.copyOf(glossary);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
