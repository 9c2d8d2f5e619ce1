package dev.assay.adapter.drools;

import dev.assay.evaluation.BudgetExceeded;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.Facts;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Rules in a knowledge base, with a pool of sessions. */
final class DroolsProgram implements RuleProgram {

    private final CompiledProgram compiled;
    private final KieSessionsPool pool;

    DroolsProgram(CompiledProgram compiled, KieBase base) {
        this.compiled = compiled;
        this.pool = base.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public Results evaluate(Facts facts, long budget) {
        var evaluation = new DroolsEvaluation(compiled, facts, budget);
        evaluation.run(() -> fire(evaluation));
        return evaluation.results();
    }

    /** A session that threw is not given back to the pool: nobody knows what it still holds. */
    private void fire(DroolsEvaluation evaluation) {
        var session = pool.newKieSession();
        try {
            evaluation.matched().forEach(session::insert);
            for (int stratum = 0; stratum < compiled.strata().size(); stratum++) {
                derive(session, stratum, evaluation);
            }
            fire(session, CompiledProgram.JUDGED);
        } catch (RuntimeException e) {
            throw stopped(e);
        }
        session.dispose();
    }

    /** A stratum is finished when its late rules, too, conclude nothing new. */
    private void derive(KieSession session, int stratum, DroolsEvaluation evaluation) {
        do {
            fire(session, CompiledProgram.stratum(stratum));
        } while (evaluation.settle(compiled.strata().get(stratum), session::insert));
    }

    private static void fire(KieSession session, String group) {
        session.getAgenda().getAgendaGroup(group).setFocus();
        session.fireAllRules();
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
}
