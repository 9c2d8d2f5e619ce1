package dev.assay.adapter.drools;

import static dev.assay.adapter.drools.TestRules.both;
import static dev.assay.adapter.drools.TestRules.derivation;
import static dev.assay.adapter.drools.TestRules.facts;
import static dev.assay.adapter.drools.TestRules.link;
import static dev.assay.adapter.drools.TestRules.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.fact.Fact;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationTest {

    /** Only the last link of the chain is flagged. */
    private static final List<Fact> CHAIN = List.of(
            link(0, "n0", "n1", false),
            link(1, "n1", "n2", false),
            link(2, "n2", "n3", false),
            link(3, "n3", "n4", true));

    private static final List<Rule> BACKWARDS = List.of(
            derivation("flagged", "$l : Link( $f : from, $t : to, flag == true )", "Reached( $f, $t )"),
            derivation(
                    "before", "$l : Link( $f : from, $t : to ) exists( Reached( from == $t ) )", "Reached( $f, $t )"));

    @Test
    void whatExistsOnlyLaterIsSeenByRulesThatFiredBefore() {
        assertThat(both(BACKWARDS, facts("", CHAIN)).derived()).hasSize(4);
    }

    @Test
    void itDoesNotMatterInWhichOrderTheFactsAreTold() {
        assertThat(both(BACKWARDS, facts("", CHAIN.reversed())).derived()).hasSize(4);
    }

    @Test
    void absenceIsAskedForWhenEverythingHasBeenDerived() {
        var rules = List.of(
                BACKWARDS.get(0),
                BACKWARDS.get(1),
                derivation("mark", "$l : Link( $t : to ) not Reached( from == $t )", "Marked( $t )"),
                requirement("end", "$l : Link()\nMarked( node == $l.to )"));

        var results = both(rules, facts("", CHAIN));

        assertThat(results.rules().getFirst().subjects())
                .filteredOn(subject -> subject.holds() == Truth.TRUE)
                .singleElement()
                .satisfies(subject -> assertThat(subject.subject()).isEqualTo(CHAIN.getLast()));
    }
}
