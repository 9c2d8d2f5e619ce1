package dev.assay.evaluation;

import dev.assay.fact.Facts;

/** Prepared rules. Safe to use from several threads. */
public interface RuleProgram {

    /**
     * Evaluates all rules: a pure function of the facts. Every requirement and contribution rule gets a result, in the
     * order in which the rules were given.
     *
     * @param facts  dated ({@link Facts#at}) and with the parameters of the packs in them
     * @param budget the most steps the evaluation may take
     * @throws BudgetExceeded when it would take more: the evaluation says nothing then
     */
    Results evaluate(Facts facts, long budget);
}
