package dev.assay.adapter.drools;

import dev.assay.evaluation.BudgetExceeded;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.Facts;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.conf.DirectFiringOption;

/** Rules in a knowledge base, with its sessions. */
final class DroolsProgram implements RuleProgram {

    private final CompiledProgram compiled;
    private final Sessions sessions;

    DroolsProgram(CompiledProgram compiled, Sessions sessions) {
        this.compiled = compiled;
        this.sessions = sessions;
    }

    @Override
    public Results evaluate(Facts facts, long budget) {
        var evaluation = new DroolsEvaluation(compiled, facts, budget);
        try {
            evaluation.run(() -> sessions.use(session -> fire(session, evaluation)));
        } catch (RuntimeException e) {
            throw stopped(e);
        }
        return evaluation.results();
    }

    private void fire(KieSession session, DroolsEvaluation evaluation) {
        session.getSessionConfiguration().setOption(DirectFiringOption.NO);
        evaluation.matched(session::insert);
        for (int stratum = 0; stratum < compiled.strata().size(); stratum++) {
            derive(session, stratum, evaluation);
        }
        // What is judged concludes nothing, so the order of its matches does not matter: no agenda.
        session.getSessionConfiguration().setOption(DirectFiringOption.YES);
        fire(session, CompiledProgram.JUDGED);
    }

    Sessions sessions() {
        return sessions;
    }

    /** A stratum is finished when its late rules, too, conclude nothing new. */
    private void derive(KieSession session, int stratum, DroolsEvaluation evaluation) {
        do {
            fire(session, CompiledProgram.stratum(stratum));
        } while (evaluation.settle(compiled.strata().get(stratum), session::insert));
    }

    private static void fire(KieSession session, String group) {
        var agenda = session.getAgenda().getAgendaGroup(group);
        // A program without rules has no groups: there is nothing to fire, which is no failure.
        if (agenda != null) {
            agenda.setFocus();
            session.fireAllRules();
        }
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
