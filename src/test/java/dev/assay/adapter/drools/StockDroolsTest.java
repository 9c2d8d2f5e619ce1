package dev.assay.adapter.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.fact.AssayKinds;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Origin;
import dev.assay.fact.Provenance;
import dev.assay.rule.DrlPrinter;
import dev.assay.testkit.Node;
import dev.assay.testkit.TestKinds;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader takes, stock Drools compiles; what stock Drools would misread, the reader refuses. */
class StockDroolsTest {

    private static final String RULE = """
        package test;
        import dev.assay.testkit.*;
        rule "r" @title("x") @contributes("x")
        when
            $n : Node( $s : size, $c : cost )
            %s
        then
        end
        """;

    private final DrlReader reader = new DrlReader(TestKinds.KINDS);

    @Test
    void theBenignCorpusCompiles() throws IOException {
        assertThat(StockDrools.complaints(texts(Path.of("src/test/resources/benign"))))
                .isEmpty();
    }

    @Test
    void theBenignCorpusCompilesAsPrinted() throws IOException {
        var printed = new ArrayList<String>();
        for (var text : texts(Path.of("src/test/resources/benign"))) {
            printed.add(DrlPrinter.print("printed" + printed.size(), reader.read("benign.drl", text)));
        }

        assertThat(StockDrools.complaints(printed)).isEmpty();
    }

    @Test
    void theRulesOfTheProjectAreReadAndCompile() throws IOException {
        var ours = new DrlReader(AssayKinds.KINDS);
        var texts = new ArrayList<String>();
        for (var folder : List.of("rules", "industry-packs")) {
            texts.addAll(texts(Path.of(folder)));
        }

        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(ours.examine("rules.drl", text).problems()).isEmpty());
        assertThat(StockDrools.complaints(texts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Node( size > 2.5B )",
                "Node( 7 > cost * 2 )",
                "Node( size - 1 > cost * 2 )",
                "Node( cost < 3000000000L )",
                "Node( size * 3000000000 > 3 )",
                "Node( cost in ( -0.5B, 3B ) )",
                "Node( ( $c * cost ) / 2 != size )",
                "Node( cost <= size * $s )",
                "Node( 3B - cost > cost - 3 )",
                "accumulate( Node( $w : size ); $k : max( $w ); $n.size < $k )",
                "accumulate( Node( $w : size ); $k : max( $w ); $c < $k )",
            })
    void aFormThatDoesNotCompileIsRefused(String element) {
        assertThat(reader.examine("a.drl", RULE.formatted(element)).problems()).isNotEmpty();
        assertThat(StockDrools.complaints(List.of(RULE.formatted(element)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Node( this == $n, cost == 0.1 )", // read as a binary fraction, so never true
                "accumulate( Node( $w : size ); $k : max( $w ); $s < $k )", // the sides are swapped
                "Node( this == $n, name not matches \"a.*\" )", // false for a name that is none
            })
    void aFormThatCompilesToSomethingElseIsRefused(String element) {
        assertThat(reader.examine("a.drl", RULE.formatted(element)).problems()).isNotEmpty();
        assertThat(fires(element))
                .as("if this holds, Drools has been mended and the refusal can go")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Node( this == $n, cost == 0.1B )",
                "accumulate( Node( $w : size ); $k : max( $w ); $k > $s )",
                "Node( this == $n, !( name matches \"a.*\" ) )",
            })
    void theFormThatTheRefusalNamesMeansWhatItSays(String element) {
        assertThat(reader.examine("a.drl", RULE.formatted(element)).problems()).isEmpty();
        assertThat(fires(element)).isTrue();
    }

    /** Whether the rule holds for a node of size 1 and cost 0.1 without a name, beside another one of size 2. */
    private static boolean fires(String element) {
        var session = StockDrools.compile(RULE.formatted(element)).newKieSession();
        try {
            session.insert(node("a", 1));
            session.insert(node("b", 2));
            return session.fireAllRules() > 0;
        } finally {
            session.dispose();
        }
    }

    private static Node node(String id, long size) {
        var origin = Origin.stated("/nodes/" + id, ComponentSet.NONE, Provenance.NONE);
        return new Node(id, true, size, new BigDecimal("0.1"), null, null, null, Set.of(), Set.of(), origin);
    }

    private static List<String> texts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
