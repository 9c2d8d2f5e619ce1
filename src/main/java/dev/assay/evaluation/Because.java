package dev.assay.evaluation;

import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.Facts;
import dev.assay.rule.Patterns;
import dev.assay.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names by JSON Pointer what a contribution rests on, or what is missing to tell whether there is one. */
public final class Because {

    private final Explanation explanation;

    public Because(Facts facts, Results results) {
        this.explanation = new Explanation(facts, results);
    }

    /** The values behind the certain matches; when there are none, what is missing for the possible ones. */
    public List<String> pointers(RuleResult result) {
        Set<String> pointers = new LinkedHashSet<>();
        var patterns = Patterns.of(result.rule());
        for (var subject : result.subjects()) {
            switch (subject.holds()) {
                case TRUE ->
                    explanation.observations(result.rule(), patterns, List.of(subject))
                            .forEach(one -> pointers.add(one.pointer()));
                case UNKNOWN -> pointers.addAll(explanation.missing(result.rule(), subject));
                case FALSE -> {}
            }
        }
        return List.copyOf(pointers);
    }

    /** What would have to be known to decide one subject: pointers of values, statements of completeness. */
    public List<String> missing(Rule rule, SubjectResult subject) {
        return List.copyOf(explanation.missing(rule, subject));
    }
}
