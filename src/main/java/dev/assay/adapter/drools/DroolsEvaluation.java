package dev.assay.adapter.drools;

import dev.assay.adapter.drools.CompiledProgram.Derivation;
import dev.assay.adapter.drools.CompiledProgram.Judged;
import dev.assay.adapter.drools.CompiledProgram.Subject;
import dev.assay.evaluation.Order;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.Match;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.evaluation.Results.Support;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.rule.Truth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One evaluation by the engine: the facts it sees, and the matches that the engine found among them. */
final class DroolsEvaluation {

    private static final ThreadLocal<@Nullable DroolsEvaluation> CURRENT = new ThreadLocal<>();

    private final CompiledProgram program;
    private final Members members;
    private final List<List<Fact>> found;
    private final List<List<Fact[]>> matches;
    private final Map<Derivation, List<Fact[]>> late = new IdentityHashMap<>();
    private final Map<Fact, Support> derived = new LinkedHashMap<>();

    DroolsEvaluation(CompiledProgram program, Facts facts, long budget) {
        this.program = program;
        this.members = new Members(program.kinds(), program.lookups(), facts, budget);
        this.found = lists(program.subjects().size());
        this.matches = lists(program.judged().size());
    }

    private static <T> List<List<T>> lists(int size) {
        return IntStream.range(0, size)
                .<List<T>>mapToObj(any -> new ArrayList<>())
                .toList();
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

    /** Draws on the budget. */
    void step() {
        members.step();
    }

    /** The facts that the engine's network matches. */
    Stream<Fact> matched() {
        return program.matched().stream()
                .flatMap(kind -> members.of(program.kinds().indexOf(kind)).stream());
    }

    /** Keeps what a rule may be about. */
    void found(Subject subject, Fact fact) {
        found.get(subject.number()).add(fact);
    }

    /** Keeps a possible match: it is judged when everything has been derived. */
    void matched(Judged rule, Fact[] match) {
        members.step();
        matches.get(rule.number()).add(match);
    }

    /** Judges a match of a derivation rule and hands on what is newly concluded. */
    void derive(Derivation derivation, Fact[] match, Consumer<Fact> insert) {
        if (derivation.late()) {
            late.computeIfAbsent(derivation, any -> new ArrayList<>()).add(match);
        }
        conclude(derivation, match, insert);
    }

    /** Judges the matches of late rules again; whether that concluded anything new. */
    boolean settle(List<Derivation> stratum, Consumer<Fact> insert) {
        var news = false;
        for (var derivation : stratum) {
            for (var match : List.copyOf(late.getOrDefault(derivation, List.of()))) {
                news |= conclude(derivation, match, insert);
            }
        }
        return news;
    }

    private boolean conclude(Derivation derivation, Fact[] match, Consumer<Fact> insert) {
        var rule = derivation.rule();
        var slots = rule.slots(match);
        var truth = rule.judge(slots, members);
        if (truth == Truth.FALSE) {
            return false;
        }
        var fact = rule.conclude(derivation.kind(), slots, truth);
        var support = new Support(rule.rule(), new Match(List.of(match), truth.certain()));
        if (derived.putIfAbsent(fact, support) != null) {
            return false;
        }
        members.add(derivation.kind(), fact);
        insert.accept(fact);
        return true;
    }

    Results results() {
        var subjects = program.subjects().stream().map(this::subjects).toList();
        var rules = program.judged().stream()
                .map(rule -> result(rule, subjects.get(rule.subject().number())))
                .toList();
        return new Results(rules, derived);
    }

    /** What a rule may be about, as if nothing matched. */
    private List<SubjectResult> subjects(Subject subject) {
        var results = new ArrayList<SubjectResult>();
        for (var fact : found.get(subject.number())) {
            var applicable = subject.pattern().meets(new Object[] {fact});
            if (applicable.possible()) {
                results.add(new SubjectResult(fact, applicable, Truth.FALSE, List.of()));
            }
        }
        results.sort(Order.SUBJECTS);
        return List.copyOf(results);
    }

    private RuleResult result(Judged judged, List<SubjectResult> subjects) {
        var rule = judged.rule();
        if (matches.get(judged.number()).isEmpty()) {
            return new RuleResult(rule.rule(), subjects);
        }
        var holding = new IdentityHashMap<Fact, List<Match>>();
        for (var match : matches.get(judged.number())) {
            var truth = rule.judge(rule.slots(match), members);
            if (truth.possible()) {
                holding.computeIfAbsent(match[0], any -> new ArrayList<>())
                        .add(new Match(List.of(match), truth.certain()));
            }
        }
        return new RuleResult(
                rule.rule(),
                subjects.stream()
                        .map(one -> with(one, holding.get(one.subject())))
                        .toList());
    }

    private static SubjectResult with(SubjectResult subject, @Nullable List<Match> matches) {
        if (matches == null) {
            return subject;
        }
        matches.sort(Order.MATCHES);
        return new SubjectResult(subject.subject(), subject.applicable(), Match.holds(matches), matches);
    }
}
