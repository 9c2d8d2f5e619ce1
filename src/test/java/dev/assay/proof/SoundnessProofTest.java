package dev.assay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.Status;
import dev.assay.evaluation.Statuses;
import dev.assay.fact.Facts;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.proof.FactsGenerator.Gaps;
import dev.assay.testkit.TestKinds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said for certain of facts with gaps is what Drools says, however the gaps are filled. */
class SoundnessProofTest {

    private static final long BUDGET = 20_000_000;
    private static final int ROUNDS = 25;
    private static final int COMPLETIONS = 60;

    private final Generators generators = new Generators(20261122);
    private final Set<String> distinct = new HashSet<>();
    private int leftOut;
    private int results;
    private int certain;
    private int compared;

    @Test
    void aCertainVerdictIsThatOfDroolsOnEveryCompletion() {
        for (int round = 0; round < ROUNDS; round++) {
            var program = generators.rules().program(80);
            var stock = new StockOracle(TestKinds.KINDS, program.rules(), program.strata());
            leftOut += stock.leftOut().size();
            var engine = new NaiveEngine().prepare(program.rules());
            for (int i = 0; i < 3; i++) {
                var given = generators.facts().facts(2, new Gaps(8, 20), List.of());
                prove(given, engine.evaluate(given, BUDGET), stock);
            }
        }
        java.lang.System.out.printf(
                "proof 2: %d distinct rules, %d results (%d certain), %d verdicts of stock Drools (%d rules left out: it does not compile them)%n",
                distinct.size(), results, certain, compared, leftOut);
        assertThat(leftOut).isLessThanOrEqualTo(distinct.size() / 500);
        assertThat(certain).isGreaterThan(results * 3 / 10);
    }

    private static List<RuleResult> judged(Results said, StockOracle stock) {
        return said.rules().stream().filter(result -> !stock.leftOut().contains(result.rule())).toList();
    }

    private void prove(Facts given, Results said, StockOracle stock) {
        for (var result : judged(said, stock)) {
            results++;
            certain += Statuses.of(result) == Status.INSUFFICIENT_EVIDENCE ? 0 : 1;
            distinct.add(Generators.shape(result.rule().text()));
        }
        for (var completion : generators.completions().of(given, COMPLETIONS)) {
            var soundness = new Soundness(given, completion, stock.evaluate(completion.facts()));
            for (var result : judged(said, stock)) {
                compared++;
                assertThat(soundness.breach(result))
                        .as(() -> "%s%n%s%n%s".formatted(
                                result.rule().text(), given.all(), completion.facts().all()))
                        .isEmpty();
            }
        }
    }
}
