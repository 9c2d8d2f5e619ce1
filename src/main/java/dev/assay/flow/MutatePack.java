package dev.assay.flow;

import dev.assay.evaluation.BudgetExceeded;
import dev.assay.evaluation.Findings;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Status;
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

/**
 * Plants faults in the rules of a pack and in its parameters, one at a time, and sees whether a test case notices: one
 * whose status is no longer the one it wants.
 */
public final class MutatePack {

    private final Pack pack;
    private final List<Tried> cases = new ArrayList<>();
    private final Map<String, List<Tried>> casesOf = new HashMap<>();
    private final Map<Rule, List<Rule>> premises = new LinkedHashMap<>();
    private final Map<Rule, String> printed = new HashMap<>();
    private final long budget;

    private record Tried(PackCase test, Facts facts) {}

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
        var run = new TestPack(new NaiveEngine(), intake, pack, budget);
        for (var suite : suites) {
            suite.cases().forEach(test -> cases.add(new Tried(test, run.facts(suite, test))));
        }
        pack.rules().stream()
                .filter(rule -> rule.then() == null)
                .forEach(rule -> premises.put(rule, Premises.of(rule, pack.rules())));
        cases.forEach(each -> casesOf.computeIfAbsent(each.test().rule(), rule -> new ArrayList<>()).add(each));
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
                .anyMatch(rule -> {
                    var program = new NaiveEngine().prepare(premises.get(rule));
                    return casesOf.getOrDefault(rule.name(), List.of()).stream()
                            .filter(each -> each.test().parameters().isEmpty())
                            .map(each -> new Tried(each.test(), with(each.facts(), parameter, value)))
                            .anyMatch(each -> !asWanted(each, program.evaluate(each.facts(), budget)));
                });
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
        return premises.entrySet().stream()
                .filter(judged -> judged.getValue().contains(rule))
                .anyMatch(judged -> noticed(judged.getKey(), rule, mutant));
    }

    private boolean noticed(Rule judged, Rule rule, Rule mutant) {
        var rules = premises.get(judged).stream().map(each -> each == rule ? mutant : each).toList();
        try {
            var program = new NaiveEngine().prepare(rules);
            return casesOf.getOrDefault(judged.name(), List.of()).stream()
                    .anyMatch(each -> !asWanted(each, program.evaluate(each.facts(), budget)));
        } catch (BudgetExceeded | IllegalArgumentException e) {
            return true;
        }
    }

    private boolean asWanted(Tried tried, Results results) {
        return switch (tried.test().then()) {
            case Expectation.OfRequirement wanted -> status(tried, results) == wanted.status();
            case Expectation.OfContribution wanted -> holds(results) == wanted.holds();
        };
    }

    private Status status(Tried tried, Results results) {
        return Findings.of(results, tried.facts(), rule -> pack.id()).getFirst().status();
    }

    private static Truth holds(Results results) {
        return results.rules().getFirst().subjects().stream()
                .map(subject -> subject.applicable().and(subject.holds()))
                .reduce(Truth.FALSE, Truth::or);
    }
}
