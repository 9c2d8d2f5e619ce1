package dev.assay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.Status;
import dev.assay.evaluation.Statuses;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.evaluation.Results;
import dev.assay.proof.FactsGenerator.Gaps;
import dev.assay.testkit.Link;
import dev.assay.testkit.Node;
import dev.assay.testkit.Note;
import dev.assay.testkit.TestKinds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said for certain of facts with gaps is what Drools says, however the gaps are filled. */
class SoundnessProofTest {

    private static final long BUDGET = 20_000_000;
    private static final int ROUNDS = 25;
    private static final int COMPLETIONS = 60;
    private static final List<FactKind> USED =
            Stream.of(Node.class, Link.class, Note.class).map(TestKinds.KINDS::of).toList();

    private final Dice dice = new Dice(20261122);
    private final SmallDomain domain = new SmallDomain(TestKinds.KINDS);
    private final RuleGenerator rules = new RuleGenerator(dice, TestKinds.KINDS, USED, domain);
    private final FactsGenerator facts = new FactsGenerator(dice, TestKinds.KINDS, USED, domain);
    private final Completions completions = new Completions(dice, domain, USED);

    private final Set<String> distinct = new HashSet<>();
    private int results;
    private int certain;
    private int compared;

    @Test
    void aCertainVerdictIsThatOfDroolsOnEveryCompletion() {
        for (int round = 0; round < ROUNDS; round++) {
            var program = rules.program(80);
            var stock = new StockOracle(TestKinds.KINDS, program.rules(), program.strata());
            var engine = new NaiveEngine().prepare(program.rules());
            for (int i = 0; i < 3; i++) {
                var given = facts.facts(2, new Gaps(8, 20), List.of());
                prove(given, engine.evaluate(given, BUDGET), stock);
            }
        }
        java.lang.System.out.printf(
                "proof 2: %d distinct rules, %d results (%d certain), %d verdicts of stock Drools%n",
                distinct.size(), results, certain, compared);
        assertThat(certain).isGreaterThan(results * 3 / 10);
    }

    private void prove(Facts given, Results said, StockOracle stock) {
        for (var result : said.rules()) {
            results++;
            certain += Statuses.of(result) == Status.INSUFFICIENT_EVIDENCE ? 0 : 1;
            distinct.add(result.rule().text().replaceFirst("\"p\\.r\\d+\"", ""));
        }
        for (var completion : completions.of(given, COMPLETIONS)) {
            var soundness = new Soundness(given, completion, stock.evaluate(completion.facts()));
            for (var result : said.rules()) {
                compared++;
                assertThat(soundness.breach(result))
                        .as(() -> "%s%n%s%n%s".formatted(
                                result.rule().text(), given.all(), completion.facts().all()))
                        .isEmpty();
            }
        }
    }
}
