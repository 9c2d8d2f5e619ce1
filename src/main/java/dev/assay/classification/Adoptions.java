package dev.assay.classification;

import dev.assay.classification.Adoption.Prerequisite;
import dev.assay.classification.Adoption.Wave;
import dev.assay.evaluation.Because;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.Facts;
import dev.assay.fact.Workflow;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the rules about adoption say of the workflows of one submission. */
final class Adoptions {

    static final String PREREQUISITE = "adoption-prerequisite";

    private final Facts facts;
    private final Results results;
    private final Because because;
    private final Wording wording;

    Adoptions(Facts facts, Results results) {
        this.facts = facts;
        this.results = results;
        this.because = new Because(facts, results);
        this.wording = new Wording(facts);
    }

    /** Whether it is one of the words that rules about adoption contribute to. */
    static boolean isAsked(String word) {
        return word.equals(PREREQUISITE) || Arrays.stream(Wave.values()).anyMatch(wave -> wave.contribution().equals(word));
    }

    private record Asked(Rule rule, SubjectResult result) {}

    Adoption of(Workflow workflow) {
        var prerequisites = asked(workflow, PREREQUISITE).map(this::prerequisite).toList();
        // Without any rule nothing says what is needed, so nothing is known to be ready.
        var ready = prerequisites.stream().map(Prerequisite::holds).reduce(Truth::and).orElse(Truth.UNKNOWN);
        var wave = Arrays.stream(Wave.values())
                .filter(one -> asked(workflow, one.contribution()).anyMatch(rule -> rule.result().holds().certain()))
                .findFirst()
                .orElse(null);
        return new Adoption(ready, prerequisites, wave);
    }

    private Stream<Asked> asked(Workflow workflow, String word) {
        return results.rules().stream()
                .filter(result -> Objects.equals(result.rule().metadata().contributes(), word))
                .flatMap(result -> result.subjects().stream()
                        .filter(subject -> subject.subject() == workflow)
                        .map(subject -> new Asked(result.rule(), subject)));
    }

    private Prerequisite prerequisite(Asked asked) {
        var rule = asked.rule();
        var holds = asked.result().holds();
        List<String> pointers = holds == Truth.UNKNOWN
                ? because.missing(rule, asked.result()).stream().sorted().toList()
                : Basis.pointers(rule, asked.result(), facts.kinds());
        return new Prerequisite(
                rule.name(), wording.fill(rule.metadata().remedy(), rule, asked.result().subject()), holds, pointers);
    }
}
