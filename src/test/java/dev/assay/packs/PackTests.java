package dev.assay.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PlainFacts;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.RuleEngine;
import dev.assay.flow.LintPack;
import dev.assay.flow.TestPack;
import dev.assay.packs.Repository.Tested;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every test case of every pack, on the engine that decides and on the one that says what is right. */
class PackTests {

    private static final long BUDGET = 50_000_000;
    private static final Map<String, RuleEngine> ENGINES =
            Map.of("drools", new DroolsEngine(), "naive", new NaiveEngine());

    @TestFactory
    Stream<DynamicTest> everyPackIsSound() {
        return Repository.packs().stream()
                .map(tested -> DynamicTest.dynamicTest(tested.pack().id(), () -> assertThat(
                                LintPack.check(tested.pack(), tested.suites()))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicContainer> everyCasePasses() {
        return ENGINES.entrySet().stream()
                .flatMap(engine -> Repository.packs().stream()
                        .map(tested -> DynamicContainer.dynamicContainer(
                                tested.pack().id() + " on " + engine.getKey(), cases(tested, engine.getValue()))));
    }

    @AfterAll
    static void printCounts() {
        var packs = Repository.packs();
        java.lang.System.out.printf(
                "%d packs, %d rules, %d test cases, each on %d engines%n",
                packs.size(),
                packs.stream().mapToInt(tested -> tested.pack().rules().size()).sum(),
                packs.stream().mapToInt(Tested::cases).sum(),
                ENGINES.size());
    }

    private static Stream<DynamicTest> cases(Tested tested, RuleEngine engine) {
        var run = new TestPack(engine, new PlainFacts(new FactsReader()), tested.pack(), BUDGET);
        return tested.suites().stream().flatMap(suite -> suite.cases().stream()
                .map(test -> DynamicTest.dynamicTest(
                        test.name(),
                        source(test.place().file(), test.place().line()),
                        () -> assertThat(run.failure(suite, test)).as("%s", test.place()).isNull())));
    }

    private static URI source(String file, int line) {
        return URI.create(Path.of(file).toUri() + "?line=" + line);
    }
}
