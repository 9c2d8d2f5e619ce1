package dev.assay.adapter.drools;

import dev.assay.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a rule are compiled to: closures over an array of slots, in which each pattern's fact and each
 * result of an accumulate has its place. They capture no fact, no clock and no parameter, so that all evaluations of
 * all threads share them.
 */
final class Compiled {

    private Compiled() {}

    /** An operand: {@link dev.assay.fact.Unknown}, null for stated none, a value, a range or a fact. */
    @FunctionalInterface
    interface Value {
        @Nullable
        Object of(@Nullable Object[] slots);
    }

    /** A condition on the facts in the slots. */
    @FunctionalInterface
    interface Test {
        Truth of(@Nullable Object[] slots);
    }

    /** Elements of a rule, which search the facts of the evaluation in hand; they leave their finds in the slots. */
    @FunctionalInterface
    interface Goal {
        Truth of(@Nullable Object[] slots, Members members);
    }
}
