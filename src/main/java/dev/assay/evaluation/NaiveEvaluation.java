package dev.assay.evaluation;

import dev.assay.evaluation.Results.Match;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.evaluation.Results.Support;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.rule.Element;
import dev.assay.rule.Interpreter;
import dev.assay.rule.Way;
import dev.assay.rule.Patterns;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One evaluation by {@link NaiveEngine}. */
final class NaiveEvaluation {

    private final Map<FactKind, List<Fact>> members = new HashMap<>();
    private final Map<Fact, Support> derived = new LinkedHashMap<>();

    /** How many facts a derivation had before it when it was tried last: the same ones lead to nothing new. */
    private final Map<Rule, Integer> tried = new IdentityHashMap<>();
    private final Facts facts;
    private final long budget;
    private final Interpreter interpreter;
    private long steps;

    NaiveEvaluation(Facts facts, long budget) {
        this.facts = facts;
        this.budget = budget;
        this.interpreter = new Interpreter(this::members, this::step);
    }

    Results evaluate(List<List<Rule>> strata, List<Rule> judged) {
        derive(strata);
        return new Results(judged.stream().map(this::result).toList(), derived);
    }

    void derive(List<List<Rule>> strata) {
        for (var stratum : strata) {
            while (stratum.stream().anyMatch(this::derive)) {
                // Until no rule of the stratum concludes anything new.
            }
        }
    }

    /** One rule over what was derived before, with the whole budget of its own. */
    RuleResult judge(Rule rule) {
        steps = 0;
        return result(rule);
    }

    private List<Fact> members(FactKind kind) {
        return members.computeIfAbsent(kind, one -> new ArrayList<>(facts.possible(one)));
    }

    private void step() {
        if (++steps > budget) {
            throw new BudgetExceeded(budget);
        }
    }

    private boolean derive(Rule rule) {
        var then = rule.then();
        var read = Patterns.of(rule).stream()
                .mapToInt(pattern -> members(pattern.kind()).size())
                .sum();
        if (then == null || Objects.equals(tried.put(rule, read), read)) {
            return false;
        }
        var fresh = false;
        for (var way : ways(rule)) {
            var fact = way.conclude(then);
            var support = new Support(rule, new Match(way.facts(), way.truth().certain()));
            if (derived.putIfAbsent(fact, support) == null) {
                members(then.kind()).add(fact);
                fresh = true;
            }
        }
        return fresh;
    }

    /** What a derivation concludes from what was derived before. */
    List<Fact> conclusions(Rule rule) {
        steps = 0;
        var then = Objects.requireNonNull(rule.then(), "only a derivation concludes");
        return ways(rule).stream().map(way -> way.conclude(then)).toList();
    }

    private List<Way> ways(Rule rule) {
        var elements = new ArrayList<Element>(List.of(rule.subject()));
        elements.addAll(rule.body());
        return interpreter.ways(elements, Scope.EMPTY);
    }

    private RuleResult result(Rule rule) {
        var subjects = interpreter.subjects(rule.subject()).stream()
                .map(way -> subject(rule, way))
                .sorted(Order.SUBJECTS)
                .toList();
        return new RuleResult(rule, subjects);
    }

    private SubjectResult subject(Rule rule, Way subject) {
        var matches = new LinkedHashMap<List<Fact>, Boolean>();
        for (var way : interpreter.ways(rule.body(), subject.bound())) {
            var all = new ArrayList<>(subject.facts());
            all.addAll(way.facts());
            matches.merge(all, way.truth().and(subject.truth()).certain(), Boolean::logicalOr);
        }
        var sorted = matches.entrySet().stream()
                .map(entry -> new Match(entry.getKey(), entry.getValue()))
                .sorted(Order.MATCHES)
                .toList();
        return new SubjectResult(subject.facts().getFirst(), subject.truth(), Match.holds(sorted), sorted);
    }
}
