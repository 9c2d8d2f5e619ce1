package dev.assay.evaluation;

import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactPath;
import dev.assay.fact.Facts;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Interpreter;
import dev.assay.rule.Operand;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.Truth;
import dev.assay.rule.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows for every fact that a rule could be about how each of its conditions comes out, and on which values. */
public final class WhyNot {

    private static final int MOST_CANDIDATES = 20;

    private final Facts facts;
    private final Results results;
    private final Interpreter interpreter;
    private final Map<FactKind, List<Fact>> members = new HashMap<>();
    private final long budget;
    private long steps;

    private WhyNot(Facts facts, Results results, long budget) {
        this.facts = facts;
        this.results = results;
        this.budget = budget;
        this.interpreter = new Interpreter(this::members, this::step);
    }

    /**
     * One fact that the rule could be about.
     *
     * @param pointer    of the fact, or of the list for members that were not stated
     * @param applicable whether it meets the first pattern
     * @param steps      the first pattern, then the elements of the body as far as they are reached
     */
    public record Subject(String pointer, Truth applicable, List<Step> steps) {
        public Subject {
            steps = List.copyOf(steps);
        }
    }

    /** One element of the rule, and the tests of the facts that it was tried on. */
    public record Step(Element element, Truth truth, List<Test> tests) {
        public Step {
            tests = List.copyOf(tests);
        }
    }

    /** One condition on one fact. {@code actual} holds {@link dev.assay.fact.Unknown} for what was not stated. */
    public record Test(
            String pointer, Element.Pattern pattern, Condition condition, Truth truth, List<Observation> actual) {
        public Test {
            actual = List.copyOf(actual);
        }
    }

    /**
     * Traces one rule.
     *
     * @param facts   the facts that were evaluated
     * @param results of that evaluation: derived facts come from there
     * @param budget  the most steps it may take
     */
    public static List<Subject> of(Rule rule, Facts facts, Results results, long budget) {
        var trace = new WhyNot(facts, results, budget);
        return trace.members(rule.subject().kind()).stream()
                .map(fact -> trace.subject(rule, fact))
                .toList();
    }

    private void step() {
        if (++steps > budget) {
            throw new BudgetExceeded(budget);
        }
    }

    private List<Fact> members(FactKind kind) {
        return members.computeIfAbsent(kind, one -> {
            var all = new ArrayList<>(facts.possible(one));
            results.derived().keySet().stream().filter(fact -> facts.kinds().of(fact) == one).forEach(all::add);
            return all;
        });
    }

    private Subject subject(Rule rule, Fact fact) {
        var ways = interpreter.along(List.of(rule.subject()), List.of(fact));
        var applicable = ways.stream().map(Way::truth).reduce(Truth.FALSE, Truth::or);
        var steps = new ArrayList<Step>();
        steps.add(new Step(rule.subject(), applicable, tests(rule.subject(), fact, Scope.EMPTY)));
        for (var way : ways) {
            body(rule.body(), way.bound(), steps);
        }
        return new Subject(fact.origin().pointer(), applicable, steps);
    }

    /** Follows the body as long as there is any way to meet it. */
    private void body(List<Element> body, Scope bound, List<Step> steps) {
        for (int at = 0; at < body.size(); at++) {
            var element = body.get(at);
            var reached = interpreter.ways(body.subList(0, at), bound);
            if (reached.isEmpty()) {
                return;
            }
            var truth = Truth.FALSE;
            var tests = new ArrayList<Test>();
            for (var way : reached) {
                truth = truth.or(interpreter.holds(List.of(element), way.bound()));
                if (element instanceof Element.Pattern pattern) {
                    candidates(pattern, way.bound()).forEach(fact -> tests.addAll(tests(pattern, fact, way.bound())));
                }
            }
            steps.add(new Step(element, truth, tests));
        }
    }

    /** The facts worth showing: the one that is meant, where the pattern says so. */
    private List<Fact> candidates(Element.Pattern pattern, Scope bound) {
        var meant = pattern.conditions().stream()
                .filter(WhyNot::isIdentity)
                .findFirst();
        return members(pattern.kind()).stream()
                .filter(fact -> meant.isEmpty()
                        || Interpreter.conditions(pattern, fact, bound).get(meant.get()) == Truth.TRUE)
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static boolean isIdentity(Condition condition) {
        return condition instanceof Condition.Compare(Operand.Whole left, var operator, Operand.Whole right)
                && operator == Condition.Comparator.EQUAL
                && (left.variable() == null) != (right.variable() == null);
    }

    private static List<Test> tests(Element.Pattern pattern, Fact fact, Scope bound) {
        var tests = new ArrayList<Test>();
        Interpreter.conditions(pattern, fact, bound).forEach((condition, truth) -> {
            if (!isIdentity(condition)) {
                tests.add(new Test(fact.origin().pointer(), pattern, condition, truth, actual(condition, fact)));
            }
        });
        return tests;
    }

    private static List<Observation> actual(Condition condition, Fact fact) {
        if (fact.origin().existence() == Existence.UNSEEN) {
            return List.of();
        }
        return Reads.in(condition)
                .filter(read -> read.variable() == null)
                .distinct()
                .map(read -> new Observation(FactPath.of(fact, read.field()), read.field().read(fact)))
                .toList();
    }
}
