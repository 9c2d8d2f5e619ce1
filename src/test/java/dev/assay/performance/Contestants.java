package dev.assay.performance;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Facts;
import dev.assay.rule.Rule;
import java.util.List;

/** Those that are of our own making. */
final class Contestants {

    private static final long BUDGET = 5_000_000_000L;

    private Contestants() {}

    static List<Rule> read(String text) {
        return new DrlReader(AssayKinds.KINDS).read("neutral.drl", text);
    }

    static Contestant engine(Neutral pack) {
        return ours("engine", new DroolsEngine(), pack);
    }

    static Contestant interpreter(Neutral pack) {
        return ours("interpreter", new NaiveEngine(), pack);
    }

    private static Contestant ours(String name, RuleEngine engine, Neutral pack) {
        var program = engine.prepare(read(NeutralDrl.text(pack)));
        return new Contestant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Object evaluate(Facts facts) {
                return program.evaluate(facts, BUDGET);
            }

            @Override
            public Answers answers(Facts facts) {
                return Answers.of(program.evaluate(facts, BUDGET));
            }
        };
    }

    static Contestant floor(Neutral pack) {
        var floor = new Floor(pack);
        return new Contestant() {
            @Override
            public String name() {
                return "floor";
            }

            @Override
            public Object evaluate(Facts facts) {
                return floor.evaluate(facts);
            }

            @Override
            public Answers answers(Facts facts) {
                return floor.answers(facts);
            }
        };
    }
}
