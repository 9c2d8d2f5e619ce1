package dev.assay.adapter.drools;

import static dev.assay.adapter.drools.TestRules.both;
import static dev.assay.adapter.drools.TestRules.facts;
import static dev.assay.adapter.drools.TestRules.link;
import static dev.assay.adapter.drools.TestRules.node;
import static dev.assay.adapter.drools.TestRules.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.fact.ComponentSet;
import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.fact.Origin;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import dev.assay.testkit.derived.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Facts that do not tell the value by which others are looked up are not lost. */
class RoutingTest {

    private static final List<Fact> NODES =
            IntStream.range(0, 12).mapToObj(i -> (Fact) node(i)).toList();

    @Test
    void twelveRulesThatLookUpAnIdEachFindTheirs() {
        var results = both(perId("$n : Node( id == \"n%d\" )\nNode( this == $n, active == true )"), facts("", NODES));

        assertThat(results.rules())
                .allSatisfy(result -> assertThat(result.subjects())
                        .singleElement()
                        .satisfies(subject -> assertThat(subject.holds()).isEqualTo(Truth.TRUE)));
    }

    @Test
    void anUnseenMemberMayBeAnyOfThem() {
        var rules = perId("$n : Node( id == \"n%d\" )\nNode( this == $n, active == true )");

        var results = both(rules, facts("node", NODES.subList(0, 3)));

        assertThat(results.rules())
                .allSatisfy(result -> assertThat(result.subjects())
                        .filteredOn(subject -> subject.holds() == Truth.UNKNOWN)
                        .hasSize(1));
    }

    @Test
    void aReferenceThatIsUnknownMayBeToAnyOfThem() {
        var facts = new ArrayList<>(NODES);
        facts.add(link(0, "n1", "n2", true));
        facts.add(link(1, null, "n3", true));

        var results = both(List.of(requirement("linked", "$n : Node()\nLink( from == $n.id )")), facts("", facts));

        assertThat(results.rules().getFirst().subjects())
                .extracting(subject -> subject.matches().size())
                .containsExactly(1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void aConclusionThatWasLaidAmongTheFactsMayBeAboutAnyOfThem() {
        var unknown = Origin.derived(ComponentSet.NONE.with(0), Existence.CERTAIN);
        var facts = facts("", NODES).with(List.of(new Marked(null, unknown)));

        var results = both(perId("$n : Node( id == \"n%d\" )\nMarked( node == $n.id )"), facts);

        assertThat(results.rules())
                .allSatisfy(result -> assertThat(result.subjects())
                        .singleElement()
                        .satisfies(subject -> assertThat(subject.holds()).isEqualTo(Truth.UNKNOWN)));
    }

    @Test
    void joinsOverReferencesThatMayBeUnknownAtEitherEndAreTheSpecifications() {
        var facts = new ArrayList<>(NODES);
        facts.add(link(0, "n1", "n2", true));
        facts.add(link(1, null, "n3", false));
        facts.add(link(2, "n2", "n1", true));
        var rules = List.of(
                requirement("chain", "$a : Link()\n$b : Link( from == $a.to )\nLink( from == $b.to, flag == true )"),
                requirement("fork", "$a : Link( id == \"l0\" )\nLink( from == $a.from, this != $a )"),
                requirement("round", "$a : Link()\nLink( from == $a.to, to == $a.from )\nNode( id == $a.from )"),
                requirement("many", "$a : Link()\nLink( from == $a.to )\nLink( to == $a.from )\nNode( id == $a.to )"));

        both(rules, facts("", facts));
        both(rules, facts("link", facts));
        both(rules, facts("node", facts));
    }

    private static List<Rule> perId(String when) {
        return IntStream.range(0, 12)
                .mapToObj(i -> requirement("id" + i, when.formatted(i)))
                .toList();
    }
}
