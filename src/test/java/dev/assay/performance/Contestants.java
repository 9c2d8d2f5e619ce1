package dev.assay.performance;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Facts;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Those that are of our own making. */
final class Contestants {

    private static final long BUDGET = 5_000_000_000L;
    private static final int RULES_OF_A_FILE = 500;

    private Contestants() {}

    static List<Rule> read(String text) {
        return new DrlReader(AssayKinds.KINDS).read("neutral.drl", text);
    }

    /** A file may not hold them all. */
    private static List<Rule> rules(Neutral pack) {
        var rules = new ArrayList<Rule>();
        for (int from = 0; from < pack.requirements().size(); from += RULES_OF_A_FILE) {
            var to = Math.min(from + RULES_OF_A_FILE, pack.requirements().size());
            rules.addAll(read(NeutralDrl.text(new Neutral(pack.requirements().subList(from, to), pack.questions()))));
        }
        return rules;
    }

    static Contestant engine(Neutral pack) {
        return ours("engine", new DroolsEngine(), pack);
    }

    static Contestant interpreter(Neutral pack) {
        return ours("interpreter", new NaiveEngine(), pack);
    }

    private static Contestant ours(String name, RuleEngine engine, Neutral pack) {
        var program = engine.prepare(rules(pack));
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
