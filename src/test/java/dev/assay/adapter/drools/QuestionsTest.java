package dev.assay.adapter.drools;

import static dev.assay.adapter.drools.TestRules.both;
import static dev.assay.adapter.drools.TestRules.derivation;
import static dev.assay.adapter.drools.TestRules.facts;
import static dev.assay.adapter.drools.TestRules.link;
import static dev.assay.adapter.drools.TestRules.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.Facts;
import dev.assay.rule.Truth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

    private static final String ASKED = "exists Node( $s : size, size > 3, cost > $s )";

    private final Questions questions = new Questions();

    @Test
    void theSameQuestionOfTwoRulesHasOneNumber() {
        var first = number("a", ASKED);

        assertThat(number("b", ASKED)).isEqualTo(first).isNotEqualTo(Questions.NONE);
        assertThat(questions.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exists Node( $s : size, size > 4, cost > $s )",
                "exists Node( $s : size, size >= 3, cost > $s )",
                "exists Node( $s : size, size > 3, cost < $s )",
                "not Node( $s : size, size > 3, cost > $s )",
                "not( Node( $s : size, size > 3, cost > $s ) and Link() )",
                "forall( $n : Node( size > 3 ) Link( from == $n.id ) )",
                "( exists Node( size > 3 ) or not Link( flag == true ) )",
                "accumulate( Node( $s : size, size > 3, cost > $s ); $c : count(); $c > 1 )",
            })
    void anotherQuestionHasAnother(String other) {
        assertThat(number("b", other)).isNotEqualTo(number("a", ASKED)).isNotEqualTo(Questions.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not Node( id == $l.to )",
                "exists( Node( $s : size ) and Link( this == $l, weight > $s ) )",
                "exists Link( this != $l )",
                "not Node( id in ( \"a\" ), size > $w )",
                "forall( $n : Node() Link( from == $n.id, weight > $w ) )",
                "accumulate( Node( size > 3 ); $c : count(); $c > $w )",
                "not Node( !( size == 3 && cost == $w ) )",
            })
    void whatIsAboutTheMatchIsNone(String body) {
        assertThat(number("a", body)).isEqualTo(Questions.NONE);
    }

    @Test
    void theAnswerIsNewWhenAFactWasDerived() {
        var rules = List.of(
                derivation("first", "$l : Link( $f : from, $t : to, flag == true )", "Reached( $f, $t )"),
                derivation("rest", "$l : Link( $f : from, $t : to ) exists Reached()", "Reached( $t, $f )"),
                requirement("reached", "$l : Link()\nexists Reached()"),
                requirement("other", "$l : Link( flag == true )\nexists Reached()"));

        assertThat(both(rules, links(5, 4)).derived()).hasSize(6);
        assertThat(both(rules, links(5, 9)).derived()).isEmpty();
    }

    @Test
    void rulesThatShareAQuestionSayWhatTheSpecificationSays() {
        var rules = List.of(
                requirement("a", "$l : Link()\nnot Link( flag == true )"),
                requirement("b", "$l : Link( weight > 1 )\n( Link( this == $l, weight > 100 ) or not Link( flag == true ) )"),
                requirement("c", "$l : Link()\naccumulate( Link( flag == true ); $n : count(); $n < 1 )"));

        for (var flagged : List.of(2, 9)) {
            var results = both(rules, links(5, flagged));

            assertThat(results.rules())
                    .allSatisfy(result -> assertThat(result.subjects())
                            .hasSize(5)
                            .extracting(SubjectResult::holds)
                            .containsOnly(Truth.of(flagged == 9)));
        }
    }

    private static Facts links(int count, int flagged) {
        return facts(
                "",
                IntStream.range(0, count)
                        .mapToObj(i -> link(i, "n" + i, "n" + (i + 1), i == flagged))
                        .toList());
    }

    private int number(String rule, String body) {
        return questions.number(
                requirement(rule, "$l : Link( $w : weight )\n" + body).body().getFirst());
    }
}
