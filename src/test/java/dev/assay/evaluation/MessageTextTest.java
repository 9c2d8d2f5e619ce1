package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.fact.Completeness;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.fact.Origin;
import dev.assay.fact.Provenance;
import dev.assay.testkit.Color;
import dev.assay.testkit.Link;
import dev.assay.testkit.Node;
import dev.assay.testkit.TestKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageTextTest {

    private static final String RULE =
            """
            package p;
            import dev.assay.testkit.*;
            rule "p.links" @title("t") @control("1") @severity("blocking") @remedy("r")
                @message("{$n.name} ({$n.color}, {$n.tags}) has {$count} links of {$sum} in all, the first {$l.weight}")
            when
                $n : Node()
                $l : Link( from == $n.id, weight != null )
                accumulate( Link( from == $n.id ); $count : count(); $count >= 2 )
                accumulate( Link( from == $n.id, weight != null, $w : weight ); $sum : sum( $w ) )
            then
            end
            """;

    @Test
    void componentsValuesAndResultsAreFilledIn() {
        var said = message(List.of(completeness("node"), completeness("link")), 3L, 4L);

        assertThat(said).isEqualTo("web (red, [a]) has 2 links of 7 in all, the first 3; "
                + "web (red, [a]) has 2 links of 7 in all, the first 4");
    }

    @Test
    void aResultOverAPartialListHasItsBounds() {
        var said = message(List.of(completeness("node")), 3L, 4L);

        assertThat(said).startsWith("web (red, [a]) has at least 2 links of an unknown number in all, the first 3");
    }

    private static String message(List<Completeness> complete, Long... weights) {
        var facts = new ArrayList<Fact>();
        facts.add(new Node(
                "n1", true, 1L, null, "web", null, Color.RED, Set.of(), Set.of("a"), stated("/nodes/0")));
        for (int i = 0; i < weights.length; i++) {
            facts.add(new Link("l" + i, "n1", null, weights[i], true, stated("/links/" + i)));
        }
        var rules = new DrlReader(TestKinds.KINDS).read("p.drl", RULE);
        var given = new Facts(TestKinds.KINDS, facts, complete);
        var results = new DroolsEngine().prepare(rules).evaluate(given, 10_000);
        return Findings.of(results, given, rule -> "p").getFirst().message();
    }

    private static Origin stated(String pointer) {
        return Origin.stated(pointer, ComponentSet.NONE, Provenance.NONE);
    }

    private static Completeness completeness(String kind) {
        return new Completeness(kind, Map.of(), "/complete/0", Provenance.NONE);
    }
}
