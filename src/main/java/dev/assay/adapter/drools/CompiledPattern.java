package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Compiled.Test;
import dev.assay.adapter.drools.Compiled.Value;
import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Truth;
import dev.assay.rule.Unseen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pattern, ready to be tried on the fact in its slot. */
final class CompiledPattern {

    private final int slot;
    private final Key key;
    private final List<Condition> conditions;
    private final Test[] tests;
    private final Map<Operand, Value> equated = new HashMap<>();

    private CompiledPattern(int slot, Key key, List<Condition> conditions, Test[] tests) {
        this.slot = slot;
        this.key = key;
        this.conditions = conditions;
        this.tests = tests;
    }

    /** @param slots what the pattern sees, itself entered */
    static CompiledPattern of(Element.Pattern pattern, Slots slots, ConditionCompiler conditions, KindNumbers numbers) {
        numbers.kind(pattern.kind());
        var compiled = new CompiledPattern(
                slots.own(),
                Key.of(pattern, slots, numbers),
                pattern.conditions(),
                conditions.tests(pattern.conditions(), slots));
        pattern.conditions().forEach(condition -> compiled.equate(condition, slots));
        return compiled;
    }

    /** Keeps the values that an unseen member would have to have. */
    private void equate(Condition condition, Slots slots) {
        switch (condition) {
            case Condition.Compare(var left, var operator, var right) -> {
                equated.put(left, OperandCompiler.of(left, slots));
                equated.put(right, OperandCompiler.of(right, slots));
            }
            case Condition.In in -> in.values().forEach(one -> equated.put(one, OperandCompiler.of(one, slots)));
            case Condition.All(var parts) -> parts.forEach(part -> equate(part, slots));
            case Condition.Contains any -> {}
            case Condition.Matches any -> {}
            case Condition.Any any -> {}
            case Condition.Negation any -> {}
        }
    }

    int slot() {
        return slot;
    }

    /** The facts worth trying: all others certainly do not meet the pattern. */
    List<Fact> candidates(@Nullable Object[] slots, Members members) {
        return key.candidates(slots, members);
    }

    /** Whether the fact in the pattern's slot meets it. */
    Truth meets(@Nullable Object[] slots) {
        var origin = OperandCompiler.fact(slots, slot).origin();
        var truth = Truth.of(origin.existence() == Existence.CERTAIN).or(Truth.UNKNOWN);
        for (int i = 0; i < tests.length && truth != Truth.FALSE; i++) {
            truth = truth.and(tests[i].of(slots));
        }
        if (truth == Truth.FALSE
                || origin.existence() != Existence.UNSEEN
                || origin.excluded().isEmpty()) {
            return truth;
        }
        var possible = Unseen.possible(
                origin.excluded(), conditions, operand -> equated.get(operand).of(slots));
        return possible ? Truth.UNKNOWN : Truth.FALSE;
    }
}
