package dev.assay.adapter.drools;

import dev.assay.evaluation.BudgetExceeded;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.rule.Rule;
import java.util.List;
import java.util.Set;
import org.drools.model.Drools;
import org.drools.modelcompiler.consequence.DroolsImpl;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionsPool;

/** Rules in a knowledge base, with a pool of sessions. */
final class DroolsProgram implements RuleProgram {

    private static final int POOLED = 2;

    private final KieSessionsPool pool;
    private final List<Rule> judged;
    private final Set<FactKind> kinds;

    DroolsProgram(KieBase base, List<Rule> judged, Set<FactKind> kinds) {
        this.pool = base.newKieSessionsPool(POOLED);
        this.judged = judged;
        this.kinds = kinds;
    }

    @Override
    public Results evaluate(Facts facts, long budget) {
        var evaluation = new DroolsEvaluation(facts, budget);
        evaluation.run(() -> fire(evaluation));
        return evaluation.results(judged);
    }

    /** A session that threw is not given back to the pool: nobody knows what it still holds. */
    private void fire(DroolsEvaluation evaluation) {
        var session = pool.newKieSession();
        try {
            kinds.forEach(kind -> evaluation.members(kind).forEach(session::insert));
            session.fireAllRules();
        } catch (RuntimeException e) {
            throw stopped(e);
        }
        session.dispose();
    }

    /** Drools wraps what a condition throws. */
    private static RuntimeException stopped(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BudgetExceeded budget) {
                return budget;
            }
        }
        return thrown;
    }

    /** A possible match of a requirement or contribution rule. */
    static void matched(Rule rule, Drools drools) {
        DroolsEvaluation.current().judge(rule, facts(drools));
    }

    /** A possible match of a derivation rule. */
    static void derived(Rule rule, Drools drools) {
        DroolsEvaluation.current().derive(rule, facts(drools), drools::logicalInsert);
    }

    /** The facts of a match, in the order of the rule's patterns. */
    private static List<Fact> facts(Drools drools) {
        return ((DroolsImpl) drools).getMatch().getObjects().stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
    }
}
