package dev.assay.adapter.drools;

import dev.assay.evaluation.BudgetExceeded;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.rule.Truth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that one evaluation sees, those derived so far included, and the steps it may take among them. */
final class Members {

    private final List<FactKind> kinds;
    private final List<KindNumbers.Lookup> lookups;
    private final List<List<Fact>> facts = new ArrayList<>();
    private final @Nullable FactIndex[] indexes;
    private final @Nullable Truth[] answers;
    private final int[] answered;
    private final long budget;
    private int derived;
    private long steps;

    Members(CompiledProgram program, Facts facts, long budget) {
        this.kinds = program.kinds();
        this.lookups = program.lookups();
        this.indexes = new FactIndex[lookups.size()];
        this.answers = new Truth[program.questions()];
        this.answered = new int[program.questions()];
        this.budget = budget;
        kinds.forEach(kind -> this.facts.add(kind.derived() ? new ArrayList<>(facts.possible(kind)) : facts.possible(kind)));
    }

    /** Draws on the budget. */
    void step() {
        if (++steps > budget) {
            throw new BudgetExceeded(budget);
        }
    }

    /** All facts of a kind that may exist. */
    List<Fact> of(int kind) {
        return facts.get(kind);
    }

    /** Those whose component has this value or may have it. */
    List<Fact> with(int lookup, Object value) {
        var index = indexes[lookup];
        if (index == null) {
            index = new FactIndex(lookups.get(lookup).field());
            facts.get(lookups.get(lookup).kind()).forEach(index::add);
            indexes[lookup] = index;
        }
        return index.of(value);
    }

    /** The answer to a question that was asked before, if no fact was derived since. */
    @Nullable
    Truth answer(int question) {
        return answered[question] == derived ? answers[question] : null;
    }

    /** Keeps the answer to a question. */
    void keep(int question, Truth answer) {
        answers[question] = answer;
        answered[question] = derived;
    }

    /** Adds a derived fact. */
    void add(FactKind kind, Fact fact) {
        derived++;
        var number = kinds.indexOf(kind);
        if (number < 0) {
            return;
        }
        facts.get(number).add(fact);
        for (int i = 0; i < indexes.length; i++) {
            var index = indexes[i];
            if (index != null && lookups.get(i).kind() == number) {
                index.add(fact);
            }
        }
    }
}
