package dev.assay.proof;

import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.proof.FactsGenerator.Gaps;
import dev.assay.rule.Rule;
import dev.assay.testkit.Link;
import dev.assay.testkit.Node;
import dev.assay.testkit.Note;
import dev.assay.testkit.TestKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compares an engine with the specification on generated rules and facts with gaps: what proof 1 is made of. */
public final class Differential {

    private static final long BUDGET = 20_000_000;
    private static final int FACTS = 3;
    private static final List<FactKind> USED = Stream.of(Node.class, Link.class, Note.class)
            .map(TestKinds.KINDS::of)
            .toList();

    private final RuleGenerator rules;
    private final FactsGenerator facts;

    /** @param seed the same one generates the same rules and facts */
    public Differential(long seed) {
        var dice = new Dice(seed);
        var domain = new SmallDomain(TestKinds.KINDS);
        this.rules = new RuleGenerator(dice, TestKinds.KINDS, USED, domain);
        this.facts = new FactsGenerator(dice, TestKinds.KINDS, USED, domain);
    }

    /** Generated rules with the derivation rules whose facts they read. */
    public List<Rule> rules(int requirements) {
        return rules.program(requirements).rules();
    }

    /** Generated facts with gaps. */
    public Facts facts() {
        return facts.facts(3, new Gaps(20, 30), List.of());
    }

    /** The texts of generated rules on which the engine differs, among so many programs of a hundred rules. */
    public List<String> differences(RuleEngine engine, int programs) {
        var differing = new ArrayList<String>();
        for (int i = 0; i < programs; i++) {
            var program = rules(100);
            var tried = engine.prepare(program);
            var naive = new NaiveEngine().prepare(program);
            for (int j = 0; j < FACTS; j++) {
                var given = facts();
                var said = tried.evaluate(given, BUDGET).rules();
                for (var meant : naive.evaluate(given, BUDGET).rules()) {
                    if (!said.contains(meant)) {
                        differing.add(meant.rule().text());
                    }
                }
            }
        }
        return differing;
    }
}
