package dev.assay.evaluation;

/** An evaluation was stopped because it took more steps than it was given; it could not decide. */
public final class BudgetExceeded extends RuntimeException {

    public BudgetExceeded(long budget) {
        super("the evaluation was stopped after %,d steps; split the submission, or raise the budget of the installation"
                .formatted(budget));
    }
}
