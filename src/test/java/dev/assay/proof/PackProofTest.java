package dev.assay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.FactKind;
import dev.assay.pack.Pack;
import dev.assay.proof.FactsGenerator.Gaps;
import dev.assay.rule.Element;
import dev.assay.rule.Patterns;
import dev.assay.rule.Truth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The engine says what the specification says of the rules of every pack, on generated facts with gaps. */
class PackProofTest {

    private static final long BUDGET = 50_000_000;
    private static final int FACTS = 40;

    @TestFactory
    Stream<DynamicTest> theEngineEqualsTheInterpreterOnEveryPack() throws IOException {
        var reader = new PackReader(new DrlReader(AssayKinds.KINDS));
        return new Installation(Path.of(""), reader)
                .read().packs().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () -> prove(pack)));
    }

    private static void prove(Pack pack) {
        var facts = new FactsGenerator(
                new Dice(20261123), AssayKinds.KINDS, stated(pack), PackDomain.of(AssayKinds.KINDS, pack));
        var engine = new DroolsEngine().prepare(pack.rules());
        var naive = new NaiveEngine().prepare(pack.rules());
        Set<Truth> seen = EnumSet.noneOf(Truth.class);
        for (int i = 0; i < FACTS; i++) {
            var given = facts.facts(4, new Gaps(i % 2 == 0 ? 12 : 0, i % 3 == 0 ? 30 : 0), pack.parameterFacts());
            var said = engine.evaluate(given, BUDGET);
            var meant = naive.evaluate(given, BUDGET);
            for (int r = 0; r < meant.rules().size(); r++) {
                assertThat(said.rules().get(r))
                        .as(meant.rules().get(r).rule().name())
                        .isEqualTo(meant.rules().get(r));
                meant.rules().get(r).subjects().forEach(subject -> seen.add(subject.holds()));
            }
            assertThat(said.derived().keySet()).isEqualTo(meant.derived().keySet());
        }
        assertThat(seen).as("the generated facts are good for something").hasSize(3);
    }

    private static List<FactKind> stated(Pack pack) {
        return pack.rules().stream()
                .flatMap(rule -> Patterns.of(rule).stream())
                .map(Element.Pattern::kind)
                .filter(FactKind::stated)
                .distinct()
                .toList();
    }
}
