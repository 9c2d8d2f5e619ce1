package dev.assay.flow;

import dev.assay.classification.Maturity;
import dev.assay.classification.MaturityRegister;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.Facts;
import dev.assay.pack.Pack;
import java.time.Instant;
import java.util.List;

/** Lists how far each system of a submission has come. */
public final class ListMaturity {

    private final MaturityRegister register;
    private final Pack pack;
    private final long budget;

    /**
     * @param pack   the criteria
     * @param budget the most steps the evaluation of one submission may take
     */
    public ListMaturity(RuleEngine engine, Pack pack, long budget) {
        this.register = new MaturityRegister(engine, pack.rules());
        this.pack = pack;
        this.budget = budget;
    }

    /** @throws dev.assay.evaluation.BudgetExceeded when it would take more steps than allowed */
    public List<Maturity> list(Facts stated, Instant clock) {
        return register.of(stated.at(clock.atZone(pack.zone())).with(pack.parameterFacts()), budget);
    }
}
