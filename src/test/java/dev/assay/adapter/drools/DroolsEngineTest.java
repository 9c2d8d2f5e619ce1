package dev.assay.adapter.drools;

import static dev.assay.adapter.drools.TestRules.BUDGET;
import static dev.assay.adapter.drools.TestRules.both;
import static dev.assay.adapter.drools.TestRules.derivation;
import static dev.assay.adapter.drools.TestRules.facts;
import static dev.assay.adapter.drools.TestRules.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.evaluation.BudgetExceeded;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.fact.Origin;
import dev.assay.fact.Provenance;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import dev.assay.testkit.Color;
import dev.assay.testkit.Link;
import dev.assay.testkit.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DroolsEngineTest {

    @Test
    void tenConditionsThatDifferInOneLiteralStayTen() {
        var rules = IntStream.range(0, 10)
                .mapToObj(i -> rule("more-than-" + i, "$n : Node()", "Node( this == $n, size > %d )".formatted(i)))
                .toList();

        var results = both(rules, complete(node(0, true, 4L)));

        assertThat(results.rules())
                .extracting(result -> result.subjects().getFirst().holds())
                .containsExactly(
                        Truth.TRUE,
                        Truth.TRUE,
                        Truth.TRUE,
                        Truth.TRUE,
                        Truth.FALSE,
                        Truth.FALSE,
                        Truth.FALSE,
                        Truth.FALSE,
                        Truth.FALSE,
                        Truth.FALSE);
    }

    @Test
    void withoutRulesNothingIsFound() {
        assertThat(both(List.of(), complete(node(0, true, 1L))).rules()).isEmpty();
    }

    @Test
    void anUnknownValueIsNeitherViolatedNorSatisfied() {
        var rules = List.of(rule("active", "$n : Node()", "Node( this == $n, active != true )"));

        assertThat(holds(rules, complete(node(0, null, 1L)))).isEqualTo(Truth.UNKNOWN);
        assertThat(holds(rules, complete(node(0, false, 1L)))).isEqualTo(Truth.TRUE);
        assertThat(holds(rules, complete(node(0, true, 1L)))).isEqualTo(Truth.FALSE);
    }

    @Test
    void whatIsNotThereIsCertainlyNotThereOnlyInACompleteList() {
        var rules = List.of(rule("unlinked", "$n : Node()", "not Link( from == $n.id )"));

        assertThat(holds(rules, complete(node(0, true, 1L)))).isEqualTo(Truth.TRUE);
        assertThat(holds(rules, partial("link", node(0, true, 1L)))).isEqualTo(Truth.UNKNOWN);
        assertThat(holds(rules, complete(node(0, true, 1L), link(0, "n0", "n0"))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void aCycleOfLinksIsFollowedToItsEnd() {
        var rules = new ArrayList<Rule>(derivations());
        rules.add(rule("reaches-itself", "$n : Node()", "Reached( from == $n.id, to == $n.id )"));

        var results = both(
                rules,
                complete(
                        node(0, true, 1L),
                        node(1, true, 1L),
                        node(2, true, 1L),
                        link(0, "n0", "n1"),
                        link(1, "n1", "n2"),
                        link(2, "n2", "n0")));

        assertThat(results.derived()).hasSize(9);
        assertThat(results.rules().getFirst().subjects()).allMatch(subject -> subject.holds() == Truth.TRUE);
    }

    @Test
    void countsAndEverythingNestedIsJudgedLikeTheSpecification() {
        var rules = List.of(
                rule("two-links", "$n : Node()", "accumulate( Link( from == $n.id ); $c : count(); $c < 2 )"),
                rule(
                        "heavy",
                        "$n : Node()",
                        "accumulate( Link( from == $n.id, $w : weight ); $s : sum( $w ); $s > 5 )"),
                rule("either", "$n : Node()", "( Link( from == $n.id, weight > 3 ) or not Link( to == $n.id ) )"),
                rule("all", "$n : Node()", "forall( $l : Link( from == $n.id ) Link( id == $l.id, flag == true ) )"),
                rule("some", "$n : Node( colors contains Color.RED )", "exists( Link( from == $n.id ) )"),
                rule("joined", "$n : Node()", "$l : Link( from == $n.id ) Node( id == $l.to, active == false )"));
        var facts = List.of(node(0, true, 1L), node(1, null, 2L), link(0, "n0", "n1"), link(1, "n0", null));

        both(rules, complete(facts.toArray(Fact[]::new)));
        both(rules, partial("link", facts.toArray(Fact[]::new)));
        both(rules, partial("node", facts.toArray(Fact[]::new)));
    }

    @Test
    void aCartesianProductIsStoppedAndTheProgramGoesOn() {
        var rules = List.of(rule("product", "$n : Node()", "Node() Node() Node() Node()"));
        var program = new DroolsEngine().prepare(rules);
        var many =
                complete(IntStream.range(0, 60).mapToObj(i -> node(i, true, 1L)).toArray(Fact[]::new));

        assertThatThrownBy(() -> program.evaluate(many, 10_000)).isInstanceOf(BudgetExceeded.class);

        assertThat(program.evaluate(complete(node(0, true, 1L)), 10_000)
                        .rules()
                        .getFirst()
                        .subjects())
                .hasSize(1);
    }

    @Test
    void nothingOfOneSubmissionIsSeenByTheNext() {
        var program = new DroolsEngine().prepare(List.of(rule("other", "$n : Node()", "Node( this != $n )")));

        program.evaluate(complete(node(0, true, 1L), node(1, true, 1L)), BUDGET);
        var alone = program.evaluate(complete(node(2, true, 1L)), BUDGET);

        assertThat(alone.rules().getFirst().subjects())
                .singleElement()
                .satisfies(subject -> assertThat(subject.holds()).isEqualTo(Truth.FALSE));
    }

    private static Truth holds(List<Rule> rules, Facts facts) {
        return both(rules, facts).rules().getFirst().subjects().getFirst().holds();
    }

    private static List<Rule> derivations() {
        return List.of(
                derivation("step", "$l : Link( $a : from, $b : to )", "Reached( $a, $b )"),
                derivation(
                        "further",
                        "$r : Reached( $a : from, $b : to ) Link( from == $b, $c : to )",
                        "Reached( $a, $c )"));
    }

    private static Rule rule(String name, String subject, String body) {
        return requirement(name, subject + "\n" + body);
    }

    private static Facts complete(Fact... facts) {
        return facts("", List.of(facts));
    }

    private static Facts partial(String kind, Fact... facts) {
        return facts(kind, List.of(facts));
    }

    private static Node node(int i, @Nullable Boolean active, Long size) {
        var unknown = active == null ? ComponentSet.NONE.with(1) : ComponentSet.NONE;
        var origin = Origin.stated("/nodes/" + i, unknown, Provenance.NONE);
        return new Node("n" + i, active, size, null, "x", null, null, Set.of(Color.RED), Set.of(), origin);
    }

    private static Link link(int i, String from, @Nullable String to) {
        var unknown = to == null ? ComponentSet.NONE.with(2) : ComponentSet.NONE;
        return new Link("l" + i, from, to, 4L, true, Origin.stated("/links/" + i, unknown, Provenance.NONE));
    }
}
