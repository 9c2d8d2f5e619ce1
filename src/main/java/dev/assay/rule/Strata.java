package dev.assay.rule;

import dev.assay.fact.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which derivation rules are finished: a rule that asks for the absence or the number of derived facts
 * comes after all rules that conclude them.
 */
public final class Strata {

    private Strata() {}

    /**
     * The derivation rules among {@code rules}, in layers from first to last; within a layer they may feed each other.
     *
     * @throws IllegalArgumentException when a rule depends on its own negation; the message names the rule and place
     */
    public static List<List<Rule>> of(List<Rule> rules) {
        var derivations = rules.stream().filter(rule -> rule.then() != null).toList();
        var layers = new HashMap<FactKind, Integer>();
        for (int round = 0; raise(derivations, layers); round++) {
            if (round > derivations.size() + 1) {
                throw recursion(derivations, layers);
            }
        }
        var strata = new ArrayList<List<Rule>>();
        for (var rule : derivations) {
            var layer = layers.getOrDefault(concluded(rule), 0);
            while (strata.size() <= layer) {
                strata.add(new ArrayList<>());
            }
            strata.get(layer).add(rule);
        }
        return strata.stream().filter(layer -> !layer.isEmpty()).map(List::copyOf).toList();
    }

    private static boolean raise(List<Rule> derivations, Map<FactKind, Integer> layers) {
        var raised = false;
        for (var rule : derivations) {
            var least = least(rule, layers);
            if (least > layers.getOrDefault(concluded(rule), 0)) {
                layers.put(concluded(rule), least);
                raised = true;
            }
        }
        return raised;
    }

    private static int least(Rule rule, Map<FactKind, Integer> layers) {
        var least = 0;
        for (var use : uses(rule).entrySet()) {
            var layer = layers.getOrDefault(use.getKey(), 0);
            least = Math.max(least, use.getValue() ? layer + 1 : layer);
        }
        return least;
    }

    /** The derived kinds that a rule reads; true when it reads one under a negation or in an accumulate. */
    private static Map<FactKind, Boolean> uses(Rule rule) {
        var uses = new HashMap<FactKind, Boolean>();
        use(rule.subject(), false, uses);
        rule.body().forEach(element -> use(element, false, uses));
        return uses;
    }

    private static void use(Element element, boolean negated, Map<FactKind, Boolean> uses) {
        switch (element) {
            case Element.Pattern pattern -> {
                if (pattern.kind().derived()) {
                    uses.merge(pattern.kind(), negated, Boolean::logicalOr);
                }
            }
            case Element.Not not -> not.body().forEach(part -> use(part, true, uses));
            case Element.Exists exists -> exists.body().forEach(part -> use(part, negated, uses));
            case Element.Forall forall -> use(forall.asNot(), true, uses);
            case Element.Either either ->
                either.branches().forEach(branch -> branch.forEach(part -> use(part, negated, uses)));
            case Element.Accumulate accumulate -> use(accumulate.source(), true, uses);
        }
    }

    private static FactKind concluded(Rule rule) {
        var then = rule.then();
        if (then == null) {
            throw new IllegalArgumentException(rule.name() + " is no derivation rule");
        }
        return then.kind();
    }

    private static IllegalArgumentException recursion(List<Rule> derivations, Map<FactKind, Integer> layers) {
        var rule = derivations.stream()
                .filter(one -> uses(one).containsValue(true) && least(one, layers) > layers.getOrDefault(concluded(one), 0)
                        || uses(one).containsValue(true) && layers.getOrDefault(concluded(one), 0) > derivations.size())
                .findFirst()
                .orElse(derivations.getFirst());
        return new IllegalArgumentException(
                "%s: rule \"%s\" depends on the absence of %s, which depends on the rule itself; derive the negated fact from other facts"
                        .formatted(rule.place(), rule.name(), concluded(rule)));
    }
}
