package dev.assay.flow;

import java.util.List;

/**
 * What came of one submission.
 *
 * @param undecided whether nobody ever had it judged
 * @param sameRules decisions on which the rules did not change
 * @param untouched decisions whose changed requirements are about nothing in it
 * @param unchanged decisions whose changed requirements were judged and came out the same
 * @param lines     changes and problems
 */
record Reevaluated(boolean undecided, int sameRules, int untouched, int unchanged, List<ReevaluationLine> lines) {
    Reevaluated {
        lines = List.copyOf(lines);
    }
}
