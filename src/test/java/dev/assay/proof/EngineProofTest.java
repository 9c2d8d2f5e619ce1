package dev.assay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.fact.FactKind;
import dev.assay.proof.FactsGenerator.Gaps;
import dev.assay.testkit.Link;
import dev.assay.testkit.Node;
import dev.assay.testkit.Note;
import dev.assay.testkit.TestKinds;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine says what the specification says, on generated rules and facts with gaps. */
class EngineProofTest {

    private static final long BUDGET = 20_000_000;
    private static final List<FactKind> USED =
            Stream.of(Node.class, Link.class, Note.class).map(TestKinds.KINDS::of).toList();

    private final Dice dice = new Dice(20261121);
    private final SmallDomain domain = new SmallDomain(TestKinds.KINDS);
    private final RuleGenerator rules = new RuleGenerator(dice, TestKinds.KINDS, USED, domain);
    private final FactsGenerator facts = new FactsGenerator(dice, TestKinds.KINDS, USED, domain);

    @Test
    void theEngineEqualsTheInterpreter() {
        var distinct = new HashSet<String>();
        var compared = 0;
        while (distinct.size() < 2_000) {
            var program = rules.program(100);
            var engine = new DroolsEngine().prepare(program.rules());
            var naive = new NaiveEngine().prepare(program.rules());
            for (int i = 0; i < 3; i++) {
                var given = facts.facts(3, new Gaps(20, 30), List.of());
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
            program.requirements().forEach(rule -> distinct.add(rule.text().replaceFirst("\"p\\.r\\d+\"", "")));
        }
        java.lang.System.out.printf("proof 1: %d distinct rules, %d results compared%n", distinct.size(), compared);
    }
}
