package dev.assay.pack;

import dev.assay.catalog.Catalog;
import dev.assay.fact.Parameter;
import dev.assay.fact.Provenance;
import dev.assay.rule.Rule;
import dev.assay.rule.Vocabulary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A versioned folder of rules with an owner.
 *
 * @param id            unique in an installation; every rule, parameter and question of the pack starts with it
 * @param version       MAJOR.MINOR.PATCH: major when what passed can stop passing
 * @param owner         person or role that answers for its content
 * @param authority     body whose text it puts into rules
 * @param zone          time zone of the law: in it a day begins and periods run
 * @param languages     languages in which its texts are there, BCP 47, the first one is the leading one
 * @param effectiveFrom first day on which its requirements count; null when they always do
 * @param sources       the texts that its rules were read out of
 * @param files         text by path of everything that decides: the description, catalogs and rules; tests do not
 * @param translations  its texts in its other languages, in their order
 */
public record Pack(
        String id,
        PackKind kind,
        String version,
        String title,
        String owner,
        String authority,
        ZoneId zone,
        List<String> languages,
        @Nullable LocalDate effectiveFrom,
        List<Source> sources,
        List<ParameterDefinition> parameters,
        List<Question> questions,
        Catalog catalog,
        List<Topic> topics,
        SortedMap<String, String> files,
        List<Translation> translations) {

    public Pack {
        languages = List.copyOf(languages);
        sources = List.copyOf(sources);
        parameters = List.copyOf(parameters);
        questions = List.copyOf(questions);
        topics = List.copyOf(topics);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        translations = List.copyOf(translations);
    }

    /** All rules, topic by topic. */
    public List<Rule> rules() {
        return topics.stream().flatMap(topic -> topic.rules().stream()).toList();
    }

    /** The rules of one topic; none when there is no such topic. */
    public List<Rule> rules(String topic) {
        return topics.stream()
                .filter(candidate -> candidate.name().equals(topic))
                .flatMap(found -> found.rules().stream())
                .toList();
    }

    /** The parameters as facts that rules read. */
    public List<Parameter> parameterFacts() {
        var provenance = new Provenance(owner, null, id + " " + version, "pack");
        return parameters.stream().map(parameter -> parameter.fact(provenance)).toList();
    }

    public @Nullable ParameterDefinition parameter(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst().orElse(null);
    }

    public @Nullable Question question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst().orElse(null);
    }

    /** Its texts in a language; null when it has none, or when that is its leading one. */
    public @Nullable Translation translation(Language language) {
        return translations.stream()
                .filter(translation -> translation.language().equals(language.tag()))
                .findFirst()
                .orElse(null);
    }

    /** The words of its parameters and questions, for the sentences of its rules. */
    public Vocabulary vocabulary() {
        return new PackVocabulary(this);
    }

    /** Whether its requirements count on this day in {@link #zone}. */
    public boolean inForce(LocalDate day) {
        return effectiveFrom == null || !day.isBefore(effectiveFrom);
    }

    /** Names exactly these rules, parameters and catalogs: the same digest decides the same. */
    public Digest digest() {
        var digests = new TreeMap<String, Digest>();
        files.forEach((path, text) -> digests.put(path, Digest.of(text)));
        return Digest.of(digests);
    }
}
