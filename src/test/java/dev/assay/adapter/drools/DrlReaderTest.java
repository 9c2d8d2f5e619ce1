package dev.assay.adapter.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader.Reading;
import dev.assay.pack.PackProblems;
import dev.assay.rule.Element;
import dev.assay.rule.Rule;
import dev.assay.rule.Rule.Purpose;
import dev.assay.rule.RuleProblem;
import dev.assay.rule.Severity;
import dev.assay.testkit.TestKinds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrlReaderTest {

    private static final String HEAD = """
        package test.pack;
        import dev.assay.testkit.*;
        import dev.assay.testkit.derived.*;

        """;

    private static final String REQUIREMENT = """
        rule "test.requirement"
            @title("Active nodes have a size")
            @control("1.2(a), 3") @severity("blocking")
            @message("{$node.id} has {$cost}") @remedy("Give it a size")
            @phase("one, two") @effectiveOn("2026-01-01") @until("2026-12-31") @evidence("scan, test.scan-days")
        when
            $node : Node( active == true, $cost : cost )
            %s
        then
        end
        """;

    private final DrlReader reader = new DrlReader(TestKinds.KINDS);

    @Test
    void aRequirementIsReadWithEverythingItSays() {
        var rule = only(HEAD + REQUIREMENT.formatted("not Link( from == $node.id )"));

        assertThat(rule.name()).isEqualTo("test.requirement");
        assertThat(rule.purpose()).isEqualTo(Purpose.REQUIREMENT);
        assertThat(rule.place()).hasToString("a.drl:5:1");
        assertThat(rule.text()).startsWith("rule \"test.requirement\"").endsWith("end");
        assertThat(rule.metadata().controls()).containsExactly("1.2(a)", "3");
        assertThat(rule.metadata().severity()).isEqualTo(Severity.BLOCKING);
        assertThat(rule.metadata().message()).isEqualTo("{$node.id} has {$cost}");
        assertThat(rule.metadata().phases()).containsExactly("one", "two");
        assertThat(rule.metadata().effectiveOn()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(rule.metadata().until()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(rule.metadata().evidence()).hasToString("Proof[kind=scan, maximumAgeParameter=test.scan-days]");
        assertThat(rule.subject().variable()).isEqualTo("$node");
        assertThat(rule.body()).singleElement().isInstanceOf(Element.Not.class);
    }

    @Test
    void aRuleThatConcludesAFactIsADerivation() {
        var rule = only(HEAD + """
            rule "test.reached" @title("Reached")
            when
                $l : Link( $from : from, $to : to )
            then
                // the transitive step is a rule of its own
                insertLogical( new Reached( $from, $to ) );
            end
            """);

        assertThat(rule.purpose()).isEqualTo(Purpose.DERIVATION);
        assertThat(rule.then().arguments()).hasSize(2);
    }

    @Test
    void everythingThatIsRefusedIsSaidAtOnce() {
        var problems = problems(HEAD + """
            rule "a" @title("A") @contributes("x")
            when
                $n : Node( sise > 3, name == 3 )
                Nod( active == true )
            then
            end
            rule "b" salience 3
            when
                $n : Node( eval( true ) )
            then
                $n.toString();
            end
            """);

        assertThat(problems)
                .extracting(RuleProblem::code)
                .contains("unknown-field", "type-mismatch", "unknown-kind", "attribute", "method-call", "consequence");
        assertThat(problems)
                .extracting(problem -> problem.place().toString())
                .contains("a.drl:7:16", "a.drl:7:34", "a.drl:8:5");
    }

    @Test
    void aProblemNamesTheThingAndTheWayOut() {
        var problems = problems(HEAD + REQUIREMENT.formatted("Node( this == $node, sise > 3 )"));

        assertThat(problems)
                .singleElement()
                .hasToString("a.drl:12:26: Node has no component sise [unknown-field]%n".formatted()
                        + "  did you mean \"size\"? there is: active, color, colors, cost, id, name, since,"
                        + " size, tags");
    }

    @Test
    void whatReadsARefusedVariableIsNotRefusedOnceMore() {
        assertThat(problems(HEAD + REQUIREMENT.formatted("Node( this == $node, $v : sise ) Node( size > $v )")))
                .hasSize(1);
    }

    @Test
    void aPackThatHoldsARefusedFileIsRefused() {
        assertThatThrownBy(() -> reader.read("a.drl", "package x; rule \"a\" when then end"))
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("a.drl:1:12: the rule does not start with a pattern");
    }

    private Rule only(String text) {
        var reading = reader.examine("a.drl", text);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rules()).hasSize(1);
        return reading.rules().getFirst();
    }

    private List<RuleProblem> problems(String text) {
        Reading reading = reader.examine("a.drl", text);
        assertThat(reading.rules()).isEmpty();
        return reading.problems();
    }
}
