package dev.assay.adapter.drools;

import static dev.assay.adapter.drools.TestRules.derivation;
import static dev.assay.adapter.drools.TestRules.facts;
import static dev.assay.adapter.drools.TestRules.link;
import static dev.assay.adapter.drools.TestRules.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.evaluation.BudgetExceeded;
import dev.assay.fact.Facts;
import dev.assay.rule.Rule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever multiplies facts is stopped, wherever in a rule it stands. */
class BudgetTest {

    private static final long SMALL = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Link() Link() Link()",
                "Link( from == $l.from ) Link( from == $l.from ) Link( from == $l.from )",
                "Link( this != $l ) Link( this != $l ) Link( weight >= $l.weight )",
                "not( Link() and Link() and Link( flag == false ) )",
                "exists( Link() and Link() and Link( flag == false ) )",
                "forall( $o : Link( this != $l ) Link( this != $o ) Link( this != $o ) Link( id == \"none\" ) )",
                "Link() accumulate( Link(); $c : count(); $c < 0 )",
                "( ( Link() and Link() and Link( flag == false ) ) or Link( flag == false ) )"
            })
    void aRuleThatMultipliesFactsIsStoppedAndTheProgramGoesOn(String body) {
        var program = new DroolsEngine().prepare(List.of(requirement("product", "$l : Link()\n" + body)));

        assertThatThrownBy(() -> program.evaluate(links(60), SMALL))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("20,000 steps");
        assertThat(program.evaluate(links(2), SMALL).rules().getFirst().subjects())
                .hasSize(2);
    }

    @Test
    void derivedFactsDrawOnItToo() {
        List<Rule> rules = List.of(
                derivation("step", "$a : Link( $f : from ) Link( $t : to )", "Reached( $f, $t )"),
                derivation("further", "$r : Reached( $f : from ) Reached( $t : to )", "Reached( $f, $t )"),
                requirement("reached", "$l : Link()\nReached( from == $l.from )"));
        var program = new DroolsEngine().prepare(rules);

        assertThatThrownBy(() -> program.evaluate(links(200), SMALL)).isInstanceOf(BudgetExceeded.class);
        assertThat(program.evaluate(links(2), SMALL).derived()).hasSize(2);
    }

    private static Facts links(int count) {
        return facts(
                "",
                IntStream.range(0, count)
                        .mapToObj(i -> link(i, "n0", "n" + i, true))
                        .toList());
    }
}
