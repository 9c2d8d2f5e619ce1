package dev.assay.classification;

import dev.assay.evaluation.Because;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.Facts;
import dev.assay.fact.Workflow;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.util.List;
import java.util.Objects;

/** What the criteria say of the workflows of one submission. */
final class Criteria {

    private final Facts facts;
    private final Results results;
    private final ClassificationRules rules;
    private final Because because;
    private final Wording wording;

    Criteria(Facts facts, Results results, ClassificationRules rules) {
        this.facts = facts;
        this.results = results;
        this.rules = rules;
        this.because = new Because(facts, results);
        this.wording = new Wording(facts);
    }

    /** One contribution for each criterion, whether it holds or not. */
    List<Contribution> of(Workflow workflow) {
        return results.rules().stream()
                .filter(result -> rules.criteria().containsKey(result.rule()))
                .map(result -> contribution(result.rule(), about(result, workflow)))
                .toList();
    }

    private static SubjectResult about(RuleResult result, Workflow workflow) {
        return result.subjects().stream()
                .filter(subject -> subject.subject() == workflow)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s says nothing about %s"
                        .formatted(result.rule().name(), workflow.origin().pointer())));
    }

    private Contribution contribution(Rule rule, SubjectResult about) {
        return new Contribution(
                rule.name(),
                Objects.requireNonNull(rules.criteria().get(rule)),
                about.holds(),
                inWords(rule, about),
                wording.fill(rule.metadata().remedy(), rule, about.subject()),
                pointers(rule, about));
    }

    private String inWords(Rule rule, SubjectResult about) {
        return switch (about.holds()) {
            case TRUE -> wording.fill(rule.metadata().message(), rule, about.subject());
            case FALSE -> "does not hold: " + rule.metadata().title();
            case UNKNOWN -> "cannot be decided: " + rule.metadata().title();
        };
    }

    private List<String> pointers(Rule rule, SubjectResult about) {
        return about.holds() == Truth.UNKNOWN
                ? because.missing(rule, about).stream().sorted().toList()
                : Basis.pointers(rule, about, facts.kinds());
    }
}
