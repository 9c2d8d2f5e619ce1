package dev.assay.adapter.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.Results;
import dev.assay.fact.Completeness;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.fact.Origin;
import dev.assay.fact.Provenance;
import dev.assay.rule.Rule;
import dev.assay.testkit.Color;
import dev.assay.testkit.Link;
import dev.assay.testkit.Node;
import dev.assay.testkit.TestKinds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules and facts over the test kinds, for tests of the engine. */
final class TestRules {

    static final long BUDGET = 1_000_000;

    private TestRules() {}

    /** The engine's results, which have to be the specification's. */
    static Results both(List<Rule> rules, Facts facts) {
        var engine = new DroolsEngine().prepare(rules).evaluate(facts, BUDGET);
        var naive = new NaiveEngine().prepare(rules).evaluate(facts, BUDGET);
        assertThat(engine.rules()).usingRecursiveComparison().isEqualTo(naive.rules());
        assertThat(engine.derived().keySet()).isEqualTo(naive.derived().keySet());
        return engine;
    }

    static Rule requirement(String name, String when) {
        return read("""
            rule "t.%s" @title("t") @control("1") @severity("blocking") @message("m") @remedy("r")
            when %s
            then end
            """.formatted(name, when)).getFirst();
    }

    static Rule derivation(String name, String when, String then) {
        return read("rule \"t.%s\" @title(\"t\")\nwhen %s\nthen insertLogical( new %s ); end\n"
                        .formatted(name, when, then))
                .getFirst();
    }

    private static List<Rule> read(String rules) {
        var head = "package t;\nimport dev.assay.testkit.*;\nimport dev.assay.testkit.derived.*;\n";
        return new DrlReader(TestKinds.KINDS).read("t.drl", head + rules);
    }

    /** Facts whose lists are complete, but for those of this kind; "" when all are. */
    static Facts facts(String partial, List<? extends Fact> facts) {
        var complete = List.of("node", "link", "note").stream()
                .filter(kind -> !kind.equals(partial))
                .map(kind -> new Completeness(kind, Map.of(), "/complete/0", Provenance.NONE))
                .toList();
        return new Facts(TestKinds.KINDS, facts, complete);
    }

    static Node node(int i) {
        var origin = Origin.stated("/nodes/" + i, ComponentSet.NONE, Provenance.NONE);
        return new Node("n" + i, true, (long) i, null, "x", null, null, Set.of(Color.RED), Set.of(), origin);
    }

    /** @param from null when it is unknown */
    static Link link(int i, @Nullable String from, String to, boolean flag) {
        var unknown = from == null ? ComponentSet.NONE.with(1) : ComponentSet.NONE;
        return new Link("l" + i, from, to, 4L, flag, Origin.stated("/links/" + i, unknown, Provenance.NONE));
    }
}
