package dev.assay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.proof.FactsGenerator.Gaps;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine says what the specification says, on generated rules and facts with gaps. */
class EngineProofTest {

    private static final long BUDGET = 20_000_000;
    private static final int LEAST = 15;
    private static final int OPERATORS = 27;

    private final Generators generators = new Generators(20261121);

    @Test
    void theEngineEqualsTheInterpreter() {
        var distinct = new HashSet<String>();
        var coverage = new OperatorCoverage();
        var compared = 0;
        while (distinct.size() < 2_000) {
            var program = generators.rules().program(100);
            var engine = new DroolsEngine().prepare(program.rules());
            var naive = new NaiveEngine().prepare(program.rules());
            for (int i = 0; i < 3; i++) {
                var given = generators.facts().facts(3, new Gaps(20, 30), List.of());
                var said = engine.evaluate(given, BUDGET);
                var meant = naive.evaluate(given, BUDGET);
                for (int r = 0; r < meant.rules().size(); r++) {
                    assertThat(said.rules().get(r).subjects())
                            .as(meant.rules().get(r).rule().text())
                            .isEqualTo(meant.rules().get(r).subjects());
                    compared++;
                }
                assertThat(said.derived().keySet()).isEqualTo(meant.derived().keySet());
            }
            program.requirements().stream()
                    .filter(rule -> distinct.add(Generators.shape(rule.text())))
                    .forEach(coverage::add);
        }
        java.lang.System.out.printf("proof 1: %d distinct rules, %d results compared%n", distinct.size(), compared);
        java.lang.System.out.println(coverage.table());
        assertThat(coverage.counts()).hasSize(OPERATORS);
        coverage.counts().forEach((operator, depths) -> assertThat(depths[0] + depths[1])
                .as(operator)
                .isGreaterThanOrEqualTo(LEAST));
        coverage.counts().forEach((operator, depths) -> assertThat(depths[2]).as(operator).isPositive());
    }
}
