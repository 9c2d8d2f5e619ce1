package dev.assay.flow;

import dev.assay.evaluation.BudgetExceeded;
import dev.assay.evaluation.Derived;
import dev.assay.evaluation.Findings;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.fact.Facts;
import dev.assay.fact.Parameter;
import dev.assay.flow.PackCase.Expectation;
import dev.assay.pack.Pack;
import dev.assay.rule.DrlPrinter;
import dev.assay.rule.Mutants;
import dev.assay.rule.Place;
import dev.assay.rule.Premises;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Plants faults in the rules of a pack and in its parameters, one at a time, and sees whether a test case notices: one
 * whose status is no longer the one it wants.
 */
public final class MutatePack {

    private final Pack pack;
    private final NaiveEngine engine = new NaiveEngine();
    private final TestPack run;
    private final Map<String, List<Written>> written = new HashMap<>();
    private final Map<String, List<Tried>> cases = new HashMap<>();
    private final Map<Rule, List<Rule>> premises = new LinkedHashMap<>();
    private final Map<Rule, String> printed = new HashMap<>();
    private final long budget;

    private record Written(PackSuite suite, PackCase test) {}

    /** @param derived the facts with what the premises of the case's rule conclude from them */
    private record Tried(PackCase test, Facts facts, Derived derived) {}

    /**
     * What became of a fault.
     *
     * @param place  of the rule or parameter
     * @param name   of the rule or parameter
     * @param change what was changed
     */
    public record Outcome(Place place, String name, String change, boolean noticed) {}

    /** @param budget the most steps that one case may take */
    public MutatePack(Pack pack, List<PackSuite> suites, FactsIntake intake, long budget) {
        this.pack = pack;
        this.budget = budget;
        this.run = new TestPack(engine, intake, pack, budget);
        for (var suite : suites) {
            suite.cases().forEach(test ->
                    written.computeIfAbsent(test.rule(), rule -> new ArrayList<>()).add(new Written(suite, test)));
        }
        pack.rules().stream()
                .filter(rule -> rule.then() == null)
                .forEach(rule -> premises.put(rule, Premises.of(rule, pack.rules())));
    }

    /** Facts are read when a rule is tried, and not for the rules that are not. */
    private List<Tried> cases(Rule rule) {
        return cases.computeIfAbsent(rule.name(), name -> written.getOrDefault(name, List.of()).stream()
                .map(each -> tried(rule, each.test(), run.facts(each.suite(), each.test())))
                .toList());
    }

    private Tried tried(Rule rule, PackCase test, Facts facts) {
        return new Tried(test, facts, new Derived(premises.get(rule), facts, budget));
    }

    /**
     * Tries the rule's mutants, each {@code step}-th one, beginning elsewhere for each rule.
     *
     * @param step 1 for all of them
     */
    public List<Outcome> outcomes(Rule rule, int step) {
        var outcomes = new ArrayList<Outcome>();
        var mutants = Mutants.of(rule);
        for (int i = Math.floorMod(rule.name().hashCode(), step); i < mutants.size(); i += step) {
            var mutant = mutants.get(i);
            outcomes.add(new Outcome(rule.place(), rule.name(), mutant.change(), noticed(rule, mutant.rule())));
        }
        return outcomes;
    }

    /** Tries every numeric parameter one more and one less. */
    public List<Outcome> outcomes() {
        var outcomes = new ArrayList<Outcome>();
        for (var parameter : pack.parameters()) {
            var number = parameter.number();
            if (number == null) {
                continue;
            }
            for (var other : List.of(number.subtract(BigDecimal.ONE), number.add(BigDecimal.ONE))) {
                var change = "%s became %s".formatted(number.toPlainString(), other.toPlainString());
                outcomes.add(new Outcome(parameter.place(), parameter.name(), change, noticed(parameter.name(), other)));
            }
        }
        return outcomes;
    }

    private boolean noticed(String parameter, BigDecimal value) {
        return premises.keySet().stream()
                .filter(rule -> reads(rule, parameter))
                .anyMatch(rule -> cases(rule).stream()
                        .filter(each -> each.test().parameters().isEmpty())
                        .map(each -> tried(rule, each.test(), with(each.facts(), parameter, value)))
                        .anyMatch(each -> stops(() -> !asWanted(each, each.derived().judge(rule)))));
    }

    private boolean reads(Rule rule, String parameter) {
        var quoted = "\"" + parameter + "\"";
        return premises.get(rule).stream()
                .anyMatch(each -> printed.computeIfAbsent(each, DrlPrinter::print).contains(quoted));
    }

    private static Facts with(Facts facts, String parameter, BigDecimal value) {
        return facts.map(fact -> fact instanceof Parameter(var name, var number, var text, var origin)
                        && name.equals(parameter)
                ? new Parameter(name, value, null, origin)
                : fact);
    }

    /** A fault in a derivation shows in the rules that read what it concludes. */
    private boolean noticed(Rule rule, Rule mutant) {
        if (rule.then() == null) {
            return cases(rule).stream().anyMatch(each -> stops(() -> !asWanted(each, each.derived().judge(mutant))));
        }
        return premises.entrySet().stream()
                .filter(judged -> judged.getValue().contains(rule))
                .anyMatch(judged -> noticedBy(judged.getKey(), rule, mutant));
    }

    private boolean noticedBy(Rule judged, Rule rule, Rule mutant) {
        var rules = premises.get(judged).stream().map(each -> each == rule ? mutant : each).toList();
        return cases(judged).stream()
                .anyMatch(each -> stops(() -> !each.derived().concludesAlike(rule, mutant)
                        && !asWanted(each, new Derived(rules, each.facts(), budget).judge(judged))));
    }

    /** A fault that makes the rules impossible to evaluate is noticed. */
    private static boolean stops(BooleanSupplier noticed) {
        try {
            return noticed.getAsBoolean();
        } catch (BudgetExceeded | IllegalArgumentException e) {
            return true;
        }
    }

    private static boolean asWanted(Tried tried, RuleResult result) {
        return switch (tried.test().then()) {
            case Expectation.OfRequirement wanted -> Findings.status(result, tried.facts()) == wanted.status();
            case Expectation.OfContribution wanted -> holds(result) == wanted.holds();
        };
    }

    private static Truth holds(RuleResult result) {
        return result.subjects().stream()
                .map(subject -> subject.applicable().and(subject.holds()))
                .reduce(Truth.FALSE, Truth::or);
    }
}
