package dev.assay.adapter.drools;

import static dev.assay.adapter.drools.TestRules.both;
import static dev.assay.adapter.drools.TestRules.derivation;
import static dev.assay.adapter.drools.TestRules.facts;
import static dev.assay.adapter.drools.TestRules.link;
import static dev.assay.adapter.drools.TestRules.node;
import static dev.assay.adapter.drools.TestRules.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.fact.Fact;
import dev.assay.rule.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A derived fact with an unknown component may be one with another derived fact, or stand for several. */
class VagueFactsTest {

    /** Two links to n1 whose starts nobody has told. */
    private static final List<Fact> LINKS = List.of(node(1), link(0, null, "n1", true), link(1, null, "n1", true));

    @Test
    void itIsNotCountedAsExactlyOne() {
        assertThat(holds("accumulate( Reached( to == $n.id ); $c : count(); $c >= 2 )"))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(holds("accumulate( Reached( to == $n.id ); $c : count(); $c < 2 )"))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void thatThereIsOneIsCertain() {
        assertThat(holds("Reached( to == $n.id )")).isEqualTo(Truth.TRUE);
    }

    private static Truth holds(String body) {
        var rules = List.of(
                derivation("step", "$l : Link( $f : from, $t : to )", "Reached( $f, $t )"),
                requirement("one", "$n : Node()\n" + body));
        return both(rules, facts("", LINKS))
                .rules()
                .getFirst()
                .subjects()
                .getFirst()
                .holds();
    }
}
