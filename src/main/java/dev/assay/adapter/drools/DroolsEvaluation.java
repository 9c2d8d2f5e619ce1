package dev.assay.adapter.drools;

import dev.assay.adapter.drools.CompiledProgram.Derivation;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.Match;
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
import org.jspecify.annotations.Nullable;

/** One evaluation by the engine: the facts it sees, and the matches that the engine found among them. */
final class DroolsEvaluation {

    private static final ThreadLocal<@Nullable DroolsEvaluation> CURRENT = new ThreadLocal<>();

    private final CompiledProgram program;
    private final Members members;
    private final List<List<Object[]>> found = new ArrayList<>();
    private final Map<Derivation, List<Object[]>> late = new IdentityHashMap<>();
    private final Map<Fact, Support> derived = new LinkedHashMap<>();

    DroolsEvaluation(CompiledProgram program, Facts facts, long budget) {
        this.program = program;
        this.members = new Members(program, facts, budget);
        for (int i = 0; i < program.found(); i++) {
            found.add(new ArrayList<>(0));
        }
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

    /** Hands on the facts that the engine's network matches. */
    void matched(Consumer<Fact> insert) {
        for (var kind : program.matched()) {
            members.of(program.kinds().indexOf(kind)).forEach(insert);
        }
    }

    /** Keeps a possible match: it is judged when everything has been derived. */
    void found(int number, Object[] match) {
        members.step();
        found.get(number).add(match);
    }

    /** Judges a match of a derivation rule and hands on what is newly concluded. */
    void derive(Derivation derivation, Object[] match, Consumer<Fact> insert) {
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

    private boolean conclude(Derivation derivation, Object[] in, Consumer<Fact> insert) {
        var rule = derivation.rule();
        var slots = rule.slots(in);
        var truth = rule.judge(slots, in, members);
        if (truth == Truth.FALSE) {
            return false;
        }
        var fact = rule.conclude(derivation.kind(), slots, truth);
        var support = new Support(rule.rule(), new Match(rule.layout().match(in), truth.certain()));
        if (derived.putIfAbsent(fact, support) != null) {
            return false;
        }
        members.add(derivation.kind(), fact);
        insert.accept(fact);
        return true;
    }

    Results results() {
        return new Results(new Judging(program, found, members).results(), derived);
    }
}
