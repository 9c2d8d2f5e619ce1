package dev.assay.adapter.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rule.RuleProblem;
import dev.assay.testkit.TestKinds;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of texts that are well formed, with the code, and what stands next to it and is taken. */
class TypedChecksTest {

    private static final String RULE = """
        package test;
        import dev.assay.testkit.*;
        import dev.assay.testkit.derived.*;
        rule "r" @title("x") @contributes("x")
        when
            $n : Node( size != null, cost != null, $s : size, $id : id )
            %s
        then
        end
        """;

    private final DrlReader reader = new DrlReader(TestKinds.KINDS);

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        name == 3                     => type-mismatch
        size == "3"                   => type-mismatch
        active == "true"              => type-mismatch
        color == "RED"                => type-mismatch
        color == Color.PINK           => unknown-constant
        color == $n.name              => type-mismatch
        since == $n.name              => type-mismatch
        size > 2.5B                   => type-mismatch
        2.5B < size                   => type-mismatch
        name > "a"                    => type-mismatch
        color < Color.BLUE            => type-mismatch
        active > false                => type-mismatch
        tags == $n.tags               => type-mismatch
        tags contains 3               => type-mismatch
        colors contains "RED"         => type-mismatch
        name contains "a"             => type-mismatch
        name memberOf name            => type-mismatch
        tags contains null            => type-mismatch
        size in ( "3" )               => type-mismatch
        size in ( 2.5B )              => type-mismatch
        size in ( $s )                => type-mismatch
        size in ( null )              => type-mismatch
        size in ( 3, 3 )              => condition
        size in ( )                   => condition
        tags in ( "a" )               => type-mismatch
        cost * 2 in ( 3 )             => type-mismatch
        size matches "3"              => type-mismatch
        name matches "("              => regular-expression
        this == $s                    => type-mismatch
        this < $n                     => type-mismatch
        this == null                  => type-mismatch
        $n == $n                      => type-mismatch
        this == this                  => type-mismatch
        id == null                    => null
        active == null                => null
        tags == null                  => null
        null == name                  => null
        size < null                   => null
        3 == 3                        => condition
        true == true                  => condition
        true                          => condition
        active                        => condition
        size + 1                      => condition
        active == true == true        => condition
        ( size > 3 ) == true          => condition
        size > 3 && 4                 => condition
        !active                       => condition
        1 + 2 < size                  => arithmetic
        name + "a" == "b"             => arithmetic
        since + 1 > $n.since          => arithmetic
        -size > 3                     => arithmetic
        size / 0 == 1                 => division
        cost / 0.0B == 1              => division
        size / $s == 1                => division
        size > $x                     => unbound-variable
        $m.size > 3                   => unbound-variable
        $s.size > 3                   => property-access
        $n.sise > 3                   => unknown-field
        size > 3L                     => number-literal
        size > 3000000000             => number-literal
        cost == 3000000000L           => number-literal
        size > 007                    => number-literal
        cost > .5B                    => condition
        cost > 1e3                    => number-literal
        cost > 5I                     => number-literal
        """)
    void aConditionIsRefused(String condition, String code) {
        assertThat(problems("Node( this != $n, size != null, cost != null, %s )".formatted(condition)))
                .singleElement()
                .extracting(RuleProblem::code)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        not Link( $f : from ) Node( id == $f )                                       => unbound-variable
        exists Link( $f : from ) Node( id == $f )                                    => unbound-variable
        ( Link( $f : from ) or Link() ) Node( id == $f )                             => unbound-variable
        forall( $l : Link() Link( id == $l.id, weight > 3 ) ) Node( id == $l.to )    => unbound-variable
        accumulate( Link( $w : weight ); $k : count() ) Node( size > $w )            => unbound-variable
        $m : Node( id == $m.id )                                                     => unbound-variable
        Node( size > $v, $v : size )                                                 => unbound-variable
        Link( this == $n )                                                           => type-mismatch
        $r : Reached() Reached( this == $r )                                         => type-mismatch
        $m : Node() not Link( $m : from )                                            => variable-taken
        accumulate( Link( $f : from ); $k : sum( $f ) )                              => accumulate-function
        accumulate( Link( $w : weight ); $k : count( $w ) )                          => accumulate-function
        accumulate( Link( $w : weight ); $k : sum( weight ) )                        => accumulate-function
        accumulate( Link( $w : weight ); $k : sum( $w ); $k == null )                => null
        accumulate( Link( $w : weight ); $k : sum( $w ); weight > 3 )                => unbound-variable
        accumulate( Link( $w : weight ); $k : sum( $w ); $s > 3 )                    => result-order
        accumulate( Link( $w : weight ); $k : sum( $w ); $k > 2.5B )                 => type-mismatch
        Node( $v : size > 3 || active == true )                                      => binding
        Node( $v : $n.size )                                                         => binding
        Node( $v : "a" )                                                             => binding
        Nod()                                                                        => unknown-kind
        LocalDate()                                                                  => unknown-kind
        """)
    void anElementIsRefused(String element, String code) {
        assertThat(problems(element))
                .singleElement()
                .extracting(RuleProblem::code)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        Node( cost == 3, cost == 0.5B, size == cost, name == null, since >= $n.since )
        Node( size > $s, tags contains $n.name, $n.tags contains name, color != $n.color )
        Node( size in ( 3, -4 ), $s in ( 3 ), !( size > 3 ), ( size > 3 ) )
        not ( Link( $f : from ) and Node( id == $f ) )
        ( Link( $f : from ) and Node( id == $f ) ) Node( id == $f )
        accumulate( Link( $w : weight ); $k : sum( $w ); $k > $s ) Node( size > $k )
        accumulate( Node( $c : cost ); $k : sum( $c ); $k > 2.5B )
        """)
    void anElementIsTaken(String element) {
        assertThat(reader.examine("a.drl", RULE.formatted(element)).problems()).isEmpty();
    }

    private List<RuleProblem> problems(String element) {
        return reader.examine("a.drl", RULE.formatted(element)).problems();
    }
}
