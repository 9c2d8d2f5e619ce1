package dev.assay.performance;

import dev.assay.fact.Facts;
import java.util.List;

/** One way to evaluate the made-up pack, prepared, from facts in its own form of input to verdicts in its own form. */
interface Contestant {

    String name();

    /** What is measured. The form of input is made at the first call for these facts. */
    Object evaluate(Facts facts);

    /** The same in the words of all. */
    Answers answers(Facts facts);

    /** Whether it keeps apart what is violated and what cannot be told; else its answers hold where all is known. */
    default boolean judgesUnknown() {
        return true;
    }

    /** Whether it says more than which systems break which requirement. */
    default boolean saysStatus() {
        return true;
    }

    /** One engagement after the other, so that no contestant can learn one by heart. */
    default Runnable inTurn(List<Facts> engagements) {
        var turn = new int[1];
        return () -> evaluate(engagements.get(turn[0]++ % engagements.size()));
    }

    /** @throws IllegalStateException when its answers are not those expected */
    default void check(List<Facts> engagements, List<Answers> expected) {
        for (int i = 0; i < engagements.size(); i++) {
            var said = answers(engagements.get(i)).of();
            for (int j = 0; j < said.size(); j++) {
                var one = said.get(j);
                var other = expected.get(i).of().get(j);
                if (saysStatus() ? !one.equals(other) : !one.violating().equals(other.violating())) {
                    throw new IllegalStateException("%s, engagement %d, requirement %d: says %s, expected %s"
                            .formatted(name(), i, j, one, other));
                }
            }
        }
    }
}
