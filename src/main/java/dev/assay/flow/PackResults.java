package dev.assay.flow;

import dev.assay.fact.ControlResult;
import dev.assay.fact.Facts;
import dev.assay.matrix.ControlResults;
import dev.assay.rule.Patterns;
import dev.assay.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What the packs come to on each day of a forecast.
 *
 * @param courses of the requirements that are judged on the day with an index
 * @param turns   the days on which any of them is judged otherwise than before
 */
record PackResults(IntFunction<List<RuleCourse>> courses, Set<Integer> turns) {

    static final PackResults NONE = new PackResults(index -> List.of(), Set.of());

    /** Whether any of the rules reads them. */
    boolean readBy(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> Patterns.of(rule).stream())
                .anyMatch(pattern -> pattern.kind().type() == ControlResult.class);
    }

    /** The facts, and the results of the day beside them where the rules read any. */
    Facts among(Facts facts, List<Rule> rules, int index) {
        return readBy(rules) ? facts.with(at(index)) : facts;
    }

    private List<ControlResult> at(int index) {
        return ControlResults.of(courses.apply(index).stream()
                .map(course -> course.at(index))
                .filter(Objects::nonNull)
                .toList());
    }
}
