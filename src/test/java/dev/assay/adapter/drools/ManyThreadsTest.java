package dev.assay.adapter.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.Results;
import dev.assay.fact.Facts;
import dev.assay.proof.Differential;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two tenants' facts go through one engine at the same time, and neither sees anything of the other. */
class ManyThreadsTest {

    private static final long BUDGET = 20_000_000;
    private static final int RUNS = 200;

    private final Differential generated = new Differential(11);
    private final List<Rule> rules = generated.rules(60);

    @Test
    void eachTenantGetsWhatItWouldGetAlone() throws Exception {
        var engine = new DroolsEngine();
        var tenants = List.of(generated.facts(), generated.facts());
        var together = new CyclicBarrier(tenants.size());
        try (var threads = Executors.newFixedThreadPool(tenants.size())) {
            var tasks =
                    tenants.stream().map(facts -> runs(engine, facts, together)).toList();
            for (var future : threads.invokeAll(tasks)) {
                assertThat(future.get()).isEmpty();
            }
        }
    }

    /** The runs whose results are not those of this tenant alone. */
    private Callable<List<Integer>> runs(DroolsEngine engine, Facts facts, CyclicBarrier together) {
        return () -> {
            var alone = said(new DroolsEngine().prepare(rules).evaluate(facts, BUDGET));
            var wrong = new ArrayList<Integer>();
            for (int run = 0; run < RUNS; run++) {
                together.await();
                if (!said(engine.prepare(rules).evaluate(facts, BUDGET)).equals(alone)) {
                    wrong.add(run);
                }
            }
            return wrong;
        };
    }

    @Test
    void theTenantsAreToldApartByTheTest() {
        var program = new DroolsEngine().prepare(rules);
        var said = IntStream.range(0, 2)
                .mapToObj(any -> said(program.evaluate(generated.facts(), BUDGET)))
                .toList();

        assertThat(said.get(0)).isNotEqualTo(said.get(1));
    }

    /** Everything, and what each derived fact was first concluded from, in order. */
    private static List<Object> said(Results results) {
        return List.of(results.rules(), List.copyOf(results.derived().entrySet()));
    }
}
