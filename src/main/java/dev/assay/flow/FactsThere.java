package dev.assay.flow;

import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.rule.Element;
import dev.assay.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The kinds of which there may be a fact: stated ones, unless none is stated and the list is complete, and derived ones
 * that some derivation may conclude from what may be there.
 */
final class FactsThere implements Predicate<FactKind> {

    private final Facts facts;
    private final Set<FactKind> concluded = new HashSet<>();

    /** @param rules the derivations among them count */
    FactsThere(Facts facts, List<Rule> rules) {
        this.facts = facts;
        var before = -1;
        while (before != concluded.size()) {
            before = concluded.size();
            for (var rule : rules) {
                var then = rule.then();
                if (then != null && wanted(rule).allMatch(pattern -> test(pattern.kind()))) {
                    concluded.add(then.kind());
                }
            }
        }
    }

    /** The patterns that all have to be met, whatever else. */
    private static Stream<Element.Pattern> wanted(Rule rule) {
        var body = rule.body().stream().filter(Element.Pattern.class::isInstance).map(Element.Pattern.class::cast);
        return Stream.concat(Stream.of(rule.subject()), body);
    }

    @Override
    public boolean test(FactKind kind) {
        if (kind.derived()) {
            return concluded.contains(kind);
        }
        // What Assay adds itself, parameters and results of controls, is taken to be there.
        return !kind.stated() || !facts.complete(kind) || !facts.of(kind).isEmpty();
    }
}
