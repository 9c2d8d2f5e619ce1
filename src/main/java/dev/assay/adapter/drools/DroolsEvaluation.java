package dev.assay.adapter.drools;

import dev.assay.evaluation.BudgetExceeded;
import dev.assay.evaluation.Order;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.Match;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.evaluation.Results.Support;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.rule.Element;
import dev.assay.rule.Interpreter;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One evaluation by the engine: its budget, the facts it sees, and the matches that were judged. */
final class DroolsEvaluation {

    private static final ThreadLocal<@Nullable DroolsEvaluation> CURRENT = new ThreadLocal<>();

    private final Facts facts;
    private final long budget;
    private final Map<FactKind, List<Fact>> members = new HashMap<>();
    private final Map<Fact, Support> derived = new LinkedHashMap<>();
    private final Map<Rule, Map<Fact, Map<List<Fact>, Boolean>>> judged = new IdentityHashMap<>();
    private final Map<Object, List<Interpreter.Way>> subjects = new HashMap<>();
    private final Interpreter interpreter = new Interpreter(this::members, this::step);
    private long steps;

    DroolsEvaluation(Facts facts, long budget) {
        this.facts = facts;
        this.budget = budget;
    }

    /** The evaluation that runs on this thread: the rules of a program are shared, what they see is not. */
    static DroolsEvaluation current() {
        var evaluation = CURRENT.get();
        if (evaluation == null) {
            throw new IllegalStateException("no evaluation runs on this thread");
        }
        return evaluation;
    }

    /** Runs with this evaluation as the thread's own. */
    void run(Runnable firing) {
        CURRENT.set(this);
        try {
            firing.run();
        } finally {
            CURRENT.remove();
        }
    }

    void step() {
        if (++steps > budget) {
            throw new BudgetExceeded(budget);
        }
    }

    /** All facts of a kind that may exist, those derived so far included. */
    List<Fact> members(FactKind kind) {
        return members.computeIfAbsent(kind, one -> new ArrayList<>(facts.possible(one)));
    }

    /** Judges a match of a requirement or contribution rule and keeps it unless it is certainly none. */
    void judge(Rule rule, List<Fact> matched) {
        step();
        for (var way : interpreter.along(elements(rule), matched)) {
            judged.computeIfAbsent(rule, one -> new IdentityHashMap<>())
                    .computeIfAbsent(matched.getFirst(), one -> new LinkedHashMap<>())
                    .merge(matched, way.truth().certain(), Boolean::logicalOr);
        }
    }

    /** Judges a match of a derivation rule and hands on what is newly concluded. */
    void derive(Rule rule, List<Fact> matched, Consumer<Fact> insert) {
        step();
        var then = rule.then();
        if (then == null) {
            throw new IllegalStateException(rule.name() + " concludes nothing");
        }
        for (var way : interpreter.along(elements(rule), matched)) {
            var fact = way.conclude(then);
            if (derived.putIfAbsent(fact, new Support(rule, new Match(matched, way.truth().certain()))) == null) {
                members(then.kind()).add(fact);
                insert.accept(fact);
            }
        }
    }

    private static List<Element> elements(Rule rule) {
        var elements = new ArrayList<Element>(List.of(rule.subject()));
        elements.addAll(rule.body());
        return elements;
    }

    Results results(List<Rule> rules) {
        return new Results(rules.stream().map(this::result).toList(), derived);
    }

    private RuleResult result(Rule rule) {
        var pattern = rule.subject();
        var key = List.of(pattern.kind(), pattern.bindings(), pattern.conditions());
        var found = subjects.computeIfAbsent(key, one -> interpreter.subjects(pattern)).stream()
                .map(way -> subject(rule, way))
                .sorted(Order.SUBJECTS)
                .toList();
        return new RuleResult(rule, found);
    }

    private SubjectResult subject(Rule rule, Interpreter.Way way) {
        var fact = way.facts().getFirst();
        var matches = judged.getOrDefault(rule, Map.of()).getOrDefault(fact, Map.of()).entrySet().stream()
                .map(entry -> new Match(entry.getKey(), entry.getValue()))
                .sorted(Order.MATCHES)
                .toList();
        return new SubjectResult(fact, way.truth(), Match.holds(matches), matches);
    }
}
