package dev.assay.adapter.drools;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.rule.Conclusion;
import dev.assay.rule.Operand;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which components every fact of a kind tells, so that nothing needs to get around an index on them: required ones of
 * facts that a list cannot leave unseen, and those of derived facts that each derivation concludes as a literal.
 */
final class Told {

    private final Map<FactKind, List<Conclusion>> conclusions = new HashMap<>();

    private Told() {}

    /** @param rules all rules of the program; facts of a kind that they conclude come from nowhere else */
    static Told of(List<Rule> rules) {
        var told = new Told();
        rules.stream().map(Rule::then).filter(Objects::nonNull).forEach(then -> told.conclusions
                .computeIfAbsent(then.kind(), any -> new ArrayList<>())
                .add(then));
        return told;
    }

    /** Whether no fact of the kind leaves the component untold. */
    boolean tells(FactKind kind, Field field) {
        if (kind.derived()) {
            // What this program does not conclude itself was laid among the facts, and may leave anything untold.
            var own = conclusions.getOrDefault(kind, List.of());
            return !own.isEmpty()
                    && own.stream().allMatch(one -> one.arguments().get(field.index()) instanceof Operand.Literal);
        }
        return field.required() && (kind.single() || !kind.stated());
    }
}
