package dev.assay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.proof.Completions.Completion;
import dev.assay.proof.FactsGenerator.Gaps;
import dev.assay.rule.Truth;
import dev.assay.testkit.TestKinds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where everything is known and told, the engine says what stock Drools says: no more, no less, never unknown. */
class CompleteFactsProofTest {

    private static final long BUDGET = 20_000_000;

    private final Generators generators = new Generators(20261123);
    private final Set<String> distinct = new HashSet<>();
    private int leftOut;
    private int results;
    private int violated;

    @Test
    void withoutUnknownsTheEngineEqualsStockDrools() {
        while (distinct.size() < 2_000) {
            var program = generators.rules().program(100);
            var stock = new StockOracle(TestKinds.KINDS, program.rules(), program.strata());
            leftOut += stock.leftOut().size();
            var engine = new DroolsEngine().prepare(program.rules());
            for (int i = 0; i < 4; i++) {
                var given = generators.facts().facts(3, Gaps.NONE, List.of());
                prove(given, engine.evaluate(given, BUDGET), stock);
            }
            program.requirements().forEach(rule -> distinct.add(Generators.shape(rule.text())));
        }
        java.lang.System.out.printf(
                "proof 3: %d distinct rules, %d results (%d not satisfied), each that of stock Drools (%d rules left out: it does not compile them)%n",
                distinct.size(), results, violated, leftOut);
        assertThat(leftOut).isLessThanOrEqualTo(distinct.size() / 500);
        assertThat(violated).isBetween(results / 20, results * 19 / 20);
    }

    private void prove(Facts given, Results said, StockOracle oracle) {
        var stock = oracle.evaluate(given);
        var same = given.all().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        var soundness = new Soundness(given, new Completion(given, same), stock);
        for (var result : said.rules()) {
            if (oracle.leftOut().contains(result.rule())) {
                continue;
            }
            results++;
            violated += stock.matched(result.rule()).isEmpty() ? 0 : 1;
            assertThat(soundness.breach(result)).as(() -> result.rule().text() + given.all()).isEmpty();
            assertThat(undecided(result)).as(() -> result.rule().text() + given.all()).isFalse();
        }
        var derived = stock.facts().stream().filter(fact -> !same.containsKey(fact)).collect(Collectors.toSet());
        assertThat(said.derived().keySet()).map(CompleteFactsProofTest::values).hasSameElementsAs(
                derived.stream().map(CompleteFactsProofTest::values).toList());
    }

    private static boolean undecided(RuleResult result) {
        return result.subjects().stream()
                .anyMatch(subject -> subject.applicable() != Truth.TRUE || subject.holds() == Truth.UNKNOWN);
    }

    /** What a derived fact says; its origin is ours. */
    private static List<Object> values(Fact fact) {
        var kind = TestKinds.KINDS.of(fact);
        return kind.fields().stream().map(field -> (Object) (kind.drlName() + field.accessor().apply(fact))).toList();
    }
}
