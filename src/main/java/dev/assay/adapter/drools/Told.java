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

    /** @param rules all rules of the program: nothing else concludes facts */
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
            return conclusions.getOrDefault(kind, List.of()).stream()
                    .allMatch(one -> one.arguments().get(field.index()) instanceof Operand.Literal);
        }
        return field.required() && (kind.single() || !kind.stated());
    }
}
