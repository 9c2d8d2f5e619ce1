package dev.assay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.RuleProgram;
import dev.assay.evaluation.Status;
import dev.assay.evaluation.Statuses;
import dev.assay.fact.Facts;
import dev.assay.proof.FactsGenerator.Gaps;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Telling less never changes a status into another one than insufficient evidence. */
class MonotonyProofTest {

    private static final long BUDGET = 20_000_000;

    private final Generators generators = new Generators(20261124);
    private final Set<String> distinct = new HashSet<>();
    private int blanked;
    private int dropped;
    private int compared;
    private int lost;

    @Test
    void tellingLessLeavesAStatusOrMakesItInsufficientEvidence() {
        while (distinct.size() < 2_000) {
            var program = generators.rules().program(100);
            var engine = new DroolsEngine().prepare(program.rules());
            for (int i = 0; i < 2; i++) {
                var given = generators.facts().facts(2, new Gaps(5, 15), List.of());
                prove(given, engine);
            }
            program.requirements().forEach(rule -> distinct.add(Generators.shape(rule.text())));
        }
        java.lang.System.out.printf(
                "proof 4: %d distinct rules, %d fields blanked, %d completeness statements dropped, %d statuses compared (%d lost)%n",
                distinct.size(), blanked, dropped, compared, lost);
        assertThat(lost).as("a proof that never sees a status change says nothing").isGreaterThan(compared / 100);
    }

    private void prove(Facts given, RuleProgram engine) {
        var whole = engine.evaluate(given, BUDGET);
        for (var less : Omissions.fields(given)) {
            blanked++;
            compare(whole, engine.evaluate(less, BUDGET), given, less);
        }
        for (var less : Omissions.statements(given)) {
            dropped++;
            compare(whole, engine.evaluate(less, BUDGET), given, less);
        }
    }

    private void compare(Results whole, Results less, Facts given, Facts left) {
        for (int i = 0; i < whole.rules().size(); i++) {
            var before = Statuses.of(whole.rules().get(i));
            var after = Statuses.of(less.rules().get(i));
            compared++;
            lost += before == after ? 0 : 1;
            var rule = whole.rules().get(i).rule();
            assertThat(after)
                    .as(() -> "%s%n%s%n%s".formatted(rule.text(), given.all(), left.all()))
                    .isIn(before, Status.INSUFFICIENT_EVIDENCE);
        }
    }
}
