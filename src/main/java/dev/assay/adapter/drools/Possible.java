package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Compiled.Test;
import dev.assay.fact.Fact;
import java.util.List;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;

/**
 * Whether a condition may hold for the facts that meet at a node of the network.
 *
 * @param id     of the condition: Drools takes conditions with the same one for one
 * @param seats  where the condition expects each of these facts, its own first
 * @param others positions of the facts beside its own
 */
record Possible(String id, Test test, Seats seats, List<Integer> others) {

    /** Has every fact tried that comes to the pattern. */
    void addTo(PatternDef<Fact> pattern, List<Variable<Fact>> variables) {
        var read = others.stream().map(variables::get).toList();
        switch (read.size()) {
            case 0 -> pattern.expr(id, this::test);
            case 1 -> pattern.expr(id, read.get(0), this::test);
            case 2 -> pattern.expr(id, read.get(0), read.get(1), this::test);
            case 3 -> pattern.expr(id, read.get(0), read.get(1), read.get(2), this::test);
            default -> pattern.expr(id, read.get(0), read.get(1), read.get(2), read.get(3), this::test);
        }
    }

    /** A fact alone draws on no budget: it is tried once on each condition, so this is no more work than there is text. */
    boolean test(Fact own) {
        return test.of(seats.take(own)).possible();
    }

    boolean test(Fact own, Fact a) {
        DroolsEvaluation.current().step();
        return test.of(seats.take(own, a)).possible();
    }

    private boolean test(Fact own, Fact a, Fact b) {
        return passes(own, a, b);
    }

    private boolean test(Fact own, Fact a, Fact b, Fact c) {
        return passes(own, a, b, c);
    }

    private boolean test(Fact own, Fact a, Fact b, Fact c, Fact d) {
        return passes(own, a, b, c, d);
    }

    private boolean passes(Fact... facts) {
        DroolsEvaluation.current().step();
        return test.of(seats.takeAll(facts)).possible();
    }
}
